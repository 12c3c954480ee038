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

const before: Readonly<Partial<Record<ConceptName, (sentence: Sentence) => boolean>>> = {
  cooking: doneToSomebody,
  fiction: doneToHerByHim,
  sport: doneToHerByHim,
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
