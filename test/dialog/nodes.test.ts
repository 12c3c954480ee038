/** What each kind of step does, as she meets it. */
import { describe, expect, test } from 'vitest'
import { upgradeConversation } from '#src/conversation.ts'
import { compileHouse } from '#src/dialog/load.ts'
import { printProblem } from '#src/problems.ts'
import { erasedIn, files, happened, noon, saidIn, setting, talk } from './house.ts'
import { type Change, teaHouse } from './small-house.ts'

const minute = 60_000

/** A tea house with these steps after the first, and the words to go with them. */
function tea(steps: string, words: Record<string, unknown>, more: Change['more'] = {}) {
  const text = JSON.stringify({ offer: { text: 'Цай?', options: { yes: { label: 'Тийм' } } }, ...words })
  const house = teaHouse({
    steps: `version: 2\nstart: offer\nremembers:\n  signs: { type: number, keep: dialog }\n  band: { type: text, keep: conversation }\nsteps:\n  offer: { ask: [{ id: yes, go: first }] }\n${steps}`,
    mn: text,
    en: text,
    more,
  })
  return { house, problems: house.problems.map(printProblem) }
}

/** Amina at the step `first`. */
function atFirst({ house }: ReturnType<typeof tea>, changes: Parameters<typeof setting>[0] = {}) {
  const amina = talk({ house: setting({ ...house, ...changes }) })
  amina.says('mongol')
  amina.presses('welcome/menu/info')
  return { amina, first: amina.presses('tea/offer/yes') }
}

describe('number', () => {
  const asked = tea(
    `  first: { number: { remember: signs, from: 1, to: 20 }, go: sum, skip: done }
  sum: { choose: [{ when: { signs: { at_least: 3 } }, go: many }, { otherwise: done }] }
  many: { ask: [{ id: menu, command: menu }] }
  done: { end: true }`,
    {
      first: { text: 'Хэд вэ?', options: { skip: { label: 'Алгасах' } } },
      many: { text: 'Их байна.', options: { menu: { label: 'Цэс' } } },
      done: { text: 'За.' },
    },
  )

  test('is heard in digits, also among words; the skip button passes on', () => {
    expect(asked.problems).toEqual([])
    const { amina } = atFirst(asked)
    expect(amina.says('1').said).toEqual(['За.'])
    const again = atFirst(asked).amina
    expect(again.says('дөнгөж 3 аяга').said).toEqual(['Их байна.'])
    expect(again.conversation?.facts.signs).toBe(3)
    expect(atFirst(asked).amina.presses('tea/first/skip').said).toEqual(['За.'])
  })

  test('is asked again when there is none, too many, or one that cannot be', () => {
    const { amina } = atFirst(asked)
    expect(amina.says('21').said.join()).toMatch(/сайн ойлгосонгүй/)
    expect(amina.step()).toBe('first')
    expect(atFirst(asked).amina.says('2 юм уу 3').said.join()).toMatch(/сайн ойлгосонгүй/)
  })
})

test('a band keeps its name, never the number she wrote', () => {
  const asked = tea(
    `  first: { band: { remember: band, of: [{ id: child, below: 18, go: youth }, { id: adult }] }, go: done }
  youth: { end: true }
  done: { end: true }`,
    {
      first: { text: 'Нас?', options: { child: { label: '18 хүрээгүй' }, adult: { label: '18 хүрсэн' } } },
      youth: { text: 'Залуу.' },
      done: { text: 'За.' },
    },
  )
  expect(asked.problems).toEqual([])
  const { amina } = atFirst(asked)
  expect(amina.says('17 настай').said).toEqual(['Залуу.'])
  expect(amina.conversation?.facts.band).toBe('child')
  expect(JSON.stringify(amina.conversation?.facts)).not.toContain('17')
  expect(atFirst(asked).amina.says('44').said).toEqual(['За.'])
  expect(atFirst(asked).amina.presses('tea/first/child').said).toEqual(['Залуу.'])
})

