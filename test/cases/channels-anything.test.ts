/** Whatever arrives, signed or not understood: no channel throws, and what it makes of it is well formed. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Read } from '../../src/channels/channel.ts'
import { channels } from '../../src/channels/list.ts'
import { cut as cutOnMessenger } from '../../src/channels/messenger/limits.ts'
import { cut as cutOnTelegram } from '../../src/channels/telegram/limits.ts'
import { channelIds, mediaKinds } from '../../src/message.ts'

const now = 1790000000000
const text = z.string()
const id = z.string().min(1).max(1400)
const origin = z.strictObject({ campaign: text.max(64), ad: text.max(64) }).partial()
const event = <Name extends string>(name: Name) => ({ type: z.literal('event'), name: z.literal(name) })
const locale = text.max(50).optional()

const shared = { ref: z.string().min(1).max(4000).optional(), shared: text.min(1).optional() }
const activity = z.union([
  z.strictObject({
    type: z.literal('message'),
    text,
    value: z.strictObject({ dialog: text.min(1), step: text.min(1), option: text.min(1) }).optional(),
    locale,
    origin: origin.optional(),
  }),
  z.strictObject({ ...event('start'), origin: origin.optional(), locale }),
  z.strictObject({
    ...event('media'),
    value: z.enum(mediaKinds),
    ...shared,
    text: text.min(1).optional(),
    more: z.array(z.strictObject({ value: z.enum(mediaKinds), ...shared })).optional(),
    origin: origin.optional(),
    album: z.string().min(1).max(64).optional(),
  }),
  z.strictObject({ ...event('edited'), text: text.min(1) }),
  z.strictObject({ ...event('receipt'), value: z.enum(['delivered', 'read', 'echo', 'standby']) }),
  z.strictObject({ type: z.literal('event'), name: z.enum(['blocked', 'unblocked', 'answeredElsewhere']) }),
])
const received = z.strictObject({
  channel: z.enum(channelIds),
  id,
  address: z.string().regex(/^[\w.:-]{1,128}$/),
  order: z.int().nonnegative(),
  sequence: z.int().nonnegative().optional(),
  at: z.int().positive(),
  messageId: z.string().regex(/^\d+$/).optional(),
  activity,
})

const wellFormed = (reads: Read[]): void => {
  for (const read of reads) {
    const judged = received.safeParse(read.received)
    if (!judged.success) throw new Error(`${judged.error.message}\n${JSON.stringify(read.received)}`)
  }
}

type Path = (string | number)[]
const pathsOf = (value: unknown, here: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [here, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...here, key]))]
    : [here]

/** The same JSON with something else at one place. */
function swapped(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other
  const copy: unknown = structuredClone(value)
  const inner: unknown = Object(value)[key]
  Object.defineProperty(copy, key, {
    value: swapped(inner, rest, other),
    enumerable: true,
    writable: true,
    configurable: true,
  })
  return copy
}

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -1,
    1.5,
    1e300,
    2 ** 53,
    '',
    '0',
    '-5',
    'x'.repeat(5000),
    '9'.repeat(400),
    [],
    {},
    [[]],
    [null],
    { id: null },
    { id: {} },
    '__proto__',
    'constructor',
    JSON.parse('{"__proto__":{"id":1,"text":"x"}}'),
    JSON.parse('{"constructor":{"prototype":{}}}'),
    { toString: 7, valueOf: null },
    '/start',
    'a/b/c',
    '\ud800',
  ),
)

