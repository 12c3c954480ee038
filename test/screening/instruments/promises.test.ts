/** What holds of every instrument, whatever she answers, and of what a counsellor is shown. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fact, urgencies } from '#src/conversation.ts'
import { readAnswers, writeAnswers } from '#src/screening/instruments/answers.ts'
import { evidenceOf } from '#src/screening/instruments/evidence.ts'
import { type Answer, type Answers, answerKinds, factOf } from '#src/screening/instruments/instrument.ts'
import { instruments } from '#src/screening/instruments/list.ts'
import { indicatorRefs } from '#src/screening/instruments/lists/indicator-list.ts'
import { indicatorLists } from '#src/screening/instruments/lists/list.ts'
import { isMore, weigh } from '#src/screening/instruments/weigh.ts'

const instrument = fc.constantFrom(...instruments)
const answer = fc.constantFrom(...answerKinds)
/** An instrument, some answers to it in any order, and the questions left. */
const told = instrument.chain((one) =>
  fc
    .shuffledSubarray([...one.questions])
    .chain((questions) =>
      fc.tuple(
        fc.constant(one),
        fc.tuple(...questions.map(({ id }) => answer.map((given): [string, Answer] => [id, given]))),
      ),
    ),
)
const allTold = fc.record(
  Object.fromEntries(
    instruments.flatMap((one) =>
      one.questions.map(({ id }) => [`${one.id}.${id}`, fc.option(answer, { nil: undefined })]),
    ),
  ),
)
const bands = fc.constantFrom<Fact | undefined>(undefined, 'child', 'teen', 'adult')

function factsOf(given: Record<string, Answer | undefined>, band: Fact | undefined): Record<string, Fact> {
  const facts: Record<string, Fact> = band === undefined ? {} : { age_band: band }
  for (const one of instruments) {
    const answers = one.questions.flatMap(({ id }): [string, Answer][] => {
      const answered = given[`${one.id}.${id}`]
      return answered ? [[id, answered]] : []
    })
    if (answers.length > 0) facts[factOf(one)] = writeAnswers(one, Object.fromEntries(answers))
  }
  return facts
}

describe('whatever she answers', () => {
  test('one answer more never makes it less urgent', () => {
    fc.assert(
      fc.property(told, answer, ([one, given], more) => {
        const before = weigh(one, Object.fromEntries(given))
        for (const id of before.unasked) {
          const after = weigh(one, { ...Object.fromEntries(given), [id]: more })
          expect(isMore(after.urgency, before.urgency)).toBe(false)
          expect(after.reasons.length).toBeGreaterThanOrEqual(before.reasons.length)
        }
      }),
    )
  })

  test('the order of her answers is irrelevant', () => {
    fc.assert(
      fc.property(told, ([one, given]) => {
        const forth: Answers = Object.fromEntries(given)
        const back: Answers = Object.fromEntries([...given].reverse())
        expect(weigh(one, back)).toEqual(weigh(one, forth))
        expect(writeAnswers(one, back)).toBe(writeAnswers(one, forth))
      }),
    )
  })

  test('what she skipped or was not asked never fires', () => {
    fc.assert(
      fc.property(told, ([one, given]) => {
        const onlyYes: Answers = Object.fromEntries(given.filter(([, said]) => said === 'yes'))
        const all = weigh(one, Object.fromEntries(given))
        expect({ urgency: all.urgency, reasons: all.reasons }).toEqual({
          urgency: weigh(one, onlyYes).urgency,
          reasons: weigh(one, onlyYes).reasons,
        })
        for (const { questions } of all.reasons) for (const id of questions) expect(onlyYes[id]).toBe('yes')
      }),
    )
  })

  test('her answers come back as they were from the fact they are kept in', () => {
    fc.assert(
      fc.property(told, ([one, given]) => {
        const answers = Object.fromEntries(given)
        expect(readAnswers(one, writeAnswers(one, answers))).toEqual(answers)
      }),
    )
    fc.assert(
      fc.property(instrument, fc.oneof(fc.string(), fc.constantFrom(7, true, undefined)), (one, fact) => {
        expect(() => weigh(one, readAnswers(one, fact))).not.toThrow()
      }),
    )
  })
})

