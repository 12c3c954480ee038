/** What is heard in her words: urgency, and the rules that fired with the words they fired on. */
import { type Evidence, morePressing, type Screened, type ScreenUrgency, type Signal } from './finding.ts'
import { concepts } from './signals/concepts/all.ts'
import { type Heard, type Sentence, sentencesOf, type Token, tokensOf } from './signals/hear.ts'
import { blockedBy, compileRule, contextsOf, type Compiled, fits } from './signals/match.ts'
import { howUrgent, keptQuiet } from './signals/judge.ts'
import { rules } from './signals/rules/all.ts'

const known: ReadonlySet<string> = new Set([...Object.keys(concepts), 'child_age'])
const compiled: readonly Compiled[] = rules.map((rule) => compileRule(rule, known))

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
export function screen(text: string, more: { language?: string; earlier?: readonly string[] } = {}): Screened {
  const tokens = tokensOf(short(text))
  const found = new Map<string, Signal>()
  for (const sentence of sentencesOf(tokens, more.language)) {
    for (const one of fired(sentence)) keep(found, signalOf(one, text))
  }
  return { signals: [...found.values()].sort(byUrgency), urgency: most(found.values()) }
}

const short = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText / 2)}\n${text.slice(-longestText / 2)}`

export type Fired = { compiled: Compiled; places: readonly Heard[]; sentence: Sentence; urgency: ScreenUrgency; doubtful: boolean }

/** Rules that fire on one sentence. */
export function fired(sentence: Sentence): Fired[] {
  const contexts = contextsOf(sentence)
  const firing: Fired[] = []
  for (const one of compiled) {
    const lines = sentence.language === 'mn' ? one.mn : one.en
    for (const terms of lines) {
      const places = fits(terms, sentence, one.rule.window ?? defaultWindow)
      if (places === undefined) continue
      if (one.rule.alone !== undefined && others(sentence, places) > one.rule.alone) continue
      if (blockedBy(one.unless, sentence) !== undefined) break
      if (keptQuiet(one.rule, contexts, sentence) !== undefined) break
      const judged = howUrgent(one.rule, places, sentence, contexts)
      firing.push({ compiled: one, places, sentence, ...judged })
      break
    }
  }
  return firing
}

const notCounted = ['me', 'me_obj', 'us_obj', 'me_dat', 'my', 'please', 'now_word', 'urgent', 'bai_now', 'rescue', 'every', 'what_to_do']

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

function signalOf({ compiled: { rule }, places, sentence, urgency, doubtful }: Fired, text: string): Signal {
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
  if (there === undefined || (there.urgency !== signal.urgency && morePressing(there.urgency, signal.urgency) === signal.urgency)) {
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
