/** How much is heard of what others wrote, and how seldom an alarm is false. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { callsAPerson, type Phrase, readPhrases, scriptOf, wilson } from '#src/cli/screen-eval.ts'
import { reactionTo } from '#src/dialog/reactions.ts'
import { screen } from '#src/screening/screen.ts'
import { labels } from '#src/screening/signals/rule.ts'
import { shipped } from '../dialog/house.ts'

const phrasesOf = (name: string): Phrase[] => {
  const file = fileURLToPath(new URL(name, import.meta.url))
  return existsSync(file) ? readPhrases(readFileSync(file, 'utf8')).phrases : []
}

/** Share of these that raise a signal; of none, 1. */
const heard = (phrases: readonly Phrase[]): number =>
  phrases.length === 0
    ? 1
    : phrases.filter(({ text }) => screen(text).urgency !== 'none').length / phrases.length

const dangerous = (phrases: readonly Phrase[]): Phrase[] => phrases.filter(({ label }) => label !== 'none')
const harmless = (phrases: readonly Phrase[]): Phrase[] => phrases.filter(({ label }) => label === 'none')

describe('the development phrases', () => {
  const phrases = phrasesOf('phrases-dev.tsv')
  test('are there', () => {
    expect(dangerous(phrases)).toHaveLength(100)
    expect(harmless(phrases)).toHaveLength(100)
  })
  test('are heard in at least 95 of 100 dangers', () => {
    expect(heard(dangerous(phrases))).toBeGreaterThanOrEqual(0.95)
  })
  test('raise at most 2 alarms on 100 harmless ones', () => {
    expect(heard(harmless(phrases))).toBeLessThanOrEqual(0.02)
  })
  test('are heard in both scripts and in English alike', () => {
    for (const script of ['cyrillic', 'latin'] as const) {
      expect(
        heard(dangerous(phrases).filter(({ text }) => scriptOf(text) === script)),
      ).toBeGreaterThanOrEqual(0.93)
    }
  })
})

describe('what women write in a few words, and an ordinary day', () => {
  const phrases = phrasesOf('everyday.tsv')
  test('is heard, and is left alone', () => {
    expect(phrases.length).toBeGreaterThan(250)
    expect(heard(dangerous(phrases))).toBeGreaterThanOrEqual(0.95)
    expect(heard(harmless(phrases))).toBeLessThanOrEqual(0.02)
  })
})

describe.each([
  'written.tsv',
  'written-c.tsv',
  'written-d.tsv',
  'written-e.tsv',
  'written-f.tsv',
  'written-g.tsv',
])('the phrases written for this screening (%s)', (name) => {
  const phrases = phrasesOf(name)
  const critical = phrases.filter(({ urgency }) => urgency === 'critical')
  test('are heard', () => {
    expect(heard(dangerous(phrases))).toBeGreaterThanOrEqual(0.88)
    expect(heard(critical)).toBeGreaterThanOrEqual(0.9)
  })
  test('are called critical where they are', () => {
    const found = critical.filter(({ text }) => screen(text).urgency !== 'none')
    const rightly = found.filter(({ text }) => screen(text).urgency === 'critical')
    expect(rightly.length).toBeGreaterThanOrEqual(found.length * 0.9)
  })
  test('seldom raise a false alarm', () => {
    if (phrases.length > 0)
      expect(heard(harmless(phrases))).toBeLessThanOrEqual(name === 'written-d.tsv' ? 0.06 : 0.035)
  })
})

describe('plain sentences, from a table of verbs and persons', () => {
  const phrases = phrasesOf('plain.tsv')
  test('are heard in both scripts, and their harmless neighbours are mostly left alone', () => {
    expect(phrases.length).toBeGreaterThan(2000)
    expect(heard(dangerous(phrases))).toBeGreaterThanOrEqual(0.92)
    expect(heard(harmless(phrases))).toBeLessThanOrEqual(0.1)
  })
})

describe('ordinary messages that look like danger', () => {
  const phrases = phrasesOf('ordinary.tsv')
  test('are left alone', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(600)
    expect(heard(phrases)).toBeLessThanOrEqual(0.02)
  })
})

describe('hard harmless messages: denials, questions, films, animals, things, what is over', () => {
  const phrases = phrasesOf('harmless.tsv')
  test('are mostly left alone', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(900)
    expect(heard(phrases)).toBeLessThanOrEqual(0.08)
  })
})

