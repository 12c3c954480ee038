/** What is heard in her words: urgency, and the rules that fired with the words they fired on. */
import { type Evidence, morePressing, type Screened, type ScreenUrgency, type Signal } from './finding.ts'
import { concepts } from './signals/concepts/all.ts'
import { type Heard, type Sentence, sentencesOf, type Token, tokensOf } from './signals/hear.ts'
import { howUrgent, keptQuiet } from './signals/judge.ts'
import { blockedBy, compileRules, contextsOf, fits, linesFor } from './signals/match.ts'
import type { Rule } from './signals/rule.ts'
import { rules } from './signals/rules/all.ts'

const known: ReadonlySet<string> = new Set([...Object.keys(concepts), 'child_age'])
const book = compileRules(rules, known)

/** Longer text is not screened whole: its first part is, and the rest from the end. A person does not write this. */
export const longestText = 20_000

const defaultWindow = 8

/**
 * Screens one message of hers.
 * @param text as she wrote it; anything is accepted. Of more than 20,000 characters the first and the last 10,000.
 * @param more.earlier her last messages (up to about four), oldest first. Rules also run on the last three joined,
 *   because people write in short bubbles. Evidence has places in `text` only; a signal that needed earlier ones has
 *   `earlier`.
 */
export function screen(
  text: string,
  more: { language?: string; earlier?: readonly string[] } = {},
): Screened {
  const tokens = tokensOf(short(text))
  const found = new Map<string, Signal>()
  for (const sentence of sentencesOf(tokens, more.language)) {
    for (const one of considered(sentence))
      if (one.by === undefined) keep(found, signalOf(one, sentence, text))
  }
  return { signals: [...found.values()].sort(byUrgency), urgency: most(found.values()) }
}

const short = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText / 2)}\n${text.slice(-longestText / 2)}`

/** A rule whose words were all heard in a sentence; `by` is what kept it quiet, if anything did. */
export type Considered = {
  rule: Rule
  places: readonly Heard[]
  urgency: ScreenUrgency
  doubtful: boolean
  by?: string
}

export function considered(sentence: Sentence): Considered[] {
  const found = new Map<number, Considered>()
  let contexts: ReturnType<typeof contextsOf> | undefined
  for (const line of linesFor(book, sentence)) {
    const compiled = book.rules[line.rule]
    if (compiled === undefined || found.has(line.rule)) continue
    const { rule, unless } = compiled
    const places = fits(line.terms, sentence, rule.window ?? defaultWindow)
    if (places === undefined) continue
    if (rule.alone !== undefined && others(sentence, places) > rule.alone) continue
    contexts ??= contextsOf(sentence)
    const by = blockedBy(unless, sentence) ?? keptQuiet(rule, contexts, sentence)
    const judged = howUrgent(rule, places, sentence, contexts)
    found.set(line.rule, { rule, places, ...judged, ...(by === undefined ? {} : { by }) })
  }
  return [...found.values()]
}

const notCounted = [
  'me',
  'me_obj',
  'us_obj',
  'me_dat',
  'my',
  'please',
  'now_word',
  'urgent',
  'bai_now',
  'rescue',
  'every',
  'what_to_do',
]

/** Words of a sentence that the rule did not use and that say something. */
function others(sentence: Sentence, places: readonly Heard[]): number {
  const used = new Set<number>()
  const mark = ({ from, to }: Heard): void => {
    for (let at = from; at <= to; at++) used.add(at)
  }
  places.forEach(mark)
  for (const concept of notCounted) sentence.heard.get(concept)?.forEach(mark)
  return sentence.tokens.filter(({ kind }, at) => kind === 'word' && !used.has(at)).length
}

function signalOf({ rule, places, urgency, doubtful }: Considered, sentence: Sentence, text: string): Signal {
  return {
    id: rule.id,
    label: rule.label,
    urgency,
    evidence: evidenceOf(places, sentence.tokens, text),
    ...(doubtful ? { doubtful: true as const } : {}),
  }
}

function evidenceOf(places: readonly Heard[], tokens: readonly Token[], text: string): Evidence[] {
  const found: Evidence[] = []
  for (const { from, to } of [...places].sort((a, b) => a.from - b.from)) {
    const start = tokens[from]?.start
    const end = tokens[to]?.end
    if (start !== undefined && end !== undefined) found.push({ start, end, text: text.slice(start, end) })
  }
  return found
}

function keep(found: Map<string, Signal>, signal: Signal): void {
  const there = found.get(signal.id)
  if (
    there === undefined ||
    (there.urgency !== signal.urgency && morePressing(there.urgency, signal.urgency) === signal.urgency)
  ) {
    found.set(signal.id, signal)
  }
}

const most = (signals: Iterable<Signal>): ScreenUrgency => {
  let urgency: ScreenUrgency = 'none'
  for (const signal of signals) urgency = morePressing(urgency, signal.urgency)
  return urgency
}

const byUrgency = (a: Signal, b: Signal): number =>
  a.urgency === b.urgency ? 0 : morePressing(a.urgency, b.urgency) === a.urgency ? -1 : 1