describe('the evidence a counsellor is shown', () => {
  test('only grows: one yes more takes no question, indicator or positive dimension away', () => {
    fc.assert(
      fc.property(allTold, bands, fc.nat(), (given, band, at) => {
        const keys = Object.keys(given).filter((key) => given[key] === undefined)
        const key = keys[at % Math.max(1, keys.length)]
        if (key === undefined) return
        const before = evidenceOf(factsOf(given, band))
        const after = evidenceOf(factsOf({ ...given, [key]: 'yes' }, band))
        expect(isMore(after.urgency, before.urgency)).toBe(false)
        for (const list of before.lists)
          for (const { dimension, state } of list.dimensions) {
            const then = after.lists
              .find((one) => one.list === list.list)
              ?.dimensions.find((one) => one.dimension === dimension)
            expect(then).toBeDefined()
            if (state === 'positive') expect(then?.state).toBe('positive')
          }
      }),
    )
  })

  test('is ids and counts: no verdict, no status, nothing but names of ours', () => {
    const refs = indicatorLists.flatMap(indicatorRefs).flatMap((ref) => ref.split('.'))
    const questions = instruments.flatMap((one) => [one.id, ...one.questions.map(({ id }) => id)])
    fc.assert(
      fc.property(allTold, bands, (given, band) => {
        const text = JSON.stringify(evidenceOf(factsOf(given, band)))
        expect(text).not.toMatch(/victim|traffick|verdict|"status"/i)
        for (const [, word = ''] of text.matchAll(/"([a-z0-9_]+)"[,\]}]/g))
          expect([...refs, ...questions, ...urgencies, ...ours]).toContain(word)
      }),
      { numRuns: 50 },
    )
  })

  test('looks only at what she agreed to share', () => {
    const facts = { age_band: 'adult', gate_answers: 'held=yes', partner_answers: 'throat=yes' }
    expect(evidenceOf(facts, { only: ['partner_answers'] }).instruments.map((one) => one.instrument)).toEqual(
      ['partner'],
    )
    expect(evidenceOf(facts, { only: [] })).toEqual({ instruments: [], lists: [] })
    expect(evidenceOf({ ...facts, age_band: 'teen' }, { only: ['gate_answers'] }).child).toBeUndefined()
  })

  test('shows why: papers and a debt make coercion positive by two strong indicators, with pay and hours and a false promise all parts are there', () => {
    const { lists, urgency } = evidenceOf({
      age_band: 'adult',
      conditions_answers: 'papers=yes debt=yes promised=yes pay=yes hours=yes hurt=no sold=skipped',
    })
    const [labour, sexual] = lists
    expect(urgency).toBe('normal')
    expect(labour).toMatchObject({
      list: 'adult_labour',
      combination: 'recruitment_and_coercion',
      through: ['deceptive_recruitment', 'exploitation', 'coercion_at_destination'],
    })
    expect(labour?.dimensions.at(-1)).toMatchObject({
      dimension: 'coercion_at_destination',
      by: 'two_strong',
      observed: { strong: ['confiscation_of_documents', 'debt_bondage'] },
    })
    expect(sexual?.dimensions.map(({ state }) => state)).toEqual(['undecided', 'undecided', 'undecided'])
    expect(sexual?.combination).toBeUndefined()
  })

  test('under 18 an act and a purpose suffice, and the lists for children are used', () => {
    const { child, lists, urgency } = evidenceOf({
      age_band: 'teen',
      child_answers: 'kept=no taken=yes used=yes',
    })
    expect(child).toEqual({ act: ['taken'], purpose: ['used'] })
    expect(urgency).toBe('high')
    expect(lists).toEqual([])
    const observed = {
      'exploitation.excessive_days_or_hours': 'yes',
      'exploitation.low_or_no_salary': 'yes',
    } as const
    const told = evidenceOf({ age_band: 'teen', child_answers: 'taken=yes' }, { observed })
    expect(told.lists[0]).toMatchObject({ list: 'child_labour', combination: 'act_and_exploitation' })
  })

  test('takes what a counsellor observed together with what she said', () => {
    const observed = {
      'coercion_at_destination.debt_bondage': 'yes',
      'exploitation.hazardous_work': 'no',
    } as const
    const { lists } = evidenceOf({ age_band: 'adult', conditions_answers: 'papers=yes' }, { observed })
    expect(lists[0]?.dimensions).toMatchObject([{ dimension: 'coercion_at_destination', by: 'two_strong' }])
  })
})

const ours = [
  ...['yes', 'no', 'skipped', 'single', 'at_least_3', 'positive', 'undecided', 'not_positive'],
  ...['two_strong', 'strong_and_other', 'three_medium', 'two_medium_one_weak'],
  ...['exploitation', 'deception_and_exploitation', 'means_and_exploitation', 'recruitment_and_coercion'],
  ...['act_and_exploitation', 'adult_labour', 'adult_sexual', 'child_labour', 'child_sexual'],
]
