/** Opens paging on a house and a desk that are open: who is called is on the rota, what is called for are committed pages. */

import type { Config } from './config.ts'
import { acknowledgeTest } from './counselling/daily.ts'
import type { Keeper } from './counselling/keeper.ts'
import { type Rung, rungs } from './counselling/ladder.ts'
import { type OpenPaging, openPaging } from './counselling/open-paging.ts'
import { readPageWords } from './counselling/page-words.ts'
import { configuredPagers } from './counselling/pagers/list.ts'
import { takesHost } from './counselling/pagers/web-push.ts'
import { readCasePage } from './counselling/paging.ts'
import { withoutThem } from './counselling/rota/gone.ts'
import type { Skills } from './counselling/rota/record.ts'
import { createStaffBot, type StaffBot } from './counselling/staff-bot.ts'
import { storeKeeper, storeStaffDesk } from './counselling/store-keeper.ts'
import type { WaysParts } from './desk/pages/ways/server.ts'
import type { People } from './desk/people/people.ts'
import { hasLeft, isCounselling, type KeptPerson } from './desk/people/person.ts'
import type { HouseFiles } from './dialog/load.ts'
import { storeAct } from './inbox/receive-act.ts'
import type { ChannelId, StaffId } from './message.ts'
import type { OpenHouse } from './open-house.ts'
import type { PageClaim } from './store/cases.ts'

/** Acts of the pagers are written down under this name. */
const pagers = 'pagers' as StaffId

export type PagingOffice = OpenPaging & { bot?: StaffBot }

export function openHousePaging(
  {
    house,
    workers,
    config,
    files,
  }: Pick<OpenHouse, 'house' | 'workers'> & { config: Config; files: HouseFiles },
  people: Pick<People, 'all' | 'get'>,
): PagingOffice {
  const { store, sealer, log, metrics, now } = house
  const { words } = readPageWords(files)
  const stored = storeKeeper(store, sealer)
  const keeper: Keeper = {
    ...stored,
    rota: async () => {
      const all = await everybody()
      const unable = idsOf(all, ({ value }) => !isCounselling(value))
      return withoutThem(await stored.rota(), { unable, left: idsOf(all, ({ value }) => hasLeft(value)) })
    },
    /** Who has left is called by nobody and for nothing: not for the daily test either. */
    contact: async (person) => ((await left(person)) ? undefined : stored.contact(person)),
  }
  /** Where she cannot be read she is called. */
  async function left(person: string): Promise<boolean> {
    try {
      const found = await people.get(person)
      return found !== undefined && hasLeft(found.value)
    } catch (error) {
      log.warn('store.trouble', {}, error)
      return false
    }
  }
  /** Where people cannot be read everybody on the rota is called: rather one too many. */
  const everybody = (): Promise<KeptPerson[]> =>
    people.all().catch((error: unknown) => {
      log.warn('store.trouble', {}, error)
      return []
    })
  const skills = async (): Promise<Skills> =>
    Object.fromEntries(
      (await people.all()).map(({ id, value: { languages, childSafeguarding } }) => [
        id,
        { languages, childSafeguarding },
      ]),
    )
  /** A page whose case was taken meanwhile, or is no more, calls nobody. */
  async function claimWanted(channel: ChannelId, leaseMs: number): Promise<PageClaim | { waitMs: number }> {
    for (;;) {
      const found = await store.pages.claim(channel, leaseMs)
      if ('waitMs' in found) return found
      const kept = await store.cases.read(channel, found.entry.case)
      if (kept?.list === 'waiting') return found
      await store.pages.settle(found)
    }
  }
  const paging = openPaging({
    settings: config.paging,
    words,
    keeper,
    pages: { claim: claimWanted, settle: store.pages.settle },
    channels: [...house.routes.keys()],
    async onUnreached({ channel, entry, attempts }) {
      const act = { by: pagers, do: 'unreached', rung: rungOf(entry.rung) } as const
      await storeAct({ channel, id: entry.case, act, key: `${entry.id}/${attempts}` }, house, workers)
    },
    skills,
    log,
    metrics,
    now,
  })
  const { telegram } = config.paging.pagers
  const desk = storeStaffDesk(store, sealer, async (person, page) => {
    if ((await everybody()).some(({ id, value }) => id === person && hasLeft(value))) return 'over'
    const seen = readCasePage(page)
    if (!seen) return (await acknowledgeTest(keeper, page, now())) ? 'test' : 'over'
    const kept = await store.cases.read(seen.channel, seen.case)
    if (kept?.list !== 'waiting') return 'over'
    const act = { by: person as StaffId, do: 'acknowledge' } as const
    await storeAct(
      { channel: seen.channel, id: seen.case, act, key: `seen-${seen.case}-${kept.revision}` },
      house,
      workers,
    )
    return 'case'
  })
  const bot = telegram && createStaffBot({ settings: telegram, words, desk, log })
  return {
    ...paging,
    ...(bot && { bot }),
    start() {
      paging.start()
      // Where Telegram cannot bring us what staff press, it is asked; then only one process may run.
      if (!config.PUBLIC_URL || telegram?.webhookSecret === undefined) bot?.poll()
    },
    async stop() {
      await bot?.stop()
      await paging.stop()
    },
  }
}

const idsOf = (all: readonly KeptPerson[], so: (person: KeptPerson) => boolean): ReadonlySet<string> =>
  new Set(all.filter(so).map(({ id }) => id))

/** What the page of her ways needs to know of the pagers. */
export function waysParts({ bot, tryWays }: PagingOffice, { paging: { pagers } }: Config): WaysParts {
  const { webPush } = pagers
  return {
    offered: configuredPagers(pagers),
    ...(webPush && {
      push: { publicKey: webPush.publicKey, takes: (host: string) => takesHost(webPush.hosts, host) },
    }),
    ...(bot && { botName: bot.name }),
    tryWays,
  }
}

const rungOf = (code: string): Rung => rungs.find((rung) => rung === code) ?? 'supervisor'
