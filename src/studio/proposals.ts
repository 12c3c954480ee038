/**
 * Proposals: a draft that is put before others. Whoever may read it sees what would change in words; what is safety-critical
 * needs the consent of a second person, never of the one who wrote it.
 */
import { randomBytes } from 'node:crypto'
import type { HouseFiles } from '../dialog/load.ts'
import type { Problem } from '../problems.ts'
import type { RecordWrite } from '../store/records.ts'
import { broughtBack, hasLostServices } from './bring-back.ts'
import { type Change, changesBetween } from './changes.ts'
import { type Desk, filesAt, linked, type Studio, upon, wasOf } from './drafts.ts'
import { neverCompared } from './edits.ts'
import { type Changed, withChanged } from './files.ts'
import { type Live, liveNow, type Published, prepared, publish, type WriteDown } from './publish.ts'
import type { KeptProposal, Proposal, Version } from './shelves.ts'
import type { Conflict } from './units.ts'

/** `audit.write` of the desk, with what is written down already told. */
export type Write = WriteDown

export type Seen = { changes: Change[]; confirmed: Record<string, number>; critical: boolean }

/** What a set of changes does to what is published. */
export function changesUpon(studio: Studio, live: Live, changed: Changed): Seen {
  const files = withChanged(live.files, changed)
  return changesOf(studio, { number: live.number, files: live.files }, files)
}

export function changesOf(
  studio: Studio,
  from: { number: number; files: HouseFiles },
  files: HouseFiles,
): Seen {
  const changes = changesBetween(
    { files: from.files, house: linked(studio, from.files) },
    { files, house: linked(studio, files) },
  )
  return {
    changes,
    confirmed: confirmedBetween(from.files, files),
    critical: changes.some(({ critical }) => critical !== undefined),
  }
}

/** How many texts of a language were read anew against the first one. */
function confirmedBetween(before: HouseFiles, after: HouseFiles): Record<string, number> {
  return Object.fromEntries(
    Object.keys(after).flatMap((file) => {
      const language = /^locales\/([a-z]{2,3})\/\.confirmed\.json$/.exec(file)?.[1]
      if (language === undefined || before[file] === after[file]) return []
      const [was, now] = [marksIn(before[file]), marksIn(after[file])]
      const count = [...now].filter((mark) => !was.has(mark)).length
      return count === 0 ? [] : [[language, count]]
    }),
  )
}

function marksIn(text: string | undefined): Set<string> {
  const marks = new Set<string>()
  try {
    const read = JSON.parse(text ?? '{}') as Record<string, Record<string, string>>
    for (const [dialog, texts] of Object.entries(read))
      for (const [name, mark] of Object.entries(texts))
        if (mark !== neverCompared) marks.add(`${dialog}\n${name}\n${mark}`)
  } catch {
    // A file that cannot be read is told among the problems.
  }
  return marks
}

export type Proposed =
  | { result: 'proposed'; id: string; critical: boolean }
  | { result: 'nothing' }
  | { result: 'conflicts' }
  | { result: 'problems'; problems: Problem[] }
  /** The draft was changed meanwhile. */
  | { result: 'conflict' }

/** A draft becomes a proposal; the draft is empty from then on. What does not hold together stays a draft. */
export async function propose(
  studio: Studio,
  desk: Desk,
  { by, note }: { by: string; note: string },
  write: Write,
): Promise<Proposed> {
  const { live, kept, changed, conflicts, files } = desk
  if (!kept || Object.keys(changed).length === 0) return { result: 'nothing' }
  if (conflicts.length > 0) return { result: 'conflicts' }
  const ready = await prepared({ program: studio.program, now: studio.now() }, live, files)
  if ('problems' in ready) return { result: 'problems', problems: ready.problems }
  const { critical } = changesUpon(studio, live, changed)
  const id = randomBytes(16).toString('base64url')
  const proposal: Proposal = {
    by,
    at: studio.now(),
    note,
    base: live.number,
    changed,
    was: wasOf(live, changed),
    critical,
    state: 'open',
    approvals: [],
  }
  const { drafts, proposals } = studio.shelves
  const written = await write([proposals.put(id, 0, proposal), drafts.drop(kept)])
  return written.result === 'written' ? { result: 'proposed', id, critical } : { result: 'conflict' }
}

/** Whether somebody may consent to it: never whoever wrote it. */
export const mayApprove = ({ value }: KeptProposal, person: string): boolean =>
  value.state === 'open' && value.by !== person && !value.approvals.some(({ by }) => by === person)

/** Whether it may be published: what is safety-critical only with the consent of a second person. */
export const mayPublish = ({ value: { state, critical, approvals, by } }: KeptProposal): boolean =>
  state === 'open' && (!critical || approvals.some((one) => one.by !== by))

