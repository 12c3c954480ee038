/**
 * The scale: every sign in a sentence (a concept heard, a rule fired or kept quiet, what goes on or is denied) has
 * points for danger and against it, in tenths (`points.ts`). A rule that fired among many signs of an ordinary day is
 * kept quiet, or asked softly; many signs of danger without any rule ask one soft question, or are certain. No sign decides
 * alone, and a counsellor sees words and never a sum.
 */
import type { ScreenUrgency } from '../finding.ts'
import { type Considered, others } from './considered.ts'
import { doneToHer, doneToHerByHim } from './gives-way.ts'
import { loud, ordinarySayings } from './harmless.ts'
import { type Heard, hears, type Sentence } from './heard.ts'
import { points, wordPoints } from './points.ts'
import { type Label, labels, type Rule } from './rule.ts'
import type { Part } from './signs.ts'

/** `зод 5,кино -7`: read when the first message comes. */
let byWord: ReadonlyMap<string, number> | undefined

function weightOfWord(sign: string): number {
  byWord ??= new Map(
    wordPoints.split(',').map((entry) => {
      const at = entry.lastIndexOf(' ')
      return [`=${entry.slice(0, at)}`, Number(entry.slice(at + 1))] as const
    }),
  )
  return byWord.get(sign) ?? 0
}

const start = points['~start'] ?? [0, 0]

/** What a rule weighs that came after the points were made: as much as half of the others do. */
const newRule = [24, 0] as const

/** Tenths: what speaks for danger, and for its being now. */
function sum(signs: Iterable<string>): { danger: number; now: number } {
  let [danger, now] = start
  for (const sign of signs) {
    if (sign.startsWith('=')) {
      danger += weightOfWord(sign)
      continue
    }
    const one = points[sign] ?? (sign.startsWith('rule:') ? newRule : undefined)
    if (one === undefined) continue
    danger += one[0]
    now += one[1]
  }
  return { danger, now }
}

/** Below this a rule that fired is kept quiet, in tenths; above it many signs without a rule are a reason to ask. */
const speaksAbove = -6
/** The same for several signs in messages that follow each other: two that have nothing to do with each other have many together. */
export const togetherAbove = 0
/** The same for a rule that is sure of something critical or of a wish to die, or of what is done to herself or those with her. */
const quietBelowWhenSure = -15
/** And where it is sure of the first two and she says that it is now: "I never thought of it before, now I do". */
const quietBelowWhenNow = -25
/** Above this what is grave is critical; below that what a rule called critical is grave and no more. */
const nowAbove = -8
/** The same where what is told lies in the past or is a habit, and nothing goes on. */
const nowAboveWhenPast = -6
const notNowBelow = -32
/**
 * From here on a rule that is certain of something grave stays certain, and a person is called; below it one soft question is put,
 * unless it is a wish to die, or told as done to her or a child. What it spares and costs: `bench/screening.md`, "Who is called".
 */
const certainFrom = 3
/** Several signs without a rule are certain from here on: nineteen in twenty such messages tell of danger. */
const severalCertainFrom = 25

const past = (signs: ReadonlySet<string>): boolean =>
  (signs.has('~past') || signs.has('~habit')) && !signs.has('~going') && !signs.has('now_word')

/** The heavier of the sentence alone and the whole message. */
function heaviest(part: Part, whole: ReadonlySet<string> | undefined): { danger: number; now: number } {
  const alone = sum(part.signs)
  if (whole === undefined) return alone
  const all = sum(whole)
  return { danger: Math.max(alone.danger, all.danger), now: Math.max(alone.now, all.now) }
}

/** The rules that fired on a sentence and are not outweighed, with their urgency and certainty as all the signs tell it. */
export function weighed(part: Part, whole: ReadonlySet<string> | undefined): Considered[] {
  const fired = part.rules.filter(({ by }) => by === undefined)
  if (fired.length === 0) return []
  const { danger, now } = heaviest(part, whole)
  const above = past(part.signs) ? nowAboveWhenPast : nowAbove
  return fired.flatMap((one) => {
    const outOfReach = saysItAll(one, part.sentence)
    if (danger < needed(one, part) && !outOfReach) return []
    const urgency = atItsTime(one, now, above)
    const certain =
      danger >= certainFrom ||
      outOfReach ||
      urgency === 'medium' ||
      one.rule.label === 'suicide' ||
      toHerOrAChild(part)
    return [{ ...one, urgency, doubtful: one.doubtful || !certain }]
  })
}

