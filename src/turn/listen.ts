/**
 * Her words are listened to before the dialog steps, in every state: what they tell of danger goes to the case, and the
 * script says what is done about it (`dialogs/_signals.yaml`). Pure: who listens is given.
 */
import type { Conversation, Finding, HeardSoFar } from '../conversation.ts'
import { keptReasons } from '../counselling/case.ts'
import type { Marked } from '../counselling/case-line.ts'
import { asksItgel, readCommand } from '../dialog/commands.ts'
import { reactionTo } from '../dialog/reactions.ts'
import type { Reaction } from '../dialog/script.ts'
import type { Activity, Words } from '../message.ts'
import { type Screened, type Signal, screenUrgencies } from '../screening/finding.ts'
import type { CountCode } from './effect.ts'
import type { Stage } from './turn.ts'

export type Heard = {
  /** Certain or not, the most urgent first. */
  findings: Finding[]
  /** Where in her text, for the counsellor's eyes. */
  marked: Marked[]
  /** It could not be listened to: people must look. */
  unscreened?: true
  counts: CountCode[]
}

const nothing: Heard = { findings: [], marked: [], counts: [] }
/** How many of her messages are listened to together. */
const together = 3
/** A long message is remembered by its end. */
const remembered = 600

export function listenTo(conversation: Conversation, activity: Activity, stage: Stage): Heard {
  const text = wordsOf(activity)
  if (text === undefined || !stage.listen) return nothing
  const screened = stage.listen(text, isQuestion(text, stage) ? [] : (conversation.recent ?? []))
  if (screened === 'unscreened') return { ...nothing, unscreened: true, counts: ['not-screened'] }
  const findings = toFindings(screened, stage.now)
  const [first] = findings
  return {
    findings,
    marked: screened.signals.map(({ label, urgency, evidence }) => ({
      label,
      urgency,
      places: evidence.map(({ start, end }) => ({ start, end })),
    })),
    counts: first ? [first.doubtful ? 'heard-doubtful' : `heard-${first.urgency}`] : [],
  }
}

/** "Who will read this?", "are you a robot?" complete nothing that she said before. */
function isQuestion(text: string, { script }: Stage): boolean {
  const command = readCommand(script.commands, text)?.name
  return command === 'menu' || (command !== undefined && asksItgel.includes(command))
}

/** What she wrote now, and may complete later. */
export function remember(conversation: Conversation, activity: Activity, { listen }: Stage): Conversation {
  const text = wordsOf(activity)
  if (text === undefined || !listen) return conversation
  const recent = [...(conversation.recent ?? []), text.slice(-remembered) as Words].slice(-together)
  return { ...conversation, recent }
}

/**
 * The same words again: a platform also tells of a change where nothing that we read was changed. Only her last ones, and only whole:
 * what she goes back to, and what was changed before the end that is remembered, is a change.
 */
export function wroteLast({ recent }: Conversation, activity: Activity): boolean {
  const text = wordsOf(activity)
  return text !== undefined && text.length < remembered && recent?.at(-1) === text
}

/** So long after it was answered it is another danger: another blow, another night. */
const anewMs = 30 * 60_000

/**
 * What the script does about it, if it was not done before; of several things, what staff is called for. Within half an hour the same
 * kind is not asked about twice, unless it has become more urgent, or what was doubtful is certain now.
 */
export function reactionOf(
  conversation: Conversation,
  { findings }: Heard,
  stage: Stage,
): { reaction: Reaction; finding: Finding } | undefined {
  const unanswered = findings.flatMap((finding) => {
    if (answeredBefore(lately(conversation, finding, stage.now), finding)) return []
    const reaction = reactionTo(stage.script.reactions, finding)
    return reaction ? [{ reaction, finding }] : []
  })
  return unanswered.find(({ reaction }) => reaction.queue) ?? unanswered[0]
}

/** What was heard of this kind, if it was answered lately: what is longer ago, and how bad it was, is another matter. */
function lately({ heard }: Conversation, { label }: Finding, now: number): HeardSoFar | undefined {
  const before = heard?.[label]
  return before && now - before.at <= anewMs ? before : undefined
}

type Kind = Pick<Finding, 'label' | 'urgency' | 'doubtful'>

/** The kinds that were heard and answered lately. */
export const heardLately = (conversation: Conversation, now: number): Kind[] =>
  kindsSince(conversation, ({ at }) => now - at <= anewMs)

/** Those, and what she has told again lately. */
export const toldLately = (conversation: Conversation, now: number): Kind[] =>
  kindsSince(conversation, ({ at, told = at }) => now - told <= anewMs)

