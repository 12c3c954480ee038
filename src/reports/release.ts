/**
 * What may leave the house, and when: full fives. Of every cell a number is told only when five contacts are together, in
 * steps of five; what is left over waits for the next month and is told with it, so that over a year at most four are missing.
 * The first month of a year begins at nought. Whatever report is asked for adds up these same steps, so two reports taken
 * from each other give a step again, never a small number (decision 7).
 *
 * A cell is told no faster than the one it is part of: in a month in which no five new contacts are told, none of their ages
 * is, or the small rest of that month would be known to have this age.
 */
import { readKey, type Cells, type Table } from './tables.ts'

/** One month or quarter of one year: `label` is what sums up in it. */
export type Portion = { label: string; cells: Cells }

/**
 * What is told of each portion, in the order of time; the first one is the beginning of a year.
 * @param step how many must be together, see `stepFor`
 * @param tables those of the audience; a table stands after the one it is `within`
 */
export function release(
  portions: readonly Portion[],
  tables: readonly Table[],
  step: number,
): Portion[] {
  const counted = new Map<string, number>()
  const told = new Map<string, number>()
  return portions.map(({ label, cells }) => {
    for (const [key, count] of Object.entries(cells)) counted.set(key, (counted.get(key) ?? 0) + count)
    const now = new Map<string, number>()
    for (const table of tables) {
      const limit = table.within === undefined ? Number.POSITIVE_INFINITY : (now.get(table.within) ?? 0)
      let left = limit
      for (const { key, waiting } of waitingOf(table, counted, told)) {
        const most = Math.min(waiting, table.several ? limit : left)
        const count = most - (most % step)
        if (count === 0) continue
        left -= count
        now.set(key, count)
        told.set(key, (told.get(key) ?? 0) + count)
      }
    }
    return { label, cells: Object.fromEntries(now) }
  })
}

/** Most first, so that those who wait longest for their step are not overtaken by small ones. */
function waitingOf(
  { id, untold = [] }: Table,
  counted: ReadonlyMap<string, number>,
  told: ReadonlyMap<string, number>,
): { key: string; waiting: number }[] {
  return [...counted]
    .flatMap(([key, count]) => {
      const read = readKey(key)
      if (read?.table.id !== id || read.values.some((value) => untold.includes(value))) return []
      return [{ key, waiting: count - (told.get(key) ?? 0) }]
    })
    .sort((a, b) => b.waiting - a.waiting || (a.key < b.key ? -1 : 1))
}

/** Totals are told in fives, so the step is the threshold made a multiple of five: 5 for donors, 15 for a threshold of 11. */
export const stepFor = (threshold: number): number => Math.max(5, Math.ceil(threshold / 5) * 5)
