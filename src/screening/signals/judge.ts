/** How urgent a fired rule is, from tense and time, and which contexts keep a rule quiet. */
import type { ScreenUrgency } from '../finding.ts'
import { type Heard, hears, type Sentence } from './heard.ts'
import { meaning as m } from './meaning.ts'
import type { Context, Rule } from './rule.ts'

const usual: readonly Context[] = ['fiction', 'game', 'sport', 'info', 'news', 'hypothetical']

/** The context that keeps this rule quiet, if one does. */
export function keptQuiet(
  rule: Rule,
  contexts: ReadonlySet<Context>,
  sentence: Sentence,
): Context | undefined {
  const context = usual.find((one) => contexts.has(one) && !rule.evenIn?.includes(one))
  if (context !== undefined) return context
  if (contexts.has('joke') && !seriousEvenLaughing.has(rule.id) && !sentence.heard.has('weapon'))
    return 'joke'
  return undefined
}

/** What is heard even through laughter, and then asked about. */
const seriousEvenLaughing: ReadonlySet<string> = new Set([
  'means-at-hand',
  'take-own-life',
  'pictures',
  'child-and-sex',
  'rape',
  'forced-prostitution',
  'goodbye',
  'forced-sex',
  'euphemism',
  'noose',
  'tied-to-a-hook',
  'poisons-herself',
  'about-to-fall',
  'last-farewell',
  'throat-held',
])

/**
 * Long ago, and not something else in the sentence: "we married five years ago, he hits me". "Two hours ago" is not long. In Mongolian
 * a time stands before its verb, in English behind it or first.
 */
function wasLongAgo(sentence: Sentence, places: readonly Heard[]): boolean {
  if (hears(sentence, 'hours_ago')) return false
  const [first, last] = [Math.min(...places.map(({ from }) => from)), Math.max(...places.map(({ to }) => to))]
  const verbBetween = (from: number, to: number): boolean =>
    sentence.tokens.slice(from, to).some(({ readings }) => readings.some(({ means }) => (means & told) !== 0))
  const ago = sentence.heard.get('long_ago')?.filter(({ neg }) => !neg) ?? []
  return ago.some(({ from, to }) => {
    if (sentence.language === 'en')
      return from > last ? from - last <= othersBetween : first < to || from < othersBetween
    if (from > last) return !verbBetween(to + 1, sentence.tokens.length)
    return !verbBetween(to + 1, first)
  })
}

/** "He used to hit me, we are divorced"; what she came from ten words before is another matter. */
function isOver(sentence: Sentence, places: readonly Heard[]): boolean {
  if (hears(sentence, 'hours_ago')) return false
  const over = sentence.heard.get('over_now')?.filter(({ neg }) => !neg) ?? []
  return over.some((one) =>
    places.some(({ from, to }) => one.from - to <= overWithin && from - one.to <= overWithin),
  )
}
const overWithin = 8

const told = m.past | m.habit
/** "I was hit by him many years ago": so many words may stand between, of which none has a verb of its own. */
const othersBetween = 4

export function howUrgent(
  rule: Rule,
  places: readonly Heard[],
  sentence: Sentence,
  contexts: ReadonlySet<Context>,
): { urgency: ScreenUrgency; doubtful: boolean } {
  const heard = (name: string): boolean => hears(sentence, name)
  let urgency: ScreenUrgency
  if (rule.urgency === 'by_time') {
    const going = places.some((place) => place.going)
    const now =
      going ||
      heard('now_word') ||
      heard('soon') ||
      heard('rescue') ||
      ((rule.label === 'sexual_violence' || rule.id === 'violence-word') &&
        (heard('recent') || heard('hours_ago'))) ||
      (rule.label === 'trafficking' && heard('every'))
    const longAgo = !going && (wasLongAgo(sentence, places) || isOver(sentence, places))
    urgency = longAgo && !heard('now_word') && !heard('soon') ? 'medium' : now ? 'critical' : 'high'
  } else if (rule.urgency === 'unless_past') {
    // "Before I never thought of it, now I do" is now; "I tried once, now I am well" is not.
    const again = heard('now_word') && !heard('better_now') && !heard('over_now')
    urgency = wasLongAgo(sentence, places) && !again ? 'medium' : 'critical'
  } else urgency = rule.urgency
  let doubtful = rule.doubtful ?? false
  if (contexts.has('joke') && urgency === 'critical') {
    urgency = 'high'
    doubtful = true
  }
  return { urgency, doubtful }
}
