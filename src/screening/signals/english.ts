/**
 * English is judged by English words only, and Mongolian by Mongolian ones: otherwise "ur" is a debt (өр), "be" a
 * body (бие) and "or" a bed. Which of the two a sentence is, its small words tell.
 */
import { type Concept, entriesOf } from './lexicon.ts'

const small = new Set(
  (
    'i im ive id ill a an the is are am was were be been being do does did dont doesnt didnt cant cannot couldnt ' +
    'wont wouldnt isnt arent wasnt have has had havent hasnt he she it we they you me him her us them my your his ' +
    'its our their mine this that these those what who when where why how which and or but if because so than then ' +
    'to of in on at by for with from into out up down off over about after before again all any some no not only ' +
    'too very can will just should would could now here there please pls hes shes theyre were youre thats whats ' +
    'let lets want wanna gonna going get got go goes went come came know think say says said tell told make made ' +
    'take took give gave help need like really every never always someone somebody anyone everyone everybody ' +
    'nobody everything anything something nothing today tomorrow tonight yesterday night day week month year ' +
    'years old man men woman women girl girls people thing things time back home house room door phone money work ' +
    'job pay paid sleep kill killed hit hits beat beats stop call police husband boyfriend boss passport mother ' +
    'father sister brother daughter son baby child children kids love life live alive die dead tired hello hi ' +
    'thanks thank good morning sorry ok okay yes one two three more much many last next first other another new ' +
    'doing says way where more still keep keeps wants ask asks there only'
  ).split(' '),
)

/** Small words that are Mongolian words in Latin letters too; they say nothing about the language. */
const shared = new Set([
  'a',
  'i',
  'or',
  'be',
  'by',
  'on',
  'her',
  'ene',
  'bi',
  'go',
  'son',
  'id',
  'us',
  'im',
  'he',
  'in',
  'so',
  'no',
  'ok',
  'okay',
  'hi',
  'hello',
  'help',
  'please',
  'pls',
  'passport',
  'an',
  'at',
  'up',
  'ug',
  'men',
  'man',
  'ill',
  'ter',
  'baby',
  'boss',
  'were',
  'too',
  'dead',
  'phone',
  'its',
  'mine',
])

/** Small words that are never English: "i am sorry to write so late, namaig alah gej bn" is both, however much of it is English. */
const mongolian = new Set(
  (
    'namaig namaigaa nadad nadaas nadtai minii mini maani bn bna bnaa baina bga bgaa baigaa bsan baisan gej gj geed gd gesen gsn ' +
    'gedeg gdg bolohgui chadahgui bhgui baihgui ogohgui medehgui yostoi odoo'
  ).split(' '),
)

/** Which rules a sentence is judged by, from its Latin and other words. */
export function languageOf(
  words: readonly string[],
  vocabulary: ReadonlyMap<string, unknown>,
): 'mn' | 'en' | 'both' {
  let latin = 0
  let english = 0
  let sure = 0
  /** Short forms are Mongolian as well (`n` is нь, `ur` өр): beside English words they count, and are never sure. */
  let short = 0
  for (const word of words) {
    if (!/^[a-z]+$/.test(word)) continue
    latin++
    if (!small.has(word)) {
      if (full.has(word)) short++
      continue
    }
    english++
    if (!shared.has(word)) sure++
  }
  const other = words.length - latin
  if (latin === 0) return 'mn'
  if (english > 0 && words.some((word) => mongolian.has(word))) return 'both'
  if (english > short / 2 || short === words.length) english += short
  // "Said n" is a minister: beside short forms one word does not make it English alone.
  const judged = sure > 1 || short === 0 ? 'en' : 'both'
  const share = english / words.length
  if (other > 0) return english >= 3 || (sure >= 1 && share >= 0.34) ? 'both' : 'mn'
  if (share >= 0.6 && (sure >= 1 || words.length <= 2)) return judged
  if (sure >= 1 && (share >= 0.34 || (english >= 3 && share >= 0.25))) return share >= 0.45 ? judged : 'both'
  if (english > 0 && (share >= 0.34 || sure >= 2)) return 'both'
  // "my nudes leaked", "goodbye everyone forever": no small words, but ours.
  const known = words.filter((word) => small.has(word) || (word.length > 3 && vocabulary.has(word))).length
  return known >= 2 && known / words.length >= 0.6 ? 'both' : 'mn'
}

