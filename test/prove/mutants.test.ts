/** The laws that `npm run prove -- --mutants` breaks stand where they are looked for, and each is named to a promise that is there. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mutants } from '../../prove/mutants/list.ts'
import { promises } from '../../prove/promises.ts'

test.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
  '%s',
  (_, { file, find, put, noticedBy, suite }) => {
    expect(readFileSync(file, 'utf8').split(find).length - 1).toBe(1)
    expect(put).not.toBe(find)
    const promised = promises.find(({ id }) => id === noticedBy)
    expect(promised).toBeDefined()
    if (suite === undefined) expect(promised?.prove).toBeDefined()
    else expect([promised?.suites?.includes(suite), existsSync(suite)]).toEqual([true, true])
  },
)

test('no two mutants have one name', () => {
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length)
})
