/** Two processes page: the alarm says what was last, whichever of them it was. */
import { expect, test } from 'vitest'
import { createHealth } from '#src/counselling/paging-health.ts'
import { rotaOf } from './people.ts'
import { shelvesOf } from './shelves.ts'

const two = () => {
  const shelves = shelvesOf(rotaOf({}), {})
  let clock = 0
  const [one, other] = [1, 2].map(() => createHealth(shelves.keeper, () => ++clock))
  return { one: one!, other: other!, note: shelves.note }
}

test('a page that reaches nobody is an alarm, also where the other process had ended the last one', async () => {
  const { one, other, note } = two()
  for (const [process, reached] of [
    [one, false],
    [other, true],
    [one, false],
  ] as const) {
    process.paged(reached)
    await process.settled()
  }
  expect(note('unreached')).not.toHaveProperty('over')
})

test('and it ends with the next page that is through', async () => {
  const { one, other, note } = two()
  for (const [process, reached] of [
    [one, true],
    [other, false],
    [one, true],
  ] as const) {
    process.paged(reached)
    await process.settled()
  }
  expect(note('unreached')).toHaveProperty('over')
})
