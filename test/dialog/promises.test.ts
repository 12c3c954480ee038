/** What the line promises her, turn by turn. */
import { describe, expect, test } from 'vitest'
import {
  countsIn,
  erasedIn,
  happened,
  hour,
  line,
  noon,
  pressed,
  saidIn,
  setting,
  talk,
  wrote,
} from './house.ts'
import { teaHouse, teaSteps } from './small-house.ts'

const inMenu = (channel: 'telegram' | 'messenger' | 'web' = 'telegram', house = setting()) => {
  const amina = talk({ channel, house })
  amina.turn(happened('start'))
  amina.presses('language/mn')
  amina.presses('safe/yes')
  return amina
}

describe('the first bubble', () => {
  test('greets in both languages, and asks which', () => {
    const { said, effects } = talk().turn(happened('start'))
    expect(said).toEqual(['Сайн байна уу? Аль хэлээр бичих вэ?\nHello! Which language do you prefer?'])
    expect(countsIn(effects)).toEqual(['conversation-begun'])
  })

  test('puts English first when she writes English, or when only her phone speaks it', () => {
    expect(talk().says('hi can you help me please').said[0]).toMatch(/^Hello!/)
    expect(talk().turn({ type: 'event', name: 'start', locale: 'en_US' }).said[0]).toMatch(/^Hello!/)
    expect(talk().turn({ ...wrote('sain bnu'), type: 'message', locale: 'en_US' } as never).said[0]).toMatch(
      /^Hello!/,
    )
    expect(talk().turn({ type: 'event', name: 'start', locale: 'ru' }).said[0]).toMatch(/^Сайн/)
    expect(talk().says('Сайн уу').said[0]).toMatch(/^Сайн/)
  })

  test('is skipped when she already says which language', () => {
    const amina = talk()
    amina.says('english')
    expect(amina.conversation).toMatchObject({
      language: 'en',
      facts: { language: 'en' },
      place: { step: 'safe' },
    })
  })

  test('is not said first when her first word is a command', () => {
    const amina = talk()
    expect(amina.says('туслаарай').said[0]).toMatch(/^Би энд байна/)
    expect(talk().says('help').said[0]).toMatch(/^I am here/)
  })

  test('a number as first word chooses nothing yet', () => {
    const amina = talk()
    amina.says('2')
    expect(amina.step()).toBe('language')
    expect(amina.conversation?.facts).toEqual({})
  })
})

