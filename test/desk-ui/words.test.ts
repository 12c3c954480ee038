/** The words of the desk: every language has the same ones, and every code that can be shown has its word. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { auditActs, auditKinds } from '#src/desk/audit-acts.ts'
import { personStates } from '#src/desk/people/person.ts'
import { roles } from '#src/desk/people/roles.ts'
import { problemCodes } from '#src/desk/problem.ts'

type Words = { [key: string]: string | Words }
const languages = readdirSync('locales').filter((language) => {
  try {
    return readFileSync(`locales/${language}/desk.json`).length > 0
  } catch {
    return false
  }
})
/** With what is loaded for the studio alone. */
const read = (language: string): Words =>
  Object.assign(
    {},
    ...['desk', 'studio'].map((name) => JSON.parse(readFileSync(`locales/${language}/${name}.json`, 'utf8'))),
  ) as Words

function flat(words: Words, before = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value] as const] : [...flat(value, `${before}${key}.`)],
    ),
  )
}
const mongolian = flat(read('mn'))
const placesOf = (text: string): string[] =>
  [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? '').sort()

test('Mongolian and English are there', () => expect(languages).toEqual(expect.arrayContaining(['mn', 'en'])))

describe.each(languages)('the desk in %s', (language) => {
  const words = flat(read(language))
  test('has the same words as in Mongolian, with the same places to fill', () => {
    expect([...words.keys()].sort()).toEqual([...mongolian.keys()].sort())
    for (const [key, text] of words) {
      expect({ key, text: text.trim() }).toEqual({ key, text })
      expect({ key, empty: text === '' }).toEqual({ key, empty: false })
      expect({ key, places: placesOf(text) }).toEqual({ key, places: placesOf(mongolian.get(key) ?? '') })
    }
  })
  test('has a word for every code that can be shown', () => {
    const codes = [
      ...auditActs.map((act) => `audit.act.${act.replaceAll('.', '_')}`),
      ...auditKinds.map((kind) => `audit.kind.${kind}`),
      ...roles.flatMap((role) => [`roles.${role}`, `people.role.${role}`]),
      ...personStates.map((state) => `people.state.${state}`),
      ...problemCodes.map((code) => `problem.${code}`),
      ...['missing', 'changed', 'added', 'cut', 'replaced'].map((why) => `audit.why.${why}`),
      ...['too-short', 'too-long', 'common', 'repeats', 'yours'].map((why) => `weak.${why}`),
    ]
    for (const code of codes) expect({ code, there: words.has(code) }).toEqual({ code, there: true })
  })
})

test('never calls the line anonymous', () => {
  for (const [key, text] of mongolian)
    expect({ key, says: /нэргүй|анонимн?/i.test(text) }).toEqual({ key, says: false })
})
