/** What translators do: each edit lies in their own draft, and is proposed and published as any other. */
import type { HouseFiles, LinkedHouse } from '../../../dialog/load.ts'
import { printProblem } from '../../../problems.ts'
import { type Desk as Draft, editDraft, linked, openDraft, type Studio } from '../../../studio/drafts.ts'
import { type Edited, editNote, readByNative } from '../../../studio/edits.ts'
import { editTerm } from '../../../studio/glossary.ts'
import { judgeBeside } from '../../../studio/judging.ts'
import { languagesSeen, withLanguage, withOffer } from '../../../studio/languages.ts'
import { readCsv, writeCsv } from '../../../studio/sheets/csv.ts'
import { mostSheetBytes, sheetOf } from '../../../studio/sheets/row.ts'
import { type Comparison, compareSheet, takeSheet } from '../../../studio/sheets/take.ts'
import { readXliff, writeXliff } from '../../../studio/sheets/xliff.ts'
import { studioShelves, textId } from '../../../studio/shelves.ts'
import { allSheets } from '../../../studio/texts.ts'
import { whereUsed } from '../../../studio/where-used.ts'
import type { AuditAct } from '../../audit-acts.ts'
import type { Desk } from '../../desk.ts'
import { postNotice } from '../../notices.ts'
import { refuse } from '../../problem.ts'
import { type Ask, type Route, serve } from '../../route.ts'
import { wordsRoutes } from './contract.ts'

/** Of a sheet with thousands of rows the first are told; the counts are of all. */
const mostTold = 500

/** What of a sheet would be written over what, as one word. */
const seenAs = ({ judged }: Extract<Comparison, { judged: unknown }>): string =>
  textId(
    JSON.stringify(
      judged.map(({ text: { name, targets, state }, takes, after }) => [name, targets, state, takes, after]),
    ),
  )

