/** The dialogs that ask by instruments: consent, age, skipping, stopping for a person, and never a verdict. */
import { describe, expect, test } from 'vitest'
import { commandNames } from '#src/dialog/commands.ts'
import { questionNamed } from '#src/dialog/nodes/screen.ts'
import { type Ref, resolveExit } from '#src/dialog/script.ts'
import { evidenceOf } from '#src/screening/instruments/evidence.ts'
import { instruments } from '#src/screening/instruments/list.ts'
import { setting, shipped, talk } from './house.ts'

const { dialogs } = shipped.script
const all = [...dialogs.values()].flatMap(({ id, steps }) =>
  [...steps].map(([name, step]) => ({ ref: `${id}.${name}`, id, name, step })),
)
const asked = all.filter(({ step }) => step.screens !== undefined)

/** Amina in the menu of a house where a counsellor can come, before the first question of this dialog. */
function standingBefore(dialog: string, counsellors = true) {
  const amina = talk({ house: setting({ counsellors }) })
  amina.says('mongol')
  amina.presses('safe/yes')
  amina.presses(dialog)
  return amina
}
const gate = (counsellors = true) => {
  const amina = standingBefore('topics/me', counsellors)
  amina.presses('is_this_me/gently/yes')
  amina.says('24')
  return amina
}

describe('every question of an instrument', () => {
  test('is asked somewhere, once', () => {
    const names = asked.map(({ step }) => step.screens).sort()
    expect(names).toEqual(
      instruments.flatMap(({ id, questions }) => questions.map((one) => `${id}.${one.id}`)).sort(),
    )
  })

  test.each(asked)('$ref can be skipped', ({ step }) => {
    expect(step.options.map(({ id }) => id)).toEqual(expect.arrayContaining(['yes', 'no', 'skip']))
  })

  test('comes only after she said that she may be asked', () => {
    const consent = ['is_this_me.gently', 'is_this_me.why', 'partner.agree', 'dark_days.agree', 'young.few']
    const reached = new Set<string>()
    const open: Ref[] = ['begin', ...commandNames].map((step) => ({ dialog: 'welcome', step }))
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      const name = `${ref.dialog}.${ref.step}`
      const step = dialogs.get(ref.dialog)?.steps.get(ref.step)
      if (!step || reached.has(name)) continue
      reached.add(name)
      if (consent.includes(name)) continue
      for (const { to } of step.exits) {
        const next = resolveExit(dialogs, ref.dialog, to)
        if (next) open.push(next)
      }
    }
    expect(consent.filter((name) => !reached.has(name) && name !== 'is_this_me.why')).toEqual([])
    expect(asked.map(({ ref }) => ref).filter((ref) => reached.has(ref))).toEqual([])
  })

  test('stands in the order of what matters first', () => {
    for (const id of ['gate', 'conditions', 'partner', 'child']) {
      const order = asked
        .map(({ step }) => questionNamed(step.screens ?? ''))
        .filter(({ instrument }) => instrument?.id === id)
        .map(({ question }) => question?.id)
      expect(order).toEqual(instruments.find((one) => one.id === id)?.questions.map((one) => one.id))
    }
  })
})

