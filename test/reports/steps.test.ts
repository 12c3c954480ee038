/**
 * What is told beside the steps of a dialog: in full fives of months that are over, so that whoever writes dialogs, reads every
 * month of it and computes never learns of one woman where she stood.
 */
import { describe, expect, test } from 'vitest'
import { facets } from '#src/reports/facets.ts'
import { type Portion, stepFor } from '#src/reports/release.ts'
import { numbersOf, standingAt, stepMonths, stepPeriod, stepTables, toldOfSteps } from '#src/reports/steps.ts'
import { readKey } from '#src/reports/tables.ts'
import { attack, type Seen } from './attack.ts'
import { chanceOf, monthLabels } from './histories.ts'
import { monthsOfHistory } from './readers.ts'

const thresholds = { donor: 5 }
const steps = ['tea.offer', 'tea.sugar', 'tea.thanks', 'rights.further']

/** Contacts walk the steps in some order and stop somewhere. */
function yearOf(seed: number, most: number): Portion[] {
  const chance = chanceOf(seed)
  return monthLabels(2026).map((label) => {
    const cells: Record<string, number> = {}
    const add = (key: string): void => {
      cells[key] = (cells[key] ?? 0) + 1
    }
    for (let i = Math.floor(chance() * (most + 1)); i > 0; i--) {
      add('contacts')
      const walked = steps.filter((_, at) => chance() < 0.9 - at * 0.2)
      for (const [at, step] of walked.entries()) {
        add(`arrived/${step}`)
        if (chance() < 0.3) add(`missed/${step}`)
        if (at === walked.length - 1) add(`left_at/${step}`)
        else add(`stood/${step}/${facets.stood[Math.floor(chance() ** 2 * facets.stood.length)]}`)
      }
    }
    return { label, cells }
  })
}

const keysOf = (year: readonly Portion[]): string[] => [
  ...new Set(year.flatMap(({ cells }) => Object.keys(cells))),
]
const truthOf = (year: readonly Portion[]) =>
  new Map(keysOf(year).map((key) => [key, year.map(({ cells }) => cells[key] ?? 0)]))

/** He knows the rule: so many were told since the year began, and up to a step more, unless it had to wait for what it is part of. */
function reader(year: readonly Portion[]): Seen[] {
  const months = monthsOfHistory(year)
  const step = stepFor(thresholds.donor)
  const since = new Map<string, number>()
  return year.flatMap(({ label }, month) => {
    const now = toldOfSteps({ from: label, to: label }, { months, thresholds })
    return keysOf(year).map((key): Seen => {
      const table = readKey(key)?.table
      const whole = table?.withinEach && `${table.withinEach}/${key.split('/')[1]}`
      const inWhole = keysOf(year).filter(
        (one) => readKey(one)?.table.id === table?.id && one.split('/')[1] === key.split('/')[1],
      )
      const own = inWhole.reduce((sum, one) => sum + (now[one] ?? 0), 0)
      const ofTable = Object.entries(now)
        .filter(([one]) => readKey(one)?.table.id === table?.id)
        .reduce((sum, [, count]) => sum + count, 0)
      const left = Math.min(
        table?.within ? (now[table.within] ?? 0) - (table.several ? (now[key] ?? 0) : ofTable) : 1e9,
        whole ? (now[whole] ?? 0) - own : 1e9,
      )
      const told = (since.get(key) ?? 0) + (now[key] ?? 0)
      since.set(key, told)
      const high = left < step ? Number.POSITIVE_INFINITY : told + step - 1
      return { key, i: 0, j: month + 1, low: told, high }
    })
  })
}

describe('who has every month of it', () => {
  test('learns of nobody where she stood', () => {
    for (let seed = 0; seed < 40; seed++) {
      const year = yearOf(seed, [4, 9, 20, 60][seed % 4] ?? 9).slice(0, 6)
      expect(attack(reader(year), { threshold: 5, truth: truthOf(year) })).toEqual([])
    }
  })

  test('would learn it from exact numbers: the attack is one', () => {
    const found = Array.from({ length: 10 }, (_, seed) => {
      const year = yearOf(seed, 9).slice(0, 6)
      const seen = keysOf(year).flatMap((key) =>
        year.map(({ cells }, i): Seen => {
          const count = cells[key] ?? 0
          return { key, i, j: i + 1, low: count, high: count }
        }),
      )
      return attack(seen, { threshold: 5, truth: truthOf(year) })
    }).flat()
    expect(found.length).toBeGreaterThan(20)
  })
})

test('tells full fives only, never more than there were, and none of a step faster than that people came to it', () => {
  for (let seed = 0; seed < 40; seed++) {
    const year = yearOf(seed, 30)
    const told = toldOfSteps(
      { from: '2026-01', to: '2026-12' },
      { months: monthsOfHistory(year), thresholds },
    )
    for (const [key, months] of truthOf(year)) {
      const count = months.reduce((sum, each) => sum + each, 0)
      expect({ key, rest: (told[key] ?? 0) % 5, more: (told[key] ?? 0) > count }).toEqual({
        key,
        rest: 0,
        more: false,
      })
    }
    for (const step of steps) {
      const all = (table: string): number =>
        Object.entries(told)
          .filter(([key]) => key.startsWith(`${table}/${step}`))
          .reduce((sum, [, count]) => sum + count, 0)
      expect(all('left_at')).toBeLessThanOrEqual(all('arrived'))
      expect(all('stood')).toBeLessThanOrEqual(all('arrived'))
    }
  }
})

test('the months are those before this one, and each year begins at nought', () => {
  const period = stepPeriod(Date.UTC(2026, 10, 26))
  expect(period).toEqual({ from: '2025-11', to: '2026-10' })
  expect(stepMonths(period)[0]).toBe('2025-01')
  const months = new Map([
    ['2025-12', { contacts: 4, 'arrived/tea.offer': 4 }],
    ['2026-01', { contacts: 4, 'arrived/tea.offer': 4 }],
  ])
  expect(toldOfSteps(period, { months, thresholds })).toEqual({})
})

test('the time at a step is the one that half of those who are told of kept to', () => {
  const told = {
    'arrived/tea.offer': 20,
    'stood/tea.offer/s15': 5,
    'stood/tea.offer/m5': 10,
    'missed/tea.offer': 5,
  }
  expect(numbersOf(told, 'tea.offer')).toEqual({ arrived: 20, missed: 5, median: 'm5' })
  expect(numbersOf(told, 'tea.sugar')).toEqual({})
})

test('every table of steps stands after what it is part of, and in no report', () => {
  const before = new Set<string>()
  for (const { id, within, withinEach, audiences } of stepTables) {
    for (const whole of [within, withinEach]) if (whole !== undefined) expect(before).toContain(whole)
    before.add(id)
    if (id !== 'contacts' && id !== 'left_at') expect(audiences).toEqual([])
  }
})

test('how many stand somewhere is told in full fives, whichever month they came in', () => {
  const months = new Map([
    ['2026-09', { 'entered/tea.offer': 30, 'gone_on/tea.offer': 20 }],
    ['2026-10', { 'entered/tea.offer': 9, 'gone_on/tea.offer': 10, 'entered/tea.sugar': 4 }],
  ])
  expect(standingAt(months, { thresholds, steps: ['tea.offer'] })).toBe(5)
  expect(standingAt(months, { thresholds, steps: ['tea.sugar'] })).toBeUndefined()
  expect(standingAt(months, { thresholds, steps: ['tea.offer', 'tea.sugar'] })).toBe(10)
})
