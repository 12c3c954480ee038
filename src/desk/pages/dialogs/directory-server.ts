/** The routes of the studio's directory. Every number changes in a draft first, and goes live with a second person's consent. */
import { DateTime } from 'luxon'
import {
  addDial,
  countriesIn,
  directoryOf,
  editService,
  initialsOf,
  placesIn,
} from '../../../studio/directory.ts'
import { judged, openDraft, type Studio } from '../../../studio/drafts.ts'
import type { Desk } from '../../desk.ts'
import { refuse } from '../../problem.ts'
import { type Route, serve } from '../../route.ts'
import { directoryRoutes } from './directory-contract.ts'
import { problemSeen } from './seen.ts'
import { type Beside, editBeside } from './written.ts'

const zone = 'Asia/Ulaanbaatar'
const day = (ms: number): string => DateTime.fromMillis(ms, { zone }).toFormat('yyyy-MM-dd')

export const ofDirectory = (file: string): boolean =>
  /^(directory\/|locales\/[a-z]+\/directory\.json)/.test(file)

const changing = (person: string, id?: string): Beside => ({
  person,
  act: 'directory.changed',
  kind: 'directory',
  id,
  of: ofDirectory,
  // A number may cost a life: each change is in the book.
  every: true,
})

export function directoryPage(studioOf: (desk: Desk) => Studio): Route[] {
  return [
    serve(directoryRoutes.directory, async ({ desk, person }) => {
      const studio = studioOf(desk)
      const { live, files } = await openDraft(studio, person().id)
      const house = await judged(studio, files)
      const countries = directoryOf(house, { files, liveFiles: live.files, now: desk.now() })
      return {
        today: day(desk.now()),
        languages: [...house.words.languages],
        countries: countries.map(({ country, services }) => ({ country, services })),
        known: countriesIn(files),
        places: placesIn(files, house.words.languages),
        problems: house.problems.filter(({ file }) => ofDirectory(file)).map(problemSeen),
      }
    }),
    serve(directoryRoutes.add, ({ desk, person, params: { country }, body: { value, names } }) =>
      editBeside(studioOf(desk), desk, changing(person().id), ({ files }, house) =>
        editService(house, files, { country, was: undefined, value, names }),
      ),
    ),
    serve(directoryRoutes.change, ({ desk, person, params, body: { was, value, names } }) => {
      const { country, service: id } = params
      return editBeside(studioOf(desk), desk, changing(person().id, id), ({ files }, house) =>
        editService(house, files, { country, id, was, value: value ?? undefined, names }),
      )
    }),
    serve(directoryRoutes.dial, async ({ desk, person, params, body: { number, result, until } }) => {
      const { country, service: id } = params
      if (result === 'answered' && until === undefined) return refuse('invalid', { fields: ['body.until'] })
      const by = initialsOf(person().value.name)
      const dial = { country, id, number, on: day(desk.now()), by, result, until }
      return editBeside(studioOf(desk), desk, changing(person().id, id), ({ files }) => addDial(files, dial))
    }),
  ]
}
