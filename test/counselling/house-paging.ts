/** The paging of a house as `open-paging.ts` opens it, with the staff's bot at a fake Telegram and nothing else that calls. */
import { standardLadder } from '#src/counselling/ladder.ts'
import { readHouseFiles } from '#src/house-files.ts'
import { noMetrics } from '#src/metrics.ts'
import { openHousePaging, type PagingOffice } from '#src/open-paging.ts'
import type { Store } from '#src/store/contract.ts'
import { type Helpdesk, testSealer } from '../desk/helpdesk.ts'
import type { FakeTelegram } from '../fakes/fake-telegram.ts'

export const staffBotToken = '7001:AAF_the-staff-bot-of-the-tests-0123456789'

/** `daily`: who gets the page of the daily test, if anybody. */
export const housePaging = (
  store: Store,
  {
    telegram,
    helpdesk,
    daily = {},
  }: { telegram: FakeTelegram; helpdesk: Helpdesk; daily?: { person?: string } },
): PagingOffice =>
  openHousePaging(
    {
      house: {
        store,
        sealer: testSealer,
        log: new Proxy({}, { get: () => () => undefined }),
        metrics: noMetrics,
        now: helpdesk.now,
        routes: new Map([['web', {}]]),
      },
      workers: { hasRoom: () => false, take: () => undefined, wake: () => undefined },
      config: {
        PUBLIC_URL: 'https://itgel.example',
        paging: {
          ladder: standardLadder,
          // Brought by its webhook: else it is asked for news, and answers what was written to it.
          pagers: {
            telegram: { token: staffBotToken, apiRoot: telegram.url, webhookSecret: 'of the tests' },
          },
          link: 'https://itgel.example/desk',
          daily: { at: '00:00', ...daily },
        },
      },
      files: readHouseFiles({
        dialogsDir: 'dialogs',
        localesDir: 'locales',
        directoryDir: 'directory',
        picturesDir: 'pictures',
      }),
    } as never,
    helpdesk.desk.people,
  )
