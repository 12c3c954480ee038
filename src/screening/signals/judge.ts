/** How urgent a fired rule is, from tense and time, and which contexts keep a rule quiet. */
import type { ScreenUrgency } from '../finding.ts'
import { type Heard, hears, type Sentence } from './heard.ts'
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

export function howUrgent(
  rule: Rule,
  places: readonly Heard[],
  sentence: Sentence,
  contexts: ReadonlySet<Context>,
): { urgency: ScreenUrgency; doubtful: boolean } {
  const heard = (name: string): boolean => hears(sentence, name)
  let urgency: ScreenUrgency
  if (rule.urgency === 'by_time') {
    const now =
      places.some(({ going }) => going) ||
      heard('now_word') ||
      heard('soon') ||
      heard('rescue') ||
      ((rule.label === 'sexual_violence' || rule.id === 'violence-word') &&
        (heard('recent') || heard('hours_ago'))) ||
      (rule.label === 'trafficking' && heard('every'))
    // "Two hours ago", "three days ago": ago, and not long.
    const longAgo = !heard('hours_ago') && (heard('long_ago') || heard('over_now'))
    urgency = longAgo && !heard('now_word') && !heard('soon') ? 'medium' : now ? 'critical' : 'high'
  } else if (rule.urgency === 'unless_past') {
    // "Before I never thought of it, now I do" is now; "I tried once, now I am well" is not.
    const again = heard('now_word') && !heard('better_now') && !heard('over_now')
    urgency = heard('long_ago') && !heard('hours_ago') && !again ? 'medium' : 'critical'
  } else urgency = rule.urgency
  let doubtful = rule.doubtful ?? false
  if (contexts.has('joke') && urgency === 'critical') {
    urgency = 'high'
    doubtful = true
  }
  return { urgency, doubtful }
}