test('who answers with the year of her birth is asked again, and is not taken for a grown-up', () => {
  const asked = tea(
    `  first: { band: { remember: band, of: [{ id: child, below: 18 }, { id: adult }] }, go: done }
  done: { end: true }`,
    {
      first: { text: 'Нас?', options: { child: { label: '18 хүрээгүй' }, adult: { label: '18 хүрсэн' } } },
      done: { text: 'За.' },
    },
  )
  const { amina } = atFirst(asked)
  amina.says('2010 онд төрсөн')
  expect(amina.conversation?.facts).not.toHaveProperty('band')
  expect(amina.says('16').said).toEqual(['За.'])
  expect(amina.conversation?.facts.band).toBe('child')
})

describe('a country', () => {
  const asked = tea(
    `  first: { country: { remember: country }, go: there }
  there: { show: { need: [emergency, violence, migrants], country: country }, go: done }
  done: { end: true }`,
    {
      first: { text: 'Хаана?' },
      there: { text: 'За, тэнд ийм утас байна шүү, харна уу одоо:\n{{services}}' },
      done: { text: 'За.' },
    },
  )

  test.each([
    ['Солонгос', 'KR', '1577-1366'],
    ['solongos', 'KR', '1345'],
    ['korea', 'KR', 'монголоор ярьдаг'],
    ['malaiz', 'MY', '999'],
    ['бангкок', 'TH', '1300'],
    ['Germany', 'DE', '112'],
    ['Dubai', 'AE', 'дугаар одоогоор алга'],
    ['өөр улс', 'other', 'дугаар одоогоор алга'],
  ])('"%s" is understood as %s, and what there is is shown', (typed, country, shown) => {
    expect(asked.problems).toEqual([])
    const { amina } = atFirst(asked)
    const { said, effects } = amina.says(typed)
    expect(amina.conversation?.facts.country).toBe(country)
    expect(said.join('\n')).toContain(shown)
    expect(effects.find((effect) => effect.kind === 'say')).toMatchObject({ lane: 'urgent' })
  })

  test('beyond what a channel shows as buttons is reached by number', () => {
    const { first } = atFirst(asked)
    expect(first.said.join()).toContain('21. Өөр улс')
  })
})

describe('a question of an instrument', () => {
  const asked = tea(
    `  first: { screen: asq.wish, person: stop, enough: sum, go: second }
  second: { screen: asq.burden, person: stop, enough: sum, go: sum }
  third: { screen: asq.now, person: now, go: sum }
  stop: { ask: [{ id: on, go: third }] }
  now: { end: true }
  sum: { weigh: asq, person: urgent, some: urgent, none: nothing }
  urgent: { ask: [{ id: menu, command: menu }] }
  nothing: { end: true }`,
    {
      first: { text: 'Нэг?' },
      second: { text: 'Хоёр?' },
      third: { text: 'Гурав?' },
      stop: { text: 'Хүн.', options: { on: { label: 'Цааш' } } },
      now: { text: 'Одоо.' },
      urgent: { text: 'Ярья.', options: { menu: { label: 'Цэс' } } },
      nothing: { text: 'За.' },
    },
  )

  test('keeps her answer and nothing else, in one fact', () => {
    expect(asked.problems).toEqual([])
    const { amina } = atFirst(asked)
    expect(amina.says('алгас').said).toEqual(['Хоёр?'])
    expect(amina.conversation?.facts.asq_answers).toBe('wish=skipped')
    expect(amina.says('үгүй').said).toEqual(['За.'])
    expect(amina.conversation?.facts.asq_answers).toBe('wish=skipped burden=no')
  })

  test('stops as soon as a person is needed, and not a second time for the same need', () => {
    const { amina } = atFirst(asked)
    expect(amina.says('тийм').said).toEqual(['Хүн.'])
    expect(amina.presses('tea/second/yes').said).toEqual(['Ярья.'])
    expect(amina.conversation?.facts.asq_answers).toBe('wish=yes burden=yes')
    amina.presses('tea/stop/on')
    expect(amina.says('тийм').said).toEqual(['Одоо.'])
  })

  test('can be the last one when she has had enough, and that is no answer', () => {
    const { amina } = atFirst(asked)
    expect(amina.says('хангалттай').said).toEqual(['За.'])
    expect(amina.conversation?.facts.asq_answers).toBeUndefined()
  })

  test('may be answered anew by an older button', () => {
    const { amina } = atFirst(asked)
    amina.says('үгүй')
    expect(amina.presses('tea/first/yes').said).toEqual(['Хүн.'])
    expect(amina.conversation?.facts.asq_answers).toBe('wish=yes')
  })
})

