/**
 * Finds what can be dialled in a text, by shape alone: the page knows no number. A wrong link is a small nuisance, a
 * missing one costs a frightened person a minute, so doubtful long numbers count; amounts and years do not.
 *
 * No look-behind in the expressions: Safari before 16.4 refuses the whole script for it.
 */

export type Piece = { text: string; dial?: string }

const shapes = [
  String.raw`\+\d{1,3}\)?(?:(?:[ -]{0,2}\d){6,12}|[ -]?\(\d{1,5}\)(?:[ -]{0,2}\d){4,11})`, // +976 7000 1234, (+976) 7000 1234, +976 (7000) 1234, and not the (24 hours) behind it
  String.raw`1[ -]\d{3}[ -]\d{3}[ -]\d{4}`, // 1-888-373-7888
  String.raw`0\d{1,4}(?:[ -]\d{1,6}){1,4}`, // 0570-0-55210, 0570-013904, 06 80 20 55 20
  String.raw`116[ -]\d{2,3}`, // 116 016, 116 16
  String.raw`\d{2,5}(?:[ -]\d{2,4}){1,3}`, // 1800-1903, 7000 1234, 02-123-4567
  String.raw`\d{8,11}`, // 99112233
  String.raw`1(?:[0-8]\d{2,3}|9\d{2})`, // four- and five-digit help lines
  String.raw`[19]\d{2}`, // three-digit emergency numbers
]
const dialable = new RegExp(shapes.join('|'), 'g')
const whole = new RegExp(`^(?:${shapes.join('|')})$`)
/**
 * A number of Mongolia is whole with eight digits, so that what follows a space is something else: «7000 1234 24 цаг», «9911 2233 8811 2233».
 * One of another country may go on there: "0808 2000 247", "+86 1381 2345 678".
 */
const eight = /^(?:\+976\)?[ -]{0,2})?[1-9](?:\d{3}[ -]\d{4}|\d{7})(?= )/
/** Short numbers one after another: «101 102 103» is three of them. */
const shortOnes = /^[19]\d\d(?=(?: [19]\d\d)+$)/

/** After a short number these mean an amount: «150 мянган төгрөг», "100 people"; but not «102 цагдаа», «107 өдөр шөнөгүй». */
const amount =
  /^\s?(?:%|₮|\$|€|төг|мянга|сая|хүн|хоног|цаг(?!даа)|минут|мин\b|өдөр(?! ?шөнө)|сар|жил|нас|хувь|км|метр|кг|people|persons|days?\b(?! (?:and|or|&) night)|hours?\b|minutes?\b|months?\b|years?\b|percent|km\b|kg\b|thousand|tugrik|baht)/i
const years = /^(?:19|20)\d\d[ -](?:19|20)\d\d$|^(?:19|20)\d\d-\d\d?(?:-\d\d?)?$/

export function findPhoneNumbers(text: string): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (let match = next(text); match; match = next(text)) {
    const number = without(match[0], text.slice(match.index + match[0].length))
    dialable.lastIndex = match.index + number.length
    const before = text.slice(Math.max(0, match.index - 2), match.index)
    const after = text.slice(match.index + number.length)
    if (!isDialable(number, before, after)) continue
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) })
    pieces.push({ text: number, dial: number.replace(/[^+\d]/g, '') })
    done = match.index + number.length
  }
  dialable.lastIndex = 0
  if (done < text.length) pieces.push({ text: text.slice(done) })
  return pieces
}

const next = (text: string): RegExpExecArray | null => dialable.exec(text)

/** The number without what only stands behind it: another number, or half of one, or «24 цаг». */
function without(found: string, after: string): string {
  const one = eight.exec(found) ?? shortOnes.exec(found)
  if (one) return one[0]
  const behind = /^\d/.test(after) ? /^(.*\d) \d+$/ : amount.test(after) ? /^(.*\d) \d\d?$/ : undefined
  const before = behind?.exec(found)?.[1]
  return before !== undefined && whole.test(before) ? before : found
}

function isDialable(number: string, before: string, after: string): boolean {
  if (/(?:[\d₮$€№#+]|\d[.,:])$/.test(before) || isLetter(before.slice(-1))) return false
  if (/^(?:\d|[.,:]\d|[-–]\d)/.test(after)) return false
  const digits = number.replace(/\D/g, '').length
  if (digits < 7 && /[ -]/.test(number) && !/^116/.test(number)) return false
  if (years.test(number)) return false
  // A year, unless it is told as a number is.
  if (/^19\d\d$/.test(number)) return before === ': ' && !/^\s?он/.test(after)
  return digits > 6 || !amount.test(after)
}

/** Without `\p{L}`, which older phones do not know. */
const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase()
