/**
 * One spelling for both scripts.
 *
 * Two thirds of chat is Mongolian in Latin letters, without a norm; the rest is Cyrillic, often from a Russian or
 * Ukrainian keyboard. Every word is therefore written as sounds: consonants `b v g d j z k l m n p r s t f h Q S`
 * (Q is ч, S is ш, ц is the two sounds ts), vowels `a e i o u O U` (O is ө, U is ү). What a writer could not or did
 * not tell apart stays apart in our own stems, and `heardAs` says which letters we accept for which sound: о takes
 * only o, ө takes ө, o, u and e. So зүүд (dream) is not heard as зод (beat), and "mongo" is.
 */

// biome-ignore format: an alphabet reads best in rows
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'io', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', ө: 'O', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'U', ф: 'f', х: 'h', ц: 'ts', ч: 'Q', ш: 'S',
  щ: 'S', ъ: '', ы: 'i', ь: 'i', э: 'e', ю: 'iu', я: 'ia',
  // Keyboards without ө and ү: Ukrainian є ї, old Russian ѳ, Kazakh ұ, Serbian ј; letters that look like them: ɵ, Greek θ and γ.
  є: 'O', ѳ: 'O', ɵ: 'O', θ: 'O', γ: 'U', ї: 'U', і: 'i', ұ: 'U', ў: 'U', қ: 'k', ғ: 'g', һ: 'h', ј: 'i',
}

/** Latin letters that look like Cyrillic ones: a whole word may hide one of them. */
// biome-ignore format: an alphabet reads best in rows
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'и', k: 'к', m: 'м', t: 'т',
}

const vowels = 'aeiouOU'
export const isVowel = (sound: string): boolean => vowels.includes(sound)

/** Word in small letters to the ways it may be read: one, or two where a bare Latin c may be ц or ч. */
export function soundsOf(word: string): string[] {
  let latin = 0
  let other = 0
  for (const letter of word) {
    if (letter >= 'a' && letter <= 'z') latin++
    else if (letter >= '\u0400' && letter <= '\u052f') other++
  }
  if (latin === 0) return [collapse(fromCyrillic(word))]
  if (other === 0) return fromLatin(word)
  if (other > latin && [...word].every((letter) => letter > 'z' || letter in lookAlikes)) {
    return [collapse(fromCyrillic([...word].map((letter) => lookAlikes[letter] ?? letter).join('')))]
  }
  return fromLatin([...word].map((letter) => latinOf(letter)).join(''))
}

/**
 * Our own stems, written in Cyrillic. Ours say more than hers can: a long vowel (аа, уу, ээ) is marked `:`, since
 * people shorten it but do not leave it out; и of the first syllable is `I`, which is heard, and every later и, й, ь
 * and ы is `i`, which may be missing.
 */
export function canonicalSounds(word: string): string {
  let out = ''
  let voiced = false
  let syllables = 0
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] ?? ''
    const sounds = cyrillic[letter] ?? ''
    for (const sound of sounds) {
      const mine =
        sound === 'i' &&
        (letter === 'и' ? !voiced : letter === 'й' ? syllables === 1 : 'яёю'.includes(letter))
          ? 'I'
          : sound
      if (!isVowel(sound)) {
        out += sound
        continue
      }
      const last = out.at(-1)
      if (last === mine || (last === 'I' && mine === 'i') || last === ':') {
        if (last === mine && mine !== 'i' && word[at - 1] === letter) out += ':'
        else if (last === ':' && mine !== out.at(-2) && mine !== 'i') out += mine
        continue
      }
      if (mine === 'e' && (last === 'i' || last === 'I')) {
        out = `${out.slice(0, -1)}e`
        continue
      }
      out += mine
    }
    if ('аэоөуүиеёюя'.includes(letter)) {
      if (word[at - 1] !== letter) syllables++
      voiced = true
    }
  }
  return out
}

function fromCyrillic(word: string): string {
  let sounds = ''
  for (const letter of word) sounds += cyrillic[letter] ?? ''
  return sounds
}

