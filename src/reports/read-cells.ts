/** Reads the cells of months from the store, a handful of round trips for a year. */
import type { Store } from '../store/contract.ts'
import { readKey } from './tables.ts'
import type { Months } from './told.ts'

export async function readMonths(
  upkeep: Pick<Store['upkeep'], 'cells'>,
  months: readonly string[],
): Promise<Months> {
  const read = await Promise.all(
    months.map(async (month) => {
      const cells = Object.entries(await upkeep.cells(month)).filter(([key]) => readKey(key))
      return [month, Object.fromEntries(cells)] as const
    }),
  )
  return new Map(read)
}