describe('is this happening to me', () => {
  test.each(['7', '12', '13', '17', 'сурагч'])('a girl ("%s") is asked nothing of it', (age) => {
    const amina = standingBefore('topics/me')
    amina.presses('is_this_me/gently/yes')
    amina.says(age)
    expect(amina.conversation?.place).toMatchObject({ dialog: 'young', step: 'secret' })
    expect(amina.conversation?.facts).not.toHaveProperty('gate_answers')
    amina.presses('topics/me')
    amina.presses('is_this_me/gently/yes')
    expect(amina.conversation?.place?.dialog).toBe('young')
  })

  test('who was asked her age once is not asked again', () => {
    const amina = gate()
    amina.presses('topics/me')
    amina.presses('is_this_me/gently/yes')
    expect(amina.step()).toBe('held')
  })

  test('kept where she is: numbers at once, and no further question', () => {
    const amina = gate()
    expect(amina.says('тийм').said.join('\n')).toContain('102')
    expect(amina.conversation?.place).toMatchObject({ dialog: 'danger', step: 'now' })
  })

  test('afraid to leave: a person is offered, and told exactly what would be shared', () => {
    const amina = gate()
    amina.says('үгүй')
    const { said } = amina.says('тийм')
    expect(said.at(-1)).toContain('энэ асуултуудад өгсөн хариулт, насны хүрээ, аль улсад байгаа')
    amina.says('тийм')
    const { asked: wish, facts } = amina.conversation ?? {}
    expect(wish).toMatchObject({ urgency: 'high', share: ['gate_answers', 'age_band', 'country'] })
    expect(evidenceOf(facts ?? {}, { only: wish?.share ?? [] })).toMatchObject({
      urgency: 'high',
      instruments: [{ instrument: 'gate', yes: ['afraid'], no: ['held'] }],
      lists: [{ list: 'adult_labour', dimensions: [{ observed: { medium: ['threats_of_violence'] } }] }, {}],
    })
  })

  test('a person declined: she goes on, and is not offered one at every answer', () => {
    const amina = gate()
    amina.says('үгүй')
    amina.says('тийм')
    amina.says('одоо биш')
    expect(amina.step()).toBe('unsafe')
    amina.says('тийм')
    expect(amina.step()).toBe('lie')
  })

  test('the hard question is put only to whoever said that she is grown up, after the promise not to blame', () => {
    const amina = standingBefore('topics/me')
    amina.presses('is_this_me/gently/yes')
    amina.presses('is_this_me/age/skip')
    for (const _ of ['held', 'afraid', 'unsafe', 'lie']) amina.says('үгүй')
    expect(amina.step()).toBe('quiet_end')
    const bo = gate()
    for (const _ of ['held', 'afraid', 'unsafe']) bo.says('үгүй')
    const { said } = bo.says('үгүй')
    expect(said[0]).toMatch(/шийтгэх ёсгүй/)
    expect(bo.step()).toBe('exchange')
  })

  test('nothing said anywhere is a verdict, or tells her that she is safe', () => {
    for (const language of shipped.words.languages)
      for (const dialog of ['is_this_me', 'partner', 'dark_days', 'young']) {
        const said = JSON.stringify(shipped.wordsOf(language, dialog))
        expect(said).not.toMatch(
          /хохирогч|та худалдагдсан|victim|you were trafficked|you are safe|аюулгүй байна/i,
        )
      }
  })
})

test.each(['12', '16'])('a girl of %s is not asked about a partner either', (age) => {
  const amina = standingBefore('home/staying/careful')
  amina.presses('partner/agree/yes')
  amina.says(age)
  expect(amina.conversation?.place).toMatchObject({ dialog: 'young', step: 'secret' })
})

test('three answers about a partner are critical, and so is a thought of dying right now', () => {
  const amina = standingBefore('home/staying/careful')
  amina.presses('partner/agree/yes')
  amina.says('30')
  for (const answer of ['үгүй', 'үгүй', 'үгүй', 'тийм', 'тийм']) amina.says(answer)
  expect(amina.step()).toBe('jealous')
  amina.says('тийм')
  expect(amina.step()).toBe('near_now')
  amina.says('тийм')
  expect(amina.conversation?.asked).toMatchObject({ urgency: 'critical', nobody: { minutes: 5 } })
  const bo = standingBefore('info/despair')
  bo.presses('despair/here/person')
  bo.says('тийм')
  expect(bo.conversation?.asked).toMatchObject({ urgency: 'critical', share: [] })
})

test('she who only wants to learn a trade leaves nothing but that word, and nobody hurries', () => {
  const amina = standingBefore('topics_more/after')
  amina.presses('after/small/interest')
  const { said } = amina.says('сургалт')
  expect(said.join()).toContain('юу сонирхож байгаа')
  amina.says('тийм')
  expect(amina.conversation?.asked).toMatchObject({ urgency: 'low', share: ['interest'] })
  expect(amina.conversation?.facts.interest).toBe('training')
})
