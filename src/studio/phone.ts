/**
 * Her phone, for trying: the real engine played on a draft, with the limits of a channel. Pure, so that the editor's browser
 * runs it; what is written in it is kept nowhere.
 */
import { limits as messenger } from '../channels/messenger/limits.ts'
import { limits as telegram } from '../channels/telegram/limits.ts'
import { webLimits } from '../channels/web/limits.ts'
import { type Conversation, freshConversation } from '../conversation.ts'
import type { DialogHouse } from '../dialog/load.ts'
import { enter } from '../dialog/step.ts'
import type {
  Activity,
  Choice,
  ConversationId,
  Language,
  Limits,
  Outbound,
  PlatformId,
  TimerName,
  Words,
} from '../message.ts'
import { decideListening } from '../turn/decide-listening.ts'
import { toMessages } from '../turn/said.ts'
import type { Decision, Setting, Stage } from '../turn/turn.ts'

export const phoneChannels = ['messenger', 'telegram', 'web'] as const
export type PhoneChannel = (typeof phoneChannels)[number]
const limitsOf: Readonly<Record<PhoneChannel, Limits>> = { messenger, telegram, web: webLimits }

type Message = Extract<Outbound, { type: 'message' }>
export type PhoneBubble = {
  by: 'itgel' | 'she'
  text: string
  choices: readonly { title: string; value: Choice }[]
  /** What its picture shows. */
  picture?: string
}

export type PhoneMove =
  | { phone: string }
  | { page: 'start' }
  | { she: string }
  | { press: string }
  | { 'stands at': string }
  | { speaks: string }
  | { 'minutes pass': number }

export type Phone = {
  channel: PhoneChannel
  conversation: Conversation | undefined
  bubbles: readonly PhoneBubble[]
  /** ms since 1970, on the phone's own clock. */
  now: number
  turns: number
  due: Partial<Record<TimerName, number>>
  /** What was done on it, as lines of a transcript. */
  moves: readonly PhoneMove[]
  /** Everything of hers was erased in the last turn. */
  erased: boolean
}

const hourMs = 3_600_000
const phoneId = 'phone' as ConversationId
const phoneAddress = 'phone' as PlatformId

/** `now`: the numbers that are shown go by the day. */
export const newPhone = (channel: PhoneChannel, now: number): Phone => ({
  channel,
  conversation: undefined,
  bubbles: [],
  now,
  turns: 0,
  due: {},
  moves: [],
  erased: false,
})

const settingOf = (house: DialogHouse, channel: PhoneChannel): Setting => ({
  ...house,
  limits: limitsOf[channel],
  idleEraseMs: 24 * hourMs,
  demo: true,
  counsellors: true,
})

/** She opens the chat. */
export const opens = (house: DialogHouse, phone: Phone, language: Language): Phone =>
  happens(house, did(phone, { phone: language }, { page: 'start' }), {
    type: 'event',
    name: 'start',
    locale: language,
  })

export const writes = (house: DialogHouse, phone: Phone, text: string): Phone =>
  happens(house, did(shows(phone, text), { she: text }), { type: 'message', text: text as Words })

export const presses = (
  house: DialogHouse,
  phone: Phone,
  { title, value }: { title: string; value: Choice },
): Phone =>
  happens(house, did(shows(phone, title), { press: `${value.dialog}/${value.step}/${value.option}` }), {
    type: 'message',
    text: title as Words,
    value,
  })

/** Time goes by, and whatever was due happens in its order. */
export function waits(house: DialogHouse, phone: Phone, ms: number): Phone {
  const until = phone.now + ms
  let later = did(phone, { 'minutes pass': ms / 60_000 })
  for (let most = 0; most < 20; most++) {
    const next = Object.entries(later.due)
      .filter(([, at]) => at <= until)
      .sort(([, a], [, b]) => a - b)[0]
    if (!next) break
    const [name, at] = next as [TimerName, number]
    const { [name]: _, ...due } = later.due
    later = happens(house, { ...later, due, now: at }, { type: 'event', name: 'timer', value: name })
  }
  return { ...later, now: Math.max(later.now, until) }
}

