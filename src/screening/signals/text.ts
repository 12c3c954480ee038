/**
 * Her text, taken apart: words, numbers, emoji and breaks, each with its place in what she wrote.
 *
 * Nothing here throws: lone surrogates, zero-width letters inside a word, right-to-left marks and nulls are stepped
 * over, and the places stay those of the text as it came.
 */

export type Piece = {
  kind: 'word' | 'number' | 'emoji' | 'break' | 'question'
  /** Small letters, without what cannot be seen. */
  text: string
  start: number
  end: number
}

/** Invisible: zero-width, direction marks, soft hyphen, variation selectors, null and other controls. */
const invisible = (code: number): boolean =>
  code === 0x00ad ||
  code === 0x061c ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0xe0100 && code <= 0xe01ef)

const composed: Readonly<Record<string, string>> = {
  'и\u0306': 'й',
  'е\u0308': 'ё',
  'o\u0308': 'ö',
  'u\u0308': 'ü',
}

const apostrophes = "'’‘`´ʼ"
const letter = /\p{L}/u
const digit = /\p{Nd}/u
const picture = /\p{Extended_Pictographic}/u
const mark = /\p{M}/u

/** What a code point is, asked only once for plain letters. */
function kindOf(char: string, code: number): 'letter' | 'digit' | 'emoji' | 'mark' | 'other' {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter'
    return code >= 48 && code <= 57 ? 'digit' : 'other'
  }
  if (code >= 0x400 && code <= 0x52f) return code >= 0x483 && code <= 0x489 ? 'mark' : 'letter'
  if (letter.test(char)) return 'letter'
  if (digit.test(char)) return 'digit'
  if (mark.test(char)) return 'mark'
  return picture.test(char) ? 'emoji' : 'other'
}

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let word: Piece | undefined
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0
    const raw = String.fromCodePoint(code)
    const start = at
    at += raw.length
    if (invisible(code)) continue
    const seen = code >= 0xff00 || (code >= 0x2100 && code <= 0x214f) ? raw.normalize('NFKC') : raw
    const kind = kindOf(seen, seen.codePointAt(0) ?? 0)
    if (kind === 'mark') {
      if (word) {
        const pair = composed[(word.text.at(-1) ?? '') + seen]
        if (pair) word.text = word.text.slice(0, -1) + pair
        word.end = at
      }
      continue
    }
    if (kind === 'letter' || kind === 'digit') {
      const piece = kind === 'letter' ? 'word' : 'number'
      if (word?.kind === piece) {
        word.text += seen.toLowerCase()
        word.end = at
      } else {
        word = { kind: piece, text: seen.toLowerCase(), start, end: at }
        pieces.push(word)
      }
      continue
    }
    if (apostrophes.includes(seen) && word?.kind === 'word' && /\p{L}/u.test(text[at] ?? '')) continue
    // 1.500.000 and 1,500 are one number; the dot of 12.5 or 22.30 ends no sentence.
    if (word?.kind === 'number' && '.,'.includes(seen) && /^\d/.test(text.slice(at, at + 1))) {
      if (!/^\d{3}(?!\d)/.test(text.slice(at, at + 4))) word = undefined
      continue
    }
    word = undefined
    if (kind === 'emoji') pieces.push({ kind: 'emoji', text: seen, start, end: at })
    else if (seen === '?') pieces.push({ kind: 'question', text: '?', start, end: at })
    else if ('.!…;\n\r。！'.includes(seen)) pieces.push({ kind: 'break', text: seen, start, end: at })
  }
  return pieces
}
