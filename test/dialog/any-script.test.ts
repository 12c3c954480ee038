/**
 * Scripts made at random: from whatever state `check` accepts she can leave, change the language and get help, every turn
 * says something and ends, and danger is near to help. SCRIPTS=5000 makes more of them; SEED=n makes the same again.
 */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conversation } from '#src/conversation.ts'
import { mostQuestions } from '#src/dialog/checks/danger-near-help.ts'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { enter } from '#src/dialog/step.ts'
import type { Activity } from '#src/message.ts'
import type { Listen, Setting } from '#src/turn/turn.ts'
import { bareFiles } from './bare-house.ts'
import { happened, hour, noon, pressed, setting, talk, wrote } from './house.ts'
import { teaFiles } from './small-house.ts'

type Written = { step: Record<string, unknown>; options?: readonly string[]; silent?: true }

/** A number of the directory: which, goes by where she is. */
const hasNumber = (text: string): boolean =>
  setting().directory.some(({ number }) => text.includes(`: ${number}`))

const labels = ['Тийм', 'Үгүй', 'Магадгүй']
/** Steps of either dialog, the dialogs themselves, and two that end well. */
const to = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('s0', 's1', 's2', 's3', 's4', 's5') },
  { weight: 2, arbitrary: fc.constantFrom('cup', 'tea', 'cup.s0', 'tea.s2') },
  { weight: 2, arbitrary: fc.constantFrom('welcome.menu', 'welcome.numbers') },
)
const called = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('cup', 'tea') }, { weight: 1, arbitrary: to })
const command = fc.constantFrom('leave', 'menu', 'person')
const times = <Value>(value: fc.Arbitrary<Value>, most: number) =>
  fc.array(value, { minLength: 1, maxLength: most })

const asks: fc.Arbitrary<Written> = times(
  fc.oneof(
    { weight: 3, arbitrary: to.map((go) => ({ go })) },
    fc.tuple(to, fc.nat({ max: 2 })).map(([go, signs]) => ({ go, set: { signs } })),
    fc.tuple(to, fc.constantFrom(1, -1)).map(([go, signs]) => ({ go, add: { signs } })),
    command.map((name) => ({ command: name })),
  ),
  3,
).map((ways) => {
  const options = ways.map((_, index) => `o${index}`)
  return { step: { ask: ways.map((way, index) => ({ id: options[index], ...way })) }, options }
})

const condition = fc.oneof(
  fc.nat({ max: 2 }).map((signs) => ({ signs })),
  fc.nat({ max: 2 }).map((least) => ({ signs: { at_least: least } })),
  fc.nat({ max: 2 }).map((not) => ({ signs: { not } })),
  fc.constantFrom('telegram', 'web').map((channel) => ({ channel })),
  fc.constant({ counsellors: true }),
  fc.constantFrom({ language: 'mn' }, { country: { any_of: ['KR', 'TH'] } }),
)

const step: fc.Arbitrary<Written> = fc.oneof(
  { weight: 8, arbitrary: asks },
  { weight: 2, arbitrary: to.map((go) => ({ step: { say: true, go } })) },
  { weight: 2, arbitrary: to.map((go) => ({ step: { say: true, numbers: ['police'], go } })) },
  to.map((go) => ({ step: { listen: true, go } })),
  {
    weight: 2,
    arbitrary: fc.tuple(times(fc.tuple(condition, to), 2), to).map(([rows, otherwise]) => ({
      step: { choose: [...rows.map(([when, go]) => ({ when, go })), { otherwise }] },
      silent: true as const,
    })),
  },
  to.map((go) => ({ step: { add: { signs: 1 }, go }, silent: true as const })),
  fc.tuple(to, fc.nat({ max: 2 })).map(([go, signs]) => ({
    step: { set: { signs }, go },
    silent: true as const,
  })),
  {
    weight: 4,
    arbitrary: fc.tuple(called, to).map(([call, after]) => ({
      step: { call, after },
      silent: true as const,
    })),
  },
  fc.tuple(fc.option(to), fc.option(to)).map(([go, skip]) => ({
    step: { number: { remember: 'signs', from: 0, to: 9 }, ...(go && { go }), ...(skip && { skip }) },
    options: skip ? ['skip'] : [],
  })),
  fc.option(to).map((go) => ({ step: { country: { remember: 'country' }, ...(go && { go }) } })),
  to.map((go) => ({ step: { place: { remember: 'place', of: 'country' }, go } })),
  fc.tuple(fc.option(to), fc.option(to)).map(([go, child]) => ({
    step: {
      band: {
        remember: 'age_band',
        of: [{ id: 'o0', below: 18, ...(child && { go: child }) }, { id: 'o1' }],
      },
      ...(go && { go }),
    },
    options: ['o0', 'o1'],
  })),
  fc.tuple(fc.constantFrom('wish', 'burden', 'now'), to, to, to).map(([id, go, person, enough]) => ({
    step: { screen: `asq.${id}`, go, person, enough },
  })),
  fc.tuple(to, to, to).map(([person, some, none]) => ({
    step: { weigh: 'asq', person, some, none },
    silent: true as const,
  })),
  fc.tuple(to, to, to, to).map(([waiting, nobody, after, no]) => ({
    step: {
      offer_person: {
        urgency: 'low',
        share: ['country'],
        waiting,
        nobody: { minutes: 5, go: nobody },
        after,
        no,
      },
    },
    options: ['yes', 'no'],
  })),
  { weight: 3, arbitrary: fc.constant({ step: { end: true } }) },
)

