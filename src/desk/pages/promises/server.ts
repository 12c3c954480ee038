/** Saves what was tried, and tells what a change would do to what is promised. Replaying runs beside the line, once for what is asked. */
import type { HouseFiles } from '../../../dialog/load.ts'
import { recordStory } from '../../../dialog/record.ts'
import type { StoryLine } from '../../../dialog/transcript.ts'
import { editDraft, openDraft, type Studio, upon } from '../../../studio/drafts.ts'
import { houseWith, isTranscript, promisesIn, transcriptFile, withChanged } from '../../../studio/files.ts'
import { settingOf } from '../../../studio/promises.ts'
import { liveNow } from '../../../studio/publish.ts'
import { replayBeside } from '../../../studio/replaying.ts'
import { studioShelves, textId } from '../../../studio/shelves.ts'
import { decideListening as decide } from '../../../turn/decide-listening.ts'
import type { Desk } from '../../desk.ts'
import { postNotice } from '../../notices.ts'
import { refuse } from '../../problem.ts'
import { type Route, serve } from '../../route.ts'
import { type PromisesSeen, promisesRoutes } from './contract.ts'

/** On a busy machine it takes longer than a browser waits. */
const answerMs = 5000
const later = (): Promise<PromisesSeen> =>
  new Promise((done) => {
    setTimeout(() => done({ count: 0, running: true, different: [] }), answerMs).unref()
  })

export function promisesPage(program: HouseFiles): Route[] {
  const studioOf = ({ store, sealer, now }: Desk): Studio => ({
    shelves: studioShelves(store.records, sealer),
    program,
    now,
  })
  /** The last that were asked for, by what is published and what would be. */
  const known = new Map<string, Promise<PromisesSeen>>()
  function promisesUpon(before: HouseFiles, after: HouseFiles): Promise<PromisesSeen> {
    const key = textId(JSON.stringify([before, after]))
    const asked = known.get(key) ?? ask(before, after)
    known.set(key, asked)
    asked.catch(() => known.delete(key))
    if (known.size > 8) known.delete(known.keys().next().value ?? '')
    return Promise.race([asked, later()])
  }
  async function ask(before: HouseFiles, after: HouseFiles): Promise<PromisesSeen> {
    const stories = promisesIn(program, after)
    const spoken = (files: HouseFiles): HouseFiles =>
      Object.fromEntries(
        Object.entries(houseWith(program, files)).filter(
          ([file]) => !isTranscript(file) && !file.startsWith('pictures/'),
        ),
      )
    const different = await replayBeside({ before: spoken(before), after: spoken(after), stories })
    return { count: stories.length, running: false, different: different.slice(0, 100) }
  }

  return [
    serve(promisesRoutes.save, async ({ desk, person, body: { dialog, story, about, moves, over } }) => {
      const file = transcriptFile(dialog, story)
      let problem: string | undefined
      const write = (writes: Parameters<Desk['store']['records']['write']>[0]) =>
        desk.audit.write(writes, { who: person().id, act: 'dialog.changed', kind: 'dialog', id: dialog })
      const edited = await editDraft(
        studioOf(desk),
        person().id,
        ({ files }, house) => {
          const stands = files[file] ?? program[file]
          if (stands !== undefined && !over) return { conflict: [stands] }
          const lines = Object.keys(house.draft.line('mn')?.words ?? {})
          const told = recordStory({
            about,
            moves: moves as StoryLine[],
            setting: settingOf(house),
            decide,
            lines,
          })
          if ('problem' in told) {
            problem = told.problem
            return { missing: true }
          }
          return { files: { ...files, [file]: told.text } }
        },
        () => write,
      )
      if ('tooLarge' in edited) return refuse('too-large')
      if ('conflict' in edited) return { result: 'taken' as const, file }
      if ('missing' in edited) return { result: 'stuck' as const, file, ...(problem && { problem }) }
      await postNotice(desk, 'dialogs.changed', { dialog })
      return { result: 'saved' as const, file }
    }),
    serve(promisesRoutes.draft, async ({ desk, person }) => {
      const { live, files } = await openDraft(studioOf(desk), person().id)
      return promisesUpon(live.files, files)
    }),
    serve(promisesRoutes.proposal, async ({ desk, params: { id } }) => {
      const studio = studioOf(desk)
      const kept = await studio.shelves.proposals.get(id)
      if (!kept) return refuse('not-found')
      const live = await liveNow(studio.shelves, program)
      return promisesUpon(live.files, withChanged(live.files, upon(live, kept.value).changed))
    }),
  ]
}