for (const channel of Object.values(channels)) {
  if (channel.id !== 'telegram' && channel.id !== 'messenger') continue
  const folder = new URL(`../../src/channels/${channel.id}/cases/`, import.meta.url)
  const load = (file: string) => parse(readFileSync(new URL(`${file}.yaml`, folder), 'utf8'), { merge: true })
  const settings = load('settings')
  const good: unknown[] = ['messages', 'media', 'events']
    .flatMap((file) => load(file))
    .map(
      (one) =>
        one.body ?? {
          object: 'page',
          entry: [{ id: settings.pageId, time: 1458692752999, messaging: one.items }],
        },
    )
  const read = (body: unknown) => channel.read(body, settings, now)

  describe(`${channel.id}: whatever arrives`, () => {
    test('any JSON at all is harmless', () => {
      fc.assert(
        fc.property(strange, (body) => wellFormed(read(body))),
        { numRuns: 2000 },
      )
    })

    test('any JSON in the place of an event is harmless', () => {
      const around =
        channel.id === 'telegram'
          ? (inner: unknown, key: string) => ({ update_id: 1, [key]: inner })
          : (inner: unknown, key: string) => ({
              object: 'page',
              entry: [
                {
                  id: settings.pageId,
                  messaging: [inner, { sender: { id: '4711' }, [key]: inner }],
                  standby: [inner],
                },
              ],
            })
      const keys = [
        ...['message', 'edited_message', 'callback_query', 'my_chat_member', 'message_reaction'],
        ...['postback', 'referral', 'reaction', 'message_edit', 'delivery', 'read', 'optin', '__proto__'],
      ]
      fc.assert(
        fc.property(strange, fc.constantFrom(...keys), (inner, key) => wellFormed(read(around(inner, key)))),
        { numRuns: 3000 },
      )
    })

    test('a good delivery with any one field wrong is harmless', () => {
      const places = good.flatMap((body) => pathsOf(body).map((path) => ({ body, path })))
      fc.assert(
        fc.property(fc.constantFrom(...places), strange, ({ body, path }, other) =>
          wellFormed(read(swapped(body, path, other))),
        ),
        { numRuns: 5000 },
      )
    })

    test('what is nested without end is harmless', () => {
      const deep = JSON.parse(`${'{"message":'.repeat(5000)}1${'}'.repeat(5000)}`)
      const list = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
      for (const body of good)
        for (const path of pathsOf(body))
          for (const other of [deep, list]) wellFormed(read(graft(body, path, other)))
    })

    test('a prototype sent along changes nothing', () => {
      const json = JSON.stringify(good[0]).replace(
        /\{/g,
        '{"__proto__":{"text":"x","is_bot":true,"is_echo":true},',
      )
      expect(read(JSON.parse(json))).toEqual(read(good[0]))
      expect(Object.keys(Object.prototype)).toEqual([])
    })

    test('reading never changes what was read, and is the same each time', () => {
      for (const body of good) {
        const before = structuredClone(body)
        expect(read(body)).toEqual(read(body))
        expect(body).toEqual(before)
      }
    })

    test('any answer of the platform has a meaning', () => {
      const status = fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom(200, 400, 403, 429, 500))
      const inner = fc.record(
        { code: strange, error_subcode: strange, message: strange },
        { requiredKeys: [] },
      )
      const body = fc.oneof(
        strange,
        fc.record({
          ok: strange,
          error_code: strange,
          description: strange,
          parameters: strange,
          result: strange,
          error: inner,
        }),
      )
      fc.assert(
        fc.property(status, body, (status, body) => {
          const { kind, ...rest } = channel.outcome({ status, body }, { type: 'event', name: 'end' })
          expect(['sent', 'later', 'gone', 'refused']).toContain(kind)
          if ('afterMs' in rest) expect(rest.afterMs).toBeGreaterThan(0)
        }),
        { numRuns: 3000 },
      )
    })
  })
}

/** As `swapped`, but shares the rest: what is nested too deeply cannot be copied. */
function graft(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other
  const inner = graft(Object(value)[key], rest, other)
  return Array.isArray(value)
    ? value.map((one, at) => (`${at}` === key ? inner : one))
    : { ...Object(value), [key]: inner }
}

test('cutting never splits a letter nor exceeds the limit', () => {
  for (const cut of [cutOnTelegram, cutOnMessenger])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 3, max: 30 }), (text, most) => {
        const said = cut(text, most)
        expect(said.length).toBeLessThanOrEqual(most)
        expect(() => encodeURIComponent(said)).not.toThrow()
        if (text.length <= most) expect(said).toBe(text)
      }),
    )
})