/** Beside its verb: it may be dangerous, and her silence may lead on. */
const marked = fc
  .tuple(step, fc.nat({ max: 5 }), fc.nat({ max: 5 }), to)
  .map(([one, danger, silence, go]): Written => {
    const waits = !one.silent && !('end' in one.step) && !('say' in one.step)
    return {
      ...one,
      step: {
        ...one.step,
        ...(danger === 0 && !one.silent && { danger: true }),
        ...(silence === 0 && waits && { silence: { minutes: 5, go } }),
      },
    }
  })
const written = fc.array(marked, { minLength: 6, maxLength: 6 })

/** Every text names its step, so that a test can hear where she was. */
function wordsOf(dialog: string, name: string, { step, options = [], silent }: Written) {
  if (silent) return []
  const told = step.numbers
    ? ', дугаар нь энэ шүү:\n{{numbers}}'
    : step.offer_person
      ? ', хүн {{shared}}'
      : ''
  return [
    [
      name,
      {
        text: `За, одоо ${dialog} ${name} гэсэн хэсэгт байна${told}`,
        options: Object.fromEntries(options.map((id, index) => [id, { label: labels[index] }])),
        ...(step.offer_person ? { facts: { country: 'улс' } } : {}),
      },
    ],
  ] as const
}

/** A house with two random dialogs; steps nothing leads to are left out, as an editor would. */
function randomHouse(
  dialogs: Readonly<Record<string, readonly Written[]>>,
  heard: string | undefined,
): HouseFiles {
  const reached = new Set<string>()
  const reach = (dialog: string, exit: string): void => {
    const [first = '', second] = exit.split('.')
    const [id, name] = second ? [first, second] : first in dialogs ? [first, 's0'] : [dialog, first]
    const one = dialogs[id]?.[Number(/^s(\d)$/.exec(name)?.[1])]
    if (!one || reached.has(`${id}.${name}`)) return
    reached.add(`${id}.${name}`)
    for (const found of JSON.stringify(one.step).matchAll(/"((?:tea|cup)(?:\.s\d)?|s\d)"/g))
      reach(id, found[1] ?? '')
  }
  reach('tea', 's0')
  if (heard) reach('', heard)
  const files: Record<string, string> = { ...bareFiles }
  for (const [id, all] of Object.entries(dialogs)) {
    const kept = all.flatMap((one, index) =>
      reached.has(`${id}.s${index}`) ? [[`s${index}`, one] as const] : [],
    )
    if (kept.length === 0) continue
    const words = JSON.stringify(Object.fromEntries(kept.flatMap(([name, one]) => wordsOf(id, name, one))))
    files[`dialogs/${id}.yaml`] = JSON.stringify({
      version: 1,
      start: 's0',
      steps: Object.fromEntries(kept.map(([name, one]) => [name, one.step])),
    })
    files[`locales/mn/${id}.json`] = words
    files[`locales/en/${id}.json`] = words
  }
  return {
    ...files,
    ...(heard && {
      'dialogs/_signals.yaml': JSON.stringify({
        critical: { otherwise: { go: 'welcome.numbers' } },
        high: { otherwise: { go: heard } },
      }),
    }),
    'dialogs/_shared.yaml': (files['dialogs/_shared.yaml'] ?? '').replace(
      'remembers:',
      'remembers:\n  signs: { type: number, keep: conversation }',
    ),
  }
}