/** It is told as done to her, to those with her, or by her husband to the helpless. */
const toHerOrAChild = ({ sentence }: Part): boolean =>
  doneToHer(sentence) ||
  doneToHerByHim(sentence) ||
  (hears(sentence, 'helpless') && hears(sentence, 'partner', 'step_parent'))

/** The tenths below which this rule is kept quiet. */
function needed({ rule, urgency, doubtful }: Considered, { signs, sentence }: Part): number {
  if (doubtful) return speaksAbove
  if (doneToHerByHim(sentence)) return Number.NEGATIVE_INFINITY
  if (urgency === 'critical' || rule.label === 'suicide')
    return signs.has('now_word') ? quietBelowWhenNow : quietBelowWhenSure
  return doneToHer(sentence) ? quietBelowWhenSure : speaksAbove
}

/**
 * The rule takes up the whole sentence, and more than a word: nothing stands there that could outweigh it. A rule that wants it so
 * says nothing by it.
 */
const saysItAll = ({ rule, places }: Considered, sentence: Sentence): boolean =>
  rule.alone === undefined &&
  places.reduce((words, { from, to }) => words + to - from + 1, 0) > 1 &&
  others(sentence, places) === 0

const atItsTime = ({ rule, urgency }: Considered, now: number, above: number): ScreenUrgency => {
  if (urgency === 'high' && now > above) return 'critical'
  return urgency === 'critical' && rule.urgency !== 'critical' && now < notNowBelow ? 'high' : urgency
}

/** She says what only an ordinary day has: then the signs around it are no reason to ask. */
const ordinaryDay = (sentence: Sentence): boolean => {
  if (loud(sentence)) return false
  for (const concept of sentence.heard.keys()) if (ordinarySayings.has(concept)) return true
  return false
}

/** "I am 15": an age is no danger by itself. */
function onlyAnAge({ heard, tokens }: Sentence): boolean {
  const ages = heard.get('child_age')
  if (ages === undefined) return false
  const told = [...ages, ...(heard.get('me') ?? []), ...(heard.get('my') ?? [])]
  return tokens.every(
    ({ kind, text }, at) =>
      kind !== 'word' || besideAnAge.has(text) || told.some(({ from, to }) => from <= at && at <= to),
  )
}

const besideAnAge: ReadonlySet<string> = new Set([
  'am',
  'is',
  'years',
  'year',
  'old',
  'now',
  'yes',
  'тийм',
  'tiim',
])

/** Many signs together, and no rule: the words that weigh most, under the label most of them belong to. `above`: in tenths. */
export function severalSigns(
  parts: readonly Part[],
  whole: ReadonlySet<string> | undefined,
  above = speaksAbove,
): { one: Considered; sentence: Sentence } | undefined {
  let best: { part: Part; danger: number; now: number } | undefined
  for (const part of parts) {
    const weight = heaviest(part, whole)
    const own = sum(part.signs).danger
    if (weight.danger <= above || ordinaryDay(part.sentence) || onlyAnAge(part.sentence)) continue
    if (best === undefined || own > sum(best.part.signs).danger) best = { part, ...weight }
  }
  if (best === undefined) return undefined
  const { sentence } = best.part
  const votes = new Map<Label, number>()
  const places: { weight: number; place: Heard }[] = []
  for (const [concept, ones] of sentence.heard) {
    const [weight = 0, , label] = points[concept] ?? []
    const place = ones.find(({ neg }) => !neg)
    if (weight <= 0 || place === undefined) continue
    places.push({ weight, place })
    const its = label === undefined ? undefined : labels[label]
    if (its !== undefined) votes.set(its, (votes.get(its) ?? 0) + weight)
  }
  const [label = 'immediate_danger'] = [...votes].sort(([, a], [, b]) => b - a).map(([name]) => name) ?? []
  const urgency: ScreenUrgency = best.now > nowAbove ? 'critical' : 'high'
  return {
    sentence,
    one: {
      rule: { ...severalRule, label },
      line: 'several signs',
      places: places
        .sort((a, b) => b.weight - a.weight)
        .filter(({ place }, at, all) => all.findIndex((one) => one.place.from === place.from) === at)
        .slice(0, 4)
        .map(({ place }) => place),
      urgency,
      // Where somebody may look at her screen nothing is loud.
      doubtful: best.danger < severalCertainFrom || label === 'someone_near',
    },
  }
}

const severalRule: Rule = {
  id: 'several-signs',
  label: 'immediate_danger',
  urgency: 'high',
  about: 'No single rule, but several signs together.',
  fires: [],
  quiet: [],
}
