/** How a person is called: by two ways at once, by the others when one fails, and at night only for what is critical. */
import { describe, expect, test } from 'vitest'
import { type CallerParts, createCaller, type Wanted } from '#src/counselling/call-people.ts'
import { contactSchema, mayRing, waysOf } from '#src/counselling/contact.ts'
import { pageKinds } from '#src/counselling/page-words.ts'
import type { PagerId } from '#src/counselling/pagers/pager.ts'
import type { SendOutcome } from '#src/message.ts'
import { at, rotaOf } from './people.ts'
import { contactOf, settle, shelvesOf, tellingPagers, wordProblems, words } from './shelves.ts'

const all: PagerId[] = ['telegram', 'email', 'web-push', 'webhook']
const wanted: Wanted = { kind: 'case', id: 'page-1', urgency: 'critical', acknowledge: true }
const later: SendOutcome = { kind: 'later', reason: 'no-answer' }

function people(contacts: Parameters<typeof shelvesOf>[1], ids = all, begins = at('2026-11-23T21:00')) {
  const shelves = shelvesOf(rotaOf({}), contacts)
  const pagers = tellingPagers(ids)
  const counted: string[] = []
  const clock = { now: begins }
  const parts: CallerParts = {
    pagers: pagers.open,
    words,
    link: 'https://itgel.example/desk',
    keeper: shelves.keeper,
    now: () => clock.now,
    count: (pager, outcome) => void counted.push(`${pager} ${outcome.kind}`),
  }
  return { ...pagers, shelves, counted, clock, call: createCaller(parts) }
}
const pagersOf = (sent: { pager: PagerId }[]) => sent.map(({ pager }) => pager)

describe('calling one person', () => {
  test('goes by two of her ways at once, in her order, and leaves the others alone', async () => {
    const { call, sent, counted } = people({ oyun: contactOf('oyun', ['email', 'telegram', 'webhook']) })
    expect(await call(['oyun'], wanted)).toMatchObject({ reached: ['oyun'] })
    expect(pagersOf(sent)).toEqual(['email', 'telegram'])
    expect(counted).toEqual(['email sent', 'telegram sent'])
  })
  test('two ways of one kind are not two ways', async () => {
    const { call, sent } = people({ oyun: contactOf('oyun', ['email', 'email', 'webhook']) })
    await call(['oyun'], wanted)
    expect(pagersOf(sent)).toEqual(['email', 'webhook'])
    expect(waysOf(contactOf('oyun', ['email', 'email', 'webhook'])).others.map(({ id }) => id)).toEqual([
      'oyun-1',
    ])
  })
  test('where all her ways are of one kind they are tried together', async () => {
    const { call, sent } = people({ oyun: contactOf('oyun', ['email', 'email', 'email']) })
    await call(['oyun'], wanted)
    expect(pagersOf(sent)).toEqual(['email', 'email', 'email'])
  })
  test('when one fails all her other ways are tried, without waiting for the one that is silent', async () => {
    const { call, sent, answers } = people({ oyun: contactOf('oyun', all) })
    let letGo: (outcome: SendOutcome) => void = () => undefined
    answers.set('telegram', later)
    answers.set('email', new Promise((resolve) => (letGo = resolve)))
    const calling = call(['oyun'], wanted)
    await settle()
    expect(pagersOf(sent)).toEqual(['telegram', 'email', 'web-push', 'webhook'])
    letGo(later)
    expect((await calling).reached).toEqual(['oyun'])
  })
  test('who has one way is called by it; who has none, or is not known, is not reached', async () => {
    const { call, sent } = people({ oyun: contactOf('oyun', ['webhook']), tuya: contactOf('tuya', []) })
    expect((await call(['oyun', 'tuya', 'nobody'], wanted)).reached).toEqual(['oyun'])
    expect(pagersOf(sent)).toEqual(['webhook'])
  })
  test('a pager that is not set up counts as failed, and the next way is taken', async () => {
    const { call, sent } = people({ oyun: contactOf('oyun', ['telegram', 'email', 'webhook']) }, [
      'email',
      'webhook',
    ])
    expect((await call(['oyun'], wanted)).reached).toEqual(['oyun'])
    expect(pagersOf(sent)).toEqual(['email', 'webhook'])
  })
  test('a way that is gone is noted and not tried again', async () => {
    const { call, sent, answers, shelves, clock } = people({
      oyun: contactOf('oyun', ['telegram', 'email', 'webhook']),
    })
    answers.set('telegram', { kind: 'gone', reason: 'blocked' })
    await call(['oyun'], wanted)
    expect(shelves.contacts.get('oyun')?.ways.map(({ gone }) => gone)).toEqual([true, undefined, undefined])
    sent.length = 0
    clock.now += 60_000
    await call(['oyun'], wanted)
    expect(pagersOf(sent)).toEqual(['email', 'webhook'])
  })
  test('when every way fails she is not reached', async () => {
    const { call, answers } = people({ oyun: contactOf('oyun', all) })
    for (const id of all) answers.set(id, later)
    expect(await call(['oyun'], wanted)).toMatchObject({ reached: [], tried: { length: 4 } })
  })
  test('trouble with one person does not keep the others waiting', async () => {
    const { call, shelves } = people({ tuya: contactOf('tuya', ['email', 'webhook']) })
    const { contact } = shelves.keeper
    const broken = {
      ...shelves.keeper,
      contact: async (who: string) => (who === 'oyun' ? Promise.reject(new Error()) : contact(who)),
    }
    Object.assign(shelves.keeper, broken)
    expect((await call(['oyun', 'tuya'], wanted)).reached).toEqual(['tuya'])
  })
})

