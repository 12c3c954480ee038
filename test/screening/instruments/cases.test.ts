/** Every question, rule and indicator fires when it should and is quiet when it should: the cases beside them, walked. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Answer, Answers } from '#src/screening/instruments/instrument.ts'
import { instruments, unused } from '#src/screening/instruments/list.ts'
import { combinations, combine } from '#src/screening/instruments/lists/combine.ts'
import { type DimensionFound, findDimension } from '#src/screening/instruments/lists/dimension.ts'
import {
  type DimensionId,
  dimensionIds,
  indicatorRefs,
  weights,
} from '#src/screening/instruments/lists/indicator-list.ts'
import { indicatorLists } from '#src/screening/instruments/lists/list.ts'
import { weigh } from '#src/screening/instruments/weigh.ts'

const folder = 'src/screening/instruments'
const read = <Shape>(file: string): Shape => parse(readFileSync(`${folder}/${file}`, 'utf8')) as Shape
type Both<Case> = { fires: Case[]; quiet: Case[] }

describe.each(instruments)('the instrument $id', (instrument) => {
  const cases = read<Record<string, Both<Answers>>>(`cases/${instrument.id}.yaml`)
  const rules = [
    ...instrument.questions.map(({ id }) => id),
    ...(instrument.thresholds ?? []).map(({ yes }) => `at_least_${yes}`),
  ]
  const fired = (rule: string, answers: Answers): boolean =>
    weigh(instrument, answers).reasons.some((reason) =>
      reason.rule === 'single' ? reason.questions.includes(rule) : reason.rule === rule,
    )

  test('has at least three cases each way for every question and rule, and no others', () => {
    expect(Object.keys(cases).sort()).toEqual([...rules].sort())
    for (const { fires, quiet } of Object.values(cases))
      expect(Math.min(fires.length, quiet.length)).toBeGreaterThanOrEqual(3)
  })

  test.each(rules)('%s fires and stays quiet as its cases say', (rule) => {
    for (const answers of cases[rule]?.fires ?? [])
      expect({ answers, fires: fired(rule, answers) }).toEqual({ answers, fires: true })
    for (const answers of cases[rule]?.quiet ?? [])
      expect({ answers, fires: fired(rule, answers) }).toEqual({ answers, fires: false })
  })

  test('says where it comes from, under which licence, and what nobody may conclude from it', () => {
    expect(instrument.sources.length).toBeGreaterThan(0)
    for (const said of [instrument.rule, instrument.limits, instrument.licence.name, instrument.follows])
      expect(said.length).toBeGreaterThan(10)
  })

  test('names each question once, and indicators that a list has, at most one of a dimension', () => {
    const ids = instrument.questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = indicatorLists.flatMap(indicatorRefs)
    for (const { indicates = [] } of instrument.questions) {
      for (const ref of indicates) expect(known).toContain(ref)
      const dimensions = indicates.map((ref) => ref.split('.')[0])
      expect(new Set(dimensions).size).toBe(dimensions.length)
    }
  })
})

test('nothing is used whose licence forbids it', () => {
  for (const { name } of unused) expect(name).not.toBe('')
  expect(instruments.map(({ id }) => id)).toEqual(['gate', 'conditions', 'partner', 'asq', 'child'])
  expect(instruments.find(({ id }) => id === 'partner')?.licence.notice).toMatch(
    /not created by the World Health/,
  )
})

type Sets = { fires?: Record<string, string[][]>; undecided?: string[][]; quiet: string[][] }

describe.each(indicatorLists)('the ILO list $id', (list) => {
  const cases = read<Record<string, Sets>>(`lists/cases/${list.id}.yaml`)
  const find = (dimension: string, set: readonly string[], others: Answer | undefined): DimensionFound => {
    const all = indicatorRefs(list).filter((ref) => ref.startsWith(`${dimension}.`))
    const observed = all.flatMap((ref): [string, Answer][] => {
      if (set.includes(ref.slice(dimension.length + 1))) return [[ref, 'yes']]
      return others === undefined ? [] : [[ref, others]]
    })
    return findDimension(list, dimension as DimensionId, Object.fromEntries(observed))
  }
  /** What was not observed was not asked, denied, or not answered: each is a case of its own. */
  const inThreeWays = (dimension: string, set: readonly string[]) =>
    [undefined, 'no' as const, 'skipped' as const].map((others) => find(dimension, set, others))

  test('has the indicators the ILO counts', () => {
    const counts = dimensionIds.map((dimension) =>
      weights.reduce((sum, weight) => sum + (list.dimensions[dimension][weight] ?? []).length, 0),
    )
    const known: Record<string, number[]> = {
      adult_labour: [10, 10, 16, 9, 15, 7],
      adult_sexual: [10, 10, 16, 9, 15, 7],
      child_labour: [10, 10, 15, 8, 15, 7],
    }
    if (list.complete) expect(counts).toEqual(known[list.id])
    expect(new Set(indicatorRefs(list)).size).toBe(counts.reduce((sum, count) => sum + count, 0))
  })

  test.each(Object.keys(cases))('%s is positive, undecided or quiet as its cases say', (dimension) => {
    const { fires = {}, undecided = [], quiet } = cases[dimension] as Sets
    for (const [by, sets] of Object.entries(fires))
      for (const set of sets) {
        for (const found of inThreeWays(dimension, set))
          expect(found).toMatchObject({ state: 'positive', by })
        for (const left of set)
          expect(
            find(
              dimension,
              set.filter((id) => id !== left),
              undefined,
            ).state,
          ).not.toBe('positive')
      }
    for (const set of undecided)
      for (const found of inThreeWays(dimension, set)) expect(found.state).toBe('undecided')
    for (const set of quiet)
      for (const found of inThreeWays(dimension, set)) expect(found.state).toBe('not_positive')
  })

  test('puts every indicator into three firing cases (undecided where its weight is unconfirmed) and three quiet ones', () => {
    for (const ref of indicatorRefs(list)) {
      const [dimension = '', id = ''] = ref.split('.')
      const { fires = {}, undecided = [], quiet = [] } = cases[dimension] as Sets
      const unconfirmed = list.dimensions[dimension as DimensionId].unconfirmed?.includes(id)
      const having = (sets: readonly string[][]) => sets.filter((set) => set.includes(id)).length
      const all = unconfirmed ? undecided : [...Object.values(fires).flat(), ...undecided]
      if (list.complete) expect({ ref, enough: having(all) >= 3 }).toEqual({ ref, enough: true })
      expect({ ref, quiet: having(quiet) >= 1 }).toEqual({ ref, quiet: true })
    }
  })

  test('never makes a dimension positive by a weight we could not confirm', () => {
    for (const dimension of dimensionIds) {
      const ids = list.dimensions[dimension].unconfirmed ?? []
      expect(find(dimension, ids, undefined).state).not.toBe('positive')
    }
  })
})

describe('dimensions read together', () => {
  type Case = { people: 'adults' | 'children'; positive: DimensionId[]; act?: boolean }
  const cases = read<Record<string, Both<Case>>>('lists/cases/combinations.yaml')
  const read_together = ({ people, positive, act = false }: Case) =>
    combine(
      { people },
      positive.map((dimension) => ({
        dimension,
        state: 'positive' as const,
        observed: { strong: [], medium: [], weak: [], unconfirmed: [] },
      })),
      act,
    ).combination

  test.each(combinations)('%s', (combination) => {
    const { fires, quiet } = cases[combination] as Both<Case>
    expect(Math.min(fires.length, quiet.length)).toBeGreaterThanOrEqual(3)
    for (const one of fires) expect({ one, is: read_together(one) }).toEqual({ one, is: combination })
    for (const one of quiet) expect(read_together(one)).not.toBe(combination)
  })
})
