/** Every rule is heard where it should be, and keeps quiet beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { concepts } from '#src/screening/signals/concepts/all.ts'
import { considered } from '#src/screening/signals/considered.ts'
import { sentencesOf } from '#src/screening/signals/hear.ts'
import { compileRules } from '#src/screening/signals/match.ts'
import { labels, type Rule } from '#src/screening/signals/rule.ts'
import { rules } from '#src/screening/signals/rules/all.ts'
import { tokensOf } from '#src/screening/signals/tokens.ts'
import { root } from '../support/root.ts'

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
  test('speak only of what is listed, also in what keeps them quiet', () => {
    const known = new Set([...Object.keys(concepts), 'child_age', 'adult_age', 'number_big'])
    for (const { unless, ordinary } of compileRules(rules, known).rules)
      expect([...unless, ...ordinary].flatMap(({ choices }) => choices).length).toBeGreaterThanOrEqual(0)
    expect(
      () =>
        compileRules([{ ...(rules[0] as Rule), id: 'x', unless: ['no_such_word'] }], known).rules[0]?.unless,
    ).toThrow('no concept')
  })
  test('and no concept is named twice', () => {
    const folder = join(root, 'src/screening/signals/concepts')
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('all.ts'))
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}(\w+): \{/gm)])
      .map(([, name]) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
  test('cover every label', () => {
    expect(new Set(rules.map(({ label }) => label))).toEqual(new Set(labels))
  })
})
