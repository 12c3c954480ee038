/**
 * Passphrases: 15 characters or more, whatever they are; refused are only the commonest, endless repetition, and what is made
 * of the person's own name. Kept as argon2id.
 * Source of the parameters (19 MiB, 2 passes, 1 lane): https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 * Source of the rules (length, no composition, no forced change): NIST SP 800-63B, OWASP ASVS 5.0 V6.2
 */
import { hash, verify } from '@node-rs/argon2'

export const shortest = 15
export const longest = 128

/** The library's default algorithm is argon2id; its name is a const enum that is gone once compiled. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export type Weakness = 'too-short' | 'too-long' | 'common' | 'repeats' | 'yours'

/** The commonest long ones, without capitals, blanks and signs between. Source: the top of public lists of leaked passwords with 15 or more letters. */
const common = new Set(
  `123456789012345 1234567890123456 12345678901234567 123456789123456789 12345678910111213 987654321098765 0123456789012345
  qwertyuiopasdfg qwertyuiopasdfgh qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm asdfghjklqwertyuiop zxcvbnmasdfghjkl 1qaz2wsx3edc4rfv 1q2w3e4r5t6y7u8i
  1q2w3e4r5t6y7u8i9o0p q1w2e3r4t5y6u7i8 qazwsxedcrfvtgb qazwsxedcrfvtgbyhnujm passwordpassword password12345678 password123456789
  mypasswordispassword thisismypassword iloveyouiloveyou iloveyouforever iloveyousomuch correcthorsebatterystaple letmeinletmein123 administrator123
  administratoradministrator welcomewelcome1 changemechangeme changemepleasenow trustno1trustno1 abcdefghijklmno abcdefghijklmnop
  abcdefghijklmnopqrstuvwxyz abcdefg12345678 abcd1234abcd1234 abc123abc123abc superman12345678 dragondragon123 letmeinnowplease
  mongoliamongolia монголулсмонголулс нууцүгнууцүг123 нууцүгнууцүгнууцүг миниймонголулс сайнбайнауу12345 итгэлитгэлитгэл йцукенгшщзхъфыва фцужэнгшүзкъйыбө`
    .split(/\s+/)
    .filter(Boolean),
)

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '')

/** Why this passphrase will not do for this person, or undefined when it will. */
export function weakness(passphrase: string, own: readonly string[]): Weakness | undefined {
  const letters = [...passphrase.normalize('NFKC')]
  if (letters.length < shortest) return 'too-short'
  if (letters.length > longest) return 'too-long'
  const bare = plain(passphrase)
  if (common.has(bare) || common.has(bare.replace(/(?<!\d)\d+$/, ''))) return 'common'
  if (repeats(bare)) return 'repeats'
  const words = ['itgel', 'mgec', 'итгэл', 'desk', ...own.flatMap((each) => each.split(/[\s@.]+/))]
    .map(plain)
    .filter((word) => word.length >= 3)
  const left = words
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), bare)
  return [...left].length < 8 ? 'yours' : undefined
}

/** One short piece over and over (`abcabcabcabcabc`), or hardly any different letters. */
function repeats(text: string): boolean {
  if (new Set(text).size < 5) return true
  for (let size = 1; size <= 6; size++) {
    const piece = text.slice(0, size)
    if (piece.repeat(Math.ceil(text.length / size)).startsWith(text)) return true
  }
  return false
}

const asHashed = (passphrase: string): string => passphrase.normalize('NFKC')

export const hashPassphrase = (passphrase: string): Promise<string> => hash(asHashed(passphrase), cost)

let nobody: Promise<string> | undefined

/** Takes as long when nobody has this passphrase: `kept` undefined is answered with false after the same work. */
export async function samePassphrase(kept: string | undefined, passphrase: string): Promise<boolean> {
  nobody ??= hashPassphrase('a passphrase nobody has')
  const against = kept ?? (await nobody)
  const same = [...passphrase].length <= longest && (await verify(against, asHashed(passphrase)))
  return kept !== undefined && same
}
