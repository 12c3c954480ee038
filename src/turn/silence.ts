/**
 * She does not answer. A step may say what happens then: one further message at most, and never a second one before
 * she writes again (law 9: we do not write first). Pure, like all of `decide`.
 */
import type { Conversation, Place } from '../conversation.ts'
import type { Silence } from '../dialog/script.ts'
import type { Said } from '../dialog/speak.ts'
import { spoken } from '../dialog/stage.ts'
import { standing, type Talk } from '../dialog/standing.ts'
import { enter } from '../dialog/step.ts'
import { exitFrom, pinned } from '../dialog/versions.ts'
import type { Effect } from './effect.ts'
import { sayEffects } from './said.ts'
import type { Stage } from './turn.ts'

const minute = 60_000

/** The timer of the step she is in now; the one of the step before is cleared. */
export function silenceTimer(before: Place | undefined, after: Place | undefined, stage: Stage): Effect[] {
  const silence = silenceIn(after, stage)
  if (silence) return [{ kind: 'timer', name: 'silence', inMs: silence.minutes * minute }]
  return silenceIn(before, stage) ? [{ kind: 'timer', name: 'silence', inMs: null }] : []
}

export function afterSilence(
  conversation: Conversation | undefined,
  stage: Stage,
): { conversation: Conversation | undefined; effects: Effect[] } {
  const nothing = { conversation, effects: [] }
  const silence = silenceIn(conversation?.place, stage)
  if (!conversation?.place || !silence || timerMayNotWrite(conversation, stage.now)) return nothing
  /** A person has her: the bot does not speak in between. */
  if (conversation.case?.state === 'claimed' && conversation.case.agreed !== undefined) return nothing
  const left = conversation.seenAt + silence.minutes * minute - (stage.surely ?? stage.now)
  /** She wrote while this timer was already on its way: it is set again for the rest. */
  if (left > 0) return { conversation, effects: [{ kind: 'timer', name: 'silence', inMs: left }] }
  const { place, facts, language } = conversation
  const talk: Talk = { place, facts, language: spoken(stage, language) }
  const to = exitFrom(stage.script, pinned(stage.script, place), silence.go)
  const outcome = to && enter(stage, talk, to)
  if (!outcome || outcome.failed) return nothing
  const { place: _, ...rest } = conversation
  const next: Conversation = {
    ...rest,
    facts: { ...outcome.talk.facts },
    ...(outcome.talk.place && { place: { ...outcome.talk.place, hushed: true } }),
  }
  return {
    conversation: next,
    effects: sayEffects(firstWords(outcome.said), next, stage.limits).slice(0, 1),
  }
}

/** One message only, so it is words and never a picture. */
const firstWords = ([first]: readonly Said[]): Said[] => {
  if (!first) return []
  const { picture: _, ...words } = first
  return [words]
}

function silenceIn(place: Place | undefined, stage: Stage): Silence | undefined {
  if (!place || place.hushed) return undefined
  return standing(stage, { place, facts: {}, language: '' })?.step.silence
}

export const mayNotWrite = ({ blocked, quietUntil, windowCloses }: Conversation, now: number): boolean =>
  blocked === true || (quietUntil ?? 0) > now || (windowCloses ?? now + 1) <= now

/** After so long without a word of hers nothing is said to her by itself: nobody knows in whose hand the phone is (law 9). */
const longestSilenceMs = 24 * 3_600_000
/** Where nobody did anything: only a follow-up at the hour she agreed to may come later. */
export const timerMayNotWrite = (conversation: Conversation, now: number): boolean =>
  mayNotWrite(conversation, now) || now - conversation.seenAt > longestSilenceMs
