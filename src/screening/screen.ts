/** What is heard in her words: urgency, and the rules that fired with the words they fired on. */
import { closerLooks, inPlainWords, type Message, type Told, toldIn } from './closer-looks.ts'
import { type Evidence, morePressing, type Screened, type ScreenUrgency, type Signal } from './finding.ts'
import type { Considered } from './signals/considered.ts'
import { sentencesOf } from './signals/hear.ts'
import type { Heard, Sentence } from './signals/heard.ts'
import { partOf, shortMessage, together } from './signals/signs.ts'
import { type Token, tokensOf } from './signals/tokens.ts'
import { severalSigns, togetherAbove } from './signals/weigh.ts'

/** Longer text is not screened whole: its first part is, and the rest from the end. A person does not write this. */
export const longestText = 20_000

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
  const { language } = more
  const tokens = tokensIn(text)
  const sentences = sentencesOf(tokens, language)
  const parts = sentences.map(partOf)
  const whole = together(text, parts)
  keep(found, toldIn(parts, whole), text)
  for (const { longest, tells } of closerLooks) {
    if (isHeard(found)) break
    if (text.length <= longest) keep(found, tells({ tokens, parts, whole, language }), text)
  }
  if (!isHeard(found)) {
    const message = { tokens, parts, whole, language }
    const several =
      severalSigns(parts, whole) ?? (text.length <= shortMessage ? severalInPlainWords(message) : undefined)
    // Beside what is doubtful already, another doubt says nothing; and where somebody may look at her screen nothing is loud.
    const quiet = [...found.values()].some(({ label }) => label === 'someone_near')
    if (several !== undefined && (found.size === 0 || !(several.one.doubtful || quiet)))
      keep(found, [several], text)
  }
  if (more.earlier !== undefined && more.earlier.length > 0) {
    for (const signal of heardTogether(tokens, text, more.earlier, language, found.size > 0)) {
      add(found, signal)
    }
    const taken = found.size === 0 ? withdrawal(tokens, more.earlier, language) : undefined
    if (taken !== undefined) found.set(taken.id, taken)
  }
  const child = underAge(found, sentences, text)
  if (child !== undefined) found.set(child.id, child)
  return { urgency: most(found.values()), signals: [...found.values()].sort(byUrgency) }
}

function severalInPlainWords(message: Message): Told | undefined {
  const parts = inPlainWords(message)
  return severalSigns(parts, together('', parts), togetherAbove)
}

/** An age under 18 anywhere in a message that tells of harm: a child is in danger, as certainly as there is harm. */
function underAge(
  found: ReadonlyMap<string, Signal>,
  sentences: readonly Sentence[],
  text: string,
): Signal | undefined {
  const harm = [...found.values()].filter((signal) => isGrave(signal) && signal.label !== 'job_offer_risk')
  if (harm.length === 0) return undefined
  const doubtful = harm.every((signal) => signal.doubtful)
  for (const { heard, tokens } of sentences) {
    const ages = heard.get('child_age') ?? heard.get('child_word_age') ?? heard.get('child_class')
    if (ages === undefined || heard.has('grown_up_now')) continue
    const evidence = evidenceOf(ages, tokens, text)
    return {
      id: 'under-18',
      label: 'minor',
      urgency: 'critical',
      evidence,
      ...(doubtful && { doubtful: true as const }),
    }
  }
  return undefined
}

/** How many messages are read as one, the current included, and how long an earlier one may be for that. */
const joinedMessages = 3
const longestBubble = 12

/**
 * "намайг", "паспорт", "авсан" come one after the other: her last three messages, as one sentence. Only what needs
 * the current one counts; what an earlier one said alone was heard then. `tells`: the current one tells something alone.
 */