test('a band and a country can be skipped, and nothing is kept then', () => {
  const asked = tea(
    `  first: { band: { remember: band, of: [{ id: child, below: 18 }, { id: adult }] }, go: where, skip: where }
  where: { country: { remember: country }, go: done, skip: done }
  done: { end: true }`,
    {
      first: {
        text: 'Нас?',
        options: {
          child: { label: '18 хүрээгүй' },
          adult: { label: '18 хүрсэн' },
          skip: { label: 'Алгасах' },
        },
      },
      where: { text: 'Хаана?', options: { skip: { label: 'Алгасах' } } },
      done: { text: 'За.' },
    },
  )
  expect(asked.problems).toEqual([])
  const { amina } = atFirst(asked)
  amina.says('алгасах')
  expect(amina.step()).toBe('where')
  expect(amina.says('algasah').said).toEqual(['За.'])
  expect(amina.conversation?.facts).not.toHaveProperty('band')
  expect(amina.conversation?.facts).not.toHaveProperty('country')
  expect(atFirst(asked).amina.says('16').said.join()).toMatch(/^Хаана/)
})

describe('a dialog that is called', () => {
  const breath = (files: string) => ({
    'dialogs/breath.yaml': `version: 1\nstart: breathe\nsteps:\n  breathe: { ask: [{ id: done, go: well }] }\n  well: { end: true }\n${files}`,
    'locales/mn/breath.json':
      '{"breathe":{"text":"Амьсгал.","options":{"done":{"label":"Болсон"}}},"well":{"text":"Сайн."}}',
    'locales/en/breath.json':
      '{"breathe":{"text":"Breathe.","options":{"done":{"label":"Done"}}},"well":{"text":"Good."}}',
  })
  const called = tea(
    `  first: { add: { signs: 1 }, go: rest }
  rest: { call: breath, after: calmed }
  calmed: { choose: [{ when: { signs: 1 }, go: done }, { otherwise: lost }] }
  done: { ask: [{ id: menu, command: menu }] }
  lost: { end: true }`,
    { done: { text: 'Буцлаа.', options: { menu: { label: 'Цэс' } } }, lost: { text: 'Мартсан.' } },
    breath(''),
  )

  test('comes back at its end, and what the caller keeps to itself is still known', () => {
    expect(called.problems).toEqual([])
    const { amina } = atFirst(called)
    expect(amina.conversation?.place).toMatchObject({
      dialog: 'breath',
      back: [{ dialog: 'tea', step: 'calmed' }],
    })
    expect(amina.says('болсон').said).toEqual(['Сайн.', 'Буцлаа.'])
    expect(amina.conversation?.place?.back).toBeUndefined()
  })

  test('is left for good by a command, and nothing is kept for coming back', () => {
    const { amina } = atFirst(called)
    amina.says('цэс')
    expect(amina.conversation?.place?.back).toBeUndefined()
    expect(amina.conversation?.facts.signs).toBeUndefined()
  })
})

