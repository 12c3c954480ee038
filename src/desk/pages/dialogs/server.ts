/** The studio's routes. What each may do is told in `can.ts`; that nobody consents to her own words is told here. */
import type { HouseFiles } from '../../../dialog/load.ts'
import type { Problem } from '../../../problems.ts'
import type { RecordWrite } from '../../../store/records.ts'
import {
  compiled,
  type Desk as Draft,
  editDraft,
  filesAt,
  openDraft,
  resolve,
  type Studio,
  upon,
} from '../../../studio/drafts.ts'
import { confirm, type Edited, editStep, editWords } from '../../../studio/edits.ts'
import { type Changed, dialogOf, houseWith, wordFileOf } from '../../../studio/files.ts'
import { outlineOf } from '../../../studio/outline.ts'
import {
  changesOf,
  changesUpon,
  giveBack,
  mayApprove,
  mayPublish,
  propose,
  publishAgain,
  publishProposal,
  withApproval,
} from '../../../studio/proposals.ts'
import { liveNow, type WriteDown } from '../../../studio/publish.ts'
import { type KeptProposal, studioShelves, type Version } from '../../../studio/shelves.ts'
import { stepForms, wrongInStep } from '../../../studio/step-forms.ts'
import type { Conflict } from '../../../studio/units.ts'
import type { AuditAct } from '../../audit-acts.ts'
import type { Desk } from '../../desk.ts'
import { postNotice } from '../../notices.ts'
import { refuse } from '../../problem.ts'
import { type Ask, type Route, serve } from '../../route.ts'
import {
  type ConflictSeen,
  dialogsRoutes,
  type ProblemSeen,
  type ProposalCard,
  type VersionCard,
} from './contract.ts'
import { dialogCards } from './tally.ts'

type Names = (id: string) => { id: string; name: string }