describe('leaving and erasing', () => {
  test('leaving says one neutral line and forgets everything', () => {
    const { conversation, effects } = inMenu().says('гарах')
    expect(conversation).toBeUndefined()
    expect(effects[0]).toEqual({
      kind: 'erase',
      wipe: false,
      cases: true,
      last: [{ type: 'message', text: line('mn', 'leave'), author: 'bot' }],
    })
    expect(saidIn(effects)).toEqual([])
    expect(countsIn(effects)).toEqual(['message', 'command-leave'])
  })

  test('erasing wipes the chat where it can; on Telegram one word stays', () => {
    const erase = erasedIn(inMenu().says('устгах').effects)
    expect(erase).toMatchObject({ wipe: true, last: [{ text: 'Болсон.' }] })
  })

  test('on Messenger she is told the three steps to delete the chat herself', () => {
    const erase = erasedIn(inMenu('messenger').says('erase').effects)
    expect(erase).toMatchObject({ wipe: true })
    expect(erase?.kind === 'erase' && erase.last[0]?.text).toMatch(/^Болсон\.[\s\S]*1\.[\s\S]*2\.[\s\S]*3\./)
  })

  test('on the web page nothing is left to read', () => {
    expect(erasedIn(inMenu('web').says('erase').effects)).toEqual({
      kind: 'erase',
      wipe: true,
      cases: true,
      last: [],
    })
    expect(erasedIn(inMenu('web').turn(happened('leave')).effects)).toEqual({
      kind: 'erase',
      wipe: false,
      cases: true,
      last: [],
    })
    expect(erasedIn(inMenu('web').turn(happened('erase')).effects)).toEqual({
      kind: 'erase',
      wipe: true,
      cases: true,
      last: [],
    })
  })

  test('works for somebody we know nothing of, and twice', () => {
    const amina = talk()
    for (let i = 0; i < 2; i++) {
      expect(erasedIn(amina.turn(happened('erase')).effects)).toMatchObject({ wipe: true })
      expect(amina.conversation).toBeUndefined()
    }
  })

  test('a day without a word of hers erases everything, and nothing is said', () => {
    const amina = inMenu()
    amina.now += 24 * hour
    const { conversation, effects } = amina.turn({ type: 'event', name: 'timer', value: 'idle' })
    expect(conversation).toBeUndefined()
    expect(effects).toEqual([
      { kind: 'erase', wipe: false, cases: false, last: [] },
      { kind: 'count', code: 'erased-idle' },
      { kind: 'cell', key: 'gone_on/welcome.menu' },
      { kind: 'cell', key: 'left_at/welcome.menu' },
    ])
  })

  test('a timer that was overtaken by a word of hers erases nothing, and is set for the rest', () => {
    const amina = inMenu()
    amina.now += 23 * hour
    amina.says('menu')
    amina.now += 2 * hour
    const { conversation, effects } = amina.turn({ type: 'event', name: 'timer', value: 'idle' })
    expect(conversation?.place?.step).toBe('menu')
    expect(effects).toEqual([{ kind: 'timer', name: 'idle', inMs: 22 * hour }])
  })

  test('every word of hers sets the timer again', () => {
    const amina = talk()
    for (const activity of [
      happened('start'),
      wrote('?'),
      pressed('menu/info'),
      happened('returned'),
      { type: 'event', name: 'media', value: 'photo' } as const,
    ]) {
      expect(amina.turn(activity).effects).toContainEqual({ kind: 'timer', name: 'idle', inMs: 24 * hour })
    }
  })
})

describe('not being understood', () => {
  test('once: kindly, with the choices again', () => {
    const amina = inMenu()
    const { said, effects } = amina.says('яах вэ дээ')
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^Уучлаарай[\s\S]*1\. Яг одоо аюултай[\s\S]*5\. Гарах$/)
    expect(effects[0]).toMatchObject({ outbound: { suggestedActions: { actions: { length: 5 } } } })
    expect(countsIn(effects)).toEqual(['message', 'not-understood'])
  })

  test('twice: a person and help, never a dead end', () => {
    const amina = inMenu()
    amina.says('яах вэ дээ')
    expect(amina.says('мэдэхгүй ээ').said[0]).toBe(line('mn', 'not_understood_again'))
    expect(amina.step()).toBe('help')
    for (let i = 0; i < 9; i++) expect(amina.says('мэдэхгүй ээ').said.length).toBeGreaterThan(0)
  })

  test('once again after she was understood: counting begins anew', () => {
    const amina = inMenu()
    amina.says('яах вэ дээ')
    amina.presses('menu/info')
    expect(amina.says('яах вэ дээ').said).toHaveLength(1)
  })

  test('a press on a button of an earlier question counts as if she stood there', () => {
    const amina = inMenu()
    amina.presses('safe/no')
    expect(amina.conversation).toMatchObject({ place: { step: 'not_safe' }, facts: { safe_to_write: false } })
  })

  test('a button that no longer exists is told kindly; without a conversation she is greeted', () => {
    expect(inMenu().presses('menu/gone').said[0]).toMatch(/^Энэ товч хуучирчээ/)
    expect(talk().presses('gone/gone').said[0]).toMatch(/^Сайн байна уу/)
  })

  test('where a channel shows fewer buttons than there are choices, all are numbered in the text', () => {
    const limits = { text: 2000, caption: 1024, choices: 3, choiceLabel: 20, choiceValueBytes: 64 }
    const amina = inMenu('telegram', setting({ limits }))
    const { said, effects } = amina.says('menu')
    expect(said[0]).toMatch(/1\. Яг одоо аюултай\n2\. Хүнтэй ярих\n3\. [^\n]+\n4\. Нууцлал\n5\. Гарах$/)
    expect(effects[0]).toMatchObject({ outbound: { suggestedActions: { actions: { length: 3 } } } })
    expect(saidIn(inMenu().says('menu').effects)[0]).not.toMatch(/1\./)
    amina.says('5')
    expect(amina.conversation).toBeUndefined()
  })
})