/** Words that show danger, each time of another kind, so that it breaks in again. */
const alarming = 'айж байна аа'
let kinds = 0
const listen: Listen = (text) => ({
  urgency: 'high',
  signals: text === alarming ? [{ id: 'x', label: `kind_${kinds++}`, urgency: 'high', evidence: [] }] : [],
})

type Doing = { press: number } | { own: number } | { say: string } | { on: 'start' | 'silence' }
const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 3 }).map((own) => ({ own })) },
  { weight: 3, arbitrary: fc.nat({ max: 40 }).map((press) => ({ press })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('тийм', 'үгүй', '3', 'солонгос', 'юу ч хамаагүй', alarming, alarming)
      .map((say) => ({ say })),
  },
  fc.constantFrom('start', 'silence').map((on) => ({ on })),
)

/** Every button there is in the two dialogs. */
const buttonsOf = ({ script }: Setting): string[] =>
  ['tea', 'cup'].flatMap((id) =>
    [...(script.dialogs.get(id)?.steps ?? [])].flatMap(([name, { options }]) =>
      options.map((option) => `${id}/${name}/${option.id}`),
    ),
  )

function activityOf(one: Doing, at: Setting, conversation: Conversation | undefined): Activity {
  if ('say' in one) return wrote(one.say)
  if ('on' in one)
    return one.on === 'start' ? happened('start') : { type: 'event', name: 'timer', value: 'silence' }
  const { dialog = '', step = '' } = conversation?.place ?? {}
  const own =
    at.script.dialogs
      .get(dialog)
      ?.steps.get(step)
      ?.options.map(({ id }) => `${dialog}/${step}/${id}`) ?? []
  const all = 'own' in one ? own : buttonsOf(at)
  const value = all[('own' in one ? one.own : one.press) % Math.max(1, all.length)]
  return value ? pressed(value) : wrote('тийм')
}

const runs = Number(process.env.SCRIPTS ?? 150)
const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }

describe('a random script that check accepts', () => {
  const counted = { accepted: 0, called: 0, dangers: 0 }

  test('has no state without a way out, and answers whatever she does', () => {
    fc.assert(
      fc.property(
        written,
        written,
        fc.array(doing, { maxLength: 12 }),
        fc.boolean(),
        fc.constantFrom('telegram' as const, 'web' as const),
        fc.option(fc.constantFrom('tea.s0', 'tea.s3', 'cup.s0', 'cup.s1'), { nil: undefined }),
        (tea, cup, moves, counsellors, channel, heard) => {
          const house = compileHouse(randomHouse({ tea, cup }, heard))
          if (house.problems.length > 0) return
          counted.accepted += 1
          const at = setting({ ...house, counsellors, listen })
          const amina = talk({ house: at, channel })
          const told = (activity: Activity) => {
            const turn = amina.turn(activity)
            expect(turn.effects).not.toContainEqual({ kind: 'count', code: 'turn-failed' })
            return turn
          }
          /** Questions she may still be asked before help must have come. */
          let left: number | undefined
          told(wrote('mongol'))
          for (const one of [undefined, ...moves]) {
            amina.now += hour / 2
            const before = amina.conversation
            const silence = one && 'on' in one && one.on === 'silence'
            const turn = told(one ? activityOf(one, at, before) : pressed('welcome/menu/info'))
            const erased = turn.effects.some(({ kind }) => kind === 'erase')
            if (silence) expect(turn.said.length).toBeLessThan(2)
            else expect(turn.said.length > 0 || erased).toBe(true)
            if (amina.conversation?.place?.back) counted.called += 1

            left = one && 'own' in one ? left : undefined
            const danger = turn.said.findIndex((text) => isDanger(house.script, text))
            if (danger >= 0) counted.dangers += 1
            const after = danger >= 0 && left === undefined ? turn.said.slice(danger) : turn.said
            if (danger >= 0 && left === undefined && !silence) left = mostQuestions
            const helped = after.some((text) => hasNumber(text) || text.includes(', хүн ')) || erased
            if (helped) left = undefined
            else if (left !== undefined) expect(left--).toBeGreaterThan(0)

            const ways = () => {
              const there = talk({ house: at, channel })
              return Object.assign(there, { conversation: amina.conversation, now: amina.now })
            }
            expect(ways().says('гарах').conversation).toBeUndefined()
            expect(ways().says('устгах').conversation).toBeUndefined()
            expect(ways().says('хэл').conversation?.place?.step).toBe('language')
            expect(hasNumber(ways().says('хүн').said.join())).toBe(true)
            const asked = amina.conversation?.asked
            for (const then of asked ? [asked.nobody, asked.after] : []) {
              const { place, facts } = amina.conversation ?? { place: undefined, facts: {} }
              const came = enter({ ...at, channel, now: noon }, { place, facts, language: 'mn' }, then)
              expect(came.failed).toBeUndefined()
              if (then === asked?.nobody)
                expect(hasNumber(came.said.map(({ text }) => text).join())).toBe(true)
            }
            if (erased) told(wrote('mongol'))
          }
        },
      ),
      { numRuns: runs, ...seed },
    )
    process.stderr.write(process.env.SCRIPTS ? `${JSON.stringify(counted)}\n` : '')
    expect(counted.accepted).toBeGreaterThan(runs / 20)
  })
})

