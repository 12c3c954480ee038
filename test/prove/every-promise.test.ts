/** Every promise of `docs/promises.md` in its short form. `npm run prove` measures the same, and writes the figures down. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { help, unknownFlags } from '../../prove/help.ts'
import { briefly } from '../../prove/promise.ts'
import { promises } from '../../prove/promises.ts'
import { page, pageOf, readMeasured } from '../../prove/table.ts'

const seed = Number(process.env.JOURNEY_SEED ?? 20201122)

describe.each(promises.map((promised) => [promised.id, promised.says, promised] as const))(
  '%s: %s',
  (_, __, promised) => {
    const { prove, suites, not } = promised
    if (prove)
      test('is kept, in its short form', async () => {
        const { wrong, figures } = await prove({ form: 'short', seed, tell: () => undefined })
        expect({ figures, wrong: briefly(wrong) }).toEqual({ figures, wrong: [] })
      }, 600_000)
    test('is measured by something that is there, or says why not', () => {
      expect([prove !== undefined, suites !== undefined, not !== undefined]).toContain(true)
      expect((suites ?? []).filter((suite) => !existsSync(suite))).toEqual([])
    })
  },
)

test('no two promises have one number or one name, and they are in order', () => {
  const numbers = promises.map(({ id }) => Number(id.slice(1)))
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
  expect(new Set(promises.map(({ name }) => name)).size).toBe(promises.length)
})

test('docs/promises.md is what was measured: npm run prove writes it', () => {
  expect(readFileSync(page, 'utf8')).toBe(pageOf(readMeasured(), promises))
})

test('who asks what can be asked is told every promise, and nothing is measured for a slip of the hand', () => {
  const told = help(promises)
  for (const { id, name } of promises) expect(told).toMatch(new RegExp(`^ +${id} +${name} `, 'm'))
  expect(unknownFlags(['P1', '--long', '--seed=7', '--dry', '--mutants'])).toEqual([])
  expect(unknownFlags(['--lnog', '-h'])).toEqual(['--lnog', '-h'])
})