describe('what is not words', () => {
  test('a sticker, a voice, a photo: we can only read, and she keeps her place', () => {
    const amina = inMenu()
    for (const value of ['sticker', 'voice', 'photo', 'unsupported'] as const) {
      const { said, effects } = amina.turn({ type: 'event', name: 'media', value })
      expect(said[0]).toMatch(/^Уучлаарай, би зөвхөн бичсэн үг уншиж чаддаг/)
      expect(amina.step()).toBe('menu')
      expect(countsIn(effects)).toEqual(['media'])
    }
  })

  test('a caption is read', () => {
    const amina = inMenu()
    amina.turn({ type: 'event', name: 'media', value: 'photo', text: 'гарах' as never })
    expect(amina.conversation).toBeUndefined()
  })

  test('a changed message is treated as not said', () => {
    const amina = inMenu()
    const { said, effects } = amina.turn({ type: 'event', name: 'edited', text: 'гарах' as never })
    expect(said).toEqual([])
    expect(countsIn(effects)).toEqual(['edited'])
    expect(amina.step()).toBe('menu')
  })

  test('a receipt changes nothing', () => {
    const amina = inMenu()
    const before = amina.conversation
    const { effects } = amina.turn({ type: 'event', name: 'receipt', value: 'read' })
    expect(amina.conversation).toBe(before)
    expect(effects).toEqual([{ kind: 'count', code: 'receipt' }])
  })

  test('the page opened again: she may go on, and nothing earlier is told', () => {
    const amina = inMenu('web')
    expect(amina.turn(happened('returned')).said).toEqual([line('mn', 'returned')])
    expect(amina.step()).toBe('menu')
  })
})

describe('when to be quiet', () => {
  test('while someone else answers her, only commands are answered, for half an hour', () => {
    const amina = inMenu('messenger')
    expect(countsIn(amina.turn(happened('answeredElsewhere')).effects)).toEqual(['answered-elsewhere'])
    expect(amina.says('баярлалаа').said).toEqual([])
    expect(amina.presses('menu/info').said).toEqual([])
    expect(amina.step()).toBe('menu')
    expect(amina.says('тусламж').said[0]).toMatch(/^Би энд байна/)
    amina.now += 31 * 60_000
    expect(amina.says('цэс').said).toHaveLength(1)
    expect(amina.presses('menu/info').said).toHaveLength(1)
  })

  test('who was answered elsewhere before she ever spoke to us is still forgotten in time', () => {
    expect(talk().turn(happened('answeredElsewhere')).effects).toContainEqual({
      kind: 'timer',
      name: 'idle',
      inMs: 24 * hour,
    })
  })

  test('to whoever blocked us nothing is sent until she unblocks or writes anew', () => {
    const amina = inMenu()
    amina.turn(happened('blocked'))
    expect(amina.conversation?.blocked).toBe(true)
    expect(amina.turn(wrote('menu'), { order: 2 }).said).toEqual([])
    amina.turn(happened('unblocked'))
    expect(amina.conversation?.blocked).toBeUndefined()
    amina.turn(happened('blocked'))
    expect(amina.says('menu').said).toHaveLength(1)
  })

  test('a block that arrives after newer words of hers silences nobody', () => {
    const amina = inMenu()
    amina.turn(happened('blocked'), { order: 1 })
    expect(amina.conversation?.blocked).toBeUndefined()
  })

  test('an event that arrives late is counted and still answered', () => {
    const amina = inMenu()
    const { said, effects } = amina.turn(wrote('тусламж'), { order: 1 })
    expect(said.length).toBeGreaterThan(0)
    expect(countsIn(effects)).toContain('late')
    expect(amina.conversation?.newest).toBe(3)
  })
})

