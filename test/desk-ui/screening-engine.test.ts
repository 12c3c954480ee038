/** What the page "What Itgel hears" tells of a tried sentence, and that every rule can be read by who reads no English. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aboutConcept, mostBubbles, toldRules, tried } from '#src/desk/pages/screening/view/engine.ts'
import { screen } from '#src/screening/screen.ts'

describe('a tried sentence', () => {
  test('is heard as the line hears it', () => {
    const text = 'Нөхөр намайг зодож байна'
    const { urgency, signals } = screen(text)
    expect(tried(text)).toMatchObject({ urgency, cut: false, bubbles: [{ text, urgency, signals }] })
    expect(urgency).toBe('critical')
  })

  test('in short lines is heard together, each with the three before it', () => {
    const { urgency, bubbles } = tried('намайг\n\n  паспортыг минь \nавсан\n')
    expect(urgency).toBe('high')
    expect(bubbles.map(({ text }) => text)).toEqual(['намайг', 'паспортыг минь', 'авсан'])
    expect(bubbles[2]?.signals[0]).toMatchObject({ id: 'papers-taken', earlier: true })
    // What is too far back is not heard with it any more.
    expect(tried('намайг\nпаспортыг минь\nза\nза\nза\nавсан').bubbles.at(-1)?.signals).toEqual([])
  })

  test('in a film is quiet, and says which rule was held back and by which word', () => {
    const [bubble] = tried('Кинонд нөхөр нь эхнэрээ зоддог').bubbles
    expect(bubble?.urgency).toBe('none')
    expect(bubble?.heldBack).toContainEqual(
      expect.objectContaining({ rule: 'beaten', by: 'fiction', heard: ['кинонд'] }),
    )
  })

  test('never says of one rule both that it was heard and that it was held back', () => {
    const phrases = toldRules.flatMap(({ fires, quiet }) => [...fires, ...quiet])
    for (const phrase of phrases)
      for (const { signals, heldBack } of tried(phrase).bubbles) {
        const fired = signals.map(({ id }) => id)
        expect({ phrase, both: heldBack.filter(({ rule }) => fired.includes(rule)) }).toEqual({
          phrase,
          both: [],
        })
      }
  })

  test('may be anything and any length: there is always an answer, as urgent as its most urgent line', () => {
    const order = ['critical', 'high', 'medium', 'none']
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('намайг зодож байна', 'сайн уу'))),
        (lines) => {
          const { urgency, bubbles, cut } = tried(lines.join('\n'))
          expect(bubbles.length).toBeLessThanOrEqual(mostBubbles)
          if (!cut) for (const { text } of bubbles) expect(lines.join('\n')).toContain(text)
          const most = bubbles.map((each) => order.indexOf(each.urgency))
          expect(order.indexOf(urgency)).toBe(Math.min(order.indexOf('none'), ...most))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe.each(readdirSync('locales'))('in %s', (language) => {
  const words = JSON.parse(readFileSync(`locales/${language}/screening.json`, 'utf8'))
  test('whatever keeps a rule quiet has a word', () => {
    const names = new Set(['hypothetical', ...toldRules.flatMap(({ unless }) => unless)])
    for (const context of ['fiction', 'game', 'sport', 'info', 'news', 'joke']) names.add(context)
    for (const name of names) {
      if (name !== 'hypothetical') expect(aboutConcept(name)).toBeTruthy()
      expect({ name, told: typeof words.held[name] }).toEqual({ name, told: 'string' })
    }
  })
  // The rules themselves are written in English.
  if (language !== 'en')
    test('every rule is told in a sentence', () => {
      for (const { id } of toldRules)
        expect({ id, told: /^\S.*\S$/.test(words.rule[id] ?? '') }).toEqual({ id, told: true })
    })
})