describe('offering a person', () => {
  const offered = tea(
    `  first: { offer_person: { urgency: high, share: [country], waiting: wait, nobody: { minutes: 10, go: call_us }, after: done, no: done } }
  wait: { ask: [{ id: menu, command: menu }] }
  call_us: { numbers: [police], ask: [{ id: menu, command: menu }] }
  done: { end: true }`,
    {
      first: {
        text: 'Хүн дуудах уу? Тэр хүн зөвхөн үүнийг харна: {{shared}}.',
        options: { yes: { label: 'Тийм' }, no: { label: 'Үгүй' } },
        facts: { country: 'аль улсад байгаа' },
      },
      wait: { text: 'Хүлээж байгаарай.', options: { menu: { label: 'Цэс' } } },
      call_us: {
        text: 'Одоогоор хүн алга, харин энд залгаж болно шүү:\n{{numbers}}',
        options: { menu: { label: 'Цэс' } },
      },
      done: { text: 'За.' },
    },
  )

  test('is not a question where nobody can come: she gets the numbers', () => {
    expect(offered.problems).toEqual([])
    const { amina, first } = atFirst(offered)
    expect(first.said.join()).toMatch(/^Одоогоор хүн алга/)
    expect(first.said.join()).toContain('102')
    expect(amina.conversation?.asked).toBeUndefined()
  })

  test('tells exactly what would be shared, asks, and notes her wish', () => {
    const { amina, first } = atFirst(offered, { counsellors: true })
    expect(first.said).toEqual(['Хүн дуудах уу? Тэр хүн зөвхөн үүнийг харна: аль улсад байгаа.'])
    expect(amina.says('тийм').said).toEqual(['Хүлээж байгаарай.'])
    expect(amina.conversation).toMatchObject({
      askedForPerson: noon,
      asked: {
        at: noon,
        urgency: 'high',
        share: ['country'],
        nobody: { minutes: 10, dialog: 'tea', step: 'call_us' },
        after: { dialog: 'tea', step: 'done' },
      },
    })
  })

  test('is declined by "no", and an old "yes" leads to numbers when nobody can come any more', () => {
    const { amina } = atFirst(offered, { counsellors: true })
    expect(amina.says('үгүй').said).toEqual(['За.'])
    expect(amina.conversation?.asked).toBeUndefined()
    const late = atFirst(offered).amina
    expect(late.presses('tea/first/yes').said.join()).toContain('102')
    expect(late.conversation?.asked).toBeUndefined()
  })
})

describe('silence', () => {
  const quiet = tea(
    `  first: { ask: [{ id: yes, go: done }], silence: { minutes: 15, go: later } }
  later: { ask: [{ id: yes, go: done }], silence: { minutes: 5, go: done } }
  done: { end: true }`,
    {
      first: { text: 'За юу?', options: { yes: { label: 'Тийм' } } },
      later: { text: 'Дараа бичээрэй.', options: { yes: { label: 'Тийм' } } },
      done: { text: 'За.' },
    },
  )
  const timer = { type: 'event', name: 'timer', value: 'silence' } as const
  const timers = (effects: readonly { kind: string }[]) => effects.filter(({ kind }) => kind === 'timer')

  test('of fifteen minutes is followed by one message, and by no second one', () => {
    expect(quiet.problems).toEqual([])
    const { amina, first } = atFirst(quiet)
    expect(timers(first.effects)).toContainEqual({ kind: 'timer', name: 'silence', inMs: 15 * minute })
    amina.now += 15 * minute
    const told = amina.turn(timer)
    expect(told.said).toEqual(['Дараа бичээрэй.'])
    expect(timers(told.effects)).toEqual([])
    amina.now += 60 * minute
    expect(amina.turn(timer).effects).toEqual([])
    expect(amina.says('тийм').said).toEqual(['За.'])
  })

  test('that she broke meanwhile is waited for again, and leaving the step ends it', () => {
    const { amina } = atFirst(quiet)
    amina.now += 10 * minute
    amina.says('???')
    amina.now += 5 * minute
    expect(amina.turn(timer)).toMatchObject({ said: [], effects: [{ kind: 'timer', inMs: 10 * minute }] })
    expect(timers(amina.says('цэс').effects)).toContainEqual({ kind: 'timer', name: 'silence', inMs: null })
    amina.now += 60 * minute
    expect(amina.turn(timer).effects).toEqual([])
  })

  test('is kept where she blocked us, someone else answers, or the platform closed the window', () => {
    for (const name of ['blocked', 'answeredElsewhere'] as const) {
      const { amina } = atFirst(quiet)
      amina.turn(happened(name))
      amina.now += 16 * minute
      expect(saidIn(amina.turn(timer).effects)).toEqual([])
    }
    const { amina } = atFirst(quiet)
    amina.conversation = amina.conversation && { ...amina.conversation, windowCloses: noon }
    amina.now += 16 * minute
    expect(saidIn(amina.turn(timer).effects)).toEqual([])
  })

  test('does not keep her from leaving', () => {
    const { amina } = atFirst(quiet)
    amina.now += 15 * minute
    amina.turn(timer)
    expect(erasedIn(amina.says('гарах').effects)).toBeDefined()
  })
})

