/**
 * Walks the list of channels and demands cases of each that a platform speaks to. The cases are data beside the channel
 * (`src/channels/<id>/cases/*.yaml`); what is forged, replayed or cut here is made from them.
 */
import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Read, Reply } from '../../src/channels/channel.ts'
import { channels } from '../../src/channels/list.ts'
import { errors } from '../../src/channels/messenger/errors.ts'
import { answers } from '../../src/channels/telegram/outcome.ts'
import type { Outbound, PlatformId, Words } from '../../src/message.ts'

const now = 1790000000000

type Sign = (body: Buffer, secret?: string) => Record<string, string | string[] | undefined>
type Door = {
  sign: Sign
  coversBody: boolean
  demands: string[]
  rows: readonly { why: string; fits(reply: Reply): boolean }[]
}

const media = (...kinds: string[]): string[] => kinds.map((kind) => `media ${kind}`)
const always = ['message', 'message value', 'start', 'start campaign', 'edited', 'nothing']

const doors: Record<string, Door> = {
  telegram: {
    sign: (_body, secret = 'steady-secret_1') => ({ 'x-telegram-bot-api-secret-token': secret }),
    coversBody: false,
    demands: [
      ...always,
      ...media(
        'sticker',
        'photo',
        'voice',
        'video',
        'file',
        'location',
        'contact',
        'reaction',
        'unsupported',
      ),
      'blocked',
      'unblocked',
    ],
    rows: answers.map(({ status, why }) => ({ why, fits: (reply) => reply.status === status })),
  },
  messenger: {
    sign: (body, secret = 'app-secret-of-the-cases') => ({
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    }),
    coversBody: true,
    demands: [
      ...always,
      ...media('sticker', 'photo', 'voice', 'video', 'file', 'location', 'reaction', 'unsupported'),
      'start campaign ad',
      'answeredElsewhere',
      ...['delivered', 'read', 'echo', 'standby'].map((kind) => `receipt ${kind}`),
    ],
    rows: errors.map(({ code, subcode, why }) => ({
      why,
      fits: ({ body }) => {
        const { error } = Object(body)
        return error?.code === code && (subcode === undefined || error.error_subcode === subcode)
      },
    })),
  },
}

/** These have no platform that signs and answers; their own suites look at them. */
const ownDoors = ['web', 'botframework', 'terminal']

const toWords = { type: 'message', text: 'hello' as Words, author: 'bot' } satisfies Outbound
const toPicture = {
  ...toWords,
  picture: { name: 'steps', alt: 'hello' as Words },
} satisfies Outbound
const toWipe = { type: 'event', name: 'wipe', value: ['1' as PlatformId] } satisfies Outbound
const toWipeSeveral = { ...toWipe, value: ['1' as PlatformId, '2' as PlatformId] } satisfies Outbound

/** One name for what an activity is, to see that every kind has its case. */
function kindOf({ received: { activity } }: Read): string {
  if (activity.type === 'message') return activity.value ? 'message value' : 'message'
  if (activity.name === 'start') return ['start', ...Object.keys(activity.origin ?? {})].join(' ')
  return 'value' in activity ? `${activity.name} ${activity.value}` : activity.name
}

test('every channel is either spoken to by a platform and has its cases, or is one of our own doors', () => {
  const without = Object.values(channels).filter(({ id }) => !doors[id] && !ownDoors.includes(id))
  expect(without.map(({ id }) => id)).toEqual([])
})

