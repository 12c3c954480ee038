/**
 * Publishing at a chosen time. The time is kept with the proposal, so that it outlives a restart; any process may publish when it
 * has come, and only one can. Everything is asked once more then: what cannot be published is not, and whoever edits is told why.
 */
import type { Log } from '../log.ts'
import type { Problem } from '../problems.ts'
import type { Studio } from './drafts.ts'
import { publishProposal } from './proposals.ts'
import type { WriteDown } from './publish.ts'
import type { KeptProposal, Proposal } from './shelves.ts'

/** A chosen time lies so far ahead at most. */
export const mostAheadMs = 366 * 24 * 3_600_000

export const withSchedule = (value: Proposal, at: number, by: string, asked: number): Proposal => {
  const { missed: _, ...rest } = value
  return { ...rest, scheduled: { at, by, asked } }
}

export function withoutSchedule(value: Proposal): Proposal {
  const { scheduled: _, ...rest } = value
  return rest
}

export type ScheduleParts = {
  studio: Studio
  log: Log
  /** ms of a clock that only goes forward. */
  steady: () => number
  /** Whether whoever chose the time may still publish. */
  mayStill: (person: string) => Promise<boolean>
  /** The audit's own write of what became of a proposal. */
  writeDown: (act: 'dialog.published' | 'dialog.missed', who: string, proposal: string) => WriteDown
  /** Open desks look again. */
  tell: () => Promise<void>
}

export type Schedule = {
  /** One look. Called every few seconds by `start`. */
  look(): Promise<void>
  start(): void
  stop(): Promise<void>
}

const lookEveryMs = 5000
/** It must have been due for so long: a clock that jumps for a moment publishes nothing. */
const dueForMs = 4000
/** A published message of the store may be lost, so all proposals are read anew. */
const readAgainMs = 60_000

export function createSchedule(parts: ScheduleParts): Schedule {
  const { studio, log, steady } = parts
  const { proposals } = studio.shelves
  /** Chosen times by proposal, as far as this process knows. */
  const known = new Map<string, number>()
  const dueSince = new Map<string, number>()
  let readAt: number | undefined
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let unwatch: (() => void) | undefined

  function note(id: string, kept: KeptProposal | undefined): void {
    const { state, scheduled } = kept?.value ?? {}
    if (state === 'open' && scheduled) known.set(id, scheduled.at)
    else {
      known.delete(id)
      dueSince.delete(id)
    }
  }

  async function readAll(): Promise<void> {
    const all = await proposals.all()
    known.clear()
    for (const kept of all) note(kept.id, kept)
    readAt = steady()
  }

  async function publishDue(id: string): Promise<void> {
    const kept = await proposals.get(id)
    note(id, kept)
    const scheduled = kept?.value.scheduled
    // It was put off, called off or published meanwhile.
    if (!kept || kept.value.state !== 'open' || !scheduled || scheduled.at > studio.now()) return
    const { by, at } = scheduled
    if (!(await parts.mayStill(by))) return miss(kept, 'who', [])
    const write = parts.writeDown('dialog.published', by, id)
    const outcome = await publishProposal(studio, kept, by, write, { by, at })
    // Somebody was quicker: what there is now is looked at next time.
    if (outcome.result === 'conflict') return
    if (outcome.result !== 'published')
      return miss(kept, outcome.result, outcome.result === 'problems' ? outcome.problems : [])
    note(id, undefined)
    log.info('studio.scheduled', { count: outcome.number })
    await parts.tell()
  }

  async function miss(
    kept: KeptProposal,
    result: NonNullable<Proposal['missed']>['result'],
    problems: readonly Problem[],
  ): Promise<void> {
    const { scheduled, ...value } = kept.value
    if (!scheduled) return
    const missed: Proposal['missed'] = {
      at: scheduled.at,
      by: scheduled.by,
      told: studio.now(),
      result,
      problems: problems.slice(0, 20).map(({ file, line, col, message }) => ({ file, line, col, message })),
    }
    const write = parts.writeDown('dialog.missed', 'itgel', kept.id)
    const written = await write([proposals.put(kept.id, kept.revision, { ...value, missed })])
    if (written.result !== 'written') return
    note(kept.id, undefined)
    log.warn('studio.missed', { count: problems.length })
    await parts.tell()
  }

  async function lookOnce(): Promise<void> {
    if (readAt === undefined || steady() - readAt >= readAgainMs) await readAll()
    const now = studio.now()
    for (const [id, at] of known) {
      if (at > now) {
        dueSince.delete(id)
        continue
      }
      const since = dueSince.get(id)
      if (since === undefined) dueSince.set(id, steady())
      else if (steady() - since >= dueForMs) await publishDue(id)
    }
  }

  function look(): Promise<void> {
    looking ??= lookOnce()
      .catch((error: unknown) => log.warn('store.trouble', {}, error))
      .finally(() => {
        looking = undefined
      })
    return looking
  }

  return {
    look,
    start() {
      proposals
        .watch((id) => {
          proposals.get(id).then(
            (kept) => note(id, kept),
            () => {
              readAt = undefined
            },
          )
        })
        .then(
          (stop) => {
            unwatch = stop
          },
          (error: unknown) => log.warn('store.trouble', {}, error),
        )
      timer = setInterval(() => void look(), lookEveryMs)
      timer.unref()
    },
    async stop() {
      clearInterval(timer)
      unwatch?.()
      await looking
    },
  }
}
