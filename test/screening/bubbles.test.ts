/** What is said in one breath is sent in two or three messages: it is heard all the same, and small talk one after the other is not. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPhrases } from '#src/cli/screen-eval.ts'
import { screen } from '#src/screening/screen.ts'
import { gravePhrases } from './grave-phrases.ts'

/** As many bubbles, of as many words each. */
function cut(text: string, bubbles: number): string[] {
  const words = text.split(' ')
  const each = Math.ceil(words.length / bubbles)
  return Array.from({ length: Math.ceil(words.length / each) }, (_, at) =>
    words.slice(at * each, (at + 1) * each).join(' '),
  )
}
const heard = (bubbles: readonly string[]): boolean =>
  bubbles.some((bubble, at) =>
    screen(bubble, { earlier: bubbles.slice(0, at) }).signals.some(({ urgency }) =>
      ['critical', 'high'].includes(urgency),
    ),
  )

test.each([
  [2, 0.97],
  [3, 0.96],
])('a grave phrase in %i bubbles is heard', (bubbles, least) => {
  const phrases = gravePhrases(4).filter(({ text }) => text.split(' ').length >= bubbles)
  expect(phrases.length).toBeGreaterThan(800)
  const lost = phrases.filter(({ text }) => !heard(cut(text, bubbles)))
  expect(1 - lost.length / phrases.length).toBeGreaterThan(least)
})

test('of ordinary messages that have nothing to do with each other, one in a hundred more is asked about', () => {
  const { phrases } = readPhrases(readFileSync(new URL('chats.tsv', import.meta.url), 'utf8'))
  const alone = phrases.filter(({ text }) => screen(text).urgency === 'none')
  const together = alone.filter(({ text }, at) => {
    const earlier = alone.slice(Math.max(0, at - 2), at).map((before) => before.text)
    return at % 3 === 0 && screen(text, { earlier }).urgency !== 'none'
  })
  expect(together.length / (alone.length / 3)).toBeLessThan(0.012)
})

test.each([
  [['нөхөр хажууд байна', 'айж байна'], 'зугтмаар'],
  [['айж байна', 'нөхөр хажууд байна'], 'зугтмаар'],
])(
  'where somebody may look at her screen nothing is loud, also where she says so in a message of its own: %j, %s',
  (earlier, text) => {
    // What she said alone, and what it is in one message: quiet.
    expect(screen('нөхөр хажууд байна').signals).toEqual([expect.objectContaining({ label: 'someone_near' })])
    expect(screen([...earlier, text].join('. ')).signals.filter(({ id }) => id === 'several-signs')).toEqual(
      [],
    )
    expect(screen(text, { earlier }).signals.filter(({ doubtful }) => !doubtful)).toEqual([])
  },
)

test.each([
  ['he say he will kill me tonight when he come home', 'thank you 12'],
  ['he say he will kill me tonight when he come home', 'will you tell anyone'],
  ['plz hlp he wnt let me out n he took ma pasport', 'thank you 12'],
  ['намайг зодоод байна', 'thank you 12'],
])(
  'what was heard when it came is not heard again for what stands behind it: %s, then %s',
  (first, second) => {
    expect(['critical', 'high']).toContain(screen(first).urgency)
    expect(screen(second, { earlier: [first] }).signals).toEqual([])
  },
)

/** What is said next about anything else: none of it is danger. */
const everyday = [
  ...['thank you', 'ok', 'i am 25', 'yes please call', '99112233'],
  ...['баярлалаа', 'тийм', 'би 25 настай', 'за', 'яах вэ', 'хаана вэ', 'bi ulaanbaatart bna', 'энд хүн алга'],
]
test('of everyday words behind a grave phrase, three in a hundred at most raise another alarm', () => {
  expect(everyday.filter((text) => screen(text).urgency !== 'none')).toEqual([])
  const pairs = gravePhrases(8).flatMap(({ text }) => everyday.map((next) => [text, next] as const))
  const again = pairs.filter(([text, next]) => screen(next, { earlier: [text] }).urgency !== 'none')
  expect(again.length / pairs.length).toBeLessThan(0.03)
})
