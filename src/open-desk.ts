/** Opens what staff works with, on a house that is open: people, the queue, notices, and the pages of the desk as one router. */
import { webLimits } from './channels/web/limits.ts'
import type { Config } from './config.ts'
import { createCaseNotices } from './desk/case-notices.ts'
import { openCases } from './desk/cases.ts'
import { type Desk, openDesk } from './desk/desk.ts'
import { createEvents } from './desk/events.ts'
import { createHere } from './desk/here.ts'
import { fetchMedia } from './desk/media.ts'
import { repliesAtHand } from './desk/pages/cases/replies.ts'
import { casesPage } from './desk/pages/cases/server.ts'
import { openSchedule } from './desk/pages/dialogs/scheduled.ts'
import { dialogsPage } from './desk/pages/dialogs/server.ts'
import { pastPage } from './desk/pages/past/server.ts'
import { promisesPage } from './desk/pages/promises/server.ts'
import { reportsPage } from './desk/pages/reports/server.ts'
import { screeningPage } from './desk/pages/screening/server.ts'
import { stepsPage } from './desk/pages/steps/server.ts'
import { feedDoor } from './desk/pages/ways/feed.ts'
import { waysPage } from './desk/pages/ways/server.ts'
import { wordsPage } from './desk/pages/words/server.ts'
import { deskServer } from './desk/server.ts'
import { reportWordsFrom } from './house-report.ts'
import { actKey } from './inbox/receive-act.ts'
import { languagesIn, openChannels } from './open-channels.ts'
import { openLinks } from './open-entries.ts'
import type { OpenHouse } from './open-house.ts'
import { openHousePaging, type PagingOffice, waysParts } from './open-paging.ts'

export type OpenDesk = {
  desk: Desk
  router: ReturnType<typeof deskServer>
  start(): Promise<void>
  paging: PagingOffice
  stop(): Promise<void>
}

export async function openDeskPages(
  {
    house,
    workers,
    calls,
    files,
    tally,
    config,
  }: Pick<OpenHouse, 'house' | 'workers' | 'calls' | 'files' | 'tally'> & { config: Config },
  folder: string,
): Promise<OpenDesk> {
  const { log, store } = house
  const desk = await openDesk(house, {
    production: config.production,
    publicUrl: config.DESK_URL ?? config.PUBLIC_URL,
    invitationMs: config.invitationMs,
  })
  const events = createEvents(desk, log)
  const cases = openCases(house, workers)
  const here = createHere(desk, cases, log)
  const paging = openHousePaging({ house, workers, config, files }, desk.people)
  house.paged = paging.wake
  const channels = openChannels({ house, calls, files, tally, config }, desk, paging)
  const notices = createCaseNotices({ cases, store, events, log }, [...house.routes.keys()])
  const schedule = openSchedule(desk, files, log)
  const reportWords = reportWordsFrom(config.LOCALES_DIR)
  const router = deskServer({
    desk,
    log,
    events,
    folder,
    localesDir: config.LOCALES_DIR,
    more: [
      ...casesPage({
        cases,
        here,
        media: fetchMedia(house.doors, calls),
        atHand: () => ({ ...house.dialog, demo: !config.production }),
        replies: () => repliesAtHand(house.dialog.replies),
        most: (channel) => house.routes.get(channel)?.limits.text ?? webLimits.text,
        actName: (channel, person, id) => house.sealer.entryId(channel, actKey(person, id)),
      }),
      ...reportsPage({
        house: () => ({
          thresholds: config.thresholds,
          entries: house.dialog.script.entries,
          words: reportWords,
        }),
        cases,
        keepMs: config.casework.keepMs,
      }),
      ...waysPage(waysParts(paging, config)),
      ...channels.routes,
      ...dialogsPage(files, { links: openLinks(config, calls, house.now) }),
      ...pastPage(files),
      ...promisesPage(files),
      ...stepsPage({ program: files, thresholds: config.thresholds }),
      ...wordsPage(files),
      ...screeningPage(() => house.dialog, languagesIn(files)),
    ],
    open: [feedDoor(desk, log)],
  })

  /** Whether a counsellor can be asked from here: somebody may sign in who takes cases. */
  let counsellors = false
  async function lookWhoIsThere(): Promise<void> {
    const people = await desk.people.all()
    counsellors = people.some(
      ({ value: { state, roles } }) =>
        state === 'active' && (roles.includes('counsellor') || roles.includes('supervisor')),
    )
  }
  const { casework } = house
  const { ladder } = config.paging
  house.casework = () => ({
    ...casework(),
    counsellors,
    casework: { ...config.casework, ladder, uncovered: paging.uncovered() },
  })
  let stopWatching: (() => void) | undefined
  const again = (): void => {
    lookWhoIsThere().catch((error: unknown) => log.warn('desk.trouble', {}, error))
  }

  return {
    desk,
    router,
    async start() {
      await lookWhoIsThere()
      stopWatching = await store.records.watch((kind) => void (kind === 'person' && again()))
      await events.start()
      await notices.start()
      here.start(() => events.people())
      paging.start()
      channels.place.start()
      schedule.start()
    },
    paging,
    async stop() {
      channels.place.stop()
      await schedule.stop()
      await paging.stop()
      stopWatching?.()
      here.stop()
      notices.stop()
      events.stop()
    },
  }
}