export function wordsPage(program: HouseFiles): Route[] {
  const studioOf = ({ store, sealer, now }: Desk): Studio => ({
    shelves: studioShelves(store.records, sealer),
    program,
    now,
  })
  async function opened({ desk, person }: Pick<Ask, 'desk' | 'person'>) {
    const studio = studioOf(desk)
    const draft = await openDraft(studio, person().id)
    return { draft, house: linked(studio, draft.files) }
  }
  async function edit(
    { desk, person }: Pick<Ask, 'desk' | 'person'>,
    { act, dialog }: { act: AuditAct; dialog?: string },
    what: (draft: Draft, house: LinkedHouse) => Edited | Promise<Edited>,
  ) {
    const edited = await editDraft(
      studioOf(desk),
      person().id,
      what,
      () => (writes) =>
        desk.audit.write(writes, {
          who: person().id,
          act,
          kind: 'words',
          ...(dialog !== undefined && { id: dialog }),
        }),
    )
    if ('tooLarge' in edited) return refuse('too-large')
    if ('missing' in edited) return refuse('not-found')
    if ('conflict' in edited) return { result: 'conflict' as const, stands: edited.conflict ?? [] }
    await postNotice(desk, 'dialogs.changed', dialog === undefined ? {} : { dialog })
    return { result: 'saved' as const }
  }

  return [
    serve(wordsRoutes.languages, async (ask) => {
      const { draft, house } = await opened(ask)
      return { languages: languagesSeen(house, draft.files), dialogs: allSheets(house) }
    }),
    serve(wordsRoutes.add, async (ask) =>
      edit(ask, { act: 'words.changed' }, ({ files }, house) => {
        const added = withLanguage(house, files, ask.body)
        return added ? { files: added } : { conflict: [ask.body.language] }
      }),
    ),
    serve(wordsRoutes.offer, async (ask) => {
      const asked = { language: ask.params.language, offer: ask.body.offer }
      let problems: string[] = []
      const answer = await edit(ask, { act: 'words.changed' }, async ({ files }, house) => {
        const offered = await withOffer(house, { files, program, judge: judgeBeside }, asked)
        if (!offered) return { missing: true }
        if ('files' in offered) return offered
        problems = offered.problems.map(printProblem)
        return { conflict: [] }
      })
      if (problems.length > 0)
        return { result: 'problems' as const, problems: problems.slice(0, 50), count: problems.length }
      return 'result' in answer ? { result: 'saved' as const } : answer
    }),
    serve(wordsRoutes.note, async (ask) => {
      const { dialog } = ask.params
      return edit(ask, { act: 'words.changed', dialog }, ({ files }, house) =>
        editNote(house, files, { dialog, ...ask.body }),
      )
    }),
    serve(
      wordsRoutes.read,
      async (ask) => {
        const { dialog } = ask.params
        return edit(ask, { act: 'words.changed', dialog }, ({ files }, house) =>
          readByNative(house, files, { dialog, ...ask.body }),
        )
      },
      async ({ body: { language } }) => ({ language }),
    ),
    serve(wordsRoutes.sheet, async (ask) => {
      const { draft, house } = await opened(ask)
      const { language } = ask.params
      const { as, of } = ask.query
      const all = allSheets(house)
      if (language === house.written[0] || !house.written.includes(language)) return refuse('not-found')
      if (of !== undefined && !all.includes(of)) return refuse('not-found')
      const sheet = sheetOf(house, draft.files, { dialogs: of === undefined ? all : [of], language })
      const text = as === 'csv' ? writeCsv(sheet) : await writeXliff(sheet)
      return {
        type: as === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-xliff+xml; charset=utf-8',
        bytes: new TextEncoder().encode(text),
        name: `itgel-${of ?? 'all'}-${language}.${as === 'csv' ? 'csv' : 'xlf'}`,
      }
    }),
    serve(
      wordsRoutes.import,
      async (ask) => {
        const { language } = ask.params
        const { as, text, take, seen } = ask.body
        const nothing = { same: 0, taken: 0, fine: 0, refused: 0, texts: [] }
        if (Buffer.byteLength(text) > mostSheetBytes) return { ...nothing, wrong: 'bytes' as const }
        const sheet = as === 'csv' ? readCsv(text) : await readXliff(text)
        const { draft, house } = await opened(ask)
        let compared = compareSheet(house, draft.files, { sheet, language })
        if ('wrong' in compared) return { ...nothing, wrong: compared.wrong }
        let taken = 0
        let changed = false
        if (take && compared.judged.length > 0) {
          // Compared anew with what is in the draft at that moment: what she was not shown is shown first.
          const answer = await edit(ask, { act: 'words.changed' }, ({ files }, now) => {
            const again = compareSheet(now, files, { sheet, language })
            if ('wrong' in again) return { missing: true }
            compared = again
            if (seen !== undefined && seenAs(again) !== seen) return { conflict: undefined }
            taken = again.judged.length
            return { files: takeSheet(now, files, { judged: again.judged, language }) }
          })
          if (!('result' in answer)) return answer
          changed = answer.result === 'conflict'
        }
        const refused = compared.texts.filter((one) => 'refused' in one)
        return {
          same: compared.same,
          taken,
          fine: compared.judged.length,
          refused: refused.length,
          // What needs a person comes first.
          texts: [...refused, ...compared.texts.filter((one) => !('refused' in one))].slice(0, mostTold),
          seen: seenAs(compared),
          ...(changed && { changed: true as const }),
        }
      },
      async ({ params: { language } }) => ({ language }),
    ),
    serve(wordsRoutes.terms, async (ask) => {
      const { house } = await opened(ask)
      const by = house.written.map((language) => [language, house.draft.glossary(language)] as const)
      const names = [...new Set(by.flatMap(([, glossary]) => Object.keys(glossary)))].sort()
      return {
        languages: [...house.written],
        terms: names.map((name) => ({
          name,
          in: Object.fromEntries(
            by.flatMap(([language, glossary]) => {
              const term = glossary[name]
              return term ? [[language, term] as const] : []
            }),
          ),
        })),
      }
    }),
    serve(
      wordsRoutes.term,
      async (ask) => {
        const { language, was, now } = ask.body
        return edit(ask, { act: 'words.changed' }, ({ files }, house) =>
          editTerm(house, files, {
            language,
            name: ask.params.name,
            was: was ?? undefined,
            now: now ?? undefined,
          }),
        )
      },
      async ({ body: { language } }) => ({ language }),
    ),
    serve(wordsRoutes.search, async (ask) => {
      const { draft, house } = await opened(ask)
      return whereUsed(house, draft.files, ask.query.for)
    }),
  ]
}