/** She goes on in another language from here, as if she had chosen it; what is asked is said again. */
export function speaks(house: DialogHouse, phone: Phone, language: Language): Phone {
  const { conversation } = phone
  if (!conversation) return opens(house, phone, language)
  const place = conversation.place
  const spoken = did({ ...phone, conversation: { ...conversation, language } }, { speaks: language })
  return place ? placed(house, spoken, { dialog: place.dialog, step: place.step }) : spoken
}

/** From this step on, with what is remembered so far. */
export const standsAt = (house: DialogHouse, phone: Phone, at: { dialog: string; step: string }): Phone =>
  placed(house, did(phone, { 'stands at': `${at.dialog}.${at.step}` }), at)

function placed(house: DialogHouse, phone: Phone, { dialog, step }: { dialog: string; step: string }): Phone {
  const { channel, now } = phone
  const conversation = phone.conversation ?? freshConversation(phoneId, channel, phoneAddress, now)
  const language = conversation.language ?? house.words.languages[0] ?? 'mn'
  const stage: Stage = { ...settingOf(house, channel), channel, now }
  const { talk, said } = enter(
    stage,
    { place: undefined, facts: conversation.facts, language },
    { dialog, step },
  )
  const { place: _, ...kept } = conversation
  const stands: Conversation = {
    ...kept,
    language: talk.language,
    facts: { ...talk.facts },
    ...(talk.place && { place: talk.place }),
  }
  return {
    ...phone,
    conversation: stands,
    bubbles: [...phone.bubbles, ...toMessages(said, stands, stage.limits).map(bubbleOf)],
    erased: false,
  }
}

const did = (phone: Phone, ...moves: readonly PhoneMove[]): Phone => ({
  ...phone,
  moves: [...phone.moves, ...moves],
})

const shows = (phone: Phone, text: string): Phone => ({
  ...phone,
  bubbles: [...phone.bubbles, { by: 'she', text, choices: [] }],
})

function happens(house: DialogHouse, phone: Phone, activity: Activity): Phone {
  const { channel, conversation, turns } = phone
  const now = phone.now + 1000
  const event = {
    conversation: phoneId,
    channel,
    address: phoneAddress,
    order: turns + 1,
    at: now,
    activity,
  }
  const decided = decideListening(conversation, event, settingOf(house, channel), { now })
  return after({ ...phone, now, turns: turns + 1 }, decided)
}

function after(phone: Phone, { conversation, effects }: Decision): Phone {
  const said: Message[] = []
  let due = phone.due
  let erased = false
  for (const effect of effects) {
    if (effect.kind === 'say') said.push(effect.outbound)
    if (effect.kind === 'erase') {
      erased = true
      due = {}
      said.push(...effect.last)
    }
    if (effect.kind !== 'timer') continue
    const { [effect.name]: _, ...others } = due
    due = effect.inMs === null ? others : { ...others, [effect.name]: phone.now + effect.inMs }
  }
  return { ...phone, conversation, due, erased, bubbles: [...phone.bubbles, ...said.map(bubbleOf)] }
}

function bubbleOf({ text, suggestedActions, picture }: Message): PhoneBubble {
  return {
    by: 'itgel',
    text,
    choices: (suggestedActions?.actions ?? []).map(({ title, value }) => ({ title, value })),
    ...(picture && { picture: picture.alt }),
  }
}

/** What is remembered of her, and what a counsellor would be shown. */
export function remembered({ conversation }: Phone): {
  facts: [string, string][]
  place: string | undefined
  person: { urgency: string; facts: [string, string][] } | undefined
} {
  const facts = Object.entries(conversation?.facts ?? {}).map(([fact, value]): [string, string] => [
    fact,
    String(value),
  ])
  const place = conversation?.place
  const asked = conversation?.asked
  const open = conversation?.case
  const urgency = open?.urgency ?? asked?.urgency
  return {
    facts,
    place: place && `${place.dialog}.${place.step}`,
    person:
      urgency === undefined
        ? undefined
        : { urgency, facts: facts.filter(([fact]) => asked?.share.includes(fact) === true) },
  }
}