export const withApproval = (value: Proposal, by: string, at: number): Proposal => ({
  ...value,
  approvals: [...value.approvals, { by, at }],
})

/** The writes that give a proposal back to its author's draft; undefined while she has begun another one. */
export async function giveBack(
  { shelves: { drafts, proposals } }: Studio,
  kept: KeptProposal,
  state: 'back' | 'withdrawn',
  { now, answer }: { now: number; answer?: string },
): Promise<RecordWrite[] | undefined> {
  const { scheduled: _, missed: __, ...value } = kept.value
  const { by, base, changed, was } = value
  const own = await drafts.get(by)
  if (own && Object.keys(own.value.changed).length > 0) return undefined
  return [
    proposals.put(kept.id, kept.revision, { ...value, state, ...(answer !== undefined && { answer }) }),
    drafts.put(by, own?.revision ?? 0, { base, changed, was, conflicts: [], changedAt: now }),
  ]
}

export type Outcome = Published | { result: 'needs-consent' } | { result: 'clash'; conflicts: Conflict[] }

type Refusal = { result: 'needs-consent' } | { result: 'clash'; conflicts: Conflict[] }

/** A proposal upon what is published now, where it may be published. */
async function readyNow(
  studio: Studio,
  kept: KeptProposal,
): Promise<{ live: Live; wanted: HouseFiles } | Refusal> {
  if (!mayPublish(kept)) return { result: 'needs-consent' }
  const live = await liveNow(studio.shelves, studio.program)
  const { changed, conflicts } = upon(live, kept.value)
  if (conflicts.length > 0) return { result: 'clash', conflicts }
  // Upon another version it may touch a step that has become dangerous meanwhile.
  const { critical } = changesUpon(studio, live, changed)
  if (!mayPublish({ ...kept, value: { ...kept.value, critical: critical || kept.value.critical } }))
    return { result: 'needs-consent' }
  return { live, wanted: withChanged(live.files, changed) }
}

/** Whether a proposal could be published as things are: every rule is asked, and nothing is done. */
export async function couldPublish(
  studio: Studio,
  kept: KeptProposal,
): Promise<{ result: 'could' } | { result: 'problems'; problems: Problem[] } | Refusal> {
  const ready = await readyNow(studio, kept)
  if ('result' in ready) return ready
  const made = await prepared({ program: studio.program, now: studio.now() }, ready.live, ready.wanted)
  return 'problems' in made ? { result: 'problems', problems: made.problems } : { result: 'could' }
}

/** Publishes a proposal upon what is published now. `scheduled`: the time that was chosen for it has come. */
export async function publishProposal(
  studio: Studio,
  kept: KeptProposal,
  by: string,
  write: WriteDown,
  scheduled?: Version['scheduled'],
): Promise<Outcome> {
  const ready = await readyNow(studio, kept)
  if ('result' in ready) return ready
  const { shelves, program } = studio
  const asked = {
    by,
    authors: [kept.value.by],
    approvedBy: kept.value.approvals.map((one) => one.by),
    note: kept.value.note,
    proposal: kept.id,
    ...(scheduled && { scheduled }),
  }
  const { scheduled: _, missed: __, ...value } = kept.value
  return publish({ shelves, program, now: studio.now() }, ready, asked, (version) => ({
    with: [shelves.proposals.put(kept.id, kept.revision, { ...value, state: 'published', version })],
    write,
  }))
}

/**
 * An earlier version once more, as a new one. It was read and published before, so that one press brings it back; what is known of its
 * numbers is what is known today.
 */
export async function publishAgain(
  studio: Studio,
  { number, seen }: { number: number; seen: number },
  by: string,
  write: WriteDown,
): Promise<Published | { result: 'missing' }> {
  const { shelves, program } = studio
  const live = await liveNow(shelves, program)
  // Whoever brings something back has seen what she takes away.
  if (live.number !== seen) return { result: 'conflict' }
  const earlier = number === 0 ? undefined : await filesAt(studio, number)
  if (!earlier) return { result: 'missing' }
  const between = hasLostServices(live.files, earlier) ? await versionsBetween(studio, number, live) : []
  const wanted = broughtBack(live.files, earlier, between)
  const asked = { by, authors: [], approvedBy: [], note: '', restores: number }
  return publish({ shelves, program, now: studio.now() }, { live, wanted }, asked, () => ({
    with: [],
    write,
  }))
}

/** The newest first. */
async function versionsBetween(studio: Studio, earlier: number, live: Live): Promise<HouseFiles[]> {
  const found: HouseFiles[] = []
  for (let number = live.number - 1; number > earlier; number--) {
    const files = await filesAt(studio, number)
    if (files) found.push(files)
  }
  return found
}