export function dialogsPage(program: HouseFiles): Route[] {
  const studioOf = ({ store, sealer, now }: Desk): Studio => ({
    shelves: studioShelves(store.records, sealer),
    program,
    now,
  })
  /** In her own draft a translator may do what she may in her language: she cannot have written in another. */
  const hers = async ({ person }: Pick<Ask, 'person'>) => ({ language: person().value.translates })

  return [
    serve(dialogsRoutes.list, async ({ desk, person }) => {
      const studio = studioOf(desk)
      const [draft, names] = await Promise.all([openDraft(studio, person().id), namesOf(desk)])
      const house = compiled(studio, draft.live.number, draft.files)
      const others = await othersIn(studio, person().id)
      const { found } = await studio.shelves.proposals.list({ limit: 500 })
      return {
        number: draft.live.number,
        languages: [...house.words.languages],
        dialogs: dialogCards(house, {
          changed: draft.changed,
          others: (dialog) =>
            others.filter(({ dialogs }) => dialogs.has(dialog)).map(({ who }) => names(who)),
        }),
        proposals: found
          .filter(({ value: { state, by } }) => state === 'open' || (state === 'back' && by === person().id))
          .sort((a, b) => b.value.at - a.value.at)
          .map((kept) => proposalSeen(kept, person().id, names)),
        draft: {
          files: Object.keys(draft.changed).length,
          conflicts: draft.conflicts.length,
          problems: house.problems.length,
        },
      }
    }),
    serve(dialogsRoutes.one, async ({ desk, person, params: { dialog } }) => {
      const studio = studioOf(desk)
      const [draft, names] = await Promise.all([openDraft(studio, person().id), namesOf(desk)])
      const house = compiled(studio, draft.live.number, draft.files)
      const outline = outlineOf(dialog, { house, files: draft.files, liveFiles: draft.live.files })
      if (!outline) return refuse('not-found')
      const others = await othersIn(studio, person().id)
      return {
        number: draft.live.number,
        languages: [...house.words.languages],
        ...outline,
        others: others.flatMap(({ who, dialogs }) => {
          const steps = dialogs.get(dialog)
          return steps ? [{ who: names(who), steps: [...steps] }] : []
        }),
        conflicts: draft.conflicts.map(conflictSeen).filter((one) => one.dialog === dialog),
      }
    }),
    serve(
      dialogsRoutes.words,
      ({ desk, person, params: { dialog }, body }) =>
        edit(
          studioOf(desk),
          desk,
          { person: person().id, dialog, act: 'words.changed' },
          ({ files }, house) => editWords(house, files, { dialog, ...body }),
        ),
      async ({ body: { language } }) => ({ language }),
    ),
    serve(dialogsRoutes.forms, async () => ({ forms: stepForms() })),
    serve(dialogsRoutes.step, async ({ desk, person, params: { dialog, step }, body: { was, value } }) => {
      const wrong = value === null ? [] : wrongInStep(value)
      if (wrong.length > 0) return { result: 'wrong' as const, wrong: wrong.slice(0, 20) }
      const about = { person: person().id, dialog, act: 'dialog.changed' } as const
      return edit(studioOf(desk), desk, about, ({ files }) =>
        editStep(files, { dialog, step, was, value: value ?? undefined }),
      )
    }),
    serve(
      dialogsRoutes.confirm,
      ({ desk, person, params: { dialog }, body }) =>
        edit(
          studioOf(desk),
          desk,
          { person: person().id, dialog, act: 'words.changed' },
          ({ files }, house) => confirm(house, files, { dialog, ...body }),
        ),
      async ({ body: { language } }) => ({ language }),
    ),
    serve(dialogsRoutes.draft, async ({ desk, person }) => {
      const studio = studioOf(desk)
      const { live, kept, changed, conflicts, files } = await openDraft(studio, person().id)
      return {
        number: live.number,
        ...changesUpon(studio, live, changed),
        problems: compiled(studio, live.number, files).problems.map(problemSeen),
        conflicts: conflicts.map(conflictSeen),
        ...(kept && { changedAt: kept.value.changedAt }),
      }
    }),
    serve(
      dialogsRoutes.resolve,
      async ({ desk, person, body }) => {
        const edited = await editDraft(
          studioOf(desk),
          person().id,
          (draft) => resolve(draft, body),
          () => plainly(desk),
        )
        if (!('files' in edited)) return refuse('not-found')
        await tell(desk)
        return {}
      },
      hers,
    ),
    serve(
      dialogsRoutes.discard,
      async ({ desk, person }) => {
        const { drafts } = studioOf(desk).shelves
        const kept = await drafts.get(person().id)
        if (!kept) return {}
        const written = await desk.store.records.write([drafts.drop(kept)])
        if (written.result !== 'written') return refuse('conflict')
        await tell(desk)
        return {}
      },
      hers,
    ),
    serve(
      dialogsRoutes.propose,
      async ({ desk, person, body: { note } }) => {
        const studio = studioOf(desk)
        const draft = await openDraft(studio, person().id)
        const asked = { by: person().id, note }
        const proposed = await propose(studio, draft, asked, audited(desk, person().id, 'dialog.proposed'))
        if (proposed.result === 'problems')
          return { result: 'problems' as const, problems: proposed.problems.map(problemSeen) }
        if (proposed.result === 'proposed') await tell(desk)
        return proposed
      },
      hers,
    ),
    serve(dialogsRoutes.proposal, async ({ desk, person, params: { id } }) => {
      const studio = studioOf(desk)
      const [kept, names] = await Promise.all([studio.shelves.proposals.get(id), namesOf(desk)])
      if (!kept) return refuse('not-found')
      const { live, onto } = await seenUpon(studio, kept)
      return {
        proposal: proposalSeen(kept, person().id, names),
        ...changesUpon(studio, live, onto.changed),
        conflicts: onto.conflicts.map(conflictSeen),
      }
    }),
    serve(dialogsRoutes.approve, async ({ desk, person, params: { id } }) => {
      const { proposals } = studioOf(desk).shelves
      const kept = await proposals.get(id)
      if (!kept) return refuse('not-found')
      if (kept.value.by === person().id) return refuse('forbidden', { reason: 'own' })
      if (!mayApprove(kept, person().id)) return refuse('conflict')
      const value = withApproval(kept.value, person().id, desk.now())
      const write = audited(desk, person().id, 'dialog.approved', id)
      const written = await write([proposals.put(id, kept.revision, value)])
      if (written.result !== 'written') return refuse('conflict')
      await tell(desk)
      return {}
    }),
    serve(dialogsRoutes.sendBack, async ({ desk, person, params: { id }, body: { answer } }) =>
      back(studioOf(desk), desk, { id, by: person().id, act: 'dialog.sent-back', state: 'back', answer }),
    ),
    serve(
      dialogsRoutes.withdraw,
      async ({ desk, person, params: { id } }) => {
        const kept = await studioOf(desk).shelves.proposals.get(id)
        if (!kept || kept.value.by !== person().id) return refuse('not-found')
        return back(studioOf(desk), desk, {
          id,
          by: person().id,
          act: 'dialog.withdrawn',
          state: 'withdrawn',
        })
      },
      hers,
    ),
    serve(dialogsRoutes.publish, async ({ desk, person, params: { id } }) => {
      const studio = studioOf(desk)
      const kept = await studio.shelves.proposals.get(id)
      if (!kept) return refuse('not-found')
      if (kept.value.state !== 'open') return refuse('conflict')
      const write = audited(desk, person().id, 'dialog.published', id)
      return told(desk, await publishProposal(studio, kept, person().id, write))
    }),
    serve(dialogsRoutes.versions, async ({ desk, query: { before } }) => {
      const { versions } = studioOf(desk).shelves
      const after = before === undefined ? undefined : String(before).padStart(8, '0')
      const [{ found, next }, newest, names] = await Promise.all([
        versions.list({ limit: 50, backwards: true, after }),
        versions.list({ limit: 1, backwards: true }),
        namesOf(desk),
      ])
      const live = newest.found[0]?.value.number
      return {
        versions: found.map(({ value }) => versionSeen(value, live, names)),
        ...(next !== undefined && { next: Number(next) }),
      }
    }),
    serve(dialogsRoutes.files, async ({ desk, params: { number } }) => {
      const files = await filesAt(studioOf(desk), Number(number))
      // Pictures are shown by what they tell in words.
      const others = Object.entries(houseWith(program, {})).filter(([file]) => !file.startsWith('pictures/'))
      return files ? { files: { ...Object.fromEntries(others), ...files } } : refuse('not-found')
    }),
    serve(dialogsRoutes.draftFiles, async ({ desk, person }) => {
      const { live, changed } = await openDraft(studioOf(desk), person().id)
      return { number: live.number, changed: { ...changed } }
    }),
    serve(dialogsRoutes.compare, async ({ desk, params: { number }, query: { from } }) => {
      const studio = studioOf(desk)
      const to = Number(number)
      const earlier = from ?? Math.max(1, to - 1)
      const [live, before, after] = await Promise.all([
        liveNow(studio.shelves, program),
        filesAt(studio, earlier),
        to === 0 ? undefined : filesAt(studio, to),
      ])
      if (!before || !after) return refuse('not-found')
      return {
        from: earlier,
        to,
        live: live.number,
        ...changesOf(studio, { number: earlier, files: before }, after),
      }
    }),
    serve(dialogsRoutes.restore, async ({ desk, person, params: { number }, body: { seen } }) => {
      const asked = { number: Number(number), seen }
      const write = audited(desk, person().id, 'dialog.restored', number)
      return told(desk, await publishAgain(studioOf(desk), asked, person().id, write))
    }),
  ]
}

