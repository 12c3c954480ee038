/**
 * Somebody who has every report there can be and computes what they hide. He knows how the line counts: which cells are part
 * of which, that nothing is taken back, and that it happened in the same month. Interval propagation over whole numbers, to a
 * fixed point, on every cell and every stretch of months at once; and on what a table leaves untold.
 */
import { readKey, type Table, tableIds, tableOf } from '../../src/reports/tables.ts'

/** What he reads: so many, from the beginning of month `i` to the beginning of month `j`, between `low` and `high`. */
export type Seen = { key: string; i: number; j: number; low: number; high: number }
export type Recovered = { key: string; i: number; j: number; low: number; high: number; truth: number }

type Bounds = { low: Float64Array; high: Float64Array }
type Sum = { whole: number; parts: number[]; rest: number }

/**
 * @param truth of a cell in each month (or quarter, then `i` and `j` are quarters); the attack does not look at it but to tell whether it was right
 * @returns stretches of which he knows that it was somebody, and fewer than the threshold
 */
export function attack(
  seen: readonly Seen[],
  { threshold, truth }: { threshold: number; truth: ReadonlyMap<string, number[]> },
): Recovered[] {
  const months = Math.max(0, ...[...truth.values()].map(({ length }) => length))
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

  // Only what changed is looked at again.
  const size = width * width
  let dirty = new Set(names.keys())
  for (let round = 0; dirty.size > 0 && round < 60; round++) {
    const moved = new Set<number>()
    for (const variable of dirty) if (addUp(all, variable * size, months)) moved.add(variable)
    const looked = new Set([...dirty, ...moved])
    dirty = new Set()
    for (const { whole, parts, rest } of sums) {
      const members = [...parts, rest]
      if (!looked.has(whole) && !members.some((each) => looked.has(each))) continue
      for (const [i, j] of stretches) balance(all, [whole, ...members], { cell: i * width + j, size, dirty })
    }
    for (const variable of moved) dirty.add(variable)
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
    const wholes = new Map<string, number[]>()
    if (table.withinEach !== undefined)
      for (const part of own) {
        const at = `${table.withinEach}/${keys[part]?.split('/')[1]}`
        wholes.set(at, [...(wholes.get(at) ?? []), part])
      }
    for (const [at, parts] of wholes) {
      const whole = index.get(at)
      if (whole !== undefined) sums.push({ whole, parts, rest: keys.length + sums.length })
    }
  }
  return sums
}

/** True when it told something new. */
function narrow({ low, high }: Bounds, at: number, from: number, to: number): boolean {
  if (from <= low[at]! && to >= high[at]!) return false
  if (from > low[at]!) low[at] = from
  if (to < high[at]!) high[at] = to
  return true
}

/** A stretch is the sum of the two it is made of. */
function addUp(all: Bounds, first: number, months: number): boolean {
  const { low, high } = all
  const width = months + 1
  let changed = false
  for (let length = 2; length <= months; length++)
    for (let i = 0; i + length <= months; i++) {
      const k = i + length
      const whole = first + i * width + k
      for (let j = i + 1; j < k; j++) {
        const a = first + i * width + j
        const b = first + j * width + k
        if (narrow(all, whole, low[a]! + low[b]!, high[a]! + high[b]!)) changed = true
        if (narrow(all, a, low[whole]! - high[b]!, high[whole]! - low[b]!)) changed = true
        if (narrow(all, b, low[whole]! - high[a]!, high[whole]! - low[a]!)) changed = true
      }
    }
  return changed
}

/** The first of them is the sum of the others, in one stretch. */
function balance(
  all: Bounds,
  [whole = 0, ...parts]: readonly number[],
  { cell, size, dirty }: { cell: number; size: number; dirty: Set<number> },
): void {
  const { low, high } = all
  const at = (variable: number): number => variable * size + cell
  let [lows, highs, unbounded] = [0, 0, 0]
  for (const part of parts) {
    lows += low[at(part)]!
    if (high[at(part)] === Number.POSITIVE_INFINITY) unbounded++
    else highs += high[at(part)]!
  }
  if (narrow(all, at(whole), lows, unbounded > 0 ? Number.POSITIVE_INFINITY : highs)) dirty.add(whole)
  for (const part of parts) {
    const place = at(part)
    const endless = high[place] === Number.POSITIVE_INFINITY
    const others =
      unbounded > (endless ? 1 : 0) ? Number.POSITIVE_INFINITY : highs - (endless ? 0 : high[place]!)
    if (narrow(all, place, low[at(whole)]! - others, high[at(whole)]! - (lows - low[place]!))) dirty.add(part)
  }
}
