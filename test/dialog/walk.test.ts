/** What `check` proves by walking all ways at once: what is refused is in broken-scripts, here is what must not be. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fact } from '#src/conversation.ts'
import { turnsEnd } from '#src/dialog/checks/turns-end.ts'
import {
  allows,
  changed,
  type KnownFacts,
  nothingKnown,
  part,
  without,
} from '#src/dialog/checks/walk/known.ts'
import { holds } from '#src/dialog/holds.ts'
import type { Condition, Dialog, When } from '#src/dialog/script.ts'
import { printProblem } from '#src/problems.ts'
import { shipped } from './house.ts'
import { teaHouse, teaSteps } from './small-house.ts'

/** What is told of turns and of danger when `tea` goes on so and calls `breath`, which asks once and ends. */
function told(thanks: string, more = '', breath = 'ask: [{ id: yes, go: calmed }] }\n  calmed: { end: true') {
  const house = teaHouse({
    steps: `${teaSteps.replace('thanks: { end: true }', `thanks: ${thanks}`)}${more}`,
    more: { 'dialogs/breath.yaml': `version: 1\nstart: breathe\nsteps:\n  breathe: { ${breath} }\n` },
  })
  return house.problems
    .map(printProblem)
    .filter((one) => /circle|steps may|ways lead|danger|silence|nobody/.test(one))
}

describe('is accepted', () => {
  test.each<[string, string, string]>([
    ['a dialog that is called again and again, and asks each time', '{ call: breath, after: thanks }', ''],
    [
      'counting to three without asking, from nothing',
      '{ set: { cups: 0 }, go: more }',
      '  more: { add: { cups: 1 }, go: enough }\n  enough: { choose: [{ when: { cups: { at_least: 3 } }, go: offer }, { otherwise: more }] }\n',
    ],
    [
      'going round once, as a fact says that it was there already',
      '{ choose: [{ when: { sweet: true }, go: offer }, { otherwise: mark }] }',
      '  mark: { set: { sweet: true }, go: thanks }\n',
    ],
    [
      'danger whose help comes when the called dialog is over',
      '{ danger: true, call: breath, after: numbered }',
      '  numbered: { say: true, numbers: [police], go: offer }\n',
    ],
    [
      'danger whose help is chosen by what she answered',
      '{ danger: true, ask: [{ id: yes, set: { sweet: true }, go: sort }] }',
      '  sort: { choose: [{ when: { sweet: true }, go: numbered }, { otherwise: offer }] }\n  numbered: { say: true, numbers: [police], go: offer }\n',
    ],
    [
      'danger on a channel that is told apart',
      '{ choose: [{ when: { channel: { any_of: [telegram, messenger, web, botframework, terminal] } }, go: numbered }, { otherwise: thanks }] }',
      '  numbered: { say: true, numbers: [police], go: offer }\n',
    ],
    [
      'a person who is offered where there is one, and numbers where there is none',
      '{ danger: true, offer_person: { urgency: low, share: [cups], waiting: offer, nobody: { minutes: 5, go: numbered }, after: offer, no: offer } }',
      '  numbered: { say: true, numbers: [police], go: offer }\n',
    ],
  ])('%s', (_, thanks, more) => {
    expect(told(thanks, more)).toEqual([])
  })
})

describe('is refused', () => {
  test('danger whose called dialog asks too much before help comes', () => {
    const asked = told(
      '{ danger: true, call: breath, after: numbered }',
      '  numbered: { say: true, numbers: [police], go: offer }\n',
      'ask: [{ id: yes, go: b2 }] }\n  b2: { ask: [{ id: yes, go: b3 }] }\n  b3: { ask: [{ id: yes, go: b4 }] }\n  b4: { end: true',
    )
    expect(asked.join()).toMatch(/"thanks" is marked as danger/)
  })

  test('going round while a fact is not so, when nothing makes it so', () => {
    const round = told(
      '{ choose: [{ when: { cups: { at_least: 3 } }, go: offer }, { otherwise: again }] }',
      '  again: { go: thanks }\n',
    )
    expect(round.join()).toMatch(/circle.*tea\.again → tea\.thanks → tea\.again/)
  })

  test('a step that waits and says nothing, whatever kind of step that may be', () => {
    const welcome = shipped.script.dialogs.get('welcome')
    if (!welcome) throw new Error('there is a first dialog')
    const mute: Dialog = {
      ...welcome,
      steps: new Map(
        [...welcome.steps].map(([name, step]) => [
          name,
          name === 'menu' ? { ...step, needs: { text: 'none', options: [] } } : step,
        ]),
      ),
    }
    const script = {
      ...shipped.script,
      dialogs: new Map([...shipped.script.dialogs, ['welcome', mute] as const]),
    }
    const problems = turnsEnd({ ...emptyDraft, script }).map(printProblem)
    expect(problems.join('\n')).toMatch(/a turn from here would say nothing/)
    expect(turnsEnd({ ...emptyDraft, script: shipped.script })).toEqual([])
  })
})