const kindsSince = ({ heard = {} }: Conversation, since: (one: HeardSoFar) => boolean): Kind[] =>
  Object.entries(heard)
    .filter(([, one]) => since(one))
    .map(([label, { urgency, certain }]) =>
      certain ? { label, urgency: certain } : { label, urgency, doubtful: true },
    )

function answeredBefore(before: HeardSoFar | undefined, { urgency, doubtful }: Finding): boolean {
  if (before?.unanswered) return false
  const worst = doubtful ? before?.urgency : before?.certain
  return worst !== undefined && urgent(worst) <= urgent(urgency)
}

/**
 * The kinds heard so far, each as urgent as it was at worst since it was last answered. `silent`: the bot says nothing to it now, so that
 * it is still to be answered when she writes it again.
 */
export function noteHeard(
  conversation: Conversation,
  { findings }: Heard,
  { now, silent }: { now: number; silent: boolean },
): Conversation {
  return findings.reduce((noted, finding) => {
    const { label, urgency, doubtful } = finding
    const told = lately(noted, finding, now)
    /** What is answered now is this; what was told in the silence before it, and worse, is not. */
    const before = told?.unanswered && !silent ? undefined : told
    const certain = doubtful ? before?.certain : worse(before?.certain, urgency)
    const known = answeredBefore(before, finding)
    const heard: HeardSoFar = {
      urgency: worse(before?.urgency, urgency),
      ...(before && known ? { at: before.at, told: now } : { at: now }),
      ...(certain && { certain }),
      ...(silent && !known && { unanswered: true }),
    }
    return { ...noted, heard: { ...noted.heard, [label]: heard } }
  }, conversation)
}

/** She says that we misheard, or whoever was called is called no more: what she says for certain after that is answered again. */
export function answerAnew({ heard, ...conversation }: Conversation): Conversation {
  if (heard === undefined) return conversation
  const asked = Object.entries(heard).map(([label, { certain: _, ...before }]) => [label, before] as const)
  return { ...conversation, heard: Object.fromEntries(asked) }
}

const worse = (before: Finding['urgency'] | undefined, now: Finding['urgency']): Finding['urgency'] =>
  before !== undefined && urgent(before) < urgent(now) ? before : now

/** So much of what nobody was told yet is kept; the oldest goes first, but never the gravest. */
const untoldKept = 20

/**
 * What was heard is told with the next case; once there is one, or she says that we misheard, nothing is left to tell. Where she declined
 * a person, what one was called for is told to the next, without the words she did not agree to show.
 */
export function keepUntold(
  conversation: Conversation,
  { findings }: Heard,
  { called, misheard, declined }: { called: boolean; misheard: boolean; declined: readonly Finding[] },
): Conversation {
  const { untold = [], ...rest } = conversation
  if (called || misheard) return rest
  const kept = keptReasons([...declined, ...untold, ...findings], untoldKept)
  return kept.length > 0 ? { ...rest, untold: kept } : rest
}

/** What she told lately, and nobody was told: it counts when she asks for a person herself. */
export const untoldLately = ({ untold = [] }: Conversation, now: number): Finding[] =>
  untold.filter(({ at }) => now - at <= anewMs)

/** Which rules were heard, without what she wrote. */
export const withoutWords = (findings: readonly Finding[]): Finding[] =>
  findings.map(({ words: _, ...finding }) => finding)

/** What she wrote, also under a photo or into an old message; not what stands on a button. */
export function wordsOf(activity: Activity): Words | undefined {
  if (activity.type === 'message') return activity.value ? undefined : activity.text
  return activity.name === 'media' || activity.name === 'edited' ? activity.text : undefined
}

function toFindings({ signals }: Screened, at: number): Heard['findings'] {
  return signals.flatMap((signal) => toFinding(signal, at)).sort((a, b) => rank(a) - rank(b))
}

function toFinding({ id, label, urgency, evidence, doubtful }: Signal, at: number): Heard['findings'] {
  if (urgency === 'none') return []
  const words = evidence.map(({ text }) => text as Words)
  return [{ id, label, urgency, at, ...(words.length > 0 && { words }), ...(doubtful && { doubtful }) }]
}

/** What is grave before what is not, and of that what is certain first. */
const rank = ({ urgency, doubtful }: Finding): number =>
  (urgency === 'medium' ? 4 : doubtful ? 2 : 0) +
  (urgency === 'high' || (urgency === 'medium' && doubtful) ? 1 : 0)

const urgent = (urgency: Finding['urgency']): number => screenUrgencies.indexOf(urgency)
