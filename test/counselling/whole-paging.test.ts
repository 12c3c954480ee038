/** All of paging over both stores, against platforms of our own: from a committed page to her phone, and back from her button. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { acknowledgeTest } from '#src/counselling/daily.ts'
import { rotaId } from '#src/counselling/keeper.ts'
import { standardLadder } from '#src/counselling/ladder.ts'
import { type OpenPaging, openPaging } from '#src/counselling/open-paging.ts'
import { readCasePage } from '#src/counselling/paging.ts'
import { createStaffBot } from '#src/counselling/staff-bot.ts'
import {
  contactShelf,
  freshContact,
  offerLink,
  rotaShelf,
  storeKeeper,
  storeStaffDesk,
} from '#src/counselling/store-keeper.ts'
import type { CaseId, ConversationId, EntryId, Sealed } from '#src/message.ts'
import { noMetrics } from '#src/metrics.ts'
import type { Store } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { createSealer } from '#src/store/seal.ts'
import { startFakeGateway } from '../fakes/fake-gateway.ts'
import { startFakeSmtp } from '../fakes/fake-smtp.ts'
import { startFakeTelegram } from '../fakes/fake-telegram.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { rotaOf } from './people.ts'
import { listeningLog, words } from './shelves.ts'

const token = '7001:AAF_the-staff-bot-of-the-tests-0123456789'
const secret = 'gateway-secret-of-the-tests-0123456789'
const sealer = createSealer([{ id: 'k', key: Buffer.alloc(32, 'a key') }], Buffer.alloc(32, 'another'))

let redis: TestRedis
let connection: Connection
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no'])
  connection = await connect(redis.url, () => undefined)
})
afterAll(async () => {
  await connection.close()
  await redis.stop()
})
let ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.reverse()) await end()
  ends = []
})

const channels = ['web'] as const
let houses = 0
const stores: [string, () => Store][] = [
  ['the embedded store', () => memoryStore({ channels })],
  ['Redis', () => redisStore(connection, { channels, namespace: `paging${++houses}` })],
]
const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const week = everyDay.map((day) => ({
  id: `first-${day}`,
  person: 'oyun',
  role: 'first',
  day,
  from: '00:00',
  until: '24:00',
}))

const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
  for (let n = 0; n < 1000; n++) {
    if (await done()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect('it never came').toBe('')
}

describe.each(stores)('%s', (_, open) => {
  async function line() {
    const store = open()
    const [telegram, smtp, gateway] = await Promise.all([
      startFakeTelegram({ token }),
      startFakeSmtp(),
      startFakeGateway({ secret }),
    ])
    const rotas = rotaShelf(store, sealer)
    const contacts = contactShelf(store, sealer)
    await store.records.write([
      rotas.put(rotaId, 0, rotaOf({ week, lastResort: ['oyun'] })),
      contacts.put('oyun', 0, {
        ...freshContact(),
        language: 'en',
        ways: [
          { id: 'mail', pager: 'email', to: { address: 'oyun@example.mn' } },
          { id: 'phone', pager: 'webhook', to: { phone: '+97699112233' } },
        ],
      }),
    ])
    const settings = { token, apiRoot: telegram.url }
    const keeper = storeKeeper(store, sealer)
    const { log, events } = listeningLog()
    const unreached: string[] = []
    const clock = { ahead: 0 }
    const paging: OpenPaging = openPaging({
      settings: {
        ladder: standardLadder,
        pagers: {
          telegram: settings,
          email: { host: '127.0.0.1', port: smtp.port, tls: 'none', from: 'shift@itgel.example' },
          webhook: { url: gateway.url, secret, allowPrivate: true },
        },
        link: 'https://itgel.example/desk',
        daily: { at: '00:00' },
      },
      words,
      keeper,
      pages: store.pages,
      channels,
      onUnreached: async ({ entry }) => void unreached.push(`${entry.case} ${entry.rung}`),
      skills: async () => ({}),
      log,
      metrics: noMetrics,
      now: () => Date.now() + clock.ahead,
    })
    const seen: string[] = []
    const bot = createStaffBot({
      settings,
      words,
      log,
      desk: storeStaffDesk(store, sealer, async (person, page) => {
        const known = readCasePage(page)
        if (known) seen.push(`${person} saw ${known.case} of ${known.channel}`)
        if (known) return 'case'
        return (await acknowledgeTest(keeper, page, Date.now())) ? 'test' : 'over'
      }),
    })
    ends.push(
      ...[telegram, smtp, gateway].map((one) => () => one.close()),
      () => bot.stop(),
      () => paging.stop(),
    )
    bot.poll()
    let entries = 0
    /** A turn that decided to call somebody, as a worker commits it. */
    async function commitPage(rung: string, id: string): Promise<void> {
      const appended = await store.inbox.append({
        channel: 'web',
        conversation: `woman${++entries}` as ConversationId,
        id: `e${entries}` as EntryId,
        sealed: 'x' as Sealed,
        order: entries,
        holdMs: 0,
        claimMs: 5000,
      })
      if (!appended.claim) throw new Error('no claim')
      await store.turn.commit({
        claim: appended.claim,
        state: 'x' as Sealed,
        say: [],
        timers: [],
        counts: [],
        day: '2026-11-23',
        pages: [{ id: `e${entries}.${rung}`, case: id as CaseId, rung, urgency: 'critical' }],
      })
    }
    return {
      store,
      telegram,
      smtp,
      gateway,
      contacts,
      paging,
      commitPage,
      unreached,
      seen,
      events,
      keeper,
      clock,
    }
  }

  test('a page reaches her by two ways; with her own link also by Telegram, and her button tells which case she saw', async () => {
    const { store, telegram, smtp, gateway, paging, commitPage, seen, unreached } = await line()
    paging.start()
    await commitPage('first', 'woman1.a')
    await until(() => smtp.mails.length === 1 && gateway.rung.length === 1)
    expect(gateway.rung[0]?.text).toBe('One case waits. https://itgel.example/desk')

    const her = telegram.user()
    her.start(await offerLink(store, sealer, 'oyun'))
    await until(() => her.heard.length === 1)
    expect(her.heard).toEqual([words.en?.linked])
    const { call } = paging
    await call(['oyun'], { kind: 'test', id: 'web/woman1.a', urgency: 'critical', acknowledge: true })
    her.press(words.en?.acknowledge ?? '')
    await until(() => seen.length === 1 && her.spinning === 0)
    expect(seen).toEqual(['oyun saw woman1.a of web'])
    expect(unreached).toEqual([])
    expect([telegram.violations, smtp.violations, gateway.violations]).toEqual([[], [], []])
  })
  test('a link can be used once, and by nobody who guesses', async () => {
    const { store, telegram, contacts } = await line()
    const [her, other] = [telegram.user(), telegram.user()]
    const link = await offerLink(store, sealer, 'oyun')
    her.start(link)
    await until(() => her.heard.length === 1)
    other.start(link)
    await until(() => other.heard.length === 1)
    expect(other.heard).toEqual([words.mn?.not_linked])
    const kept = await contacts.get('oyun')
    expect(kept?.value.ways.map(({ pager }) => pager)).toEqual(['telegram', 'email', 'webhook'])
    expect(kept?.value.ways[0]?.to).toEqual({ chat: String(her.id) })
  })
  test('a rung that nobody has is told to the ladder, and the turn knows it beforehand', async () => {
    const { paging, commitPage, unreached } = await line()
    paging.start()
    await until(() => paging.uncovered().length > 0)
    expect(paging.uncovered()).toEqual(['backup', 'supervisor'])
    await commitPage('backup', 'woman1.a')
    await until(() => unreached.length === 1)
    expect(unreached).toEqual(['woman1.a backup'])
  })
  test('with one pager dead she is still reached; with both dead the ladder is told, and alarms are up until it is well', async () => {
    const { paging, commitPage, unreached, smtp, gateway, clock } = await line()
    paging.start()
    const codes = async () => (await paging.alarms()).map(({ code }) => code)
    await until(async () => !(await codes()).includes('paging-stopped'))
    expect(await codes()).toEqual(['test-not-set'])
    gateway.answer = { status: 401 }
    await commitPage('first', 'woman1.a')
    await until(async () => smtp.mails.length === 1 && (await codes()).includes('pager-refused'))
    expect(unreached).toEqual([])
    smtp.answer('MAIL', '553 no')
    // Within ten seconds a second case is the same page; when that time is over it is one of its own.
    clock.ahead += 11_000
    await commitPage('first', 'woman2.a')
    await until(async () => unreached.length > 0 && (await codes()).includes('nobody-reached'))
    expect(unreached[0]).toBe('woman2.a first')
    smtp.calm()
    gateway.answer = undefined
    await until(async () => !(await codes()).includes('nobody-reached'))
    await until(async () => !(await codes()).includes('pager-refused'))
  })
  test('nobody’s address lies in the store in the clear', async () => {
    const { store, contacts, keeper } = await line()
    await keeper.keep('heartbeat', 0, { at: 1 })
    const raw = await store.records.get('contact', 'oyun')
    expect(raw?.sealed).not.toMatch(/oyun|example|9911/)
    const rota = await store.records.get('rota', rotaId)
    expect(rota?.sealed).not.toMatch(/oyun|first/)
    const [mail] = (await contacts.get('oyun'))?.value.ways ?? []
    await keeper.wayGone('oyun', mail!)
    expect((await contacts.get('oyun'))?.value.ways.map(({ gone }) => gone)).toEqual([true, undefined])
  })
})
