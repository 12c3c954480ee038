/** Nor what is said at the desk, who works there, or the word she agreed on: not on disk, not in logs, not on the wire to Redis. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createConnection, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { CaseCard } from '#src/counselling/card.ts'
import type { CaseId, ConversationId, PlatformId } from '#src/message.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { createSealer } from '#src/store/seal.ts'
import type { Browser, Json } from '../desk/helpdesk.ts'
import { testKeys } from '../support/app.ts'
import { movableClock } from '../support/clock.ts'
import { demoPeople, signedIn } from './demo-people.ts'
import { disguises, filesBelow } from './disguises.ts'
import { type Helpline, openHelpline, pause } from './helpline.ts'

let line: Helpline | undefined
const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
  await line?.stop()
  line = undefined
})

const canaries = {
  'her words': 'canaryalpha3318 тэр паспортыг минь авсан',
  'her words after she agreed': 'canarybravo9072 I hide in the bathroom',
  'the word she agreed on': 'canarycharlie5514',
  'a counsellor’s words': 'canarydelta6620 Та аюулгүй газар байна уу',
  'a note of staff': 'canaryecho1187 ask about the passport',
  'a note with a transfer': 'canaryfoxtrot4403 she is on the third floor',
  'a follow-up': 'canarygolf2256 Сайн байна уу, ном тань бэлэн болсон',
  'a name of staff': 'Билгүүн',
  'her Telegram id': '6987650042',
}

async function until<T>(what: string, look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let tries = 0; tries < 1200; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await pause(25)
  }
  throw new Error(`never: ${what}`)
}
const act = (more: object = {}) => ({ id: randomUUID(), ...more })
const of = ({ channel, id }: Json): string => `/desk/api/cases/${channel}/${id}`
const label = (file: string, step: string, option: string): string =>
  (JSON.parse(readFileSync(`locales/en/${file}.json`, 'utf8')) as Json)[step].options[option].label

async function atDesk(which: number): Promise<Browser> {
  const app = line?.apps[0]
  if (!app) throw new Error('no app')
  return signedIn(app.url, (await demoPeople([app]))[which])
}

/** All that is said to Redis: every command with its arguments, what scripts do, and what is published on which channel. */
function listenIn(port: number): { heard(): Buffer; close(): void } {
  const chunks: Buffer[] = []
  const socket: Socket = createConnection({ port, host: '127.0.0.1' }, () => socket.write('MONITOR\r\n'))
  socket.on('data', (data) => chunks.push(data))
  return { heard: () => Buffer.concat(chunks), close: () => socket.destroy() }
}

const sealer = createSealer(
  [{ id: 'k1', key: Buffer.from(testKeys.SEAL_KEYS.split(':')[1] ?? '', 'base64') }],
  Buffer.from(testKeys.PSEUDONYM_KEY, 'base64'),
)
const conversationOf = (id: number): ConversationId =>
  sealer.conversationId('telegram', String(id) as PlatformId)

async function greeted(id: number) {
  const she = line!.telegram.user(id)
  she.start()
  await until('greeting', () => (she.heard.length > 0 ? true : undefined))
  she.press('English')
  await until('the question', () => (she.heard.length > 2 ? true : undefined))
  return she
}
async function waiting(desk: Browser, conversation: ConversationId): Promise<Json> {
  return until('a case', async () => {
    const { body } = await desk.get('/desk/api/cases')
    return (body.waiting as Json[] | undefined)?.find(({ id }) => String(id).startsWith(conversation))
  })
}
async function keysOf(admin: Connection, conversation: string): Promise<string[]> {
  return ((await admin.send(['KEYS', `*${conversation}*`])) as unknown[]).map(String).sort()
}

