/**
 * Typing noise that keeps what a phrase means: the same phrase as other people would type it.
 *
 * Shares are those measured in informal chat (two thirds Latin; ө as o 60 %, u 40 %; ү as u 60 %, v 40 %; в as w 70 %;
 * х as h 93 %; a bare c for ц or ч is rare). A writer is consistent: each is drawn once for a phrase.
 */

/** Numbers from 0 to 1, in a fixed order for a seed, so that a failing phrase can be seen again. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export type Chance = () => number

// biome-ignore format: an alphabet reads best in rows
const plain: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: 'i', ы: 'ii', ь: 'i',
  э: 'e', ю: 'yu', я: 'ya',
}

const shortForms: Readonly<Record<string, readonly string[]>> = {
  байна: ['bn', 'bna', 'bnaa', 'baina'],
  байгаа: ['bga', 'bgaa', 'baigaa'],
  байсан: ['bsan', 'bsn', 'baisan'],
  гэж: ['gj', 'gej'],
  гээд: ['gd', 'geed'],
  гэсэн: ['gsn', 'gsen', 'gesen'],
  минь: ['min', 'mini'],
  нь: ['n', 'ni'],
  байхгүй: ['bhgui', 'bhgvi', 'bku', 'baihgui'],
}

/** In Latin letters, as one person would write it. */
export function inLatin(text: string, random: Chance): string {
  const o = random() < 0.6 ? 'o' : 'u'
  const u = random() < 0.6 ? 'u' : 'v'
  const w = random() < 0.7 ? 'w' : 'v'
  const h = random() < 0.93 ? 'h' : 'x'
  const longVowels = random() < 0.75
  return text.toLowerCase().replace(/[а-яёөүъыь]+/gu, (word) => {
    const forms = shortForms[word]
    if (forms) return forms[Math.floor(random() * forms.length)] ?? word
    let out = ''
    for (const [at, letter] of [...word].entries()) {
      if (!longVowels && letter === word[at - 1] && 'аэоөуү'.includes(letter)) continue
      if (letter === 'ө') out += o
      else if (letter === 'ү') out += u
      else if (letter === 'в') out += w
      else if (letter === 'х') out += h
      else if ('йьъ'.includes(letter)) out += random() < 0.75 ? 'i' : ''
      else out += plain[letter] ?? letter
    }
    return out
  })
}

/** Leaves out some vowels after the first syllable of longer words: `hvchirhiilsn`. */
export function withoutVowels(text: string, random: Chance, share = 0.2): string {
  return text.replace(/\p{L}{6,}/gu, (word) => {
    let seen = false
    return [...word]
      .map((letter, at) => {
        const vowel = /[aeiouаэоөуүи]/u.test(letter)
        const single = vowel && letter !== word[at - 1] && letter !== word[at + 1]
        const drop = seen && single && at < word.length - 1 && random() < share
        if (vowel) seen = true
        return drop ? '' : letter
      })
      .join('')
  })
}

/** A keyboard without ө and ү. */
export const onRussianKeyboard = (text: string): string =>
  text.replaceAll('ө', 'о').replaceAll('Ө', 'О').replaceAll('ү', 'у').replaceAll('Ү', 'У')

/** A Ukrainian keyboard has є and ї where ө and ү would be. */
export const onUkrainianKeyboard = (text: string): string => text.replaceAll('ө', 'є').replaceAll('ү', 'ї')

/** The last vowel held long, as one does when one cries out. */
export const heldLong = (text: string): string =>
  text.replace(/([aeiouаэоөуүи])([^\p{L}]*)$/u, (_, vowel: string, rest: string) => vowel.repeat(4) + rest)

/** Capitals, emoji, no stops. */
export const shouted = (text: string): string => `${text.toUpperCase()}!!! 😭`

/** Letters that cannot be seen, inside a word: copied text has them. */
export const withInvisible = (text: string): string =>
  text.replace(/(\p{L}{2})(\p{L})/u, '$1\u200d$2').replace(/ /, ' \u200f')

/** Latin look-alikes inside Cyrillic words. */
export const withLookAlikes = (text: string): string =>
  text.replace(/а/g, (letter, at: number) => (at % 2 === 0 ? 'a' : letter)).replace(/о/g, 'o')
