/** How urgent a fired rule is, from tense and time, and which contexts keep a rule quiet. */
import type { ScreenUrgency } from '../finding.ts'
import type { Heard, Sentence } from './hear.ts'
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
  if (contexts.has('joke') && laughedOff.has(rule.id) && !sentence.heard.has('weapon')) return 'joke'
  return undefined
}

/** What people say laughing and do not mean. */
const laughedOff: ReadonlySet<string> = new Set([
  'will-kill',
  'killing-alone',
  'wish-to-die',
  'bare-rescue',
  'calls-for-rescue',
  'pursued',
  'in-danger',
  'danger-alone',
  'life-without-meaning',
  'beaten',
  'handled-roughly',
  'being-taken',
  'insulted-controlled',
  'throat',
  'sold',
  'threatened',
])

export function howUrgent(
  rule: Rule,
  places: readonly Heard[],
  sentence: Sentence,
  contexts: ReadonlySet<Context>,
): { urgency: ScreenUrgency; doubtful: boolean } {
  const heard = (name: string): boolean => (sentence.heard.get(name) ?? []).some(({ neg }) => !neg)
  let urgency: ScreenUrgency
  if (rule.urgency === 'by_time') {
    const now = places.some(({ going }) => going) || heard('now_word') || heard('soon') || heard('rescue')
    const longAgo = heard('long_ago') || heard('over_now')
    urgency = longAgo && !heard('now_word') && !heard('soon') ? 'medium' : now ? 'critical' : 'high'
  } else if (rule.urgency === 'unless_past') {
    urgency = heard('long_ago') ? 'medium' : 'critical'
  } else urgency = rule.urgency
  let doubtful = rule.doubtful ?? false
  if (contexts.has('joke') && urgency === 'critical') {
    urgency = 'high'
    doubtful = true
  }
  return { urgency, doubtful }
}
