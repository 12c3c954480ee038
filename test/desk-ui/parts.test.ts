/** The pure parts of the desk's conversation page: nothing lost, nothing twice, in whatever order it comes. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DeskCard, DeskLine } from '#src/desk/pages/cases/contract.ts'
import { repliesAtHand } from '#src/desk/pages/cases/replies.ts'
import { found, slashAt } from '#src/desk/pages/cases/view/find.ts'
import { hintsFor } from '#src/desk/pages/cases/view/hint-codes.ts'
import { added, answered, nextOf, type Queue, withoutArrived } from '#src/desk/pages/cases/view/outgoing.ts'
import { rowsOf } from '#src/desk/pages/cases/view/rows.ts'
import { askAfter, lastNumber, type Talk, withAnswer } from '#src/desk/pages/cases/view/talk.ts'
import { reasonsOf } from '#src/desk/pages/cases/view/why.ts'
import { pieces } from '#src/desk/ui/marked.ts'
import { tellingLocked } from '#src/dialog/telling.ts'
import { repliesSchema } from '#src/locale/files.ts'

const card = (revision: number): DeskCard =>
  ({ id: 'x', revision, state: 'claimed', why: [], facts: {}, joined: [], paged: {} }) as unknown as DeskCard
const line = (number: number, more: Partial<DeskLine> = {}): DeskLine => ({
  number,
  at: number * 1000,
  by: 'she',
  kind: 'text',
  text: `line ${number}`,
  ...more,
})

describe('a conversation', () => {
  test('has each line once and in its place, however often and however far it is asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(3)), { maxLength: 20 }),
        (size, answers) => {
          const all = Array.from({ length: size }, (_, index) => line(index + 1))
          let talk: Talk | undefined
          for (const [until, skipped] of answers) {
            const after = askAfter(talk)
            const known = lastNumber(talk)
            // Sometimes some lines in the middle are missing, as if an answer was cut.
            const lines = all
              .slice(after, Math.max(known, until))
              .filter(({ number }) => number <= known || number > known + skipped)
            const { talk: read, next } = withAnswer(talk, { card: card(1), lines, sends: {}, most: 100 })
            expect(next).toBe(skipped > 0 && lines.some(({ number }) => number > known) ? 'gap' : undefined)
            talk = read
            expect(talk.lines.map(({ number }) => number)).toEqual(
              Array.from({ length: talk.lines.length }, (_, index) => index + 1),
            )
          }
          // And then everything that is missing, as a reconnect asks for it.
          const rest = all.slice(askAfter(talk))
          const done = withAnswer(talk, { card: card(99), lines: rest, sends: {}, most: 100 })
          expect(done.next).toBe(undefined)
          expect(done.talk.lines.map(({ text }) => text)).toEqual(all.map(({ text }) => text))
        },
      ),
    )
  })

  test('that she erased is gone from the desk as well, and begins anew', () => {
    const before = withAnswer(undefined, {
      card: card(9),
      lines: [line(1), line(2), line(3)],
      sends: {},
      most: 100,
    }).talk
    const left = line(1, { kind: 'event', event: 'left', at: 99_000 })
    for (const lines of [[], [left], [left, line(2, { at: 100_000 }), line(3, { at: 101_000 })].slice(2)]) {
      const { talk, next } = withAnswer(before, { card: card(1), lines, sends: {}, most: 100 })
      expect([next, talk.lines.length]).toEqual(['anew', 0])
      const anew = withAnswer(talk, { card: card(1), lines: [left], sends: {}, most: 100 })
      expect(anew).toMatchObject({ next: undefined, talk: { lines: [{ event: 'left' }] } })
    }
  })

  test('tells of words in several parts what became of the one that is least far', () => {
    const mine = line(1, { by: 'me', parts: ['a', 'b'], send: { state: 'waiting' } })
    const told = (a: string, b: string) =>
      withAnswer(
        { card: card(1), lines: [mine], most: 100 },
        {
          card: card(2),
          lines: [mine],
          sends: { a: { state: a as 'sent' }, b: { state: b as 'sent' } },
          most: 100,
        },
      ).talk.lines[0]?.send?.state
    expect(told('sent', 'later')).toBe('later')
    expect(told('sent', 'refused')).toBe('refused')
    expect(told('sent', 'sent')).toBe('sent')
  })
})

test('what she writes is sent in order with one id each, and stays until its line has come', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('done', 'again', 'refused'), { maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      (outcomes, count) => {
        let queue: Queue = []
        for (let i = 0; i < count; i++)
          queue = added(queue, { id: `act-${i}`, kind: 'say', text: `t${i}`, at: i })
        const order: string[] = []
        const refused = new Set<string>()
        for (const result of [...outcomes, ...Array<'done'>(count).fill('done')]) {
          const next = nextOf(queue)
          if (!next) break
          if (order.at(-1) !== next.id) order.push(next.id)
          if (result === 'refused') refused.add(next.id)
          queue = answered(queue, next.id, result === 'refused' ? { result, why: 'over' } : { result })
        }
        expect(order).toEqual(Array.from({ length: count }, (_, index) => `act-${index}`))
        expect(queue).toHaveLength(count)
        const there = withoutArrived(
          queue,
          queue.filter(({ state }) => state === 'done').map(({ id }, index) => line(index + 1, { act: id })),
        )
        expect(there.map(({ id }) => id)).toEqual(order.filter((id) => refused.has(id)))
      },
    ),
  )
})

test('her text is shown whole, each marked place once, whatever overlaps', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(
        fc.record({
          label: fc.constantFrom('suicide', 'debt', 'minor'),
          urgency: fc.constantFrom('critical', 'high', 'medium'),
          places: fc.array(
            fc.record({ start: fc.integer({ min: -5, max: 80 }), end: fc.integer({ min: -5, max: 80 }) }),
            { maxLength: 4 },
          ),
        }),
        { maxLength: 5 },
      ),
      (text, marked) => {
        const cut = pieces(text, marked)
        expect(cut.map((piece) => piece.text).join('')).toBe(text)
        for (const { labels, urgency } of cut) expect(labels.length > 0).toBe(urgency !== undefined)
      },
    ),
  )
  expect(pieces('ab cd', [{ label: 'debt', urgency: 'high', places: [{ start: 3, end: 5 }] }])).toEqual([
    { text: 'ab ', labels: [] },
    { text: 'cd', labels: ['debt'], urgency: 'high' },
  ])
})

test('the flow names an author when he changes, and each day once', () => {
  const day = 86_400_000
  const rows = rowsOf(
    [
      line(1),
      line(2),
      line(3, { by: 'itgel' }),
      line(4, { by: 'itgel', kind: 'event', event: 'claimed' }),
      line(5, { by: 'p1', kind: 'note' }),
      line(6, { by: 'p1' }),
      line(7, { at: day + 1 }),
    ],
    (ms) => String(Math.floor(ms / day)),
  )
  expect(rows.map((row) => `${row.kind}${'first' in row && row.first ? '!' : ''}`)).toEqual([
    'day',
    'words!',
    'words',
    'words!',
    'event',
    'note!',
    'words!',
    'day',
    'words!',
  ])
})

test('reasons stand once each, the most urgent first, with the words she shared', () => {
  const reasons = reasonsOf([
    { id: 'r1', label: 'debt', urgency: 'medium', at: 1, words: ['өр'] },
    { id: 'r2', label: 'suicide', urgency: 'critical', at: 2 },
    { id: 'r3', label: 'debt', urgency: 'high', at: 3, words: ['өр', 'торгууль'] },
  ])
  expect(reasons.map(({ label, urgency }) => [label, urgency])).toEqual([
    ['suicide', 'critical'],
    ['debt', 'high'],
  ])
  expect(reasons[1]).toMatchObject({ rules: ['r1', 'r3'], words: ['өр', 'торгууль'], at: 3 })
})

test('hints come when they matter, what keeps her safe this minute first', () => {
  expect(hintsFor({ why: [] })).toEqual([])
  expect(
    hintsFor(
      {
        why: [{ id: 'a', label: 'minor', urgency: 'high', at: 1 }],
        identity: 'unconfirmed',
      },
      [{ marked: [{ label: 'someone_near', urgency: 'medium', places: [] }] }],
    ),
  ).toEqual(['someone_near', 'unconfirmed', 'child'])
})

describe('ready replies', () => {
  const book = (language: string) =>
    repliesSchema.parse(JSON.parse(readFileSync(`locales/${language}/replies.json`, 'utf8')))
  const { groups, replies } = repliesAtHand(
    new Map(['mn', 'en'].map((language) => [language, book(language)])),
  )

  test('are there in both languages, with neutral beginnings and no phone number', () => {
    expect(replies.length).toBeGreaterThanOrEqual(40)
    for (const { name } of groups) expect(Object.keys(name)).toEqual(['mn', 'en'])
    for (const { id, text } of replies) {
      expect([id, ...Object.keys(text)]).toEqual([id, 'mn', 'en'])
      for (const said of Object.values(text)) {
        expect([id, ...tellingLocked(said)]).toEqual([id])
        expect([id, /\d[\d -]*\d[\d -]*\d/.test(said)]).toEqual([id, false])
        expect(said.length).toBeLessThan(600)
      }
    }
  })

  test('a language that has none takes no other with it', () => {
    const { replies: others } = repliesAtHand(new Map([['mn', book('mn')]]))
    expect(others).toHaveLength(replies.length)
    expect(repliesAtHand(new Map())).toEqual({ groups: [], replies: [] })
  })

  test('are found by words of either language, in Cyrillic or Latin letters', () => {
    const find = (asked: string) =>
      found(replies, ({ text }) => Object.values(text), asked).map(({ id }) => id)
    expect(find('')).toHaveLength(replies.length)
    expect(find('буруу биш')).toContain('listening.not_your_fault')
    expect(find('buruu bish')).toContain('listening.not_your_fault')
    expect(find('fault')).toContain('listening.not_your_fault')
    expect(find('xylophone')).toEqual([])
  })

  test('a slash at the beginning of a word opens them, a date does not', () => {
    expect(slashAt('/', 1)).toEqual({ from: 0, asked: '' })
    expect(slashAt('За. /буруу', 10)).toEqual({ from: 4, asked: 'буруу' })
    expect(slashAt('1/2', 3)).toBeUndefined()
    expect(slashAt('', 0)).toBeUndefined()
    expect(slashAt('text', 4)).toBeUndefined()
    expect(slashAt('/a b', 1)).toEqual({ from: 0, asked: '' })
  })
})
