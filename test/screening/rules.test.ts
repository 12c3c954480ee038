/** Every rule is heard where it should be, and keeps quiet beside it. */
import { describe, expect, test } from '@jest/globals'
import { screen } from '#src/screening/screen.ts'
import { considered } from '#src/screening/signals/considered.ts'
import { sentencesOf } from '#src/screening/signals/hear.ts'
import { labels } from '#src/screening/signals/rule.ts'
import { rules } from '#src/screening/signals/rules/all.ts'
import { tokensOf } from '#src/screening/signals/tokens.ts'

const firesOn = (id: string, text: string): boolean =>
  sentencesOf(tokensOf(text)).some((sentence) =>
    considered(sentence).some(({ rule, by }) => rule.id === id && by === undefined),
  )

const isCyrillic = (text: string): boolean => /[а-яөүё]/iu.test(text)

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule) => {
  test.each(rule.fires)('hears: %s', (text) => {
    expect(firesOn(id, text)).toBe(true)
    expect(screen(text).urgency).not.toBe('none')
  })
  test.each(rule.quiet)('keeps quiet: %s', (text) => {
    expect(firesOn(id, text)).toBe(false)
  })
  test('shows at least three of each, in both scripts, and says what it is in words', () => {
    for (const phrases of [rule.fires, rule.quiet]) {
      expect(new Set(phrases).size).toBeGreaterThanOrEqual(3)
      expect(phrases.some(isCyrillic)).toBe(true)
      expect(phrases.some((text) => !isCyrillic(text))).toBe(true)
    }
    expect(rule.about).toMatch(/^\S.*[.:]$|^\S.*\.$/)
    expect(labels).toContain(rule.label)
  })
})

describe('the rules together', () => {
  test('have names of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })
  test('cover every label', () => {
    expect(new Set(rules.map(({ label }) => label))).toEqual(new Set(labels))
  })
})
