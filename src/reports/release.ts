/**
 * What may leave the house, and when: full fives. Of every cell a number is told only when five contacts are together, in
 * steps of five; what is left over waits for the next month and is told with it, so that over a year at most four are missing.
 * The first month of a year begins at nought. Whatever report is asked for adds up these same steps, so two reports taken
 * from each other give a step again, never a small number (decision 7).
 *
 * A cell is told no faster than the one it is part of: in a month in which no five new contacts are told, none of their ages
 * is, or the small rest of that month would be known to have this age.
 */
import { type Cells, readKey, type Table } from './tables.ts'

/** One month or quarter of one year: `label` is what sums up in it. */
export type Portion = { label: string; cells: Cells }

/**
 * What is told of each portion, in the order of time; the first one is the beginning of a year.
 * @param step how many must be together, see `stepFor`
 * @param tables those of the audience; a table stands after the one it is `within`
 */
export function release(portions: readonly Portion[], tables: readonly Table[], step: number): Portion[] {
  const waits = new Map<string, number>()
  const keys = new Map<string, string[]>()
  /** Every key is read once: it becomes one of its table's, or it is none that is told. */
  const note = (key: string): void => {
    const read = readKey(key)
    if (!read || read.values.some((value) => read.table.untold?.includes(value))) return
    waits.set(key, 0)
    keys.set(read.table.id, [...(keys.get(read.table.id) ?? []), key])
  }
  const seen = new Set<string>()
  return portions.map(({ label, cells }) => {
    for (const [key, count] of Object.entries(cells)) {
      if (!seen.has(key)) note(key)
      seen.add(key)
      const waiting = waits.get(key)
      if (waiting !== undefined) waits.set(key, waiting + count)
    }
    const told: Record<string, number> = {}
    for (const { id, within, withinEach, several } of tables) {
      const limit = within === undefined ? Number.POSITIVE_INFINITY : (told[within] ?? 0)
      let left = limit
      /** By the cell each is part of: what of it is not told yet. */
      const rooms = new Map<string, number>()
      for (const { key, waiting } of mostFirst(keys.get(id) ?? [], waits)) {
        const whole = withinEach && `${withinEach}/${key.split('/')[1]}`
        const room = whole === undefined ? Number.POSITIVE_INFINITY : (rooms.get(whole) ?? told[whole] ?? 0)
        const most = Math.min(waiting, several ? limit : left, room)
        const count = most - (most % step)
        if (count === 0) continue
        left -= count
        if (whole !== undefined) rooms.set(whole, room - count)
        told[key] = count
        waits.set(key, waiting - count)
      }
    }
    return { label, cells: told }
  })
}

/** Those who wait longest for their step are not overtaken by small ones. */
const mostFirst = (keys: readonly string[], waits: ReadonlyMap<string, number>) =>
  keys
    .map((key) => ({ key, waiting: waits.get(key) ?? 0 }))
    .sort((a, b) => b.waiting - a.waiting || (a.key < b.key ? -1 : 1))

/** Totals are told in fives, so the step is the threshold made a multiple of five: 5 for donors, 15 for a threshold of 11. */
export const stepFor = (threshold: number): number => Math.max(5, Math.ceil(threshold / 5) * 5)
