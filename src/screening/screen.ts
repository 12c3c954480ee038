/** What is heard in her words: urgency, and the rules that fired with the words they fired on. */
import { type Evidence, morePressing, type Screened, type ScreenUrgency, type Signal } from './finding.ts'
import { concepts } from './signals/concepts/all.ts'
import { sentencesOf } from './signals/hear.ts'
import type { Heard, Sentence } from './signals/heard.ts'
import { howUrgent, keptQuiet } from './signals/judge.ts'
import { blockedBy, compileRules, contextsOf, fits, type Line, linesFor, termsOf } from './signals/match.ts'
import type { Rule } from './signals/rule.ts'
import { rules } from './signals/rules/all.ts'
import { severalSigns } from './signals/several.ts'
import { type Token, tokensOf } from './signals/tokens.ts'

const known: ReadonlySet<string> = new Set([...Object.keys(concepts), 'child_age', 'adult_age', 'number_big'])
const book = compileRules(rules, known)
const severalUnless = termsOf(
  [
    'better_now',
    'asks_fact',
    'bank_loan',
    'thing_dies',
    'goods',
    'medical',
    'travel',
    'traffic',
    'kind_act',
    'accident',
    'toy',
    'own_marriage',
    'sport_lock',
  ],
  'several-signs',
  known,
)

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
  const found = new Map<string, Signal>()
  const tokens = tokensOf(short(text))
  const sentences = sentencesOf(tokens, more.language)
  for (const sentence of sentences) {
    for (const one of considered(sentence)) if (one.by === undefined) keep(found, one, sentence, text)
  }
  if (found.size === 0 && text.length <= shortMessage) {
    for (const sentence of neighbours(tokens, more.language)) {
      for (const one of considered(sentence)) if (one.by === undefined) keep(found, one, sentence, text)
    }
  }
  const child = underAge(found, sentences, text)
  if (child !== undefined) found.set(child.id, child)
  if (more.earlier !== undefined && more.earlier.length > 0) {
    for (const signal of heardTogether(tokens, text, more.earlier, more.language)) {
      if (!found.has(signal.id)) found.set(signal.id, signal)
    }
    const taken = found.size === 0 ? withdrawal(tokens, more.earlier, more.language) : undefined
    if (taken !== undefined) found.set(taken.id, taken)
  }
  return { urgency: most(found.values()), signals: [...found.values()].sort(byUrgency) }
}

/** Longer messages say more in one sentence, and reading each twice would cost time. */
const shortMessage = 400

/** How many words two sentences may have together to be read as one. */
const longestPair = 30

/** "Өвдөж байна. Цус." Short sentences that say nothing alone, each read with the next. */
function neighbours(tokens: readonly Token[], language: string | undefined): Sentence[] {
  const clauses: { said: Token[]; asks: boolean }[] = []
  let open = false
  for (const token of tokens) {
    if (token.kind === 'break') open = false
    else if (token.kind === 'question') {
      const last = clauses.at(-1)
      if (last !== undefined) last.asks = true
      open = false
    } else if (open) clauses.at(-1)?.said.push(token)
    else {
      clauses.push({ said: [token], asks: false })
      open = true
    }
  }
  return clauses.flatMap(({ said, asks }, at) => {
    const next = clauses[at + 1]
    if (asks || next === undefined || said.length + next.said.length > longestPair) return []
    return sentencesOf([...said, ...next.said], language)
  })
}

/** An age under 18 anywhere in a message that tells of harm: a child is in danger. */
function underAge(
  found: ReadonlyMap<string, Signal>,
  sentences: readonly Sentence[],
  text: string,
): Signal | undefined {
  if (![...found.values()].some(({ urgency, label }) => urgency !== 'medium' && label !== 'job_offer_risk'))
    return undefined
  for (const { heard, tokens } of sentences) {
    const ages = heard.get('child_age') ?? heard.get('child_word_age') ?? heard.get('child_class')
    if (ages === undefined || heard.has('grown_up_now')) continue
    return { id: 'under-18', label: 'minor', urgency: 'critical', evidence: evidenceOf(ages, tokens, text) }
  }
  return undefined
}

/** How many messages are read as one, the current included, and how long an earlier one may be for that. */
const joinedMessages = 3
const longestBubble = 12

/**
 * "намайг", "паспорт", "авсан" come one after the other: her last three messages, as one sentence. Only what needs
 * the current one counts; what an earlier one said alone was heard then.
 */
