/** The routes of the studio's entry points. */
import { firstDialog } from '../../../dialog/script.ts'
import { judged, openDraft, type Studio } from '../../../studio/drafts.ts'
import { editEntry, entriesFile, entriesOf } from '../../../studio/entries.ts'
import type { Desk } from '../../desk.ts'
import { type Route, serve } from '../../route.ts'
import { entriesRoutes, type LinkBases } from './entries-contract.ts'
import { problemSeen } from './seen.ts'
import { editBeside } from './written.ts'

export const entriesPage = (studioOf: (desk: Desk) => Studio, bases: () => Promise<LinkBases>): Route[] => [
  serve(entriesRoutes.entries, async ({ desk, person }) => {
    const studio = studioOf(desk)
    const [{ live, files }, known] = await Promise.all([openDraft(studio, person().id), bases()])
    const house = await judged(studio, files)
    return {
      entries: entriesOf(house, { files, liveFiles: live.files }),
      bases: known,
      dialogs: [...house.script.dialogs.keys()].filter((id) => id !== firstDialog),
      problems: house.problems.filter(({ file }) => file === entriesFile).map(problemSeen),
    }
  }),
  serve(entriesRoutes.write, ({ desk, person, params: { code }, body: { was, value } }) =>
    editBeside(
      studioOf(desk),
      desk,
      {
        person: person().id,
        act: 'dialog.changed',
        kind: 'dialog',
        id: code,
        of: (file) => file === entriesFile,
      },
      ({ files, live }) =>
        editEntry(files, live.files, { code, was: was ?? undefined, value: value ?? undefined }),
    ),
  ),
]
