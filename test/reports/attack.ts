/**
 * Somebody who has every report there can be and computes what they hide. He knows how the line counts: which cells are part
 * of which, that nothing is taken back, and that it happened in the same month. Interval propagation over whole numbers, to a
 * fixed point, on every cell and every stretch of months at once; and on what a table leaves untold.
 */
import { tableIds, tableOf, readKey, type Table } from '#src/reports/tables.ts'

/** What he reads: so many, from the beginning of month `i` to the beginning of month `j`, between `low` and `high`. */
export type Seen = { key: string; i: number; j: number; low: number; high: number }
export type Recovered = { key: string; i: number; j: number; low: number; high: number; truth: number }

type Bounds = { low: Float64Array; high: Float64Array }
type Sum = { whole: number; parts: number[]; rest: number }

/**
 * @param months how many
 * @param truth of a cell in each month; the attack does not look at it but to tell whether it was right
 * @returns stretches of which he knows that it was somebody, and fewer than the threshold
 */
export function attack(
  seen: readonly Seen[],
  { months, threshold, truth }: { months: number; threshold: number; truth: ReadonlyMap<string, number[]> },
): Recovered[] {
  const keys = [...new Set([...truth.keys(), ...seen.map(({ key }) => key)])]
  const sums = sumsOf(keys)
  const names = [...keys, ...sums.map(({ parts }) => `rest of ${keys[parts[0] ?? 0]}`)]
  const width = months + 1
  const at = (variable: number, i: number, j: number): number => (variable * width + i) * width + j
  const all: Bounds = {
    low: new Float64Array(names.length * width * width),
    high: new Float64Array(names.length * width * width).fill(Number.POSITIVE_INFINITY),
  }
  const stretches: [number, number][] = []
  for (let i = 0; i < months; i++) for (let j = i + 1; j <= months; j++) stretches.push([i, j])
  const index = new Map(keys.map((key, number) => [key, number]))
  for (const { key, i, j, low, high } of seen) narrow(all, at(index.get(key) ?? 0, i, j), low, high)

  for (let round = 0, changed = true; changed && round < 60; round++) {
    changed = false
    for (let variable = 0; variable < names.length; variable++)
      if (addUp(all, (i, j) => at(variable, i, j), months)) changed = true
    for (const { whole, parts, rest } of sums)
      for (const [i, j] of stretches)
        if (balance(all, at(whole, i, j), [...parts, rest].map((part) => at(part, i, j)))) changed = true
  }

  const trueOf = (variable: number, i: number, j: number): number => {
    const stretch = (key: string): number =>
      (truth.get(key) ?? []).slice(i, j).reduce((sum, count) => sum + count, 0)
    const sum = sums.find(({ rest }) => rest === variable)
    if (!sum) return stretch(keys[variable] ?? '')
    return sum.parts.reduce((left, part) => left - stretch(keys[part] ?? ''), stretch(keys[sum.whole] ?? ''))
  }
  return names.flatMap((key, variable) =>
    stretches.flatMap(([i, j]) => {
      const [low, high] = [all.low[at(variable, i, j)] ?? 0, all.high[at(variable, i, j)] ?? 0]
      if (low < 1 || high >= threshold) return []
      const known = trueOf(variable, i, j)
      return known >= low && known <= high ? [{ key, i, j, low, high, truth: known }] : []
    }),
  )
}

/** Which cells add up to no more than which; each table's untold rest is a variable of its own. */
function sumsOf(keys: readonly string[]): Sum[] {
  const index = new Map(keys.map((key, number) => [key, number]))
  const sums: Sum[] = []
  const add = (table: Table, parts: number[]): void => {
    const whole = table.within === undefined ? undefined : index.get(table.within)
    if (whole !== undefined && parts.length > 0) sums.push({ whole, parts, rest: keys.length + sums.length })
  }
  for (const table of tableIds.map(tableOf)) {
    const own = keys.flatMap((key, number) => (readKey(key)?.table.id === table.id ? [number] : []))
    if (table.several) for (const part of own) add(table, [part])
    else add(table, own)
  }
  return sums
}

function narrow({ low, high }: Bounds, at: number, from: number, to: number): boolean {
  let changed = false
  if (from > (low[at] ?? 0)) {
    low[at] = from
    changed = true
  }
  if (to < (high[at] ?? 0)) {
    high[at] = to
    changed = true
  }
  return changed
}

/** A stretch is the sum of the two it is made of. */
function addUp(all: Bounds, at: (i: number, j: number) => number, months: number): boolean {
  let changed = false
  const { low, high } = all
  const get = (list: Float64Array, place: number): number => list[place] ?? 0
  for (let length = 2; length <= months; length++)
    for (let i = 0; i + length <= months; i++) {
      const k = i + length
      const whole = at(i, k)
      for (let j = i + 1; j < k; j++) {
        const [a, b] = [at(i, j), at(j, k)]
        if (narrow(all, whole, get(low, a) + get(low, b), get(high, a) + get(high, b))) changed = true
        if (narrow(all, a, get(low, whole) - get(high, b), get(high, whole) - get(low, b))) changed = true
        if (narrow(all, b, get(low, whole) - get(high, a), get(high, whole) - get(low, a))) changed = true
      }
    }
  return changed
}

/** The whole is the sum of its parts. */
function balance(all: Bounds, whole: number, parts: readonly number[]): boolean {
  const { low, high } = all
  const total = (list: Float64Array): number => parts.reduce((sum, part) => sum + (list[part] ?? 0), 0)
  let changed = narrow(all, whole, total(low), total(high))
  const [lows, highs] = [total(low), total(high)]
  // With two parts unbounded nothing can be said of either.
  const unbounded = parts.filter((part) => high[part] === Number.POSITIVE_INFINITY).length
  for (const part of parts) {
    const others = lows - (low[part] ?? 0)
    const others_high =
      unbounded === 0
        ? highs - (high[part] ?? 0)
        : unbounded === 1 && high[part] === Number.POSITIVE_INFINITY
          ? parts.reduce((sum, each) => (each === part ? sum : sum + (high[each] ?? 0)), 0)
          : Number.POSITIVE_INFINITY
    if (narrow(all, part, (low[whole] ?? 0) - others_high, (high[whole] ?? 0) - others)) changed = true
  }
  return changed
}
