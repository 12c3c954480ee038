/**
 * Which rules an ordinary saying keeps quiet (`concepts/sayings/harmless.ts` has the words). Only what it can be mistaken
 * for: a lock that is stuck says nothing about a blow. `several-signs` is the soft question where no rule fired.
 */
import type { ConceptName } from './concepts/all.ts'
import { everydaySayings } from './concepts/sayings/everyday.ts'
import type { Sentence } from './heard.ts'
import { evenOfHer, quietOnOrdinaryDays } from './ordinary-days.ts'

const several = 'several-signs'

const table: Readonly<Partial<Record<ConceptName, readonly string[]>>> = {
  ...quietOnOrdinaryDays,
  pet_does: [
    'threatened',
    'insulted-controlled',
    'handled-roughly',
    'body-hurt',
    'stalked',
    'pursued',
    'guarded',
    'euphemism',
    'touched',
    several,
  ],
  weather_stuck: ['not-let-out', 'guarded', 'pursued'],
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
  marks_late: ['not-let-out', 'held-in-plain-words'],
  own_due: ['debt-without-end', 'someone-reads-along', 'debt-bondage', 'wages-withheld', several],
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
    'insulted-controlled',
    'set-on-fire',
    'beaten',
    'handled-roughly',
    'baby-hurt',
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
    'guarded',
    'handled-roughly',
    'will-kill',
    'threatened',
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
  exam_normal: [
    'means-at-hand',
    'not-wake',
    'body-hurt',
    'throat',
    'will-kill',
    'child-and-sex',
    'child-touched',
    'set-on-fire',
    'being-taken',
    'forced-sex',
    'touched',
    'pictures',
    'wish-to-die',
    'drugged',
    'body-hurt',
    several,
  ],
  rape_seed: ['rape'],
  child_daily: [
    'beaten-alone',
    'beaten',
    'forced-prostitution',
    'not-let-out',
    'child-and-sex',
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
  moved_to_tears: ['earned-from-her', 'throat', 'touched', several],
  work_kills: ['wish-to-die', 'threatened', 'will-kill', 'life-without-meaning', 'throat'],
  locks_up: ['moved-on', 'locked-in', 'stalked', 'pursued', 'guarded', several],
  kitchen_words: [
    'drunk-and-frightening',
    'locked-in',
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
  means_elsewhere: ['no-sense-in-living', 'means-at-hand', 'at-the-edge', 'wish-to-die', several],
  over_and_well: [
    'take-own-life',
    'means-at-hand',
    'hurts-herself',
    'locked-in',
    'handled-roughly',
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
  nothing_wrong: [
    'being-taken',
    'beaten',
    'rape',
    'phone-taken',
    several,
    'not-let-out',
    'offer-abroad',
    'papers-taken',
    'locked-in',
    'stalked',
  ],
  pays: ['being-taken', 'handled-roughly', 'taken-alone'],
  account_locked: ['locked-in', 'not-let-out', several],
  climate_words: ['threatened', 'will-kill', 'wish-to-die'],
  fell_down: ['bruises', 'wounded', 'body-hurt', 'baby-hurt', 'handled-roughly', several],
  brought_back: ['weapon-near', 'being-taken', 'stalked', 'pursued', 'phone-taken'],
  study_trip: ['sold', 'moved-on', 'offer-abroad', 'two-catches', 'debt-bondage', 'being-taken'],
  unborn: ['beaten', 'baby-hurt', 'touched', 'stabbed-or-burned', several],
  thing_beaten: [
    'beaten',
    'beaten-alone',
    'baby-hurt',
    'body-hurt',
    'wounded',
    'weapon-near',
    'stalked',
    'pursued',
    'stabbed-or-burned',
  ],
  shut_shop: [
    'locked-in',
    'guarded',
    'not-let-out',
    'stalked',
    'forced-prostitution',
    'weapon-near',
    several,
  ],
  stuck_car: ['being-taken', 'not-let-out', 'taken-alone', several],
  animal_does: [
    'not-let-out',
    several,
    'insulted-controlled',
    'stalked',
    'pursued',
    'guarded',
    'threatened',
    'locked-in',
  ],
  followers: ['stalked', 'pursued'],
  program_fails: [
    'wish-to-die',
    'phone-taken',
    'pictures',
    'calls-for-rescue',
    'bare-rescue',
    'locked-in',
    'papers-taken',
    'someone-reads-along',
    several,
  ],
  surprise: ['phone-taken', 'pursued', several, 'offer-abroad', 'someone-reads-along', 'threatened'],
  hiring: ['forced-prostitution', 'sold', 'child-and-sex', 'no-sense-in-living'],
  tenderly: ['child-touched', 'drugged', 'touched', 'child-and-sex'],
  neighbour_asks: ['pursued', 'guarded', 'beaten', 'stalked', 'locked-in'],
  thanks_for: [
    'papers-taken',
    'papers-asked',
    'debt-bondage',
    'wages-withheld',
    'forced-prostitution',
    'offer-abroad',
    'someone-reads-along',
  ],
  erases_own: ['someone-reads-along', 'pictures', 'her-pictures'],
  school_trip: [several, 'child-frightened', 'child-and-sex'],
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
  'take_hard:notdone': ['wages-withheld', 'phone-taken', 'papers-taken', 'papers-in-their-hands'],
  'given_back:past': [
    'papers-taken',
    'papers-in-their-hands',
    'papers-asked',
    'debt-bondage',
    'wages-withheld',
    'phone-taken',
    several,
  ],
  'fear:neg': ['earned-from-her'],
  passport: ['got-ready'],
  'debt:neg': ['debt-bondage', 'debt-without-end', 'debt-in-plain-words'],
  'take_away:notdone': ['papers-in-their-hands'],
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

/** The rules of plain sentences are mistaken for the same things as those they stand beside. */
const alike: Readonly<Record<string, readonly string[]>> = {
  'danger-in-plain-words': ['pursued', 'being-taken', 'wounded'],
  'in-one-breath': ['coming-near', 'pursued', 'taken-alone'],
  'cruel-acts': ['body-hurt', 'handled-roughly', 'beaten'],
  'done-to-her': ['body-hurt', 'handled-roughly', 'beaten'],
  'blow-words-alone': ['insulted-controlled', 'beaten-alone'],
  lowered: ['insulted-controlled'],
  compelled: ['threatened', 'forced-work'],
  'watched-on': ['stalked', 'pursued', 'guarded'],
  'forced-into-bed': ['rape', 'forced-sex', 'touched'],
  groped: ['touched', 'forced-sex'],
  'used-and-tricked': ['forced-prostitution', 'deceived', 'sold'],
  'sold-in-a-word': ['sold'],
  'shown-and-chosen': ['forced-prostitution'],
  'papers-out-of-reach': ['papers-taken', 'papers-in-their-hands'],
  'papers-taken-on-the-way': ['papers-taken', 'papers-in-their-hands'],
  'held-in-plain-words': ['not-let-out', 'locked-in', 'guarded'],
  'held-in-a-word': ['locked-in'],
  'debt-in-plain-words': ['debt-bondage', 'wages-withheld', 'debt-without-end'],
  'given-up': ['wish-to-die', 'life-without-meaning'],
  'at-the-means': ['means-at-hand', 'at-the-edge', 'in-her-hand'],
  'at-the-means-alone': ['means-at-hand', 'at-the-edge', 'in-her-hand'],
  'child-in-plain-words': ['baby-hurt', 'child-gone', 'child-left-alone'],
  'filmed-and-spread': ['pictures', 'her-pictures'],
  'spread-alone': ['pictures', 'her-pictures'],
  'threat-in-plain-words': ['threatened', 'stalked'],
  'followed-alone': ['threatened', 'stalked'],
  'offer-in-plain-words': ['offer-abroad'],
  'not-aloud': ['someone-reads-along', 'breaks-off'],
  'not-aloud-alone': ['someone-reads-along', 'breaks-off'],
}

/** Terms that keep a rule quiet besides those it names itself. */
export function quietedBy(rule: string): string[] {
  const names = [rule, ...(alike[rule] ?? [])]
  const here = (rules: readonly string[]): boolean => names.some((name) => rules.includes(name))
  const terms: string[] = []
  for (const [concept, rules] of Object.entries(table)) if (here(rules)) terms.push(concept)
  for (const [term, rules] of Object.entries(denied)) if (here(rules)) terms.push(term)
  for (const [concept, rules] of Object.entries(after)) if (here(rules)) terms.push(`>${concept}`)
  return terms
}

/** Whoever tells of a lie, of force or of what is not given back is heard, whatever ordinary stands beside it. */
export const loud = ({ heard }: Sentence): boolean =>
  (heard.get('give')?.some(({ neg }) => neg) ?? false) ||
  (['deceive', 'force', 'by_force_word'] as const).some((name) => heard.get(name)?.some(({ neg }) => !neg))

/** Whether this saying gives way: what is done to herself or to those with her is no ordinary day. */
export const givesWay = (saying: string, { heard }: Sentence): boolean =>
  (saying === 'cooking' || (saying in quietOnOrdinaryDays && !evenOfHer.has(saying))) &&
  (['me_obj', 'us_obj'] as const).some((name) => heard.get(name)?.some(({ neg }) => !neg))

/** Every rule the table speaks of. */
export const quietRules: readonly string[] = [
  ...new Set([table, after, denied].flatMap((one) => Object.values(one).flat())),
]

/** Sayings of an ordinary day: no soft question is asked for the other signs in such a sentence. */
export const ordinarySayings: ReadonlySet<string> = new Set([
  ...Object.keys(everydaySayings),
  ...Object.entries(table).flatMap(([concept, rules]) => (rules.includes(several) ? [concept] : [])),
])