const plainly =
  ({ store }: Desk): WriteDown =>
  (writes) =>
    store.records.write(writes) as ReturnType<WriteDown>

const audited =
  ({ audit }: Desk, by: string, act: AuditAct, id?: string): WriteDown =>
  (writes: readonly RecordWrite[]) =>
    audit.write(writes, { who: by, act, kind: 'dialog', ...(id !== undefined && { id }) })

const tell = (desk: Desk, dialog?: string): Promise<void> =>
  postNotice(desk, 'dialogs.changed', dialog === undefined ? {} : { dialog })

/** One edit in her draft. The first in a dialog is written into the audit, not each letter. */
async function edit(
  studio: Studio,
  desk: Desk,
  { person, dialog, act }: { person: string; dialog: string; act: AuditAct },
  what: (draft: Draft, house: ReturnType<typeof compiled>) => Edited,
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

const inDialog = (file: string): string | undefined => dialogOf(file) ?? wordFileOf(file)?.name

async function back(
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

async function told(desk: Desk, outcome: Awaited<ReturnType<typeof publishProposal | typeof publishAgain>>) {
  if (outcome.result === 'problems')
    return { result: 'problems' as const, problems: outcome.problems.map(problemSeen) }
  if (outcome.result !== 'published') return { result: outcome.result }
  await tell(desk)
  return { result: 'published' as const, number: outcome.number }
}

async function seenUpon(studio: Studio, kept: KeptProposal) {
  const { version } = kept.value
  // What was published is shown against what it was published upon.
  const live = await liveNow(studio.shelves, studio.program)
  const before = version === undefined ? undefined : await filesAt(studio, version - 1)
  const then = before && version !== undefined ? { ...live, number: version - 1, files: before } : live
  return { live: then, onto: upon(then, kept.value) }
}

/** Which steps colleagues have in their drafts, by dialog. */
async function othersIn(
  studio: Studio,
  me: string,
): Promise<{ who: string; dialogs: Map<string, Set<string>> }[]> {
  const { found } = await studio.shelves.drafts.list({ limit: 100 })
  const open = await Promise.all(
    found
      .filter(({ id }) => id !== me)
      .map(async ({ id, value }) => {
        const live = await liveNow(studio.shelves, studio.program)
        const onto = upon(live, value)
        return { who: id, changes: changesUpon(studio, live, onto.changed).changes }
      }),
  )
  return open.map(({ who, changes }) => {
    const dialogs = new Map<string, Set<string>>()
    for (const { dialog, step } of changes)
      if (dialog !== undefined) dialogs.set(dialog, (dialogs.get(dialog) ?? new Set()).add(step ?? ''))
    return { who, dialogs }
  })
}

async function namesOf({ people }: Desk): Promise<Names> {
  const all = new Map((await people.all()).map(({ id, value: { name } }) => [id, name]))
  return (id) => ({ id, name: all.get(id) ?? id })
}

const proposalSeen = (kept: KeptProposal, me: string, names: Names): ProposalCard => {
  const { by, at, note, critical, state, approvals, answer, version } = kept.value
  return {
    id: kept.id,
    by: names(by),
    at,
    note,
    critical,
    state,
    approvals: approvals.map((one) => ({ by: names(one.by), at: one.at })),
    ...(answer !== undefined && { answer }),
    ...(version !== undefined && { version }),
    mine: by === me,
    mayApprove: mayApprove(kept, me),
    mayPublish: mayPublish(kept),
  }
}

const versionSeen = (version: Version, live: number | undefined, names: Names): VersionCard => ({
  number: version.number,
  at: version.at,
  by: names(version.by),
  authors: version.authors.map(names),
  approvedBy: version.approvedBy.map(names),
  note: version.note,
  dialogs: version.dialogs,
  ...(version.restores !== undefined && { restores: version.restores }),
  live: version.number === live,
})

function problemSeen({ file, line, col, message }: Problem): ProblemSeen {
  const dialog = inDialog(file)
  return { file, line, col, message, ...(dialog !== undefined && { dialog }) }
}

function conflictSeen({ file, unit, theirs, mine }: Conflict): ConflictSeen {
  const dialog = inDialog(file)
  return { file, unit, theirs: asText(theirs), mine: asText(mine), ...(dialog !== undefined && { dialog }) }
}

const asText = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value, null, 2)
