/** What finds regular expressions that blow up knows them when it sees them. */
import { expect, test } from 'vitest'
import { blowsUp } from '../../prove/regexes/blow-up.ts'
import { regexesOf, signsOf } from '../../prove/regexes/found.ts'

test.each([
  ['grows with the square', '\\s+$', ''],
  ['grows with the square behind a beginning', '^\\s*(\\d{1,2})\\s*[.)]?\\s*$', ''],
  ['grows with the cube', '^\\s*([^:]+?)\\s*:\\s*(.*?)\\s*$', ''],
  ['doubles with each letter', '^(a+)+$', ''],
  ['doubles with each letter, in a group of two', '^(?:\\d|\\d\\d)+x', ''],
  ['begins anew at each brace', '\\{\\{[^}]*\\}\\}', 'g'],
])('one that %s is found', (_, source, flags) => expect(blowsUp({ source, flags })).toBeDefined(), 120_000)

test.each([
  ['^[a-z][a-z0-9_]{0,39}$', ''],
  ['(?<!\\s)\\s+$', ''],
  ['"(?:[^"\\\\]|\\\\.)*"', 'g'],
])('%s is left in peace', (source, flags) => expect(blowsUp({ source, flags })).toBeUndefined())

test('all of the source are read, with their own signs', () => {
  const found = regexesOf('src')
  expect(found.length).toBeGreaterThan(300)
  expect(signsOf('^\\{\\{\\s*([^{},\\s]*)x\\d{2}$')).toEqual(['{', '{', ' ', 'a', ' ', 'x', '0'])
})