describe('phrases by other hands, which no rule was written for', () => {
  // What was reached; bench/screening.md tells what is hoped for. Nobody may make these worse without saying so.
  test.each([
    ['held-out-3.tsv', 0.9, 0.9, 0.04],
    // Opened and learnt from after they were counted.
    ['held-out-4.tsv', 0.97, 0.97, 0.03],
    ['held-out-5.tsv', 0.97, 0.97, 0.03],
    ['held-out-6.tsv', 0.97, 0.95, 0.03],
    // Never opened: whoever looks into it writes another.
    ['held-out-7.tsv', 0.92, 0.9, 0.04],
    ['held-out-8.tsv', 0.92, 0.95, 0.04],
    ['held-out-9.tsv', 0.92, 0.95, 0.05],
    ['held-out-10.tsv', 0.92, 0.97, 0.04],
    ['held-out-11.tsv', 0.84, 0.92, 0.08],
    ['held-out-13.tsv', 0.92, 0.95, 0.07],
    ['held-out-15.tsv', 0.88, 0.88, 0.03],
    ['held-out-16.tsv', 0.95, 0.95, 0.04],
    ['held-out-17.tsv', 0.93, 0.95, 0.04],
  ])('%s', (name, danger, grave, alarms) => {
    const phrases = phrasesOf(name)
    const critical = phrases.filter(({ urgency }) => urgency === 'critical')
    expect(dangerous(phrases)).toHaveLength(250)
    expect(heard(dangerous(phrases))).toBeGreaterThanOrEqual(danger)
    expect(heard(critical)).toBeGreaterThanOrEqual(grave)
    expect(heard(harmless(phrases))).toBeLessThanOrEqual(alarms)
  })
})

describe('what people write on an ordinary day', () => {
  test.each([
    ['chats.tsv', 4900],
    ['held-out-chats.tsv', 700],
    ['held-out-chats-2.tsv', 700],
    ['held-out-chats-3.tsv', 700],
    ['held-out-chats-4.tsv', 700],
    ['chats-b.tsv', 1200],
    ['chats-c.tsv', 3000],
  ])('is mostly left alone (%s)', (name, least) => {
    const phrases = phrasesOf(name)
    expect(phrases.length).toBeGreaterThanOrEqual(least)
    expect(heard(phrases)).toBeLessThanOrEqual(0.035)
  })
})

test('whoever measures says of a signal that it calls a person exactly where the script queues her', () => {
  for (const label of labels)
    for (const urgency of ['critical', 'high', 'medium'] as const)
      for (const doubtful of [false, true]) {
        const signal = { id: 'x', label, urgency, evidence: [], ...(doubtful && { doubtful: true as const }) }
        const queued = reactionTo(shipped.script.reactions, signal)?.queue === true
        expect({ label, urgency, doubtful, calls: callsAPerson([signal]) }).toEqual({
          label,
          urgency,
          doubtful,
          calls: queued,
        })
      }
})

describe('a person is called at once', () => {
  const calls = ({ text }: Phrase): boolean => callsAPerson(screen(text).signals)
  const closed = [7, 8, 9, 10, 11, 13].flatMap((set) => phrasesOf(`held-out-${set}.tsv`))

  test('by most of what is critical, in phrases of other hands', () => {
    const critical = closed.filter(({ urgency }) => urgency === 'critical')
    expect(critical.length).toBeGreaterThan(450)
    expect(critical.filter(calls).length).toBeGreaterThanOrEqual(critical.length * 0.85)
  })
  test('seldom by their hard harmless ones, and by hardly more than one in a hundred messages of an ordinary day', () => {
    const hard = harmless(closed)
    expect(hard.filter(calls).length).toBeLessThanOrEqual(hard.length * 0.025)
    const days = ['held-out-chats.tsv', 'held-out-chats-2.tsv'].flatMap(phrasesOf)
    expect(days.filter(calls).length).toBeLessThanOrEqual(days.length * 0.012)
  })
})

describe('the interval of a share', () => {
  test('is that of Wilson: 10 of 10 is 72 to 100 %, 0 of 0 is anything', () => {
    expect(wilson(10, 10).low).toBeCloseTo(0.7225, 3)
    expect(wilson(10, 10).high).toBeCloseTo(1)
    expect(wilson(50, 100).low).toBeCloseTo(0.4038, 3)
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })
})