/** Whether this text is that of a step marked as danger. */
function isDanger({ dialogs }: Setting['script'], text: string): boolean {
  const [, dialog = '', name = ''] = /одоо (\w+) (\w+) гэсэн/.exec(text) ?? []
  return dialogs.get(dialog)?.steps.get(name)?.danger === true
}

/** The options of a step that is made by the hundred. */
const options = (ids: string[]) => Object.fromEntries(ids.map((id, index) => [id, { label: labels[index] }]))

test('a hundred dialogs are checked in under two seconds', () => {
  const many: Record<string, string> = { ...teaFiles }
  const menu: string[] = []
  for (let index = 0; index < 100; index++) {
    const name = `many_${index}`
    const asks = Array.from(
      { length: 10 },
      (_, at) =>
        `  q${at}_${index}: { ask: [{ id: yes, go: q${(at + 1) % 10}_${index} }, { id: no, command: menu }], danger: true }`,
    ).map((line, at) =>
      at === 9 ? line.replace('{ ask', '{ numbers: [police], ask') : line.replace(', danger: true', ''),
    )
    many[`dialogs/${name}.yaml`] = `version: 1\nstart: q0_${index}\nsteps:\n${asks.join('\n')}\n`
    const text = (at: number) =>
      at === 9 ? 'Та залгаж болно, та ганцаараа биш шүү дээ:\n{{numbers}}' : 'За юу?'
    const words = JSON.stringify(
      Object.fromEntries(
        asks.map((_, at) => [`q${at}_${index}`, { text: text(at), options: options(['yes', 'no']) }]),
      ),
    )
    many[`locales/mn/${name}.json`] = words
    many[`locales/en/${name}.json`] = words
    menu.push(`      - { id: m${index}, go: ${name} }`)
  }
  const labels = JSON.stringify({
    offer: {
      text: 'Аль нь вэ?',
      options: Object.fromEntries(menu.map((_, index) => [`m${index}`, { label: `Сонголт ${word(index)}` }])),
    },
  })
  many['dialogs/tea.yaml'] = `version: 1\nstart: offer\nsteps:\n  offer:\n    ask:\n${menu.join('\n')}\n`
  many['locales/mn/tea.json'] = labels
  many['locales/en/tea.json'] = labels
  /** The processor's time: the clock would tell of whatever else this machine does. */
  const before = process.cpuUsage()
  const house = compileHouse(many, noon)
  const took = process.cpuUsage(before).user / 1000
  expect(house.problems).toEqual([])
  expect(house.script.dialogs.size).toBeGreaterThanOrEqual(102)
  expect(took).toBeLessThan(2000)
})

const letters = 'абвгдежзил'
const word = (index: number): string => `${letters[Math.floor(index / 10)]}${letters[index % 10]}`