const vowel = /[aeiou]/

/** `beat*` to beat, beats, beating, beated; `choke*` to chokes, choked, choking; `slap*` to slapped, slapping. */
export function formsOf(entry: string): string[] {
  if (!entry.endsWith('*')) return [entry]
  const base = entry.slice(0, -1)
  const forms = [base, /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`]
  if (base.endsWith('e')) forms.push(`${base}d`, `${base.slice(0, -1)}ing`)
  else {
    forms.push(`${base}ed`, `${base}ing`)
    const last = base.at(-1) ?? ''
    if (/[bdgmnprt]/.test(last) && vowel.test(base.at(-2) ?? ''))
      forms.push(`${base}${last}ed`, `${base}${last}ing`)
    if (last === 'y' && !vowel.test(base.at(-2) ?? 'a'))
      forms.push(`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`)
  }
  return forms
}

export type EnglishEntry = { rest: readonly string[]; concept: string }

/** Entries by their first word. Apostrophes are not kept: "don't" is heard as "dont". */
export function buildEnglish(
  concepts: Readonly<Record<string, Concept>>,
): ReadonlyMap<string, EnglishEntry[]> {
  const table = new Map<string, EnglishEntry[]>()
  for (const [concept, { en }] of Object.entries(concepts)) {
    for (const entry of entriesOf(en)) {
      for (const form of formsOf(entry.replaceAll("'", ''))) {
        const [first = '', ...rest] = form.split(' ')
        const there = table.get(first)
        if (there) there.push({ rest, concept })
        else table.set(first, [{ rest, concept }])
      }
    }
  }
  return table
}

/** Words before a verb that turn it round: "he never hit me". */
export const englishNo = new Set(
  'not dont doesnt didnt never isnt arent wasnt wont wouldnt cant cannot couldnt no without hasnt havent nobody noone'.split(
    ' ',
  ),
)

/** Short forms as they are typed on a phone: "plz he wnt let me out". */
// biome-ignore format: short form, full form
const full: ReadonlyMap<string, string> = new Map(Object.entries({
  u: 'you', ur: 'your', r: 'are', '2': 'to', '4': 'for', n: 'and', nd: 'and', w: 'with', wit: 'with', wid: 'with', plz: 'please', pls: 'please',
  plss: 'please', da: 'the', dis: 'this', dat: 'that', tht: 'that', ma: 'my', mah: 'my', dnt: 'dont', dosnt: 'doesnt', doesn: 'doesnt',
  dint: 'didnt', didn: 'didnt', ddnt: 'didnt', cnt: 'cant', wnt: 'wont', ppl: 'people', hubby: 'husband', hubbys: 'husbands', husbend: 'husband',
  bf: 'boyfriend', gf: 'girlfriend', pasport: 'passport', pasports: 'passports', cuz: 'because', coz: 'because', bcz: 'because', bc: 'because', smb: 'somebody',
  smn: 'someone', sm1: 'someone', abt: 'about', frm: 'from', hav: 'have', hv: 'have', wil: 'will', kil: 'kill', kiled: 'killed', kiling: 'killing', hlp: 'help',
  nothin: 'nothing', somethin: 'something', everythin: 'everything',
}))

/** Verbs without their g: "he is beatin me". Not captain, cousin, begin, again. */
const withoutG =
  /^(?:be?at|hitt|kick|chok|chas|follow|watch|break|bleed|cry|hid|scream|look|send|sell|bring|try|go|com|wait|kill|hurt|rap|threaten|forc|lock|keep|tak|mak|runn|stalk|begg|burn|cutt|die?|dy|drink|fight|grabb|hold|jump|knock|push|pull|punch|slapp|shak|stabb|starv|strangl|dragg|tell|touch|yell|shout|walk|work|call|say|ask|us|liv|leav|feel|th?ink|want|shoot|wak)in$/

/** "He wnt to kill me" wants to, "he wnt let me out" will not. */
const wanted: ReadonlySet<string> = new Set('to 2 me us u you him her them it my ma a the da'.split(' '))

/** Each word as it stands in a list: what it is short for, or itself. */
export const inFull = (words: readonly string[]): string[] =>
  words.map((word, at) =>
    word === 'wnt' && wanted.has(words[at + 1] ?? '')
      ? 'want'
      : (full.get(word) ?? (withoutG.test(word) ? `${word}g` : word)),
  )
