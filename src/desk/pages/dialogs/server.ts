/** The studio's routes. What each may do is told in `can.ts`; that nobody consents to her own words is told here. */
import { setTimeout as pause } from 'node:timers/promises'
import type { HouseFiles } from '../../../dialog/load.ts'
import {
  editDraft,
  filesAt,
  judged,
  linked,
  openDraft,
  resolve,
  type Studio,
} from '../../../studio/drafts.ts'
import { confirm, editStep, editWords } from '../../../studio/edits.ts'
import { houseWith, isTranscript } from '../../../studio/files.ts'
import { termsNamed } from '../../../studio/glossary.ts'
import { outlineOf } from '../../../studio/outline.ts'
import {
  changesOf,
  changesUpon,
  couldPublish,
  mayApprove,
  propose,
  publishAgain,
  publishProposal,
  withApproval,
} from '../../../studio/proposals.ts'
import { liveNow } from '../../../studio/publish.ts'
import { roomOnChannels } from '../../../studio/room.ts'
import { mostAheadMs, withoutSchedule, withSchedule } from '../../../studio/schedule.ts'
import { studioShelves } from '../../../studio/shelves.ts'
import { stepForms, wrongInStep } from '../../../studio/step-forms.ts'
import type { Desk } from '../../desk.ts'
import { refuse } from '../../problem.ts'
import { type Route, serve } from '../../route.ts'
import { dialogsRoutes } from './contract.ts'
import { directoryPage } from './directory-server.ts'
import type { LinkBases } from './entries-contract.ts'
import { entriesPage } from './entries-server.ts'
import { repliesPage } from './replies-server.ts'
import { conflictSeen, namesOf, othersIn, problemSeen, proposalSeen, seenUpon, versionSeen } from './seen.ts'
import { sentencesPage } from './sentences-server.ts'
import { dialogCards } from './tally.ts'
import { audited, back, edit, plainly, tell, told } from './written.ts'

/** What is known by then is told at once. */
const soonMs = 400

