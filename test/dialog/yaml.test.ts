import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJson } from '#src/dialog/json.ts'
import { readYaml } from '#src/dialog/yaml.ts'
import { printProblem } from '#src/problems.ts'

const problems = (text: string) => readYaml('a.yaml', text).problems.map(printProblem)

describe('a file that could harm everybody is refused before it is parsed', () => {
  test.each([
    ['too large', 'a: b\n'.repeat(60_000), 'a.yaml:1:1 the file is too large (293 KB; at most 256 KB)'],
    [
      'ten thousand brackets',
      '['.repeat(10_000),
      'a.yaml:1:32 lists and boxes are nested too deeply here (at most 32)',
    ],
    [
      'ten thousand dashes',
      '- '.repeat(10_000),
      'a.yaml:1:1 lists and boxes are nested too deeply here (at most 32)',
    ],
    [
      'a staircase',
      Array.from({ length: 40 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'a.yaml:33:1 lists and boxes are nested too deeply here (at most 32)',
    ],
    [
      'question marks',
      '? '.repeat(10_000),
      'a.yaml:1:1 lists and boxes are nested too deeply here (at most 32)',
    ],
    [
      'nothing but quotes',
      '"'.repeat(100_001),
      'a.yaml:1:1 the file has too many quotes, commas and other signs of YAML (at most 8000)',
    ],
    [
      'nothing but tags',
      '!a '.repeat(50_000),
      'a.yaml:1:1 the file has too many quotes, commas and other signs of YAML (at most 8000)',
    ],
  ])('%s', (_, text, problem) => {
    /** What was parsed all the same would have problems of its own. */
    expect(problems(text)).toEqual([problem])
  })
})

describe('what makes a file do something it does not say is refused', () => {
  test.each([
    ['an anchor', 'a: &x 1', 'a.yaml:1:7 "&x" marks a part to copy; write it out instead'],
    ['an alias', 'a: &x 1\nb: *x', 'a.yaml:2:4 "*x" copies another part of the file; write it out instead'],
    ['a merge key', '<<: { a: 1 }', 'a.yaml:1:1 "<<" copies another part of the file; write it out instead'],
    ['a tag', 'a: !!str yes', 'a.yaml:1:10 a "!" mark is not used here; put the text in quotes'],
    ['a tag of our own', 'a: !go x', 'a.yaml:1:4 a "!" mark is not used here; put the text in quotes'],
    ['a name twice', 'a: 1\nb: 2\na: 3', 'a.yaml:3:1 this name is used twice in the same place'],
    ['__proto__', '__proto__: { a: 1 }', 'a.yaml:1:1 "__proto__" cannot be used as a name'],
    ['constructor', 'a: { constructor: 1 }', 'a.yaml:1:6 "constructor" cannot be used as a name'],
    ['a tab', 'a:\n\tb: 1', 'a.yaml:2:1 this line begins with a tab; use spaces'],
    ['a box as a name', '? { a: 1 }\n: 2', 'a.yaml:1:3 a name must be one word before the ":"'],
  ])('%s', (_, text, problem) => {
    expect(problems(text)).toContain(problem)
  })
})

test('yes and no stay words, as editors mean them', () => {
  expect(readYaml('a.yaml', '{ yes: no, on: off }').source?.value).toEqual({ yes: 'no', on: 'off' })
})

test('no text makes the reader throw, or be slow', () => {
  const pieces = fc.constantFrom(
    '- ',
    'a: ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '\n',
    '  ',
    '|\n',
    '#',
    '&a ',
    '*a',
    '? ',
    ': ',
    'x',
    '\t',
    '---\n',
    'é',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
      const { source, problems: found } = readYaml('a.yaml', parts.join(''))
      expect(source === undefined).toBe(found.length > 0)
    }),
    { numRuns: 2000 },
  )
})

describe('a word file', () => {
  const found = (text: string) => readJson('a.json', text).problems.map(printProblem)

  test.each([
    [
      'a name twice',
      '{ "a": 1,\n "b": { "a": 1 },\n "a": 2 }',
      'a.json:3:2 this name is used twice in the same place',
    ],
    ['__proto__', '{ "a": { "__proto__": {} } }', 'a.json:1:10 "__proto__" cannot be used as a name'],
    [
      'a comma too many',
      '{ "a": [1, 2,] }',
      'a.json:1:1 this is not JSON: every name and text is in double quotes, and no comma follows the last',
    ],
    [
      'ten thousand brackets',
      '['.repeat(10_000),
      'a.json:1:32 lists and boxes are nested too deeply here (at most 32)',
    ],
  ])('with %s is refused', (_, text, problem) => expect(found(text)).toContain(problem))

  test('stands where YAML would say it stands, whatever is in it', () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('box'),
      ),
      list: fc.array(tie('value'), { maxLength: 4 }),
      box: fc.dictionary(fc.stringMatching(/^[a-z"\\\n:,{}[\]é]{1,5}$/), tie('value'), { maxKeys: 4 }),
    }))
    fc.assert(
      fc.property(json.box, (value) => {
        const text = JSON.stringify(value, null, 2)
        const [ours, theirs] = [readJson('a', text).source, readYaml('a', text).source]
        expect(ours?.value).toEqual(value)
        for (const path of pathsIn(value)) {
          expect([path, ours?.at(path)]).toEqual([path, theirs?.at(path)])
          if (typeof path.at(-1) === 'string')
            expect([path, ours?.keyAt(path)]).toEqual([path, theirs?.keyAt(path)])
        }
      }),
    )
  })
})

function pathsIn(value: unknown): (string | number)[][] {
  if (Array.isArray(value))
    return [[], ...value.flatMap((item, index) => pathsIn(item).map((path) => [index, ...path]))]
  if (typeof value !== 'object' || value === null) return [[]]
  return [[], ...Object.entries(value).flatMap(([key, item]) => pathsIn(item).map((path) => [key, ...path]))]
}
