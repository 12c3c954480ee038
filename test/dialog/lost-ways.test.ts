/** Ways that lead nowhere: `check` lets none of them be published, and if one were, she is given a safe sentence and not silence. */
import { describe, expect, test } from 'vitest'
import type { Dialog, Facts, Move, Ref, Remembered, Script, Step } from '#src/dialog/script.ts'
import type { Talk } from '#src/dialog/standing.ts'
import { begin, enter, mostSteps } from '#src/dialog/step.ts'
import { noon, setting, shipped } from './house.ts'

/** A step that says nothing, and goes on as it is told. */
const step = (enters: Move): Step => ({
  verb: 'set',
  needs: { text: 'none', options: [] },
  exits: [],
  uses: [],
  options: [],
  numbers: [],
  waits: enters.wait === true,
  enter: () => enters,
  answer: () => undefined,
})

const sweet: Remembered = { type: 'yes_no', keep: 'dialog', dialog: 'tea' }

/** The shipped script with dialogs of such steps; `tea` remembers `sweet` for itself. */
function scriptWith(dialogs: Record<string, Record<string, Move>>): Script {
  const source = (shipped.script.dialogs.get('welcome') as Dialog).source
  const more = Object.entries(dialogs).map(
    ([id, steps]) =>
      [
        id,
        {
          id,
          version: 1,
          start: Object.keys(steps)[0] ?? '',
          steps: new Map(Object.entries(steps).map(([name, enters]) => [name, step(enters)])),
          source,
        },
      ] as const,
  )
  return {
    ...shipped.script,
    dialogs: new Map([...shipped.script.dialogs, ...more]),
    remembers: new Map([...shipped.script.remembers, ['sweet', sweet]]),
  }
}

const facts: Facts = { sweet: true, country: 'TH' }
const at = (dialog: string, name: string, back: Ref[] = []): Talk => ({
  facts,
  language: 'mn',
  place: { dialog, step: name, version: 1, misses: 0, ...(back.length > 0 && { back }) },
})
const nowhere: Talk = { facts, language: 'mn', place: undefined }
const stageOf = (dialogs: Record<string, Record<string, Move>>) => ({
  ...setting({ script: scriptWith(dialogs) }),
  channel: 'web' as const,
  now: noon,
})

/** So many steps, each going on to the next; the last waits for her. */
const chain = (count: number): Record<string, Move> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `s${number + 1}`,
      number + 1 === count ? { wait: true } : { go: `s${number + 2}` },
    ]),
  )

const lost = { talk: { facts, language: 'mn', place: undefined }, said: [], failed: true }

describe('a way that ends nowhere', () => {
  test(`is walked ${mostSteps} steps far in one turn, and not one further`, () => {
    const far = enter(stageOf({ tea: chain(mostSteps) }), nowhere, { dialog: 'tea', step: 's1' })
    expect(far.failed).toBeUndefined()
    expect(far.talk.place).toMatchObject({ dialog: 'tea', step: `s${mostSteps}` })
    expect(enter(stageOf({ tea: chain(mostSteps + 1) }), nowhere, { dialog: 'tea', step: 's1' })).toEqual(
      lost,
    )
  })
  test('is given up where it goes in circles, and what she told is kept', () => {
    const round = stageOf({ tea: { a: { go: 'b' }, b: { go: 'a' } } })
    expect(enter(round, nowhere, { dialog: 'tea', step: 'a' })).toEqual(lost)
  })
  test.each([
    ['a step that is not there', { dialog: 'tea', step: 'gone' }],
    ['a dialog that is not there', { dialog: 'gone', step: 'a' }],
  ])('is given up at %s', (_, ref) => {
    expect(enter(stageOf({ tea: { a: { wait: true } } }), nowhere, ref)).toEqual(lost)
  })
  test('is given up at a step that goes on to nothing', () => {
    expect(enter(stageOf({ tea: { a: {} } }), nowhere, { dialog: 'tea', step: 'a' })).toEqual(lost)
  })
})

describe('what a dialog keeps to itself', () => {
  const stage = stageOf({ tea: { a: { go: 'b' }, b: { wait: true } }, cake: { c: { wait: true } } })
  test('stays while she goes from step to step in it', () => {
    expect(enter(stage, at('tea', 'a'), { dialog: 'tea', step: 'b' }).talk.facts).toEqual(facts)
  })
  test('is forgotten when she leaves it, and nothing else is', () => {
    expect(enter(stage, at('tea', 'b'), { dialog: 'cake', step: 'c' }).talk.facts).toEqual({ country: 'TH' })
  })
  test('is kept where she comes from nowhere', () => {
    expect(enter(stage, nowhere, { dialog: 'cake', step: 'c' }).talk.facts).toEqual(facts)
  })
})

describe('the end of a dialog', () => {
  const stage = stageOf({ tea: { a: { end: true }, b: { wait: true } }, cake: { c: { wait: true } } })
  const waiting = (...back: { dialog: string; step: string }[]) =>
    enter(stage, at('tea', 'a', back), { dialog: 'tea', step: 'a' }).talk.place
  test('leads back to where she was called from, the innermost first', () => {
    expect(waiting({ dialog: 'tea', step: 'b' }, { dialog: 'cake', step: 'c' })).toEqual({
      dialog: 'cake',
      step: 'c',
      version: 1,
      misses: 0,
      back: [{ dialog: 'tea', step: 'b' }],
    })
  })
  test('passes over what is not in the script any more', () => {
    expect(
      waiting({ dialog: 'cake', step: 'c' }, { dialog: 'tea', step: 'gone' }, { dialog: 'gone', step: 'c' }),
    ).toEqual({ dialog: 'cake', step: 'c', version: 1, misses: 0 })
  })
  test('is the end of the conversation where nothing waits', () => {
    expect(waiting()).toBeUndefined()
  })
})

test('whoever begins stands at the first step of the first dialog', () => {
  const { talk, said, failed } = begin(
    { ...setting(), channel: 'web', now: noon },
    { facts: {}, language: 'mn', place: undefined },
  )
  expect(failed).toBeUndefined()
  expect(talk.place?.dialog).toBe('welcome')
  expect(said.length).toBeGreaterThan(0)
})
