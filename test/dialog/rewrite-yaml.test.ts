/** An editor's screen changes one thing in a file, and everything else stays as people wrote it. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rewriteYaml } from '#src/dialog/rewrite-yaml.ts'
import { readYaml } from '#src/dialog/yaml.ts'
import { files } from './house.ts'

const written = `# What it is for.
version: 1
start: offer   # the first question

steps:
  # Asked of everybody.
  offer:
    ask:
      - { id: yes, go: thanks }   # she wants one
      - { id: "no",  go: thanks }
    silence: {minutes: 5, go: thanks}

  thanks: { end: true }
  numbers: {say: true, numbers: [police,child_line], go: thanks}
`
const swap = (from: string, to: string): string => written.replace(from, to)

describe('what is changed is changed, and nothing else', () => {
  test.each<[string, (string | number)[], unknown, string]>([
    ['a plain value keeps its comment', ['start'], 'thanks', swap('start: offer', 'start: thanks')],
    ['a number', ['version'], 2, swap('version: 1', 'version: 2')],
    [
      'a value in a box in a list',
      ['steps', 'offer', 'ask', 0, 'go'],
      'bye',
      swap('yes, go: thanks }', 'yes, go: bye }'),
    ],
    [
      'one more in a list, in the way of the others',
      ['steps', 'offer', 'ask', 2],
      { id: 'later', go: 'offer' },
      swap('go: thanks }\n    silence', 'go: thanks }\n      - { id: later, go: offer }\n    silence'),
    ],
    [
      'one taken away',
      ['steps', 'offer', 'silence'],
      undefined,
      swap('    silence: {minutes: 5, go: thanks}\n', ''),
    ],
    [
      'a box that was not there',
      ['remembers', 'cups'],
      { type: 'number', keep: 'dialog' },
      `${written}remembers:\n  cups:\n    type: number\n    keep: dialog\n`,
    ],
    ['nothing', ['version'], 1, written],
  ])('%s', (_, path, value, expected) => {
    expect(rewriteYaml(written, path, value)).toBe(expected)
  })

  test('a text that could not be read is not guessed at', () => {
    expect(() => rewriteYaml('a: [', ['a'], 1)).toThrow(/only a text that was read/)
    expect(() => rewriteYaml('['.repeat(100), ['a'], 1)).toThrow(/only a text that was read/)
    expect(() => rewriteYaml('a: 1', ['a', 'b'], 1)).toThrow()
  })
})

type Plain = string | number | boolean | null | Plain[] | { [name: string]: Plain }
const isBox = (value: unknown): value is Record<string, Plain> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every way into a value. */
function waysInto(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const inner = Array.isArray(value)
    ? value.map((one, at) => [at, one] as const)
    : isBox(value)
      ? Object.entries(value)
      : []
  return [
    ...(path.length > 0 ? [path] : []),
    ...inner.flatMap(([name, one]) => waysInto(one, [...path, name])),
  ]
}

function put(value: unknown, [name, ...rest]: readonly (string | number)[], to: unknown): unknown {
  const next = (inner: unknown) => (rest.length > 0 ? put(inner, rest, to) : to)
  if (Array.isArray(value)) {
    const changed = value.map((one, at) => (at === name ? next(one) : one))
    return changed.filter((_, at) => !(at === name && rest.length === 0 && to === undefined))
  }
  if (!isBox(value)) throw new Error('the way leads nowhere')
  const changed = Object.entries(value).map(
    ([key, one]) => [key, key === String(name) ? next(one) : one] as const,
  )
  return Object.fromEntries(changed.filter(([, one]) => one !== undefined))
}

const yamlFiles = Object.entries(files).filter(([file]) => file.endsWith('.yaml'))
const named = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/)
const plain: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.oneof(
      fc.string(),
      fc.constantFrom('yes', '1', '# no comment', 'a: b', '- x', 'Цай\nуух уу?', '', 'null', '~'),
    ),
    fc.integer({ min: -999, max: 999 }),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(named, tie('value'), { maxKeys: 3 }),
  ),
})).value
const commentsIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => /^\s*(#.*)$/.exec(line)?.[1] ?? [])

describe('in every file we ship, wherever and whatever is changed', () => {
  const change = fc.tuple(fc.constantFrom(...yamlFiles), fc.nat(), fc.option(plain, { nil: undefined }))
  const valueIn = (text: string): unknown => {
    const { source, problems } = readYaml('x.yaml', text)
    expect(problems).toEqual([])
    return source?.value
  }

  test('the file has exactly that, in the order it had', () => {
    fc.assert(
      fc.property(change, ([[, text], at, value]) => {
        const before = valueIn(text)
        const ways = waysInto(before)
        const path = ways[at % ways.length] ?? []
        const after = rewriteYaml(text, path, value)
        expect(JSON.stringify(valueIn(after))).toBe(JSON.stringify(put(before, path, value)))
        if (value !== undefined) expect(rewriteYaml(after, path, value)).toBe(after)
      }),
      { numRuns: 100 },
    )
  })

  test('where a plain value is changed, no comment goes and every other line stays to the letter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...yamlFiles), fc.nat(), named, ([, text], at, value) => {
        const before = valueIn(text)
        const ways = waysInto(before).filter(
          (path) =>
            typeof path.reduce<unknown>((box, name) => (box as Record<string, unknown>)[name], before) !==
            'object',
        )
        const path = ways[at % ways.length] ?? []
        const after = rewriteYaml(text, path, value)
        expect(commentsIn(after)).toEqual(commentsIn(text))
        const [own, changed] = [text.split('\n'), after.split('\n')]
        expect(changed.length).toBe(own.length)
        expect(changed.filter((line, index) => line !== own[index]).length).toBeLessThan(2)
      }),
      { numRuns: 100 },
    )
  })
})
