/** The desk as one router: headers, the routes of its pages behind the frame, their description, the built files. */
import { readdirSync } from 'node:fs'
import express, { type Router } from 'express'
import type { Log } from '../log.ts'
import type { Desk } from './desk.ts'
import type { Events } from './events.ts'
import { deskFiles } from './files.ts'
import { frame, frameError, type Rates, sendProblem } from './frame.ts'
import { deskHeaders } from './headers.ts'
import { openApi } from './openapi.ts'
import { pageRoutes } from './pages/list.ts'
import { readProblemWords, refuse } from './problem.ts'
import type { Route } from './route.ts'

export type DeskServerParts = {
  desk: Desk
  log: Log
  events: Events
  /** Folder of the built pages. */
  folder: string
  localesDir: string
  /** Routes of stations that open their own page's server. */
  more?: readonly Route[]
  /** What is below /desk and needs no sign-in: calendars. */
  open?: readonly Router[]
  rates?: Rates
}

export function deskServer({
  desk,
  log,
  events,
  folder,
  localesDir,
  more = [],
  open = [],
  rates,
}: DeskServerParts): Router {
  const router = express.Router()
  const routes = [...pageRoutes, ...more, events.route]
  // Mongolian first: what a browser with any or an unknown language gets.
  const languages = ['mn', ...readdirSync(localesDir).filter((language) => language !== 'mn')]
  const words = readProblemWords(localesDir, languages)
  /** Written when it is first asked for: a start does not wait for it. */
  let described: ReturnType<typeof openApi> | undefined
  router.use('/desk', deskHeaders)
  router.get('/desk/api/openapi.json', (_, response) => {
    described ??= openApi(
      routes.map(({ spec }) => spec),
      '1',
    )
    response.json(described)
  })
  for (const each of open) router.use(each)
  router.use(frame(routes, { desk, log, words, rates }))
  router.use(deskFiles(folder))
  router.use('/desk', (request, response) => sendProblem(request, response, refuse('not-found'), words))
  router.use('/desk', frameError(words, log))
  return router
}