test('nothing said at the desk, of whom or by whom, is in Redis’ files, its keys, its channels, its diary, logs or metrics', async () => {
  line = await openHelpline({ env: { LOG_LEVEL: 'debug', METRICS_TOKEN: 'metrics-token-of-the-tests' } })
  const { redis, apps } = line
  const [app] = apps
  if (!app) throw new Error('no app')
  const admin = await connect(redis.url, () => undefined)
  const spy = listenIn(redis.port)
  open.push(admin, spy)
  await admin.send(['CONFIG', 'SET', 'slowlog-log-slower-than', '0'])
  await admin.send(['CONFIG', 'SET', 'slowlog-max-len', '100000'])
  const id = Number(canaries['her Telegram id'])
  const she = await greeted(id)
  const hears = (what: string, wait: (text: string) => boolean) => until(what, () => she.heard.find(wait))
  she.say('yes')
  await hears('the menu', (text) => text.startsWith('How can I help'))
  she.say(label('welcome', 'menu', 'info'))
  await pause(500)
  she.say(label('welcome', 'info', 'phone'))
  await pause(500)
  she.say(label('phone', 'what_to_know', 'word'))
  await pause(500)
  she.say(label('phone', 'word_agree', 'agree'))
  await hears('she is asked for a word', (text) => text.includes('one or two ordinary words'))
  she.say(canaries['the word she agreed on'])
  await pause(500)
  she.say(canaries['her words'])
  she.say('person')
  const desk = await atDesk(0)
  const colleague = await atDesk(1)
  const card = await waiting(desk, conversationOf(id))
  const post = async (who: Browser, name: string, body: object): Promise<void> => {
    expect([name, (await who.post(`${of(card)}/${name}`, body)).body.result]).toEqual([name, 'done'])
  }
  await post(desk, 'take', act())
  await post(desk, 'words', act({ text: canaries['a counsellor’s words'] }))
  await hears('his words', (text) => text === canaries['a counsellor’s words'])
  she.say(canaries['her words after she agreed'])
  she.say(canaries['the word she agreed on'])
  await post(desk, 'notes', act({ text: canaries['a note of staff'] }))
  const { body: colleagues } = await desk.get('/desk/api/colleagues')
  expect(JSON.stringify(colleagues)).toContain(canaries['a name of staff'])
  const mine = (await colleague.get('/desk/api/me')).body
  const to = (mine.me ?? mine).person?.id ?? (mine.me ?? mine).id
  await post(desk, 'transfer', act({ to, note: canaries['a note with a transfer'] }))
  await post(colleague, 'take', act())
  const at = Date.now() + 3600_000
  await post(colleague, 'follow-up', act({ at, text: canaries['a follow-up'], sheAgreed: true }))
  const lines = await until('her words at the desk', async () => {
    const { body } = await colleague.get(of(card))
    const text = JSON.stringify(body)
    return text.includes(canaries['her words after she agreed']) ? text : undefined
  })
  // They are there to be read, by whom they are for; the agreed word is for nobody's eyes.
  for (const what of ['a counsellor’s words', 'a note of staff', 'a note with a transfer'] as const)
    expect(lines).toContain(canaries[what])
  expect(lines).not.toContain(canaries['the word she agreed on'])
  expect(she.heard.join('\n')).not.toContain(canaries['the word she agreed on'])
  await post(colleague, 'close', act({ outcome: 'safe', referrals: ['shelter'] }))
  await pause(1000)
  await admin.send(['BGSAVE'])
  await pause(1000)

  const metrics = await fetch(`${app.url}/metrics`, {
    headers: { authorization: 'Bearer metrics-token-of-the-tests' },
  })
  const keys = ((await admin.send(['KEYS', '*'])) as unknown[]).map(String)
  const places = new Map<string, Buffer>([
    ['logs and what was printed', Buffer.from(app.output())],
    ['SLOWLOG', Buffer.from(JSON.stringify(await admin.send(['SLOWLOG', 'GET', '-1'])))],
    ['the metrics', Buffer.from(await metrics.text())],
    ['names of keys', Buffer.from(keys.join('\n'))],
    ['all that was said to Redis', spy.heard()],
    ...filesBelow(redis.folder).map((file): [string, Buffer] => [
      file.slice(redis.folder.length + 1),
      readFileSync(file),
    ]),
  ])
  expect([...places.keys()].join()).toMatch(/dump\.rdb/)
  expect([...places.keys()].join()).toMatch(/\.aof/)
  expect(keys.some((key) => key.endsWith(String(card.id)))).toBe(true)
  const said = places.get('all that was said to Redis')?.toString('latin1') ?? ''
  expect(said).toMatch(/lua\] "PUBLISH" "itgel:cases"/i)
  expect(places.get('the metrics')?.includes('itgel_received_total')).toBe(true)
  const found: string[] = []
  for (const [place, content] of places)
    for (const [what, text] of Object.entries(canaries))
      if (disguises(text).some((each) => content.includes(each))) found.push(`${what} in ${place}`)
  expect(found).toEqual([])
}, 240_000)