export function dialogsPage(
  program: HouseFiles,
  { links = async () => ({}) }: { links?: () => Promise<LinkBases> } = {},
): Route[] {
  const studioOf = ({ store, sealer, now }: Desk): Studio => ({
    shelves: studioShelves(store.records, sealer),
    program,
    now,
  })

  return [
    ...directoryPage(studioOf),
    ...repliesPage(studioOf),
    ...sentencesPage(studioOf),
    ...entriesPage(studioOf, links),
    serve(dialogsRoutes.list, async ({ desk, person }) => {
      const studio = studioOf(desk)
      const [draft, names] = await Promise.all([openDraft(studio, person().id), namesOf(desk)])
      const judging = judged(studio, draft.files)
      const soon = await Promise.race([judging, pause(soonMs, undefined, { ref: false })])
      // The list is not held up by a house that is read for the first time; what is wrong is told when it is known.
      if (!soon) judging.then(() => tell(desk)).catch(() => undefined)
      const house = soon ?? { ...linked(studio, draft.files), problems: [] }
      const others = await othersIn(studio, person().id)
      const found = await studio.shelves.proposals.all()
      return {
        number: draft.live.number,
        languages: [...house.written],
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
          ...(soon && { problems: soon.problems.length }),
        },
      }
    }),
    serve(dialogsRoutes.one, async ({ desk, person, params: { dialog } }) => {
      const studio = studioOf(desk)
      const [draft, names] = await Promise.all([openDraft(studio, person().id), namesOf(desk)])
      const house = await judged(studio, draft.files)
      const outline = outlineOf(dialog, { house, files: draft.files, liveFiles: draft.live.files })
      if (!outline) return refuse('not-found')
      const others = await othersIn(studio, person().id)
      return {
        number: draft.live.number,
        languages: [...house.written],
        room: roomOnChannels(),
        terms: termsNamed(
          house,
          new Set(outline.steps.flatMap(({ parts }) => parts.flatMap((part) => part.terms))),
        ),
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
        problems: (await judged(studio, files)).problems.map(problemSeen),
        conflicts: conflicts.map(conflictSeen),
        ...(kept && { changedAt: kept.value.changedAt }),
      }
    }),
    serve(dialogsRoutes.resolve, async ({ desk, person, body }) => {
      const edited = await editDraft(
        studioOf(desk),
        person().id,
        (draft) => resolve(draft, body),
        () => plainly(desk),
      )
      if (!('files' in edited)) return refuse('not-found')
      await tell(desk)
      return {}
    }),
    serve(dialogsRoutes.discard, async ({ desk, person }) => {
      const { drafts } = studioOf(desk).shelves
      const kept = await drafts.get(person().id)
      if (!kept) return {}
      const written = await desk.store.records.write([drafts.drop(kept)])
      if (written.result !== 'written') return refuse('conflict')
      await tell(desk)
      return {}
    }),
    serve(dialogsRoutes.propose, async ({ desk, person, body: { note } }) => {
      const studio = studioOf(desk)
      const draft = await openDraft(studio, person().id)
      const asked = { by: person().id, note }
      const proposed = await propose(studio, draft, asked, audited(desk, person().id, 'dialog.proposed'))
      if (proposed.result === 'problems')
        return { result: 'problems' as const, problems: proposed.problems.map(problemSeen) }
      if (proposed.result === 'proposed') await tell(desk)
      return proposed
    }),
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
    serve(dialogsRoutes.withdraw, async ({ desk, person, params: { id } }) => {
      const kept = await studioOf(desk).shelves.proposals.get(id)
      if (!kept || kept.value.by !== person().id) return refuse('not-found')
      return back(studioOf(desk), desk, {
        id,
        by: person().id,
        act: 'dialog.withdrawn',
        state: 'withdrawn',
      })
    }),
    serve(dialogsRoutes.publish, async ({ desk, person, params: { id } }) => {
      const studio = studioOf(desk)
      const kept = await studio.shelves.proposals.get(id)
      if (!kept) return refuse('not-found')
      if (kept.value.state !== 'open') return refuse('conflict')
      const write = audited(desk, person().id, 'dialog.published', id)
      return told(desk, await publishProposal(studio, kept, person().id, write))
    }),
    serve(dialogsRoutes.schedule, async ({ desk, person, params: { id }, body: { at } }) => {
      const studio = studioOf(desk)
      const kept = await studio.shelves.proposals.get(id)
      if (!kept) return refuse('not-found')
      if (kept.value.state !== 'open') return refuse('conflict')
      if (at <= desk.now() || at > desk.now() + mostAheadMs) return { result: 'past' as const }
      const could = await couldPublish(studio, kept)
      if (could.result === 'problems')
        return { result: 'problems' as const, problems: could.problems.map(problemSeen) }
      if (could.result !== 'could') return { result: could.result }
      const value = withSchedule(kept.value, at, person().id, desk.now())
      const write = audited(desk, person().id, 'dialog.scheduled', id)
      const written = await write([studio.shelves.proposals.put(id, kept.revision, value)])
      if (written.result !== 'written') return refuse('conflict')
      await tell(desk)
      return { result: 'scheduled' as const }
    }),
    serve(dialogsRoutes.unschedule, async ({ desk, person, params: { id } }) => {
      const { proposals } = studioOf(desk).shelves
      const kept = await proposals.get(id)
      if (!kept) return refuse('not-found')
      // It was published at its time meanwhile, or somebody called it off before.
      if (kept.value.state !== 'open' || !kept.value.scheduled) return refuse('conflict')
      const write = audited(desk, person().id, 'dialog.unscheduled', id)
      const written = await write([proposals.put(id, kept.revision, withoutSchedule(kept.value))])
      if (written.result !== 'written') return refuse('conflict')
      await tell(desk)
      return {}
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
      if (!files) return refuse('not-found')
      // Pictures are shown by what they tell in words, and what is promised is not played on a phone.
      const played = Object.entries(houseWith(program, files)).filter(
        ([file]) => !file.startsWith('pictures/') && !isTranscript(file),
      )
      return { files: Object.fromEntries(played) }
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
