/** The routes of the studio's ready replies. */
import { randomBytes } from 'node:crypto'
import { type Desk as Draft, judged, openDraft, type Studio } from '../../../studio/drafts.ts'
import type { Edited, Wrong } from '../../../studio/edits.ts'
import { addReply, moveReply, removeReply, repliesOf, writeReply } from '../../../studio/replies.ts'
import type { Desk } from '../../desk.ts'
import type { Ask, Route } from '../../route.ts'
import { serve } from '../../route.ts'
import { repliesRoutes } from './replies-contract.ts'
import { problemSeen } from './seen.ts'
import { editBeside } from './written.ts'

const ofReplies = (file: string): boolean => /^locales\/[a-z]+\/replies\.json$/.test(file)

export function repliesPage(studioOf: (desk: Desk) => Studio): Route[] {
  const change = (
    { desk, person }: Pick<Ask, 'desk' | 'person'>,
    id: string | undefined,
    what: (files: Draft['files'], languages: readonly string[]) => Edited | { wrong: Wrong[] },
  ) =>
    editBeside(
      studioOf(desk),
      desk,
      { person: person().id, act: 'replies.changed', kind: 'reply', id, of: ofReplies },
      ({ files }, { words }) => what(files, words.languages),
    )
  return [
    serve(repliesRoutes.replies, async ({ desk, person }) => {
      const studio = studioOf(desk)
      const { live, files } = await openDraft(studio, person().id)
      const house = await judged(studio, files)
      return {
        languages: [...house.words.languages],
        groups: repliesOf(files, live.files, house.words.languages) ?? [],
        problems: house.problems.filter(({ file }) => ofReplies(file)).map(problemSeen),
      }
    }),
    serve(repliesRoutes.write, (ask) =>
      change(ask, ask.body.group, (files, languages) => writeReply(files, languages, ask.body)),
    ),
    serve(repliesRoutes.add, (ask) => {
      const unique = randomBytes(4).toString('hex')
      return change(ask, ask.body.group, (files, languages) =>
        addReply(files, languages, { ...ask.body, unique }),
      )
    }),
    serve(repliesRoutes.takeAway, (ask) =>
      change(ask, ask.body.group, (files, languages) => removeReply(files, languages, ask.body)),
    ),
    serve(repliesRoutes.move, (ask) =>
      change(ask, ask.body.group, (files, languages) => moveReply(files, languages, ask.body)),
    ),
  ]
}
