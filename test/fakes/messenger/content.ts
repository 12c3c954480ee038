import { isJson, type Json, listOf, objectOf, textOf } from '../shared/json.ts'
import { isUploaded } from '../shared/server.ts'
import { invalid } from './graph-error.ts'
import type { Choice, ThreadMessage } from './thread.ts'
import type { MessengerWorld } from './world.ts'

/**
 * Limits of the Send API (send-messages/{quick-replies,buttons,template/*}). 2000 characters of text are not
 * contradicted anywhere; titles of quick replies are cut, all else is refused.
 */
const LONGEST_TEXT = 2_000
const LONGEST_TITLE = 20
const LONGEST_PAYLOAD = 1_000
const LONGEST_BUTTON_TEXT = 640
const LONGEST_CARD_LINE = 80
const LONGEST_METADATA = 1_000
const MOST_QUICK_REPLIES = 13
const MOST_BUTTONS = 3
const MOST_CARDS = 10

type Content = Pick<ThreadMessage, 'text' | 'picture' | 'quickReplies' | 'buttons'>

/** send-messages, "attach a file": 25 MB, in the field `filedata` of a form. */
const LARGEST_FILE = 25 * 1024 * 1024

/** What the person will see of a message, or a refusal. `filedata`: the file that came along. */
export function readContent(world: MessengerWorld, message: Json, filedata: unknown): Content {
  const attachment = isJson(message.attachment) ? message.attachment : undefined
  if ((message.text === undefined) === (attachment === undefined)) {
    throw invalid(
      'Message must have either text or attachment',
      'sent a message that is not text or attachment',
    )
  }
  atMost(message.metadata, LONGEST_METADATA, 'message[metadata]')
  const quickReplies = readQuickReplies(world, listOf(message.quick_replies))
  if (attachment?.type === 'image') return { quickReplies, ...readImage(attachment, filedata) }
  if (attachment) return { quickReplies, ...readAttachment(attachment) }
  const text = textOf(message.text)
  if (text.trim() === '')
    throw invalid('Param message[text] must be a non-empty string', 'sent an empty text')
  atMost(text, LONGEST_TEXT, 'message[text]')
  return { text, quickReplies, buttons: [] }
}

/** Uploaded with the call; by address or by id is possible too, and no way of ours. */
function readImage({ payload }: Json, filedata: unknown): Pick<Content, 'text' | 'picture' | 'buttons'> {
  if (!isUploaded(filedata) || filedata.size === 0)
    throw invalid('Upload attachment failure.', 'an image without a file in "filedata"', 2018047)
  if (filedata.size > LARGEST_FILE)
    throw invalid(
      'Upload attachment failure.',
      `a file of ${filedata.size} bytes (limit ${LARGEST_FILE})`,
      2018047,
    )
  if (!/^image\//.test(filedata.type))
    throw invalid('Upload attachment failure.', `an image of type "${filedata.type}"`, 2018047)
  if (objectOf(payload).is_reusable === true)
    throw invalid('Param payload[is_reusable] is not expected', 'a picture was to be kept by Meta')
  return { text: '', picture: true, buttons: [] }
}

function readQuickReplies(world: MessengerWorld, given: unknown[]): Choice[] {
  few(given.length, MOST_QUICK_REPLIES, 'message[quick_replies]')
  return given.map(objectOf).flatMap(({ content_type, title, payload }) => {
    if (content_type === 'user_phone_number' || content_type === 'user_email') return []
    if (content_type !== 'text') {
      throw invalid(
        'Param quick_replies[content_type] is unknown',
        `quick reply of type "${textOf(content_type)}"`,
      )
    }
    if (textOf(title) === '' || textOf(payload) === '') {
      throw invalid('Param quick_replies must have title and payload', 'quick reply without title or payload')
    }
    atMost(payload, LONGEST_PAYLOAD, 'quick_replies[payload]')
    const words = textOf(title)
    if (words.length > LONGEST_TITLE) {
      world.record.breach(`quick reply title of ${words.length} characters was cut (limit ${LONGEST_TITLE})`)
    }
    return [{ title: words.slice(0, LONGEST_TITLE), payload: textOf(payload) }]
  })
}

function readAttachment({ type, payload: given }: Json): { text: string; buttons: Choice[] } {
  const payload = objectOf(given)
  if (type !== 'template') return { text: '', buttons: [] }
  if (payload.template_type === 'button') {
    const text = textOf(payload.text)
    if (text === '') throw invalid('Param payload[text] is required', 'button template without text')
    atMost(text, LONGEST_BUTTON_TEXT, 'payload[text] of a button template')
    const buttons = listOf(payload.buttons)
    if (buttons.length === 0)
      throw invalid('Param payload[buttons] is required', 'button template without buttons')
    return { text, buttons: readButtons(buttons) }
  }
  if (payload.template_type === 'generic') return readCards(listOf(payload.elements).map(objectOf))
  throw invalid(
    'Invalid template type',
    `template of type "${textOf(payload.template_type)}", unknown to this fake`,
  )
}

function readCards(cards: Json[]): { text: string; buttons: Choice[] } {
  if (cards.length === 0) throw invalid('Param elements is required', 'generic template without cards')
  few(cards.length, MOST_CARDS, 'payload[elements]')
  for (const { title, subtitle } of cards) {
    if (textOf(title) === '') throw invalid('Param elements[title] is required', 'card without title')
    atMost(title, LONGEST_CARD_LINE, 'elements[title]')
    atMost(subtitle, LONGEST_CARD_LINE, 'elements[subtitle]')
  }
  return {
    text: cards.map(({ title, subtitle }) => [title, subtitle].filter(Boolean).join('\n')).join('\n\n'),
    buttons: cards.flatMap(({ buttons }) => readButtons(listOf(buttons))),
  }
}

/** Buttons that come back to the bot; links and telephone numbers are only checked. */
function readButtons(given: unknown[]): Choice[] {
  few(given.length, MOST_BUTTONS, 'buttons')
  return given.map(objectOf).flatMap(({ type, title, payload, url }) => {
    if (textOf(title) === '') throw invalid('Param buttons[title] is required', 'button without title')
    atMost(title, LONGEST_TITLE, 'buttons[title]')
    if (type === 'web_url') {
      if (textOf(url) === '') throw invalid('Param buttons[url] is required', 'link button without address')
      return []
    }
    if (textOf(payload) === '') throw invalid('Param buttons[payload] is required', 'button without payload')
    atMost(payload, LONGEST_PAYLOAD, 'buttons[payload]')
    if (type === 'phone_number') return []
    if (type !== 'postback') throw invalid('Invalid button type', `button of type "${textOf(type)}"`)
    return [{ title: textOf(title), payload: textOf(payload) }]
  })
}

function atMost(value: unknown, most: number, param: string): void {
  const { length } = textOf(value)
  if (length <= most) return
  throw invalid(
    `Length of param ${param} must be less than or equal to ${most}`,
    `${param}: ${length} characters (limit ${most})`,
  )
}

function few(count: number, most: number, param: string): void {
  if (count > most)
    throw invalid(`Param ${param} has too many elements`, `${param}: ${count} elements (limit ${most})`)
}