describe('on Messenger', () => {
  const closes = (effects: readonly object[]) =>
    (effects[0] as { outbound: { windowCloses?: number } }).outbound.windowCloses

  test('we may answer for a day after her last word, for a week when she came by an advertisement', () => {
    const amina = talk({ channel: 'messenger' })
    expect(closes(amina.turn(happened('start')).effects)).toBe(noon + 24 * hour)
    amina.now += hour
    expect(closes(amina.presses('language/mn').effects)).toBe(noon + 25 * hour)
    const bo = talk({ channel: 'messenger' })
    bo.turn({ type: 'message', text: 'hi' as never, origin: { ad: '1' } })
    bo.now += hour
    expect(closes(bo.says('english').effects)).toBe(noon + 7 * 24 * hour)
    bo.now += 6.5 * 24 * hour
    expect(closes(bo.says('menu').effects)).toBe(bo.now + 24 * hour)
  })

  test('elsewhere there is no such hour', () => {
    expect(closes(talk().turn(happened('start')).effects)).toBeUndefined()
  })
})

describe('numbers and people', () => {
  test('help goes by the fast lane, whole and in order', () => {
    const amina = inMenu()
    amina.says('?!')
    const lanes = amina.says('?!').effects.flatMap((effect) => (effect.kind === 'say' ? [effect.lane] : []))
    expect(lanes).toEqual(['urgent', 'urgent', 'urgent'])
  })

  test('asking for a person is noted, and no counsellor is promised where none can be asked', () => {
    const amina = inMenu()
    const { said } = amina.says('хүн')
    expect(amina.conversation?.askedForPerson).toBe(noon)
    expect(said[0]).toMatch(/одоогоор чадахгүй байна[\s\S]*102/)
    const bo = inMenu('telegram', setting({ counsellors: true }))
    bo.presses('menu/person')
    expect(bo.step()).toBe('person_asked')
    expect(bo.conversation?.askedForPerson).toBe(noon)
  })

  test('what is kept and for how long is told as it is set', () => {
    expect(
      inMenu('web', setting({ idleEraseMs: 6 * hour }))
        .says('нууцлал')
        .said.join(),
    ).toMatch(/Таныг 6 цаг бичихгүй бол/)
    const kept = setting({ counsellors: true, caseKeepMs: 30 * 24 * hour })
    expect(inMenu('web', kept).says('нууцлал').said.join()).toMatch(/дууссанаас 30 хоногийн дараа/)
    expect(inMenu('web').says('нууцлал').said.join()).toMatch(/дууссанаас 7 хоногийн дараа/)
  })
})

test('a text too long for the channel is cut between sentences, with the choices on the last piece', () => {
  const limits = { text: 80, caption: 40, choices: 13, choiceLabel: 20, choiceValueBytes: 64 }
  const { effects } = inMenu('telegram', setting({ limits })).says('тусламж')
  const says = effects.flatMap((effect) => (effect.kind === 'say' ? [effect.outbound] : []))
  expect(says.every(({ text }) => text.length <= 80)).toBe(true)
  expect(says.map(({ suggestedActions }) => suggestedActions !== undefined).lastIndexOf(true)).toBe(
    says.length - 1,
  )
  expect(says.filter(({ suggestedActions }) => suggestedActions)).toHaveLength(1)
})

test('facts a dialog keeps to itself are forgotten on leaving it, and at its end', () => {
  const tea = teaHouse({ steps: teaSteps.replace('sweet: true }, go: thanks', 'sweet: true }, go: offer') })
  expect(tea.problems).toEqual([])
  for (const away of ['menu', 'ugui']) {
    const amina = inMenu('telegram', setting(tea))
    amina.presses('menu/info')
    amina.says('tiim')
    expect(amina.conversation).toMatchObject({
      place: { dialog: 'tea', step: 'offer' },
      facts: { sweet: true },
    })
    amina.says(away)
    expect(amina.conversation?.facts).toEqual({ language: 'mn', greeted: true, safe_to_write: true })
  }
})
