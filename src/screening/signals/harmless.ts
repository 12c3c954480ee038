/**
 * Which rules an ordinary saying keeps quiet (`concepts/sayings/harmless.ts` has the words). Only what it can be mistaken
 * for: a lock that is stuck says nothing about a blow. `several-signs` is the soft question where no rule fired.
 */
import type { ConceptName } from './concepts/all.ts'
import { everydaySayings } from './concepts/sayings/everyday.ts'

const several = 'several-signs'

const table: Readonly<Partial<Record<ConceptName, readonly string[]>>> = {
  pet_does: [
    'handled-roughly',
    'body-hurt',
    'stalked',
    'pursued',
    'guarded',
    'euphemism',
    'touched',
    several,
  ],
  weather_stuck: ['not-let-out', 'locked-in', 'guarded', 'pursued'],
  busy_until: ['not-let-out', several],
  kind_person: ['guarded', 'papers-taken', 'papers-in-their-hands'],
  bank_offers: ['stalked', 'pursued', several],
  service_notice: [
    'debt-bondage',
    'wages-withheld',
    'someone-reads-along',
    'threatened',
    'being-taken',
    several,
  ],
  own_due: ['debt-bondage', 'wages-withheld', several],
  parent_scolds: [
    'threatened',
    'phone-taken',
    'insulted-controlled',
    'life-without-meaning',
    'goodbye',
    'debt-bondage',
    'forced-prostitution',
    several,
  ],
  laughs_with: [
    'stalked',
    'pursued',
    'threatened',
    'pictures',
    'not-let-out',
    'body-hurt',
    'will-kill',
    several,
  ],
  children_play: [
    'beaten',
    'beaten-alone',
    'pursued',
    'someone-reads-along',
    'child-left-alone',
    'child-gone',
    'means-at-hand',
    'baby-hurt',
    'locked-in',
    several,
  ],
  art_nude: ['pictures', 'her-pictures', 'child-and-sex', 'asked-for-pictures', 'being-taken', several],
  posted_gladly: ['pictures', 'her-pictures', several],
  exam_normal: ['forced-sex', 'touched', 'pictures', 'wish-to-die', 'drugged', 'body-hurt', several],
  rape_seed: ['rape'],
  child_daily: [
    'beaten',
    'forced-prostitution',
    'not-let-out',
    'child-and-sex',
    'under-18',
    'child-marked',
    'child-frightened',
    'child-left-alone',
    'forced-sex',
    'body-hurt',
    'baby-hurt',
    'being-taken',
    'drugged',
    'handled-roughly',
    'stabbed-or-burned',
    'papers-taken',
    'touched',
    'insulted-controlled',
    several,
  ],
  moved_to_tears: ['throat', 'touched', several],
  work_kills: ['wish-to-die', 'threatened', 'will-kill', 'life-without-meaning', 'throat'],
  locks_up: ['locked-in', 'stalked', 'pursued', 'guarded', several],
  kitchen_words: [
    'means-at-hand',
    'body-hurt',
    'hurts-herself',
    'weapon-near',
    'stabbed-or-burned',
    'stalked',
    'throat',
    'at-the-edge',
    'handled-roughly',
    'beaten',
  ],
  tool_shop: [
    'beaten',
    'body-hurt',
    'being-taken',
    'taken-alone',
    'weapon-near',
    'stabbed-or-burned',
    'handled-roughly',
    'pursued',
    several,
  ],
  means_elsewhere: ['means-at-hand', 'at-the-edge', 'wish-to-die', several],
  over_and_well: [
    'beaten',
    'beaten-alone',
    'weapon-near',
    'threatened',
    'insulted-controlled',
    'violence-word',
    'in-danger',
    'body-hurt',
    'wish-to-die',
    several,
  ],
  helper_writes: [
    'rape',
    'violence-word',
    'wish-to-die',
    'take-own-life',
    'papers-taken',
    'locked-in',
    several,
  ],
  nothing_wrong: [several, 'not-let-out', 'offer-abroad', 'papers-taken', 'locked-in', 'stalked'],
  pays: ['being-taken', 'handled-roughly', 'taken-alone'],
  account_locked: ['locked-in', 'not-let-out', several],
  climate_words: ['threatened', 'will-kill', 'wish-to-die'],
  fell_down: ['bruises', 'wounded', 'body-hurt', 'baby-hurt', 'handled-roughly', several],
  brought_back: ['stalked', 'pursued', 'phone-taken'],
  study_trip: ['sold', 'moved-on', 'offer-abroad', 'two-catches', 'debt-bondage', 'being-taken'],
  knitting: ['debt-bondage'],
  how_very: ['pursued', 'means-at-hand', 'drunk-and-frightening'],
  room_tidy: ['debt-bondage', 'beaten', 'wish-to-die', several],
  late_reply: ['breaks-off', 'someone-reads-along'],
  office_papers: [
    'papers-taken',
    'papers-in-their-hands',
    'papers-asked',
    'pursued',
    'offer-abroad',
    'two-catches',
    'debt-bondage',
    several,
  ],
}

/** What was expressly not done. */
const denied: Readonly<Record<string, readonly string[]>> = {
  'take_hard:neg': ['wages-withheld', 'phone-taken', 'papers-taken', 'papers-in-their-hands'],
  'fear:neg': ['earned-from-her', 'insulted-controlled', 'guarded'],
  'take_away:neg': ['papers-in-their-hands'],
}

/** Heard after the words the rule was heard on: "дагаад байна гэж бодсон чинь", and not "гэж бодсон чинь дагасан". */
const after: Readonly<Partial<Record<ConceptName, readonly string[]>>> = {
  thought_but: [
    'stalked',
    'pursued',
    'child-missing',
    'locked-in',
    'weapon-near',
    'being-taken',
    'phone-taken',
    'papers-taken',
    'child-gone',
    'handled-roughly',
    'rape',
    'take-own-life',
  ],
}

/** Terms that keep a rule quiet besides those it names itself. */
export function quietedBy(rule: string): string[] {
  const terms: string[] = []
  for (const [concept, rules] of Object.entries(table)) if (rules.includes(rule)) terms.push(concept)
  for (const [term, rules] of Object.entries(denied)) if (rules.includes(rule)) terms.push(term)
  for (const [concept, rules] of Object.entries(after)) if (rules.includes(rule)) terms.push(`>${concept}`)
  return terms
}

/** Sayings of an ordinary day: no soft question is asked for the other signs in such a sentence. */
export const ordinarySayings: ReadonlySet<string> = new Set([
  ...Object.keys(everydaySayings),
  ...Object.entries(table).flatMap(([concept, rules]) => (rules.includes(several) ? [concept] : [])),
])