const latinOf = (letter: string): string => {
  const sounds = cyrillic[letter]
  if (sounds === undefined) return letter
  return sounds.replace('Q', 'ch').replace('S', 'sh').replace('O', 'ö').replace('U', 'ü')
}

const pairs: Readonly<Record<string, string>> = { ch: 'Q', sh: 'S', kh: 'h', zh: 'j', ts: 'ts', tz: 'ts' }
// biome-ignore format: an alphabet reads best in rows
const single: Readonly<Record<string, string>> = {
  w: 'v', x: 'h', y: 'i', ö: 'O', ü: 'U', q: 'k', ô: 'O', ù: 'U', ɵ: 'O', č: 'Q', š: 'S', ž: 'j', é: 'e', ğ: 'g',
}

function fromLatin(word: string): string[] {
  let sounds = ''
  let bareC = false
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] ?? ''
    const pair = pairs[letter + (word[i + 1] ?? '')]
    if (pair !== undefined) {
      sounds += pair
      i++
    } else if (letter === 'v') {
      sounds += vAt(word, i)
      if (word[i + 1] === 'v') i++
    } else if (letter === 'c') {
      bareC = true
      sounds += 'c'
    } else if (letter >= 'a' && letter <= 'z') sounds += single[letter] ?? letter
    else sounds += single[letter] ?? ''
  }
  if (!bareC) return [collapse(sounds)]
  return [collapse(sounds.replaceAll('c', 'ts')), collapse(sounds.replaceAll('c', 'Q'))]
}

const latinVowel = (letter: string | undefined): boolean =>
  letter !== undefined && 'aeiouyöü'.includes(letter)

/**
 * A Latin v is в beside a vowel and ү elsewhere: `hvn` хүн, `vne` үнэ, `bvh` бүх, `gvi` гүй, but `avsan` авсан.
 * Four of ten write ү so.
 */
function vAt(word: string, at: number): string {
  const before = word[at - 1]
  const after = word[at + 1]
  if (after === 'v') return 'U'
  if (before === undefined) {
    if (after === 'i') return 'zdrstn'.includes(word[at + 2] ?? ' ') ? 'v' : 'U'
    return latinVowel(after) ? 'v' : 'U'
  }
  if (latinVowel(before)) return 'v'
  return latinVowel(after) && after !== 'i' && after !== 'y' ? 'v' : 'U'
}

/**
 * A vowel held long for emphasis is one vowel, and a consonant typed three times or more is one; two stay two
 * (зоддог has them). ie is one sound: бие is typed `biye`, `bie`, `be`.
 */
function collapse(sounds: string): string {
  let out = ''
  let run = 0
  for (let i = 0; i < sounds.length; i++) {
    const sound = sounds[i] ?? ''
    run = sound === sounds[i - 1] ? run + 1 : 1
    if (isVowel(sound)) {
      if (out.at(-1) === sound) continue
      if (sound === 'e' && out.at(-1) === 'i') out = out.slice(0, -1)
      if (out.at(-1) === sound) continue
      out += sound
    } else if (run <= 2) out += sound
    else if (run === 3) out = out.slice(0, -1)
  }
  return out
}

/** The first consonant a listed word sounds with, '' when it has none: found without taking the word apart. */
export function firstConsonant(written: string): string {
  for (let at = 0; at < written.length; at++) {
    const letter = written[at] ?? ''
    if (letter >= 'a' && letter <= 'z') return skeletonOf(soundsOf(written)[0] ?? '').slice(0, 1)
    const sound = cyrillic[letter]?.[0]
    if (sound !== undefined && !notConsonants.includes(sound)) return sound
  }
  return ''
}

const notConsonants = 'aeiouOUIABW~:'

/** Consonants only: what a word is looked up by. */
export function skeletonOf(sounds: string): string {
  let out = ''
  for (const sound of sounds) if (!notConsonants.includes(sound)) out += sound
  return out
}

/** The vowels before, between and after the consonants: one more than there are consonants. */
export function gapsOf(sounds: string): string[] {
  const gaps = ['']
  for (const sound of sounds) {
    if (notConsonants.includes(sound)) gaps[gaps.length - 1] += sound
    else gaps.push('')
  }
  return gaps
}

