/**
 * Folds what is typed so that one listed word is heard in all its spellings: Cyrillic, Mongolian in Latin letters
 * (two thirds of informal chat), a Russian keyboard, capitals, punctuation, emoji, long vowels held down.
 * `Тийм ээ`, `tiimee` and `TIIM EE!!` fold to the same key. The key is only compared, never shown.
 *
 * It is coarse on purpose (о, ө, у and ү are one letter): it is used only against the few words one step listens for,
 * and the check `same-word` refuses a script in which two of them fold together.
 */

/** Longer texts are never one of our words. */
const longest = 60

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'u',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 'x',
  щ: 'x',
  ъ: '',
  ы: 'i',
  ь: 'i',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ё: 'iu',
  ө: 'u',
  ү: 'u',
  є: 'u',
  ѳ: 'u',
  ї: 'u',
  і: 'i',
}

export function foldWords(text: string): string {
  if (text.length > longest) return ''
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return plain
    .replace(/[a-zöüôù]+/g, foldLatin)
    .replace(/[\u0400-\u04ff]+/g, foldCyrillic)
    .replace(/([aeiu])\1+/g, '$1')
}

const listed = new Map<string, string>()
const mostListed = 20_000

/** The same for words that stand in our files: they are folded again by every check. Never for hers: nothing of hers stays. */
export function foldListed(word: string): string {
  const before = listed.get(word)
  if (before !== undefined) return before
  const folded = foldWords(word)
  if (listed.size >= mostListed) listed.clear()
  listed.set(word, folded)
  return folded
}

function foldCyrillic(word: string): string {
  let folded = ''
  for (const letter of word) folded += latin[letter] ?? letter
  return folded.replace(/ts/g, 'c').replace(/([b-df-hj-np-tv-z])\1{2,}/g, '$1')
}

/** `x` stands for ш here, so a typed x becomes h first: the commoner reading. */
function foldLatin(word: string): string {
  return word
    .replace(/vv+/g, 'u')
    .replace(/(?<![aeiouöüy])v(?=[^aeiouöü]|[iy]|$)/g, 'u')
    .replace(/kh|x/g, 'h')
    .replace(/ts|ch|c/g, 'c')
    .replace(/sh/g, 'x')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/[oöüôù]/g, 'u')
    .replace(/([b-df-hj-np-tv-z])\1{2,}/g, '$1')
}

/** The number she wrote, for `1`, `1.`, `1)`, a full-width or a keycap 1. */
export function writtenNumber(text: string): number | undefined {
  if (text.length > longest) return undefined
  const digits = /^\s*(\d{1,2})(?:\s*[.)])?\s*$/.exec(
    text.normalize('NFKC').replace(/[\ufe0f\u20e3]/g, ''),
  )?.[1]
  return digits === undefined ? undefined : Number(digits)
}
