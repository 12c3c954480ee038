import { type Json, listOf, objectOf, textOf } from '../shared/json.ts'
import { announce, fromPerson } from './events.ts'
import { type Choice, keepMessage, openThread, openWindow, type Thread } from './thread.ts'
import type { MessengerWorld } from './world.ts'

/** A message as the person sees it; quick replies are there only as long as nothing follows. */
export type SeenOnMessenger = {
  mid: string
  from: 'person' | 'page' | 'inbox'
  text: string
  /** It is a picture, and has no text. */
  picture?: true
  quickReplies: string[]
  buttons: string[]
}

/** A person with Messenger on her phone. Messages, postbacks and edits return their mid. */
export type MessengerPerson = {
  readonly psid: string
  say(text: string): string
  pressQuickReply(title: string): string
  /** Presses the newest postback button with this title. */
  pressButton(title: string): string
  pressMenu(title: string): string
  pressIceBreaker(question: string): string
  getStarted(ref?: string): string
  /**
   * Opens m.me/<page>?ref=…: an event of its own when she has written before, else her first message or Get Started
   * carries it (m-me-links page). The same for ads.
   */
  clickLink(ref: string): void
  clickAd(ad: { ref: string; adId: string }): void
  sticker(): string
  image(): string
  /** Reacts to the newest message of the Page. */
  reaction(emoji?: string): void
  /** Edits her newest text; Messenger allows five times. */
  edit(text: string): string
  /** Sends are refused from now on: 551 not available, 2 (blocked), 230 … */
  unavailable(code?: number): void
  available(): void
  readonly chat: SeenOnMessenger[]
  readonly heard: readonly string[]
}

const MOST_EDITS = 5

export function messengerPerson(world: MessengerWorld, psid: string): MessengerPerson {
  const thread = openThread(world, psid)
  const announced = (content: Json) => announce(world, psid, fromPerson(world, psid, content))
  const wrote = (content: (referral: Json) => Json) => {
    openWindow(world, thread, true)
    announced(content(thread.referral ? { referral: thread.referral } : {}))
    thread.referral = undefined
  }
  const message = (text: string, more: Json = {}) => {
    const { mid } = keepMessage(world, thread, { from: 'person', text })
    thread.edits = 0
    wrote((referral) => ({ message: { mid, ...(text ? { text } : {}), ...more, ...referral } }))
    return mid
  }
  const postback = ({ title, payload }: Choice) => {
    const { mid } = keepMessage(world, thread, { from: 'person', text: title })
    wrote((referral) => ({ postback: { mid, title, payload, ...referral } }))
    return mid
  }
  const arrive = (referral: Json, ad = false) => {
    thread.broughtByAd ||= ad
    if (thread.messages.length === 0) thread.referral = referral
    else {
      openWindow(world, thread)
      announced({ referral })
    }
  }
  const attachment = (type: string, payload: Json) => message('', { attachments: [{ type, payload }] })
  return {
    psid,
    say: (text) => message(text),
    pressQuickReply: (title) => {
      const choice = chosen(thread.messages.at(-1)?.quickReplies ?? [], title, `quick reply for ${psid}`)
      return message(choice.title, { quick_reply: { payload: choice.payload } })
    },
    pressButton: (title) => {
      const all = [...thread.messages].reverse().flatMap((each) => each.buttons)
      return postback(chosen(all, title, `button for ${psid}`))
    },
    pressMenu: (title) =>
      postback(chosen(profileChoices(world, 'persistent_menu', 'title'), title, 'menu item')),
    pressIceBreaker: (question) =>
      postback(chosen(profileChoices(world, 'ice_breakers', 'question'), question, 'ice breaker')),
    getStarted: (ref) => {
      const payload = textOf(objectOf(world.profile.get('get_started')).payload)
      // Ice breakers hide the button (ice-breakers page).
      if (payload === '' || world.profile.has('ice_breakers'))
        throw new Error('The Page shows no Get Started button')
      if (ref !== undefined) thread.referral = shortLink(ref)
      return postback({ title: 'Get Started', payload })
    },
    clickLink: (ref) => arrive(shortLink(ref)),
    clickAd: ({ ref, adId }) => {
      const ads_context_data = { ad_title: 'Fake ad', post_id: `${world.pageId}_1` }
      arrive({ ref, ad_id: adId, source: 'ADS', type: 'OPEN_THREAD', ads_context_data }, true)
    },
    // Since 2026-08-30 stickers come only as their own type (changelog of 2026-06-01).
    sticker: () =>
      attachment('sticker', { url: 'https://scontent.example/sticker.png', sticker_id: 369239263222822 }),
    image: () => attachment('image', { url: 'https://scontent.example/image.jpg' }),
    reaction: (emoji = '❤') => {
      const mid = thread.messages.findLast((each) => each.from === 'page')?.mid
      if (!mid) throw new Error(`${psid} has nothing to react to`)
      openWindow(world, thread)
      announced({ reaction: { reaction: 'love', emoji, action: 'react', mid } })
    },
    edit: (text) => edit(world, thread, text),
    unavailable: (code = 551) => {
      thread.unavailable = code
    },
    available: () => {
      thread.unavailable = undefined
    },
    get chat() {
      return thread.messages.map(({ quickReplies, buttons, ...rest }, index, all) => ({
        ...rest,
        quickReplies: index === all.length - 1 ? titles(quickReplies) : [],
        buttons: titles(buttons),
      }))
    },
    heard: thread.heard,
  }
}

function shortLink(ref: string): Json {
  return { ref, source: 'SHORTLINK', type: 'OPEN_THREAD' }
}

function edit(world: MessengerWorld, thread: Thread, text: string): string {
  const own = thread.messages.findLast((each) => each.from === 'person' && each.text !== '')
  if (!own || thread.edits >= MOST_EDITS)
    throw new Error(`${thread.psid} has no message that can still be edited`)
  own.text = text
  thread.edits++
  const message_edit = { mid: own.mid, text, num_edit: thread.edits }
  announce(world, thread.psid, fromPerson(world, thread.psid, { message_edit }))
  return own.mid
}

function chosen(choices: readonly Choice[], title: string, what: string): Choice {
  const found = choices.find((choice) => choice.title === title)
  if (found) return found
  throw new Error(`No ${what} is called "${title}"; visible: ${titles(choices).join(' | ') || 'none'}`)
}

function profileChoices(world: MessengerWorld, field: string, label: string): Choice[] {
  return listOf(world.profile.get(field))
    .flatMap((each) => listOf(objectOf(each).call_to_actions))
    .map(objectOf)
    .filter((item) => item.payload !== undefined)
    .map((item) => ({ title: textOf(item[label]), payload: textOf(item.payload) }))
}

function titles(choices: readonly Choice[]): string[] {
  return choices.map((choice) => choice.title)
}