function heardTogether(
  tokens: readonly Token[],
  text: string,
  earlier: readonly string[],
  language: string | undefined,
  tells: boolean,
): Signal[] {
  const bubbles = earlier
    .slice(-(joinedMessages - 1))
    .map((bubble, index, all) => tokensIn(bubble, all.length - index))
  const before: Token[] = []
  for (const bubble of bubbles) {
    if (bubble.length > longestBubble) before.length = 0
    else before.push(...bubble.filter(({ kind }) => kind !== 'break' && kind !== 'question'))
  }
  if (before.length === 0 || tokens.length > longestBubble) return []
  const joined = [...before, ...tokens.filter(({ kind }) => kind !== 'break')]
  const parts = sentencesOf(joined, language).map(partOf)
  const heard = toldIn(parts, undefined)
  const told = heard.filter(overBubbles)
  // Where somebody may look at her screen nothing is loud, whichever bubble says so.
  const quiet = heard.some(({ one }) => one.rule.label === 'someone_near')
  if (!tells && !quiet && told.length === 0) {
    const several = severalSigns(parts, undefined, togetherAbove)
    if (several && overBubbles(several) && !wasHeard(several.one, earlier, language)) told.push(several)
  }
  return told.map(({ one, sentence }) => ({ ...signalOf(one, sentence, text), earlier: true as const }))
}

/** As much was heard when it came: what stands behind it ("thank you 12") weighs with it, and tells nothing new. */
function wasHeard(
  { doubtful }: Considered,
  earlier: readonly string[],
  language: string | undefined,
): boolean {
  return earlier
    .slice(-(joinedMessages - 1))
    .some((bubble, at, all) =>
      screen(bubble, { ...(language !== undefined && { language }), earlier: all.slice(0, at) }).signals.some(
        (signal) => isGrave(signal) && (doubtful || !signal.doubtful),
      ),
    )
}

/** It stands in the last bubble and in one before it, and may begin in the one and end in the other: "амиа", "хорлох гэж байна". */
function overBubbles({ one, sentence }: Told): boolean {
  const ends = one.places.flatMap(({ from, to }) => [from, to])
  const bubbles = ends.map((at) => sentence.tokens[at]?.bubble ?? 0)
  return bubbles.includes(0) && bubbles.some((bubble) => bubble !== 0)
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

const half = longestText / 2

/** What is screened of a text, each word with its place in the whole of it. */
export function tokensIn(text: string, bubble?: number): Token[] {
  if (text.length <= longestText) return tokensOf(text, bubble)
  const leftOut = text.length - longestText - 1
  return tokensOf(`${text.slice(0, half)}\n${text.slice(-half)}`, bubble).map((token) =>
    token.start > half ? { ...token, start: token.start + leftOut, end: token.end + leftOut } : token,
  )
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
    const here = tokens.slice(from, to + 1).filter(({ bubble }) => bubble === 0)
    const start = here[0]?.start
    const end = here.at(-1)?.end
    if (start !== undefined && end !== undefined) found.push({ start, end, text: text.slice(start, end) })
  }
  return found
}

function keep(found: Map<string, Signal>, told: readonly Told[], text: string): void {
  for (const { one, sentence } of told) add(found, signalOf(one, sentence, text))
}

function add(found: Map<string, Signal>, signal: Signal): void {
  const there = found.get(signal.id)
  found.set(signal.id, there === undefined ? signal : both(there, signal))
}

/**
 * One rule heard twice: what is grave before what is not, and of two that are, as pressing as the one and as certain as the other. Of two
 * alike the first.
 */
function both(one: Signal, other: Signal): Signal {
  if (isGrave(one) !== isGrave(other)) return isGrave(one) ? one : other
  const urgency = morePressing(one.urgency, other.urgency)
  if (one.doubtful !== other.doubtful) return { ...(one.doubtful ? other : one), urgency }
  return urgency === one.urgency ? one : other
}

/** Something grave is heard for certain: then nobody need look closer. What is not grave is hardly answered. */
const isHeard = (found: ReadonlyMap<string, Signal>): boolean =>
  [...found.values()].some((signal) => !signal.doubtful && isGrave(signal))

const isGrave = ({ urgency }: Signal): boolean => urgency === 'critical' || urgency === 'high'

const most = (signals: Iterable<Signal>): ScreenUrgency => {
  let urgency: ScreenUrgency = 'none'
  for (const signal of signals) urgency = morePressing(urgency, signal.urgency)
  return urgency
}

const byUrgency = (a: Signal, b: Signal): number =>
  a.urgency === b.urgency ? 0 : morePressing(a.urgency, b.urgency) === a.urgency ? -1 : 1