function heardTogether(
  tokens: readonly Token[],
  text: string,
  earlier: readonly string[],
  language: string | undefined,
): Signal[] {
  const before = earlier
    .slice(-(joinedMessages - 1))
    .map((bubble, index, all) => tokensOf(short(bubble), all.length - index))
  const joined: Token[] = []
  for (const bubble of before) {
    if (bubble.length > longestBubble) joined.length = 0
    else joined.push(...bubble.filter(({ kind }) => kind !== 'break' && kind !== 'question'))
  }
  if (joined.length === 0 || tokens.length > longestBubble) return []
  joined.push(...tokens.filter(({ kind }) => kind !== 'break'))
  return sentencesOf(joined, language).flatMap((sentence) =>
    considered(sentence).flatMap((one) => {
      const bubbles = one.places.map(({ from }) => sentence.tokens[from]?.bubble ?? 0)
      if (one.by !== undefined || !bubbles.includes(0) || bubbles.every((bubble) => bubble === 0)) return []
      return [{ ...signalOf(one, sentence, text), earlier: true as const }]
    }),
  )
}

/**
 * "За яах вэ, зүгээр" after something grave may be said with somebody looking: the offer of help stays, quietly.
 * Undefined when she did not take anything back, or there was nothing grave.
 */
function withdrawal(
  tokens: readonly Token[],
  earlier: readonly string[],
  language: string | undefined,
): Signal | undefined {
  if (
    tokens.length > longestBubble ||
    !sentencesOf(tokens, language).some(({ heard }) => heard.has('withdraws'))
  )
    return undefined
  for (const bubble of earlier.slice(-4)) {
    const grave = screen(bubble, language === undefined ? {} : { language }).signals.find(
      ({ urgency }) => urgency === 'critical' || urgency === 'high',
    )
    if (grave) {
      return {
        id: 'taken-back',
        label: grave.label,
        urgency: 'medium',
        evidence: [],
        doubtful: true,
        earlier: true,
      }
    }
  }
  return undefined
}

const short = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText / 2)}\n${text.slice(-longestText / 2)}`

/** A rule whose words were all heard in a sentence; `by` is what kept it quiet, if anything did. */
export type Considered = {
  rule: Rule
  /** The line of the rule that was heard. */
  line: string
  places: readonly Heard[]
  urgency: ScreenUrgency
  doubtful: boolean
  by?: string
}

export function considered(sentence: Sentence): Considered[] {
  const found = new Map<number, Considered>()
  let contexts: ReturnType<typeof contextsOf> | undefined
  let before: Line | undefined
  for (const line of linesFor(book, sentence)) {
    if (line === before) continue
    before = line
    const compiled = book.rules[line.rule]
    if (compiled === undefined || found.has(line.rule)) continue
    const { rule, unless } = compiled
    const places = fits(line.terms, sentence, rule.window ?? defaultWindow)
    if (places === undefined) continue
    if (rule.alone !== undefined && others(sentence, places) > rule.alone) continue
    contexts ??= contextsOf(sentence)
    const by = blockedBy(unless, sentence) ?? keptQuiet(rule, contexts, sentence)
    const judged = howUrgent(rule, places, sentence, contexts)
    found.set(line.rule, {
      rule,
      line: line.terms.map(({ text }) => text).join(' '),
      places,
      ...judged,
      ...(by === undefined ? {} : { by }),
    })
  }
  if (![...found.values()].some(({ by }) => by === undefined)) {
    const several = severalSigns(sentence)
    contexts ??= contextsOf(sentence)
    if (several !== undefined) {
      const rule: Rule = { ...severalRule, label: several.label }
      const by = keptQuiet(rule, contexts, sentence) ?? blockedBy(severalUnless, sentence)
      found.set(-1, {
        rule,
        line: 'several signs',
        places: several.places,
        urgency: rule.urgency === 'medium' ? 'medium' : 'high',
        doubtful: true,
        ...(by === undefined ? {} : { by }),
      })
    }
  }
  return [...found.values()]
}

const severalRule: Rule = {
  id: 'several-signs',
  label: 'immediate_danger',
  urgency: 'medium',
  about: 'No single rule, but several signs together.',
  doubtful: true,
  fires: [],
  quiet: [],
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
  'coming_again',
  'below_arrived',
  'kill',
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
    const start = tokens[from]?.bubble === 0 ? tokens[from].start : undefined
    const end = tokens[to]?.bubble === 0 ? tokens[to].end : undefined
    if (start !== undefined && end !== undefined) found.push({ start, end, text: text.slice(start, end) })
  }
  return found
}

/** Of one rule, its most pressing hearing; of two alike, the first. */
function keep(found: Map<string, Signal>, one: Considered, sentence: Sentence, text: string): void {
  const there = found.get(one.rule.id)
  if (there !== undefined && morePressing(there.urgency, one.urgency) === there.urgency) return
  found.set(one.rule.id, signalOf(one, sentence, text))
}

const most = (signals: Iterable<Signal>): ScreenUrgency => {
  let urgency: ScreenUrgency = 'none'
  for (const signal of signals) urgency = morePressing(urgency, signal.urgency)
  return urgency
}

const byUrgency = (a: Signal, b: Signal): number =>
  a.urgency === b.urgency ? 0 : morePressing(a.urgency, b.urgency) === a.urgency ? -1 : 1
