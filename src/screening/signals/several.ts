/**
 * Several weak signs together. No rule fires, and still: a blow, herself, a man, the question what to do. Then one soft
 * question is asked. Each group counts once in a sentence, however often it is heard.
 */
import type { Heard, Sentence } from './heard.ts'
import type { Label } from './rule.ts'

/** What can hardly be said of an ordinary day, and the label a counsellor would look under. */
const grave: readonly { concepts: readonly string[]; label: Label }[] = [
  { concepts: ['beat', 'wound', 'violate'], label: 'domestic_violence' },
  { concepts: ['choke'], label: 'strangulation' },
  { concepts: ['sharp_weapon', 'stab', 'kill', 'drag_off', 'tied', 'drug_her'], label: 'immediate_danger' },
  {
    concepts: ['rape', 'sex_touch', 'hand_touch', 'euph_words', 'euph_bad', 'rape_words'],
    label: 'sexual_violence',
  },
  {
    concepts: ['sell_body', 'sell_person', 'trafficked', 'sleep_made', 'scam_place', 'scam_job'],
    label: 'trafficking',
  },
  { concepts: ['hold_captive', 'lock', 'cannot_leave', 'dont_know_place'], label: 'confinement' },
  { concepts: ['threaten', 'chase', 'follow_words'], label: 'threat_stalking' },
  { concepts: ['take_hard', 'give_back_not'], label: 'passport_taken' },
  { concepts: ['unpaid', 'debt', 'withhold'], label: 'debt' },
  { concepts: ['die_wish', 'suicide_word', 'better_dead'], label: 'suicide' },
  { concepts: ['nude'], label: 'image_abuse' },
]

/** What adds to it: herself, who does it, fear, the question what to do. */
const adding: readonly (readonly string[])[] = [
  ['me_obj', 'us_obj', 'me_dat'],
  ['partner', 'family', 'boss', 'step_parent', 'client'],
  ['they'],
  ['fear', 'ad_sounds', 'crying'],
  ['what_to_do', 'help_general', 'rescue', 'prob_word'],
  ['hide', 'escape', 'someone_reads'],
  ['now_word', 'urgent'],
  ['child', 'child_age', 'helpless'],
  ['elsewhere'],
  ['night', 'drunk'],
  ['force', 'forced_word', 'forbid'],
  ['police'],
  ['pregnant'],
]

export function severalSigns(sentence: Sentence): { label: Label; places: Heard[] } | undefined {
  const places: Heard[] = []
  let label: Label | undefined
  let weight = 0
  for (const { concepts, label: its } of grave) {
    const one = first(sentence, concepts)
    if (one === undefined) continue
    label ??= its
    weight += 2
    places.push(one)
  }
  if (label === undefined) return undefined
  for (const concepts of adding) {
    const one = first(sentence, concepts)
    if (one === undefined || places.some(({ from, to }) => one.from <= to && from <= one.to)) continue
    weight += 1
    places.push(one)
  }
  return weight >= enough ? { label, places } : undefined
}

const enough = 5

const first = (sentence: Sentence, concepts: readonly string[]): Heard | undefined => {
  for (const concept of concepts) {
    const one = sentence.heard.get(concept)?.find(({ neg }) => !neg)
    if (one !== undefined) return one
  }
  return undefined
}
