/** Scripts made at random: whatever `check` accepts has no state from which she cannot leave, change language or get help. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { noon, saidIn, setting, talk } from './house.ts'
import { teaFiles } from './small-house.ts'

type Written = { step: Record<string, unknown>; words?: Record<string, unknown> }
const options = (ids: string[]) =>
  Object.fromEntries(ids.map((id, index) => [id, { label: ['Тийм', 'Үгүй', 'Магадгүй'][index] }]))
const to = fc.constantFrom('s0', 's1', 's2', 's3', 's4', 's5', 'welcome.menu')
const command = fc.constantFrom('leave', 'menu', 'person')

const step: fc.Arbitrary<Written> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc
      .array(
        fc.oneof(
          to.map((go) => ({ go })),
          command.map((name) => ({ command: name })),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((ways) => {
        const ids = ways.map((_, index) => `o${index}`)
        return {
          step: { ask: ways.map((way, index) => ({ id: ids[index], ...way })) },
          words: { text: 'За юу?', options: options(ids) },
        }
      }),
  },
  to.map((go) => ({ step: { say: true, go }, words: { text: 'За.' } })),
  to.map((go) => ({ step: { listen: true, go }, words: { text: 'Ярина уу.' } })),
  fc.tuple(to, to).map(([go, otherwise]) => ({
    step: { choose: [{ when: { signs: { at_least: 2 } }, go }, { otherwise }] },
  })),
  to.map((go) => ({ step: { add: { signs: 1 }, go } })),
  fc.tuple(to, to).map(([call, after]) => ({ step: { call, after } })),
  fc.tuple(to, to).map(([go, skip]) => ({
    step: { number: { remember: 'signs', from: 0, to: 9 }, go, skip },
    words: { text: 'Хэд вэ?', options: options(['skip']) },
  })),
  to.map((go) => ({
    step: { country: { remember: 'country' }, go },
    words: { text: 'Хаана?' },
  })),
  fc.tuple(fc.constantFrom('wish', 'burden', 'now'), to, to, to).map(([id, go, person, enough]) => ({
    step: { screen: `asq.${id}`, go, person, enough },
    words: { text: 'Хариулах уу?' },
  })),
  fc.tuple(to, to, to).map(([person, some, none]) => ({ step: { weigh: 'asq', person, some, none } })),
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
    words: {
      text: 'Хүн дуудах уу, тэр хүн үүнийг харна: {{shared}}',
      options: options(['yes', 'no']),
      facts: { country: 'улс' },
    },
  })),
  fc.constant({ step: { end: true }, words: { text: 'За.' } }),
)

/** Services abroad take most of the time to read, and decide nothing here. */
const withoutAbroad = Object.fromEntries(
  Object.entries(teaFiles).filter(
    ([file]) => !file.startsWith('directory/') || file.endsWith('mongolia.yaml'),
  ),
)

/** A house with a random dialog `tea`; steps nothing leads to are left out, as an editor would. */
function randomHouse(written: readonly Written[]): HouseFiles {
  const names = new Set<string>()
  const reach = (name: string): void => {
    const index = /^s(\d)$/.exec(name)?.[1]
    const one = index === undefined ? undefined : written[Number(index)]
    if (!one || names.has(name)) return
    names.add(name)
    for (const found of JSON.stringify(one.step).matchAll(/"(s\d)"/g)) reach(found[1] ?? '')
  }
  reach('s0')
  const kept = [...names].sort().map((name) => [name, written[Number(name[1])]] as const)
  const steps = Object.fromEntries(kept.map(([name, one]) => [name, one?.step]))
  const words = Object.fromEntries(kept.flatMap(([name, one]) => (one?.words ? [[name, one.words]] : [])))
  const remembers = { signs: { type: 'number', keep: 'dialog' } }
  const text = JSON.stringify(words)
  return {
    ...withoutAbroad,
    'dialogs/tea.yaml': JSON.stringify({ version: 1, start: 's0', remembers, steps }),
    'locales/mn/tea.json': text,
    'locales/en/tea.json': text,
  }
}

describe('a random script that check accepts', () => {
  let accepted = 0
  test('has no state without a way out, and answers whatever she does', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 6, maxLength: 6 }),
        fc.array(
          fc.oneof(fc.nat({ max: 4 }), fc.constantFrom('тийм', 'үгүй', '3', 'солонгос', 'юу ч хамаагүй')),
          { maxLength: 8 },
        ),
        fc.boolean(),
        (written, moves, counsellors) => {
          const house = compileHouse(randomHouse(written))
          if (house.problems.some(({ file }) => !file.endsWith('directory.json'))) return
          accepted += 1
          const at = setting({ ...house, counsellors })
          for (let far = 0; far <= moves.length; far++) {
            const walked = () => {
              const amina = talk({ house: at })
              amina.says('mongol')
              amina.presses('welcome/menu/info')
              for (const move of moves.slice(0, far)) {
                const turn = amina.says(typeof move === 'number' ? String(move + 1) : move)
                expect(turn.effects).not.toContainEqual({ kind: 'count', code: 'turn-failed' })
                expect(
                  turn.said.length + turn.effects.filter(({ kind }) => kind === 'erase').length,
                ).toBeGreaterThan(0)
              }
              return amina
            }
            expect(walked().says('гарах').conversation).toBeUndefined()
            expect(walked().says('устгах').conversation).toBeUndefined()
            expect(walked().says('хэл').conversation?.place?.step).toBe('language')
            expect(saidIn(walked().says('хүн').effects).join()).toContain('102')
          }
        },
      ),
      // Always the same scripts here; SCRIPTS=1000 looks at others. Rounds of calls without an end are not proved yet.
      process.env.SCRIPTS ? { numRuns: Number(process.env.SCRIPTS) } : { numRuns: 100, seed: 20201122 },
    )
    expect(accepted).toBeGreaterThan(40)
  })
})

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
  const before = performance.now()
  const house = compileHouse(many, noon)
  const took = performance.now() - before
  expect(house.problems).toEqual([])
  expect(house.script.dialogs.size).toBeGreaterThanOrEqual(102)
  expect(took).toBeLessThan(2000)
})

const letters = 'абвгдежзил'
const word = (index: number): string => `${letters[Math.floor(index / 10)]}${letters[index % 10]}`
