/**
 * Whoever has every report there is, for donors or for the public, and computes: he never learns of a stretch of time and a
 * cell that somebody was in it, and that they were few. `npm run bench -- counts` attacks ten thousand years.
 */
import { describe, expect, test } from 'vitest'
import type { Portion } from '#src/reports/release.ts'
import { readKey, tablesFor } from '#src/reports/tables.ts'
import { toldOf } from '#src/reports/told.ts'
import { attack, type Recovered, type Seen } from './attack.ts'
import { anyLine, chanceOf, yearOf } from './histories.ts'
import { monthsOfHistory, reports, shownTo, thresholds, truthOf } from './readers.ts'

type Reader = (audience: 'donor' | 'public', year: readonly Portion[]) => Seen[]

/** @param months of each year from its beginning; a half is attacked eight times as fast */
function attackYears(
  seeds: number,
  { audience, months, read }: { audience: 'donor' | 'public'; months: number; read: Reader },
): Recovered[] {
  return Array.from({ length: seeds }, (_, seed) => {
    const chance = chanceOf(seed)
    const year = yearOf(anyLine(chance), chance).slice(0, months)
    const truth = truthOf(audience, year)
    return attack(read(audience, year), { threshold: thresholds[audience], truth })
  }).flat()
}

describe('every report there can be', () => {
  test('of a hundred half years exposes nobody to the donors', () => {
    expect(attackYears(100, { audience: 'donor', months: 6, read: reports })).toEqual([])
  })

  test('of twenty whole years exposes nobody to the donors', () => {
    expect(attackYears(20, { audience: 'donor', months: 12, read: reports })).toEqual([])
  })

  test('of a hundred years exposes nobody to the public', () => {
    expect(attackYears(100, { audience: 'public', months: 12, read: reports })).toEqual([])
  })

  test('adds up: two overlapping ones give no more than the months they are made of', () => {
    for (let seed = 0; seed < 30; seed++) {
      const chance = chanceOf(seed)
      const line = anyLine(chance)
      const months = monthsOfHistory([...yearOf(line, chance, 2026), ...yearOf(line, chance, 2027)])
      const labels = [...months.keys()]
      const told = (i: number, j: number, audience: 'donor' | 'public') =>
        toldOf({ from: labels[i] ?? '', to: labels[j - 1] ?? '' }, audience, { months, thresholds })
      for (const audience of ['donor', 'public'] as const) {
        const step = audience === 'donor' ? 1 : 3
        const place = (from: number): number => from + Math.floor((chance() * (25 - from)) / step) * step
        const i = Math.floor((chance() * 12) / step) * step
        const j = Math.min(24, place(i + step))
        const whole = told(i, j, audience)
        const parts = new Map<string, number>()
        for (let at = i; at < j; at += step)
          for (const [key, count] of Object.entries(told(at, at + step, audience)))
            parts.set(key, (parts.get(key) ?? 0) + count)
        expect(whole).toEqual(Object.fromEntries(parts))
      }
    }
  })

  test('tells full steps only, never more than there were, and a year at most a step too little', () => {
    for (let seed = 0; seed < 60; seed++) {
      const chance = chanceOf(seed)
      const year = yearOf(anyLine(chance), chance)
      const period = { from: '2026-01', to: '2026-12' }
      const told = toldOf(period, 'donor', { months: monthsOfHistory(year), thresholds })
      const truth = truthOf('donor', year)
      for (const [key, months] of truth) {
        const count = months.reduce((sum, each) => sum + each, 0)
        const shown = told[key] ?? 0
        expect({ key, step: shown % 5, more: shown > count }).toEqual({ key, step: 0, more: false })
        if (key === 'contacts') expect(count - shown).toBeLessThan(5)
      }
    }
  })
})

/** What others do, so that we know the attack is one. */
describe('the attack', () => {
  const exact: Reader = (audience, year) => {
    const shown = shownTo(audience, year)
    const stretches = [[0, year.length], ...year.map((_, month) => [month, month + 1])]
    return shown.flatMap((key) =>
      stretches.map(([i = 0, j = 0]) => {
        const count = year.slice(i, j).reduce((sum, { cells }) => sum + (cells[key] ?? 0), 0)
        return count < 5 ? { key, i, j, low: 0, high: 4 } : { key, i, j, low: count, high: count }
      }),
    )
  }
  /** One number too many: the total as it is, beside what is told in full fives. */
  const exactTotal: Reader = (audience, year) => [
    ...reports(audience, year),
    ...year.map(({ cells }, month) => {
      const count = cells.contacts ?? 0
      return { key: 'contacts', i: month, j: month + 1, low: count, high: count }
    }),
  ]
  /** Full fives, but each cell for itself: not held back by the one it is part of. */
  const eachForItself: Reader = (audience, year) =>
    shownTo(audience, year).flatMap((key) => {
      let since = 0
      return year.map(({ cells }, month) => {
        since += cells[key] ?? 0
        const told = since - (since % 5)
        return { key, i: 0, j: month + 1, low: told, high: told + 4 }
      })
    })

  test.each([
    ['hidden where there are fewer than five, exact otherwise', exact],
    ['told in full fives, and the total exactly', exactTotal],
    ['told in full fives, each cell for itself', eachForItself],
  ])('finds somebody where numbers are %s', (_, read) => {
    const found = attackYears(25, { audience: 'donor', months: 6, read })
    expect(found.length).toBeGreaterThan(20)
    for (const { truth, low, high } of found) {
      expect(truth).toBeGreaterThanOrEqual(low)
      expect(truth).toBeLessThanOrEqual(high)
    }
  })

  test('looks at every table that is told outside', () => {
    const seen = new Set<string>()
    for (let seed = 0; seed < 40; seed++) {
      const chance = chanceOf(seed)
      for (const key of shownTo('donor', yearOf(anyLine(chance), chance)))
        seen.add(readKey(key)?.table.id ?? '')
    }
    expect([...seen].sort()).toEqual(
      tablesFor('donor')
        .map(({ id }) => id)
        .sort(),
    )
  })
})