const nowhere = () => undefined
const emptyDraft: Parameters<typeof turnsEnd>[0] = {
  script: shipped.script,
  languages: ['mn', 'en'],
  written: ['mn', 'en'],
  offer: () => 'whole',
  dialogWords: nowhere,
  sheetWords: nowhere,
  sharedWords: nowhere,
  page: nowhere,
  line: nowhere,
  directoryWords: nowhere,
  commands: nowhere,
  profile: nowhere,
  replies: nowhere,
  meta: nowhere,
  directorySource: nowhere,
  entries: undefined,
  directory: [],
  pictures: new Map(),
  sets: new Map(),
  confirmed: () => ({}),
  read: () => ({}),
  notes: {},
  glossary: () => ({}),
}

test('a step that looks at facts on arriving says for what, or goes to one of its exits', () => {
  for (const { steps } of shipped.script.dialogs.values())
    for (const [name, step] of steps) {
      let looked = false
      const look = () => {
        looked = true
        return undefined
      }
      const move = step.enter(new Proxy({}, { get: look, ownKeys: () => [look() ?? ''] }))
      if (!looked || step.arrivals) continue
      expect([name, step.exits.some(({ to }) => to === move.go)]).toEqual([name, true])
    }
})

describe('what is known of facts', () => {
  const value = fc.oneof(fc.integer({ min: -2, max: 4 }), fc.boolean(), fc.constantFrom('a', 'b'))
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    value,
    value.map((is) => ({ is })),
    fc.array(value, { minLength: 1, maxLength: 3 }).map((any_of) => ({ any_of })),
    fc.integer({ min: -1, max: 3 }).map((at_least) => ({ at_least })),
    value.map((not) => ({ not })),
  )
  const when: fc.Arbitrary<When> = fc.dictionary(fc.constantFrom('x', 'y'), condition, { maxKeys: 2 })
  const doing = fc.oneof(
    when.map((asked) => ({ asked })),
    fc.tuple(fc.constantFrom('x', 'y'), value).map(([fact, to]) => ({ set: { [fact]: to } })),
    fc
      .tuple(fc.constantFrom('x', 'y'), fc.integer({ min: -2, max: 2 }))
      .map(([fact, by]) => ({ add: { [fact]: by } })),
    fc.constantFrom('x', 'y').map((forget) => ({ forget })),
  )
  const allowed = (known: KnownFacts, facts: Record<string, Fact>): boolean =>
    ['x', 'y'].every((fact) => allows(known.get(fact), facts[fact]))

  test('never rules out what really happens', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('x', 'y'), value, { maxKeys: 2 }),
        fc.array(doing, { maxLength: 8 }),
        (start, steps) => {
          let facts: Record<string, Fact> = { ...start }
          let known = nothingKnown
          for (const step of steps) {
            if ('asked' in step) {
              const { yes, no } = part(step.asked, known)
              const fits = (holds(step.asked, facts) ? yes : no).filter((one) => allowed(one, facts))
              expect(fits.length).toBeGreaterThan(0)
              known = fits[0] ?? nothingKnown
            } else if ('forget' in step) {
              const { [step.forget]: _, ...rest } = facts
              facts = rest
              known = without(known, [step.forget], { gone: true })
            } else {
              known = changed(known, step)
              if ('set' in step) facts = { ...facts, ...step.set }
              else
                for (const [fact, by] of Object.entries(step.add)) {
                  const before = facts[fact]
                  facts = { ...facts, [fact]: (typeof before === 'number' ? before : 0) + by }
                }
            }
            expect(allowed(known, facts)).toBe(true)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('rules out what cannot happen', () => {
    const once = part({ x: true }, nothingKnown).yes[0] ?? nothingKnown
    expect(part({ x: true }, once).no).toEqual([])
    expect(part({ x: { not: true } }, once).yes).toEqual([])
    const three = part({ x: { at_least: 3 } }, nothingKnown)
    expect(part({ x: { at_least: 2 } }, three.yes[0] ?? nothingKnown).no).toEqual([])
    expect(part({ x: 5 }, three.no[0] ?? nothingKnown).yes).toEqual([])
    expect(
      part({ counsellors: true }, part({ counsellors: { not: true } }, nothingKnown).yes[0] ?? nothingKnown)
        .yes,
    ).toEqual([])
  })
})