describe('many cases at once', () => {
  test('are one page a person within ten seconds; each counts as reached, and the next minute calls again', async () => {
    const { call, sent, clock } = people({ oyun: contactOf('oyun', ['telegram', 'email']) })
    const called = await Promise.all(
      Array.from({ length: 500 }, (_, n) => call(['oyun'], { ...wanted, id: `page-${n}` })),
    )
    expect(called.every(({ reached }) => reached.includes('oyun'))).toBe(true)
    expect(sent).toHaveLength(2)
    clock.now += 60_000
    await call(['oyun'], wanted)
    expect(sent).toHaveLength(4)
  })
  test('when that one page reached nobody the next case tries itself', async () => {
    const { call, sent, answers } = people({ oyun: contactOf('oyun', ['telegram', 'email']) })
    answers.set('telegram', later)
    answers.set('email', later)
    await call(['oyun'], wanted)
    answers.clear()
    expect((await call(['oyun'], { ...wanted, id: 'page-2' })).reached).toEqual(['oyun'])
    expect(sent).toHaveLength(4)
  })
  test('a clock put back does not keep anybody from being called', async () => {
    const { call, sent, clock } = people({ oyun: contactOf('oyun', ['telegram', 'email']) })
    await call(['oyun'], wanted)
    clock.now -= 3600_000
    await call(['oyun'], wanted)
    expect(sent).toHaveLength(4)
  })
})

describe('quiet hours', () => {
  const quiet = { from: '22:00', until: '07:00' }
  const night = at('2026-11-23T23:30')
  test('hold back what is high, and never what is critical', async () => {
    const { call, sent } = people({ oyun: contactOf('oyun', ['telegram', 'email'], { quiet }) }, all, night)
    expect((await call(['oyun'], { ...wanted, urgency: 'high' })).reached).toEqual([])
    expect(sent).toEqual([])
    expect((await call(['oyun'], wanted)).reached).toEqual(['oyun'])
  })
  test('go by her own clock, and over midnight', () => {
    const here = contactOf('oyun', [], { quiet })
    const berlin = { ...here, zone: 'Europe/Berlin' }
    const rings = (local: string) => mayRing(here, 'high', at(local))
    expect(
      ['2026-11-23T21:59', '2026-11-23T22:00', '2026-11-24T06:59', '2026-11-24T07:00'].map(rings),
    ).toEqual([true, false, false, true])
    expect(mayRing(berlin, 'high', night)).toBe(true)
    expect(mayRing(berlin, 'high', at('2026-11-24T05:30'))).toBe(false)
    expect(
      mayRing({ ...here, quiet: { from: '12:00', until: '13:00' } }, 'high', at('2026-11-23T12:30')),
    ).toBe(false)
  })
})

describe('what a page says', () => {
  test('there are words for each kind in both languages, short enough for a lock screen and an SMS', () => {
    expect(wordProblems).toEqual([])
    expect(Object.keys(words).sort()).toEqual(['en', 'mn'])
    for (const each of Object.values(words))
      for (const kind of pageKinds) expect(each[kind].length).toBeLessThan(160)
  })
  test('one case waits, in her language, and a link; with a button only where it can be seen', async () => {
    const { call, sent } = people({ oyun: contactOf('oyun', ['telegram', 'email'], { language: 'en' }) })
    await call(['oyun'], wanted)
    expect(sent[0]?.page).toEqual({
      id: 'page-1',
      subject: 'Shift',
      text: 'One case waits.',
      link: 'https://itgel.example/desk',
      acknowledge: 'Seen',
    })
    await call(['oyun'], { ...wanted, kind: 'gap', acknowledge: false })
    expect(sent.at(-1)?.page).not.toHaveProperty('acknowledge')
  })
  test('a language without words is called in Mongolian', async () => {
    const { call, sent } = people({ oyun: contactOf('oyun', ['email', 'webhook'], { language: 'zh' }) })
    await call(['oyun'], wanted)
    expect(sent[0]?.page.text).toBe('Нэг хүн хүлээж байна.')
  })
})

test('a contact is kept only in its shape', () => {
  const good = contactOf('oyun', all, { quiet: { from: '22:00', until: '07:00' } })
  expect(contactSchema.parse(JSON.parse(JSON.stringify(good)))).toEqual(good)
  for (const wrong of [
    { ...good, zone: 'Mars' },
    { ...good, quiet: { from: '25:00', until: '07:00' } },
    { ...good, ways: [{ id: 'x', pager: 'fax', to: {} }] },
    { ...good, ways: [{ id: 'x', pager: 'email', to: { address: 'a@b.mn\r\nBcc: x@y.z' } }] },
    { ...good, name: 'Oyun' },
  ])
    expect(contactSchema.safeParse(wrong).success).toBe(false)
})
