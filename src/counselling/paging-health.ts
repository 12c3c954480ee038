/** Notes what the alarm place should show: a pager that is refused, a page that reached nobody. Written only when it changes: other processes write too. */
import type { SendOutcome } from '../message.ts'
import type { Keeper, NoteName } from './keeper.ts'
import type { PagerId } from './pagers/pager.ts'

export type PagingHealth = {
  called(pager: PagerId, outcome: SendOutcome): void
  paged(reached: boolean): void
  /** Waits for what is being written. */
  settled(): Promise<void>
}

export function createHealth(keeper: Pick<Keeper, 'note' | 'keep'>, now: () => number): PagingHealth {
  /** The newest of each that is not written yet. Whether it is news only the store knows. */
  const waiting = new Map<NoteName, { isBad: boolean; reason: string | undefined }>()
  let writing: Promise<void> = Promise.resolve()

  function mark(name: NoteName, isBad: boolean, reason?: string): void {
    if (!waiting.has(name)) writing = writing.then(() => write(name)).catch(() => undefined)
    waiting.set(name, { isBad, reason })
  }

  async function write(name: NoteName): Promise<void> {
    const { isBad = false, reason } = waiting.get(name) ?? {}
    waiting.delete(name)
    const { revision, value } = await keeper.note(name)
    if (!isBad && (!value || value.over)) return
    if (isBad && value && !value.over && value.reason === reason) return
    const note = isBad ? { at: now(), ...(reason ? { reason } : {}) } : { at: now(), over: true as const }
    await keeper.keep(name, revision, note)
  }

  return {
    called(pager, outcome) {
      if (outcome.kind === 'sent') mark(`pager-${pager}`, false)
      if (outcome.kind === 'refused' && outcome.keep) mark(`pager-${pager}`, true, outcome.reason)
    },
    paged: (reached) => mark('unreached', !reached),
    settled: () => writing,
  }
}