for (const channel of Object.values(channels)) {
  const door = doors[channel.id]
  if (!door) continue
  const { sign, coversBody, demands, rows } = door

  const folder = new URL(`../../src/channels/${channel.id}/cases/`, import.meta.url)
  const load = (file: string) => parse(readFileSync(new URL(`${file}.yaml`, folder), 'utf8'), { merge: true })
  const settings = load('settings')
  /** `items` stands for a delivery of one entry, as messages.yaml of Messenger says. */
  const bodyOf = (one: { body?: unknown; items?: unknown[] }): unknown =>
    one.body ?? {
      object: 'page',
      entry: [{ id: settings.pageId, time: 1458692752999, messaging: one.items }],
    }
  const cases = ['messages', 'media', 'events']
    .flatMap((file) => load(file))
    .map((one) => ({ ...one, body: bodyOf(one) }))

  describe(`${channel.id}: what reaches us`, () => {
    const body = Buffer.from(JSON.stringify(cases[0].body))
    const verify = (headers: ReturnType<Sign>, bytes = body, other = settings) =>
      channel.verify({ headers, body: bytes }, other)
    const [[header, value] = ['', '']] = Object.entries(sign(body))

    test('takes what the platform signed', () => {
      expect(verify(sign(body))).toBe(true)
    })

    test('refuses what somebody else signed', () => {
      expect(verify(sign(body, 'a guess'))).toBe(false)
      expect(verify({ [header]: `${value}`.slice(0, -1) })).toBe(false)
      expect(verify({ [header]: `${value}0` })).toBe(false)
      expect(verify({ [header]: '' })).toBe(false)
    })

    test('refuses what nobody signed, or signed twice', () => {
      expect(verify({})).toBe(false)
      expect(verify({ [header]: undefined })).toBe(false)
      expect(verify({ [header]: [`${value}`] })).toBe(false)
      expect(verify({ [header]: [`${value}`, `${value}`] })).toBe(false)
    })

    test('refuses everything while our own secret is not set', () => {
      for (const secret of ['', undefined]) {
        const bare = { ...settings, webhookSecret: secret, appSecret: secret }
        expect(verify(sign(body), body, bare)).toBe(false)
        expect(verify({ [header]: secret }, body, bare)).toBe(false)
        expect(verify(sign(body, ''), body, bare)).toBe(false)
      }
    })

    test('a delivery cut short is refused where the signature covers it, and says nothing anywhere', () => {
      const cut = body.subarray(0, body.length - 3)
      if (coversBody) expect(verify(sign(body), cut)).toBe(false)
      for (const nothing of [undefined, null, '', 'x', 7, true, [], {}, cut.toString()])
        expect(channel.read(nothing, settings, now)).toEqual([])
    })

    for (const one of cases) {
      test(`reads: ${one.what}`, () => {
        const reads = channel.read(structuredClone(one.body), settings, now)
        expect(reads.map(({ received }) => received)).toEqual(one.received)
        const early = reads.flatMap((read) => read.early)
        if (one.answering) expect(early).toHaveLength(2)
        else if ('items' in one || channel.id === 'telegram' || one.early)
          expect(early).toEqual(one.early ?? [])
      })
    }

    test('has a case of every kind of thing she can do', () => {
      const kinds = cases.flatMap((one) => {
        const reads = channel.read(one.body, settings, now)
        return reads.length > 0 ? reads.map(kindOf) : ['nothing']
      })
      expect(demands.filter((kind) => !kinds.includes(kind))).toEqual([])
    })

    test('a repeated delivery keeps its ids, so it is known again', () => {
      for (const one of cases) {
        const [first, again] = [now, now].map((time) =>
          channel.read(structuredClone(one.body), settings, time),
        )
        expect(again?.map(({ received }) => received.id)).toEqual(first?.map(({ received }) => received.id))
      }
    })

    test('long words arrive whole', () => {
      const long = 'ө🙂'.repeat(20_000)
      const text = JSON.stringify(cases[0].body).replace(
        /"text":"[^"]*"/,
        JSON.stringify({ text: long }).slice(1, -1),
      )
      const [read] = channel.read(JSON.parse(text), settings, now)
      expect(read?.received.activity).toMatchObject({ type: 'message', text: long })
    })
  })

  describe(`${channel.id}: what we say`, () => {
    for (const one of load('writes')) {
      test(`says: ${one.what}`, () => {
        const all = { ...settings, ...one.settings }
        expect(channel.write(one.outbound, one.address, all, now)).toEqual(one.call ?? one.outcome)
      })
    }

    test('words too long are cut at the limit, never within a letter', () => {
      for (const letters of ['🙂', 'a🙂']) {
        const text = letters.repeat(channel.limits.text) as Words
        const call = JSON.stringify(channel.write({ ...toWords, text }, '4711' as PlatformId, settings, now))
        const said = JSON.parse(/"text":("[^"]*")/.exec(call)?.[1] ?? '""')
        expect(said.length).toBeLessThanOrEqual(channel.limits.text)
        expect(said.length).toBeGreaterThan(channel.limits.text - 3)
        expect(said.endsWith('🙂…') || said.endsWith('a…')).toBe(true)
        expect(() => encodeURIComponent(said)).not.toThrow()
      }
    })

    test('a picture is one call that brings the file along, and never more words than have room under it', () => {
      const text = 'a🙂'.repeat(channel.limits.text) as Words
      const call = channel.write({ ...toPicture, text }, '4711' as PlatformId, settings, now)
      expect(call).toMatchObject({ upload: { field: expect.any(String), picture: 'steps' } })
      const said = JSON.stringify(call).match(/(?:a🙂)+a?…?/)?.[0] ?? ''
      expect(said.length).toBeLessThanOrEqual(channel.limits.caption)
      expect(JSON.stringify(call)).not.toMatch(/https?:/)
    })

    test('never more choices than the platform takes', () => {
      const actions = Array.from({ length: 40 }, (_, at) => ({
        title: `choice ${at}` as Words,
        value: { dialog: 'd', step: 's', option: `o${at}` },
      }))
      const call = channel.write(
        { ...toWords, suggestedActions: { actions } },
        '4711' as PlatformId,
        settings,
        now,
      )
      expect(JSON.stringify(call).match(/d\/s\/o/g)).toHaveLength(channel.limits.choices)
    })

    test('the token is never in the address of a call where the platform takes it in the header', () => {
      if (!coversBody) return
      const call = channel.write(toWords, '4711' as PlatformId, settings, now)
      expect('path' in call && call.path).not.toContain(settings.pageToken)
    })
  })

  describe(`${channel.id}: what the platform answers`, () => {
    const outcomes = load('outcomes')
    for (const one of outcomes) {
      test(`understands: ${one.what}`, () => {
        const of =
          { wipe: toWipe, wipeSeveral: toWipeSeveral, picture: toPicture }[one.to as string] ?? toWords
        expect(channel.outcome(one.reply, of)).toEqual(one.outcome)
      })
    }

    test('every row of the table has a case', () => {
      const without = rows.filter(
        ({ fits }) =>
          !outcomes.some(({ reply }: { reply: Reply | 'noAnswer' }) => reply !== 'noAnswer' && fits(reply)),
      )
      expect(without.map(({ why }) => why)).toEqual([])
    })

    test('any answer at all has a meaning', () => {
      for (const status of [0, 100, 200, 204, 301, 400, 401, 403, 404, 409, 418, 429, 500, 503, 599])
        for (const body of [
          undefined,
          null,
          7,
          'x',
          [],
          {},
          { ok: 'yes' },
          { error: 'x' },
          { error: { code: '190' } },
        ])
          expect(['sent', 'later', 'gone', 'refused']).toContain(
            channel.outcome({ status, body }, toWords).kind,
          )
    })
  })

  test(`${channel.id}: the README tells its quirks`, () => {
    expect(existsSync(new URL('../README.md', folder))).toBe(true)
  })
}
