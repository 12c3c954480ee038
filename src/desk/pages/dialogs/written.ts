/** What the studio writes: an edit in a draft, a proposal given back, what became of a publication. With the audit, and told to all. */
import type { LinkedHouse } from '../../../dialog/load.ts'
import type { RecordWrite } from '../../../store/records.ts'
import { type Desk as Draft, editDraft, type Studio } from '../../../studio/drafts.ts'
import type { Edited, Wrong } from '../../../studio/edits.ts'
import type { Changed } from '../../../studio/files.ts'
import { giveBack, type publishAgain, type publishProposal } from '../../../studio/proposals.ts'
import type { WriteDown } from '../../../studio/publish.ts'
import type { AuditAct, AuditKind } from '../../audit-acts.ts'
import type { Desk } from '../../desk.ts'
import { postNotice } from '../../notices.ts'
import { refuse } from '../../problem.ts'
import { inDialog, problemSeen } from './seen.ts'

export const plainly =
  ({ store }: Desk): WriteDown =>
  (writes) =>
    store.records.write(writes) as ReturnType<WriteDown>

export const audited =
  ({ audit }: Desk, by: string, act: AuditAct, id?: string, kind: AuditKind = 'dialog'): WriteDown =>
  (writes: readonly RecordWrite[]) =>
    audit.write(writes, { who: by, act, kind, ...(id !== undefined && { id }) })

export const tell = (desk: Desk, dialog?: string): Promise<void> =>
  postNotice(desk, 'dialogs.changed', dialog === undefined ? {} : { dialog })

/** One edit in her draft. The first in a dialog is written into the audit, not each letter. */
export async function edit(
  studio: Studio,
  desk: Desk,
  { person, dialog, act }: { person: string; dialog: string; act: AuditAct },
  what: (draft: Draft, house: LinkedHouse) => Edited,
) {
  const begun = (changed: Changed): boolean => Object.keys(changed).some((file) => inDialog(file) === dialog)
  const edited = await editDraft(studio, person, what, (before) =>
    begun(before) ? plainly(desk) : audited(desk, person, act, dialog),
  )
  if ('tooLarge' in edited) return refuse('too-large')
  if ('missing' in edited) return refuse('not-found')
  if ('conflict' in edited) return { result: 'conflict' as const, stands: edited.conflict ?? [] }
  await tell(desk, dialog)
  return { result: 'saved' as const }
}

/** What is edited beside the dialogs, whose it is, and how that is written down. */
export type Beside = {
  person: string
  act: AuditAct
  kind: AuditKind
  id?: string | undefined
  /** Its files: the first edit in them is written into the audit, not each letter. */
  of: (file: string) => boolean
  /** Each edit is written into the audit. */
  every?: boolean
}

/** One edit in her draft of something that is no dialog. What is wrong by itself never gets into the draft. */
export async function editBeside(
  studio: Studio,
  desk: Desk,
  { person, act, kind, id, of, every = false }: Beside,
  what: (draft: Draft, house: LinkedHouse) => Edited | { wrong: Wrong[] },
) {
  let wrong: Wrong[] = []
  const edited = await editDraft(
    studio,
    person,
    (draft, house): Edited => {
      const made = what(draft, house)
      wrong = 'wrong' in made ? made.wrong : []
      return 'wrong' in made ? { missing: true } : made
    },
    (before) =>
      !every && Object.keys(before).some(of) ? plainly(desk) : audited(desk, person, act, id, kind),
  )
  if (wrong.length > 0) return { result: 'wrong' as const, wrong: wrong.slice(0, 20) }
  if ('tooLarge' in edited) return refuse('too-large')
  if ('missing' in edited) return refuse('not-found')
  if ('conflict' in edited) return { result: 'conflict' as const, stands: edited.conflict ?? [] }
  await tell(desk)
  return { result: 'saved' as const }
}

export async function back(
  studio: Studio,
  desk: Desk,
  {
    id,
    by,
    act,
    state,
    answer,
  }: { id: string; by: string; act: AuditAct; state: 'back' | 'withdrawn'; answer?: string },
) {
  const kept = await studio.shelves.proposals.get(id)
  if (!kept) return refuse('not-found')
  if (kept.value.state !== 'open') return refuse('conflict')
  const more = { now: desk.now(), ...(answer !== undefined && { answer }) }
  const writes = await giveBack(studio, kept, state, more)
  // Her draft holds something else meanwhile: that would be written over.
  if (!writes) return refuse('conflict', { reason: 'draft' })
  const written = await audited(desk, by, act, id)(writes)
  if (written.result !== 'written') return refuse('conflict')
  await tell(desk)
  return {}
}

export async function told(
  desk: Desk,
  outcome: Awaited<ReturnType<typeof publishProposal | typeof publishAgain>>,
) {
  if (outcome.result === 'problems')
    return { result: 'problems' as const, problems: outcome.problems.map(problemSeen) }
  if (outcome.result !== 'published') return { result: outcome.result }
  await tell(desk)
  return { result: 'published' as const, number: outcome.number }
}
