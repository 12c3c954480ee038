/** What stands beside harm as often as beside anything else: it keeps a rule quiet, but not when it is told who does it to whom. */
import type { ConceptName } from './concepts/all.ts'
import { type Heard, hears, type Sentence } from './heard.ts'
import { meaning } from './meaning.ts'

/** It is done to herself, or to those with her. */
export const doneToHer = (sentence: Sentence): boolean => hears(sentence, 'me_obj', 'us_obj')

/**
 * "Нөхөр намайг …", "my husband broke my arm": her husband, friend or stepfather does it, and to her. No film, feast or kitchen
 * beside it makes that less.
 */
export const doneToHerByHim = (sentence: Sentence): boolean =>
  hears(sentence, 'partner', 'step_parent') &&
  (doneToHer(sentence) || (hears(sentence, 'my') && hears(sentence, 'body_hurt', 'wrist_place')))

/** To herself, to those with her, to somebody near: no kitchen makes that an ordinary day. */
const doneToSomebody = (sentence: Sentence): boolean =>
  doneToHerByHim(sentence) ||
  doneToHer(sentence) ||
  (sentence.heard.get('helpless')?.some(({ neg, means }) => !neg && (means & meaning.acc) !== 0) ?? false)

const wordsAt = ({ tokens }: Sentence, from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ text }) => text)
    .join(' ')

const everyPlace = (sentence: Sentence, concept: ConceptName, is: (place: Heard) => boolean): boolean =>
  sentence.heard.get(concept)?.every(is) ?? false

/** "As", behind what something is likened to. */
export const likeIt: RegExp = /^(?:шиг|шг|shig|shg)$/

/** "He locks me like a dog", "намайг нохой шиг уядаг": no animal is there. */
const likened =
  (concept: ConceptName) =>
  (sentence: Sentence): boolean =>
    doneToHer(sentence) &&
    everyPlace(
      sentence,
      concept,
      ({ from, to }) =>
        /\b(?:like|as)(?: an?| some| the)?$/.test(wordsAt(sentence, from - 2, from)) ||
        likeIt.test(wordsAt(sentence, to + 1, to + 2)),
    )

const chained = /(?:^| )(?:гинж|олс|ginj|ols)\p{L}*(?:аар|ээр|оор|өөр|aar|eer|oor|uur)(?: |$)/u

/** "Намайг нохойн гинжээр уясан": with what an animal is tied with, and not an animal. */
const tiedWithIt = (sentence: Sentence): boolean =>
  doneToHer(sentence) &&
  everyPlace(sentence, 'tethered', ({ to }) => chained.test(wordsAt(sentence, to, to + 3)))

/** "He follows me home from the gym": where it was, and not what was played. Who beats or kills there may be playing. */
const whereItWas = (sentence: Sentence): boolean =>
  sentence.language === 'en' &&
  doneToHer(sentence) &&
  !hears(sentence, 'beat', 'kill') &&
  everyPlace(sentence, 'sport', ({ from }) =>
    /\b(?:from|at|to|in|outside|near|after) (?:the|my|a)(?: \S+)?$/.test(wordsAt(sentence, from - 3, from)),
  )

/** "They sell me tonight", and not "he sold me his bike". */
const sellsHer = (sentence: Sentence): boolean =>
  /\b(?:sell|sells|sold|selling) (?:me|us)(?: (?:to|for|tonight|tomorrow|again|now|like|on)\b|$)/.test(
    wordsAt(sentence, 0, sentence.tokens.length),
  )

const before: Readonly<Partial<Record<ConceptName, (sentence: Sentence) => boolean>>> = {
  cooking: doneToSomebody,
  zoo: likened('zoo'),
  thing_dies: likened('thing_dies'),
  tethered: (sentence) => likened('tethered')(sentence) || tiedWithIt(sentence),
  kind_act: sellsHer,
  fiction: doneToHerByHim,
  sport: (sentence) => doneToHerByHim(sentence) || whereItWas(sentence),
  play_words: doneToHerByHim,
  food_words: doneToHerByHim,
  exam_or_work: doneToHerByHim,
  travel: doneToHerByHim,
}

/** Whether what this concept says about the sentence gives way to what is done to somebody in it. */
export const givesWay = (concept: string, sentence: Sentence): boolean =>
  before[concept as ConceptName]?.(sentence) ?? false

/** Heard in every kitchen and on every body: хоол and хоолой, "cut" the onion and "cut" the wrist. */
const kitchen: ReadonlySet<string> = new Set<ConceptName>(['cooking', 'kitchen_words', 'food_words'])

/** A word that is itself what was done is no excuse for it: a kitchen must be heard beside the harm, not in it. */
export const ofTheHarm = (concept: string, place: Heard, harm: readonly Heard[]): boolean =>
  kitchen.has(concept) && harm.some(({ from, to }) => from <= place.to && place.from <= to)