describe('a script that was changed while she was in it', () => {
  const before = tea(`  first: { listen: true, go: done }\n  done: { end: true }`, {
    first: { text: 'Ярина уу.' },
    done: { text: 'За.' },
  })

  test('leads her to the beginning of its dialog when her step is gone, and says so', () => {
    const { amina } = atFirst(before)
    if (amina.conversation?.place)
      amina.conversation.place = { ...amina.conversation.place, step: 'gone', version: 1 }
    expect(amina.says('би').said).toEqual([
      'Уучлаарай, би энэ хэсгийг шинэчилсэн. Эхнээс нь дахиад асууя.',
      'Цай?',
    ])
  })

  test('serves her on where her step is still there', () => {
    const { amina } = atFirst(before)
    if (amina.conversation?.place) amina.conversation.place = { ...amina.conversation.place, version: 1 }
    expect(amina.says('би').said).toEqual(['За.'])
  })
})

test('a conversation saved in the shape before is read as it was', () => {
  const { amina } = atFirst(tea('  first: { end: true }', { first: { text: 'За.' } }))
  const now = amina.conversation
  if (!now) throw new Error('there is a conversation')
  expect(upgradeConversation({ ...now, shape: 1 })).toEqual(now)
  expect(upgradeConversation(now)).toBe(now)
})

test('shared options get the words of _shared.json, and a dialog may say its own', () => {
  const asked = tea(
    `  first: { ask: yes_no_skip, on: { yes: { go: done }, no: { go: done }, skip: { go: done } } }\n  done: { end: true }`,
    {
      first: { text: 'За юу? {{snippet.free}}', options: { no: { label: 'Болохгүй' } } },
      done: { text: 'За.' },
    },
    Object.fromEntries(
      ['mn', 'en'].map((lng) => [
        `locales/${lng}/_shared.json`,
        (files[`locales/${lng}/_shared.json`] ?? '').replace(
          '"snippets": {',
          '"snippets": { "free": "Хариулахгүй байж болно.",',
        ),
      ]),
    ),
  )
  expect(asked.problems).toEqual([])
  const { first, amina } = atFirst(asked)
  expect(first.said).toEqual(['За юу? Хариулахгүй байж болно.'])
  const titles = first.effects.flatMap((effect) =>
    effect.kind === 'say' ? (effect.outbound.suggestedActions?.actions ?? []).map(({ title }) => title) : [],
  )
  expect(titles).toEqual(['Тийм', 'Болохгүй', 'Алгасах'])
  expect(amina.says('algas').said).toEqual(['За.'])
})

test('the house we ship is compiled with its shared files', () => {
  expect(compileHouse(files).problems).toEqual([])
})