test('after she erased there is no card, no line and no key of hers; after she left only what she agreed to', async () => {
  line = await openHelpline({})
  const admin = await connect(line.redis.url, () => undefined)
  open.push(admin)
  const store = redisStore(admin, { channels: ['telegram', 'web', 'messenger', 'botframework', 'terminal'] })
  const desk = await atDesk(0)

  const erases = await greeted(6_987_650_051)
  erases.say(canaries['her words'])
  erases.say('person')
  const first = await waiting(desk, conversationOf(6_987_650_051))
  expect((await desk.post(`${of(first)}/take`, act())).body.result).toBe('done')
  expect(
    (await desk.post(`${of(first)}/notes`, act({ text: canaries['a note of staff'] }))).body.result,
  ).toBe('done')
  erases.say('erase')
  await until('nothing at the desk', async () =>
    (await desk.get(of(first))).status === 404 ? true : undefined,
  )
  const mark = `itgel:{telegram}:x:${conversationOf(6_987_650_051)}`
  await until('nothing in the store', async () =>
    (await keysOf(admin, conversationOf(6_987_650_051))).join() === mark ? true : undefined,
  )
  const others = ((await admin.send(['ZRANGE', 'itgel:{telegram}:k:ended', '0', '-1'])) as unknown[]).map(
    String,
  )
  expect(others).not.toContain(first.id)

  const leaves = await greeted(6_987_650_052)
  const conversation = conversationOf(6_987_650_052)
  leaves.say('he say he will kill me tonight when he come home')
  leaves.say('person')
  const second = await waiting(desk, conversation)
  expect((await desk.post(`${of(second)}/take`, act())).body.result).toBe('done')
  leaves.say(canaries['her words after she agreed'])
  leaves.say('leave')
  const kept = await until('the card says that she left', async () => {
    const found = await store.cases.read('telegram', second.id as CaseId)
    return found?.list === 'ended' ? found : undefined
  })
  const card = sealer.open(kept.conversation, 'card', kept.card).value as CaseCard
  expect(card.state).toBe('left')
  expect(card.why.every((why) => why.words === undefined)).toBe(true)
  const lines = await store.cases.lines('telegram', second.id as CaseId, 0)
  expect(lines.map((line) => sealer.open(kept.conversation, 'said', line).value)).toEqual([
    expect.objectContaining({ kind: 'event', event: 'left' }),
  ])

  const never = await greeted(6_987_650_053)
  never.say('he say he will kill me tonight when he come home')
  const third = await waiting(desk, conversationOf(6_987_650_053))
  never.say('leave')
  // She never agreed to a person, so nothing is kept for one.
  await until('no card is left', async () =>
    (await store.cases.read('telegram', third.id as CaseId)) === undefined ? true : undefined,
  )
}, 240_000)

const clock = movableClock()
const withClock = clock ? test : test.skip
withClock(
  'a closed case is gone from Redis when its days are over, and from the files within a minute',
  async () => {
    line = await openHelpline({ env: { CASE_KEEP_DAYS: '1' }, ...(clock ? { redisEnv: clock.env } : {}) })
    open.push({ close: () => clock?.remove() })
    const admin = await connect(line.redis.url, () => undefined)
    open.push(admin)
    const desk = await atDesk(0)
    const she = await greeted(6_987_650_061)
    she.say('person')
    const card = await waiting(desk, conversationOf(6_987_650_061))
    expect((await desk.post(`${of(card)}/take`, act())).body.result).toBe('done')
    expect(
      (await desk.post(`${of(card)}/words`, act({ text: canaries['a counsellor’s words'] }))).body.result,
    ).toBe('done')
    expect((await desk.post(`${of(card)}/close`, act({ outcome: 'safe', referrals: [] }))).body.result).toBe(
      'done',
    )
    const sealed = String(await admin.send(['HGET', `itgel:{telegram}:k:${card.id}`, 'card']))
    const inFiles = (): boolean =>
      filesBelow(line!.redis.folder).some((file) => readFileSync(file).includes(sealed))
    expect(inFiles()).toBe(true)
    clock?.set(23 * 3600)
    await pause(12_000)
    expect(await admin.send(['EXISTS', `itgel:{telegram}:k:${card.id}`])).toBe(1)
    // Nobody opens the desk: the process looks by itself.
    clock?.set(24 * 3600 + 120)
    await until('the case is gone', async () =>
      Number(
        await admin.send(['EXISTS', `itgel:{telegram}:k:${card.id}`, `itgel:{telegram}:kl:${card.id}`]),
      ) === 0
        ? true
        : undefined,
    )
    const since = Date.now()
    while (inFiles() && Date.now() - since < 60_000) await pause(250)
    expect(inFiles()).toBe(false)
  },
  240_000,
)