/**
 * Which typed vowels we accept for ours. A is the vowel of an ending, which follows the stem's harmony, B the same and
 * long, W is уу or үү of an ending. Cyrillic writers tell more apart than Latin ones.
 */
const heardInLatin: Readonly<Record<string, string>> = {
  a: 'a',
  e: 'e',
  o: 'o',
  u: 'u',
  O: 'OouU',
  U: 'UuO',
  I: 'i',
  i: 'i',
  A: 'aeoOu',
  B: 'aeoOu',
  W: 'uU',
}
const heardInCyrillic: Readonly<Record<string, string>> = {
  ...heardInLatin,
  O: 'Oou',
  U: 'Uu',
  A: 'aeoOu',
  B: 'aeoO',
  W: 'uU',
}

/**
 * How she writes: in Latin letters, in Cyrillic without ө and ү (a Russian keyboard), or in Cyrillic with them, when о
 * is never ө: орсон (went in) is then not өр (debt).
 */
export type Writer = 'latin' | 'cyrillic' | 'exact'

const heard: Readonly<Record<Writer, Readonly<Record<string, string>>>> = {
  latin: heardInLatin,
  cyrillic: heardInCyrillic,
  exact: { ...heardInCyrillic, O: 'O', U: 'U', W: 'uU', A: 'aeoO', B: 'aeoO' },
}

export type GapFit = 'same' | 'dropped' | 'extra' | 'other'

/** How every gap of ours fits one gap of hers: filled as it is asked for. */
export type GapRow = Map<string, GapFit>

/** Vowels of at most three letters, never a word of hers: the answers are few and asked for often. */
const knownGaps: Readonly<Record<Writer, Map<string, GapRow>>> = {
  latin: new Map(),
  cyrillic: new Map(),
  exact: new Map(),
}

export function rowFor(hers: string, writer: Writer): GapRow {
  const known = knownGaps[writer]
  let row = known.get(hers)
  if (row === undefined) {
    row = new Map()
    if (hers.length <= 3) known.set(hers, row)
  }
  return row
}

/**
 * Compare the vowels between two consonants, ours and hers.
 * `~` is the place where an ending joins a consonant, and a vowel may stand.
 */
export function fitGap(ours: string, hers: string, row: GapRow, writer: Writer): GapFit {
  let fit = row.get(ours)
  if (fit === undefined) {
    fit = ours === hers ? 'same' : compareGap(ours, hers, writer)
    row.set(ours, fit)
  }
  return fit
}

function compareGap(ours: string, hers: string, writer: Writer): GapFit {
  if (hers === '') {
    let dropped = false
    for (let at = 0; at < ours.length; at++) {
      const vowel = ours[at]
      if (vowel === 'B' || vowel === 'W' || ours[at + 1] === ':') return 'other'
      if (vowel !== 'i' && vowel !== '~') dropped = true
    }
    return dropped ? 'dropped' : 'same'
  }
  const table = heard[writer]
  if (ours === '' || ours === 'i') return ours === 'i' && hers === 'i' ? 'same' : 'extra'
  if (ours === '~') return hers.length === 1 && hers !== 'i' ? 'same' : 'other'
  let at = 0
  let dropped = false
  for (const vowel of hers) {
    let found = false
    while (at < ours.length && !found) {
      const mine = ours[at] ?? ''
      at++
      if (mine === '~' || mine === ':') continue
      if (table[mine]?.includes(vowel)) found = true
      else if (mine === 'B' || mine === 'W' || ours[at] === ':') return 'other'
      else if (mine !== 'i') dropped = true
    }
    if (!found) return 'other'
  }
  for (; at < ours.length; at++) {
    const mine = ours[at] ?? ''
    if (mine === 'W' || (ours[at + 1] === ':' && mine !== ':')) return 'other'
    if (!'i~:AB'.includes(mine)) dropped = true
  }
  return dropped ? 'dropped' : 'same'
}
