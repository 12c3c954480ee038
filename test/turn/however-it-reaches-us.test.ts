/** However her words reach us, danger in them is answered, once, and who comes for her reads what she did. */
import { describe, expect, test } from 'vitest'
import { channels } from '#src/channels/list.ts'
import type { Activity, ConversationId, EntryId, PlatformId, Words } from '#src/message.ts'
import { decide } from '#src/turn/decide.ts'
import { setting, wrote } from '../dialog/house.ts'
import { type Amina, amina, bolor, listen } from './desk.ts'

const minute = 60_000
const words = (text: string): Words => text as Words
const corrects = (text: string): Activity => ({ type: 'event', name: 'edited', text: words(text) })
const sends = (value: 'photo' | 'voice' | 'location' | 'sticker' | 'reaction', more = {}): Activity => ({
  type: 'event',
  name: 'media',
  value,
  ...more,
})
const stands = ({ conversation }: Amina): string =>
  `${conversation?.place?.dialog}/${conversation?.place?.step}`

describe('danger she wrote while somebody answered her on the platform itself', () => {
  /** Somebody of the Page writes; twenty minutes later she tells it, and when the quiet is over once more. */
  function tellsTwice(danger: string): Amina {
    const she = amina({ channel: 'messenger' }).begins()
    she.happens({ type: 'event', name: 'answeredElsewhere' })
    she.now += 20 * minute
    expect(she.says(danger)).toEqual([])
    she.now += 11 * minute
    she.says(danger)
    return she
  }
  test.each([
    ['!critical weapon', 'listening/urgent_offer'],
    ['!high violence', 'listening/serious_offer'],
    ['!critical weapon?', 'listening/soft'],
  ])('%s is answered when she writes it again', (danger, where) => {
    expect(stands(tellsTwice(danger))).toBe(where)
  })
  test('calls staff once, and she can say yes to whoever was called', () => {
    const she = tellsTwice('!critical weapon')
    expect(she.cards.size).toBe(1)
    she.presses('listening/urgent_offer/yes')
    expect(she.cards.size).toBe(1)
    expect(she.case()?.agreed).toBeDefined()
  })
  test('is answered once: the third time tells her nothing new', () => {
    const she = tellsTwice('!critical weapon')
    expect(she.says('!critical weapon').join()).not.toMatch(/102/)
    expect(stands(she)).toBe('listening/urgent_offer')
  })
  test('that was answered before is not answered once more after it', () => {
    const she = amina({ channel: 'messenger' }).begins()
    she.says('!critical weapon')
    she.presses('listening/urgent_offer/no')
    she.happens({ type: 'event', name: 'answeredElsewhere' })
    she.now += 10 * minute
    she.says('!critical weapon')
    she.conversation!.quietUntil = she.now
    she.says('menu')
    she.says('!critical weapon')
    expect(stands(she)).not.toBe('listening/urgent_offer')
  })
  test('and that somebody is beside her is remembered', () => {
    const she = amina({ channel: 'messenger' }).begins()
    she.happens({ type: 'event', name: 'answeredElsewhere' })
    she.now += 25 * minute
    she.says('!high someone_near')
    she.now += 6 * minute
    expect(she.says('!high someone_near').join()).not.toMatch(/102|107/)
    expect(stands(she)).toBe('danger/quiet')
  })
})

describe('what she puts into an old message when all of hers was forgotten', () => {
  const forgotten = () => {
    const she = amina().begins()
    she.passes(25 * 60 * minute)
    expect(she.conversation).toBeUndefined()
    return she
  }
  test('is answered, and staff is called, where it is danger', () => {
    const she = forgotten()
    expect(she.happens(corrects('!critical weapon'))).not.toEqual([])
    expect(stands(she)).toBe('listening/urgent_offer')
    expect(she.cards.size).toBe(1)
    expect(she.pages).toEqual(['first'])
  })
  test('is looked at by people where it could not be listened to', () => {
    const she = forgotten()
    she.happens(corrects('!broken'))
    expect(she.case()?.state).toBe('offered')
  })
  test('begins nothing where it is none', () => {
    const she = forgotten()
    expect(she.happens(corrects('hello there'))).toEqual([])
    expect(she.conversation).toBeUndefined()
  })
})

