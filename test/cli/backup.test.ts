/** A backup holds what staff made and who they are, and by design nothing of hers; restored, the house goes on where it was. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { contentsSchema, keptKinds } from '#src/cli/backup/contents.ts'
import { openContents } from '#src/cli/backup/sealed-file.ts'
import { emptyRota } from '#src/counselling/rota/record.ts'
import { contactShelf, rotaShelf } from '#src/counselling/store-keeper.ts'
import { type CaseId, type ConversationId, channelIds, type EntryId, type PlatformId } from '#src/message.ts'
import type { Store } from '#src/store/contract.ts'
import { recordKinds } from '#src/store/records.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { type Helpdesk, openHelpdesk, type Staff, testSealer } from '../desk/helpdesk.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { itgel, itgelProcess } from './terminal.ts'

const keys = {
  SEAL_KEYS: `k:${Buffer.alloc(32, 'seal').toString('base64')}`,
  PSEUDONYM_KEY: Buffer.alloc(32, 'pseudonym').toString('base64'),
}
const passphrase = 'хавар цас хайлах гол 5'
const herWords = 'canaryecho8841 тэр намайг гаргахгүй байна'

const folder = mkdtempSync(join(tmpdir(), 'itgel-backup-'))
let redis: TestRedis
let connection: Connection
let helpdesk: Helpdesk
let staff: Staff
let conversation: ConversationId
const env = (of: TestRedis): Record<string, string> => ({ ...keys, REDIS_URL: of.url })
const file = (name: string): string => join(folder, name)
const opened: { redis: TestRedis; connection: Connection; desk?: Helpdesk }[] = []

const openStore = (of: Connection): Store => redisStore(of, { channels: channelIds })

beforeAll(async () => {
  redis = await startRedis()
  connection = await connect(redis.url, () => undefined)
  const store = openStore(connection)
  helpdesk = await openHelpdesk({ store: () => store })
  staff = await helpdesk.staff(['counsellor'])
  await store.records.write([
    rotaShelf(store, testSealer).put('rota', 0, { ...emptyRota(), lastResort: [staff.id] }),
    contactShelf(store, testSealer).put(staff.id, 0, {
      shape: 1,
      language: 'mn',
      zone: 'Asia/Ulaanbaatar',
      ways: [{ id: 'phone', pager: 'webhook', to: { phone: '+97699112233' } }],
    }),
  ])
  // A conversation that goes on, with a case, and a message that waits.
  conversation = testSealer.conversationId('telegram', '6999000111' as PlatformId)
  await helpdesk.desk.audit.note({ who: staff.id, act: 'case.read', kind: 'case', id: `${conversation}.1` })
  const seal = (kind: 'state' | 'inbox' | 'card' | 'said') =>
    testSealer.seal(conversation, kind, herWords, testSealer.newKey(conversation))
  const append = (id: string) =>
    store.inbox.append({
      channel: 'telegram',
      conversation,
      id: id as EntryId,
      sealed: seal('inbox'),
      order: 1,
      holdMs: 0,
      claimMs: 5000,
    })
  const { claim } = await append('one')
  if (!claim) throw new Error('not free')
  await store.turn.commit({
    claim,
    state: seal('state'),
    say: [],
    timers: [],
    counts: ['message'],
    cells: ['contacts', 'channels/telegram'],
    day: '2026-11-22',
    case: {
      id: `${conversation}.1` as CaseId,
      list: 'waiting',
      rank: 1,
      card: seal('card'),
      lines: [seal('said')],
    },
  })
  await append('two')
}, 180_000)
afterEach(async () => {
  for (const one of opened.splice(0)) {
    await one.desk?.close()
    await one.connection.close()
    await one.redis.stop()
  }
})
afterAll(async () => {
  await helpdesk.close()
  await connection.close()
  await redis.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('whatever name a story has that itgel check takes, it is restored with its backup', () => {
  const files = (name: string) => ({
    format: 1,
    made: '2026-11-27',
    files: { [name]: 'x' },
    records: [],
    audit: { entries: [], mark: '' },
    counts: [],
    cells: [],
  })
  const fits = (name: string): boolean => contentsSchema.safeParse(files(name)).success
  expect(fits('dialogs/transcripts/welcome/анхны яриа.yaml')).toBe(true)
  expect(fits('pictures/алхам 1.png')).toBe(true)
  // Nothing is written outside of its folder.
  for (const name of [
    'dialogs/../x',
    'dialogs/transcripts/../x.yaml',
    'pictures/..',
    'pictures/a\\..\\b',
    'locales/mn/a/b',
  ])
    expect(fits(name), name).toBe(false)
})

describe('itgel backup', () => {
  test('takes what staff made, and no conversation, case or word of hers', async () => {
    const made = await itgel(['backup', file('one'), '--passphrase'], env(redis), `${passphrase}\n`)
    expect(made.err).toBe('Passphrase:\n')
    expect(made.code).toBe(0)
    expect(made.out).toMatch(/1 people, 1 days of counts, \d+ entries of the audit\. No conversation\./)
    expect(statSync(file('one')).mode & 0o077).toBe(0)
    const bytes = readFileSync(file('one'))
    expect(bytes.includes('Person 1')).toBe(false)
    const read = await openContents(bytes, { passphrase })
    if ('shut' in read) throw new Error(read.shut)
    const contents = contentsSchema.parse(read.contents)
    const text = JSON.stringify(contents)
    // The store has all of it.
    const inStore = (await connection.send(['KEYS', `*${conversation}*`])) as string[]
    expect(
      inStore
        .map(String)
        .sort()
        .map((key) => key.split(':')[2]),
    ).toEqual(['c', 'e', 'k', 'kc', 'kl', 'q'])
    // The audit tells by its id which case was read; nothing else has anything of hers.
    const { audit, ...rest } = contents
    expect(JSON.stringify(rest)).not.toContain(conversation)
    const about = audit.entries.map(({ value }) => JSON.parse(value).id)
    expect(about).toContain(`${conversation}.1`)
    expect(text).not.toContain('canaryecho8841')
    expect(text).not.toContain('6999000111')
    expect(text).toContain('+97699112233')
    expect(contents.files['dialogs/welcome.yaml']).toBe(readFileSync('dialogs/welcome.yaml', 'utf8'))
    expect(contents.counts).toEqual([{ channel: 'telegram', day: '2026-11-22', counts: { message: 1 } }])
    const cells = { contacts: 1, 'channels/telegram': 1 }
    expect(contents.cells).toEqual([{ channel: 'telegram', month: '2026-11', cells }])
    expect(new Set(contents.records.map(({ kind }) => kind))).toEqual(
      new Set(['person', 'login', 'rota', 'contact', 'setting']),
    )
  }, 180_000)

  test('a new kind of record is in no backup before somebody has thought about it', () => {
    const left = [
      'session',
      'challenge',
      'attempts',
      'here',
      'invitation',
      'subscription',
      'page',
      'case',
      'note',
      'flag',
      'tally',
    ]
    expect([...keptKinds, ...left].sort()).toEqual([...recordKinds].sort())
  })

  test('is read so that nothing written meanwhile is named and not there', () => {
    const place = (kind: (typeof keptKinds)[number]): number => keptKinds.indexOf(kind)
    for (const [names, named] of [
      ['version', 'script'],
      ['login', 'person'],
      ['passkey', 'person'],
    ] as const)
      expect({ [names]: place(names) < place(named) }).toEqual({ [names]: true })
  })
  test('never writes over a file, and takes no short passphrase', async () => {
    writeFileSync(file('there'), 'something')
    const over = await itgel(['backup', file('there')], env(redis))
    expect([over.code, over.err]).toEqual([
      1,
      `${file('there')}: is there already, and nothing is written over it.\n`,
    ])
    expect(readFileSync(file('there'), 'utf8')).toBe('something')
    const short = await itgel(['backup', file('short'), '--passphrase'], env(redis), 'short\n')
    expect(short.code).toBe(1)
    expect((await itgel(['backup'], env(redis))).code).toBe(2)
  }, 180_000)
})

describe('itgel restore', () => {
  test('on an empty Redis gives people who can sign in, a rota, and an audit that verifies', async () => {
    const { head } = await helpdesk.desk.audit.verify()
    expect((await itgelProcess(['backup', file('two')], env(redis))).code).toBe(0)
    const fresh = await startRedis()
    const to = await connect(fresh.url, () => undefined)
    opened.push({ redis: fresh, connection: to })
    const done = await itgelProcess(['restore', file('two'), '--into', file('files')], env(fresh))
    expect([done.code, done.err]).toEqual([0, ''])
    expect(readFileSync(file('files/locales/mn/line.json'), 'utf8')).toBe(
      readFileSync('locales/mn/line.json', 'utf8'),
    )
    const store = openStore(to)
    const desk = await openHelpdesk({ store: () => store })
    opened[0]!.desk = desk
    expect(await desk.desk.audit.verify(head)).toMatchObject({ ok: true, head })
    expect((await contactShelf(store, testSealer).get(staff.id))?.value.ways).toHaveLength(1)
    expect((await rotaShelf(store, testSealer).get('rota'))?.value.lastResort).toEqual([staff.id])
    expect(await store.upkeep.counts('2026-11-22')).toEqual({ message: 1 })
    expect(await store.upkeep.cells('2026-11')).toEqual({ contacts: 1, 'channels/telegram': 1 })
    const { status, body } = await desk.browser().signIn(staff)
    expect([status, (body.me ?? body).stage]).toEqual([200, 'full'])
    // She goes on in the same book.
    await desk.desk.audit.note({ who: staff.id, act: 'audit.read', kind: 'audit' })
    expect((await desk.desk.audit.verify(head)).ok).toBe(true)
  }, 180_000)

  test('puts nothing over a house that is in use', async () => {
    expect((await itgel(['backup', file('three')], env(redis))).code).toBe(0)
    const again = await itgel(['restore', file('three')], env(redis))
    expect(again.code).toBe(1)
    expect(again.err).toMatch(/known in this store already/)
  }, 180_000)

  test('opens with the right key only, and finds every change of the file', async () => {
    expect((await itgel(['backup', file('four'), '--passphrase'], env(redis), `${passphrase}\n`)).code).toBe(
      0,
    )
    const bytes = readFileSync(file('four'))
    expect(await openContents(bytes, { passphrase: `${passphrase}6` })).toEqual({ shut: 'wrong or damaged' })
    expect(await openContents(bytes, { sealKeys: [] })).toEqual({ shut: 'a passphrase is needed' })
    // With a key of the house there is nothing to guess, so it opens at once, or not.
    const sealKeys = [{ id: 'k', key: Buffer.alloc(32, 'seal') }]
    expect((await itgel(['backup', file('five')], env(redis))).code).toBe(0)
    const whole = readFileSync(file('five'))
    expect(await openContents(whole, { sealKeys })).toHaveProperty('contents')
    expect(await openContents(whole, { passphrase })).toEqual({ shut: 'no such key' })
    const line = whole.indexOf('\n')
    for (const at of [0, 16, line - 1, line, line + 1, Math.floor(whole.length / 2), whole.length - 1]) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 4
      expect(await openContents(changed, { sealKeys })).toHaveProperty('shut')
    }
    expect(await openContents(whole.subarray(0, whole.length - 1), { sealKeys })).toEqual({
      shut: 'wrong or damaged',
    })
    expect(await openContents(Buffer.from('hello'), { passphrase })).toEqual({ shut: 'no backup' })
    const fresh = await startRedis()
    const to = await connect(fresh.url, () => undefined)
    opened.push({ redis: fresh, connection: to })
    const without = await itgel(['restore', file('four')], env(fresh))
    expect([without.code, without.err]).toEqual([
      1,
      'This backup has a passphrase: call again with --passphrase.\n',
    ])
  }, 180_000)
})
