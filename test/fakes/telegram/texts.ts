import { type Json, listOf, objectOf, textOf, unquoted } from '../shared/json.ts'
import { badRequest } from './problem.ts'

/** Limits of core.telegram.org/bots/api#sendmessage, #sendphoto and #inlinekeyboardbutton. */
const LONGEST_TEXT = 4_096
const LONGEST_CAPTION = 1_024
const LONGEST_CALLBACK_BYTES = 64
const HTML_TAG =
  /<\/?(?:b|strong|i|em|u|ins|s|strike|del|a|code|pre|span|tg-spoiler|tg-emoji|blockquote)(?:\s[^<>]*)?>/g
const WHAT_A_BUTTON_DOES = [
  'callback_data',
  'url',
  'web_app',
  'login_url',
  'copy_text',
  'switch_inline_query',
  'pay',
]

/** The text as it is shown, or a refusal. */
export function checkedText(params: Json): string {
  const text = shown(textOf(params.text), params.parse_mode).trim()
  if (text === '') throw badRequest('message text is empty', 'sent an empty text')
  if (text.length > LONGEST_TEXT) {
    throw badRequest(
      'message is too long',
      `sent a text of ${text.length} characters (limit ${LONGEST_TEXT})`,
    )
  }
  return text
}

/** The words under a picture, which may be none; or a refusal. */
export function checkedCaption(params: Json): string {
  const caption = shown(textOf(params.caption), params.parse_mode).trim()
  if (caption.length <= LONGEST_CAPTION) return caption
  throw badRequest(
    'message caption is too long',
    `sent a caption of ${caption.length} characters (limit ${LONGEST_CAPTION})`,
  )
}

function shown(text: string, parseMode: unknown): string {
  if (parseMode === undefined) return text
  if (textOf(parseMode).toLowerCase() !== 'html') {
    throw badRequest(
      'unsupported parse_mode',
      `used parse_mode ${parseMode}: this fake judges plain text and HTML only`,
    )
  }
  const plain = text.replace(HTML_TAG, '')
  const stray = /<|&(?!(?:lt|gt|amp|quot|#\d+|#x[\da-f]+);)/i.exec(plain)
  if (stray?.[0] === '<') {
    throw badRequest(
      `can't parse entities: unsupported start tag at byte offset ${stray.index}`,
      'sent broken HTML',
    )
  }
  return plain.replace(
    /&(lt|gt|amp|quot);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '',
  )
}

/** The inline keyboard, or undefined when there is none. */
export function checkedMarkup(params: Json): Json | undefined {
  const markup = unquoted(params.reply_markup)
  if (markup === undefined || markup === null) return undefined
  const rows = unquoted(objectOf(markup).inline_keyboard)
  if (rows === undefined) return objectOf(markup)
  if (!Array.isArray(rows))
    throw badRequest("can't parse reply keyboard markup JSON object", 'sent a keyboard without rows')
  for (const row of rows) for (const button of listOf(row)) checkButton(objectOf(button))
  return rows.flat().length === 0
    ? undefined
    : { inline_keyboard: rows.filter((row) => listOf(row).length > 0) }
}

function checkButton(button: Json): void {
  if (textOf(button.text).trim() === '') {
    throw badRequest(
      'can\'t parse inline keyboard button: Field "text" must be non-empty',
      'sent a button without a label',
    )
  }
  if (!WHAT_A_BUTTON_DOES.some((field) => field in button)) {
    const reason = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
    throw badRequest(reason, `sent a button that does nothing: ${textOf(button.text)}`)
  }
  if (!('callback_data' in button)) return
  const bytes = Buffer.byteLength(textOf(button.callback_data), 'utf8')
  if (bytes < 1 || bytes > LONGEST_CALLBACK_BYTES) {
    throw badRequest(
      'BUTTON_DATA_INVALID',
      `sent callback_data of ${bytes} bytes (limit ${LONGEST_CALLBACK_BYTES})`,
    )
  }
}