describe('an old button of the languages, pressed where a person is offered', () => {
  test('offers the person again in that language, and "yes" calls her', () => {
    const she = amina().begins()
    she.says('!critical immediate_danger')
    const said = she.presses('language/mn')
    expect(stands(she)).toBe('listening/urgent_offer')
    expect(she.conversation?.language).toBe('mn')
    expect(said.join()).toMatch(/[а-яөү]/)
    she.says('тийм')
    expect(she.case()?.agreed).toBeDefined()
  })
  test('takes her back to where she was when she declines', () => {
    const she = amina().begins()
    she.says('!high violence')
    she.presses('language/mn')
    she.presses('listening/serious_offer/no')
    expect(stands(she)).toBe('welcome/menu')
  })
})

describe('while she waits for the person who was called', () => {
  const waits = () => {
    const she = amina().begins()
    she.says('!critical immediate_danger')
    she.presses('listening/urgent_offer/yes')
    return she
  }
  test.each([
    ['a photo', sends('photo', { ref: 'p1' })],
    ['her voice', sends('voice', { ref: 'v1' })],
    ['where she is', sends('location', { shared: '47.91851, 106.91768' })],
  ])('%s is kept for that person, and she is told so', (_, sent) => {
    const she = waits()
    const before = she.lines.length
    const said = she.happens(sent)
    expect(she.lines.slice(before)[0]).toMatchObject({ by: 'she', kind: 'media' })
    expect(said.join()).toMatch(/I have kept this/)
    expect(said.join()).not.toMatch(/can only read/)
  })
  test.each([
    ['a sticker', sends('sticker')],
    ['a heart', sends('reaction')],
  ])('%s is nothing to keep', (_, sent) => {
    expect(waits().happens(sent).join()).not.toMatch(/kept this/)
  })
})

test('what the platform brings hours late stands on the card by the hour at which she wrote it', () => {
  const she = amina().begins()
  she.says('!critical immediate_danger')
  she.presses('listening/urgent_offer/yes')
  she.staff(bolor, { do: 'claim' })
  const at = she.now + minute
  const now = at + 7 * 60 * minute
  const event = {
    conversation: 'amina' as ConversationId,
    address: 'chat' as PlatformId,
    channel: 'telegram',
    order: 99,
    at,
    activity: wrote('he sleeps now, I can open the door'),
    entry: 'late' as EntryId,
  } as const
  const { effects } = decide(she.conversation, event, { ...setting(), counsellors: true, listen }, { now })
  const lines = effects.flatMap((effect) => (effect.kind === 'case' ? effect.lines : []))
  expect(lines.find(({ by }) => by === 'she')).toMatchObject({ kind: 'text', at })
})

test('an old button that Telegram brings without its words is read by whoever has her', () => {
  const she = amina().begins()
  she.says('!critical immediate_danger')
  she.presses('listening/urgent_offer/yes')
  she.staff(bolor, { do: 'claim' })
  const update = {
    update_id: 9,
    callback_query: {
      id: '1',
      from: { id: 5 },
      data: 'welcome/menu/danger',
      message: { chat: { id: 5, type: 'private' }, message_id: 3, date: 0 },
    },
  }
  const settings = { token: '1:t', webhookSecret: 's', apiRoot: 'https://api.telegram.org' }
  for (const { received } of channels.telegram.read(update, settings, she.now)) she.happens(received.activity)
  expect(she.lines.at(-1)).toMatchObject({ by: 'she', kind: 'choice', text: 'I am in danger now' })
})
