/** The routes of what holds in every dialog. All of it is safety-critical: a second person reads it before it is published. */
import { judged, openDraft, type Studio } from '../../../studio/drafts.ts'
import { editSentence, sentenceFiles, sentencesOf } from '../../../studio/sentences.ts'
import type { Desk } from '../../desk.ts'
import { type Route, serve } from '../../route.ts'
import { sentencesRoutes } from './sentences-contract.ts'
import { editBeside } from './written.ts'

const shape = new RegExp(`^locales/[a-z]+/(${sentenceFiles.join('|')})\\.json$`)

export const sentencesPage = (studioOf: (desk: Desk) => Studio): Route[] => [
  serve(sentencesRoutes.sentences, async ({ desk, person }) => {
    const studio = studioOf(desk)
    const { live, files } = await openDraft(studio, person().id)
    const house = await judged(studio, files)
    return {
      languages: [...house.words.languages],
      sentences: sentencesOf(house, { files, liveFiles: live.files }),
    }
  }),
  serve(
    sentencesRoutes.write,
    ({ desk, person, params: { file }, body }) =>
      editBeside(
        studioOf(desk),
        desk,
        {
          person: person().id,
          act: 'words.changed',
          kind: 'words',
          id: file,
          of: (one) => shape.test(one),
        },
        ({ files }, house) => editSentence(house, files, { file, ...body }),
      ),
    async ({ body: { language } }) => ({ language }),
  ),
]
