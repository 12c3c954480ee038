/** The timers of a case: staff is called again, nobody has come, the owner is silent, the hour she agreed to has come. */
import type { Conversation } from '../conversation.ts'
import { backToQueue, isOpen } from '../counselling/case.ts'
import type { CaseLine } from '../counselling/case-line.ts'
import { firstDialog } from '../dialog/script.ts'
import { sayLine } from '../dialog/speak.ts'
import { spoken } from '../dialog/stage.ts'
import { enter } from '../dialog/step.ts'
import type { Effect } from './effect.ts'
import { personSays, sayEffects } from './said.ts'
import { timerMayNotWrite } from './silence.ts'
import { caseworkOf, type Draft, type Stage } from './turn.ts'
import { mayBeSeen } from './watched.ts'

/** The ladder is asked by `tellDesk` after every turn of a case that waits; this one only brings the turn. */
export function pageAgain(conversation: Conversation | undefined): Draft {
  return { conversation, effects: [] }
}

/** She agreed to a person, and nobody has come: numbers for where she is, and her place is kept. Said once. */
export function nobodyCame(conversation: Conversation | undefined, stage: Stage): Draft {
  const known = conversation?.case
  if (
    !conversation ||
    known?.state !== 'offered' ||
    known.agreed === undefined ||
    known.nobodyTold !== undefined
  )
    return { conversation, effects: [] }
  const { now } = stage
  const { place, facts, language, asked } = conversation
  const told = { ...known, nobodyTold: now }
  const event = { at: now, by: 'itgel', kind: 'event', event: 'nobody came' } as const
  const counts: Effect[] = [{ kind: 'count', code: 'case-nobody' }]
  if (timerMayNotWrite(conversation, now))
    return { conversation: { ...conversation, case: told }, effects: counts, lines: [event] }
  const talk = { place, facts, language: spoken(stage, language) }
  /** Somebody may look at her screen: she is told, and no number comes that she did not ask for. */
  if (mayBeSeen(conversation, stage)) {
    const hushed = { ...conversation, case: told }
    const said = sayLine(stage, talk.language, 'nobody_yet')
    return {
      conversation: hushed,
      effects: [...sayEffects(said, hushed, stage.limits), ...counts],
      lines: [event],
    }
  }
  const help = { dialog: firstDialog, step: 'help' }
  const wished = enter(stage, talk, asked?.nobody ?? help)
  /** The step has another name since she agreed: she has her numbers all the same. */
  const outcome = wished.failed ? enter(stage, talk, help) : wished
  const { place: _, ...rest } = conversation
  const next: Conversation = {
    ...rest,
    case: told,
    facts: { ...outcome.talk.facts },
    ...(outcome.talk.place && { place: outcome.talk.place }),
  }
  const said = [...sayLine(stage, talk.language, 'nobody_yet'), ...outcome.said]
  return {
    conversation: outcome.failed ? { ...conversation, case: told } : next,
    effects: [...sayEffects(said, next, stage.limits), ...counts],
    lines: [event],
  }
}

/** Her words wait too long for the owner: she is told honestly, and whoever is free is called. */
export function ownerSilent(conversation: Conversation | undefined, stage: Stage): Draft {
  const known = conversation?.case
  if (!conversation || known?.state !== 'claimed' || known.owner === undefined)
    return { conversation, effects: [] }
  const { now } = stage
  if (known.unansweredSince === undefined) return { conversation, effects: [] }
  const { ownerSilentMs } = caseworkOf(stage)
  const left = known.unansweredSince + ownerSilentMs - now
  // More than all of it: the clock was put back since. The timer went by another clock, and is believed.
  if (left > 0 && left <= ownerSilentMs)
    return { conversation, effects: [{ kind: 'timer', name: 'owner', inMs: left }] }
  const next: Conversation = {
    ...conversation,
    case: backToQueue(known, now, { fellSilent: { by: known.owner, at: now } }),
  }
  const said =
    known.agreed === undefined || timerMayNotWrite(conversation, now)
      ? []
      : sayLine(stage, spoken(stage, conversation.language), 'person_lost')
  return {
    conversation: next,
    effects: [...sayEffects(said, next, stage.limits), { kind: 'count', code: 'case-owner-silent' }],
    lines: [{ at: now, by: 'itgel', kind: 'event', event: 'owner silent' }],
  }
}

/** An hour later than agreed somebody else may hold her phone: then nothing is said. */
const latestFollowUpMs = 3_600_000

/**
 * She agreed to be written to now, in these words. Said once, and not while somebody writes to her on the platform itself; whether
 * the platform lets us still, the channel asks.
 */
export function followUp(conversation: Conversation | undefined, stage: Stage): Draft {
  if (!conversation?.followUp) return { conversation, effects: [] }
  const { followUp: agreed, ...rest } = conversation
  const left = agreed.at - stage.now
  if (left > 0) return { conversation, effects: [{ kind: 'timer', name: 'follow', inMs: left }] }
  if (conversation.blocked) return { conversation: rest, effects: [] }
  if (-left > latestFollowUpMs)
    return {
      conversation: rest,
      effects: [],
      ...(isOpen(rest.case) && {
        lines: [{ at: stage.now, by: agreed.by, kind: 'event', event: 'follow up too late' }],
      }),
    }
  const quiet = (conversation.quietUntil ?? 0) - stage.now
  if (quiet > 0) return { conversation, effects: [{ kind: 'timer', name: 'follow', inMs: quiet }] }
  return {
    conversation: rest,
    effects: personSays(agreed.text, conversation, stage),
    ...(isOpen(rest.case) && { lines: followedUp(agreed, stage.now) }),
  }
}

/** Whoever has her now reads what was said to her, and sees whether it came: it need not be who arranged it. */
function followedUp({ by, text, act }: NonNullable<Conversation['followUp']>, at: number): CaseLine[] {
  return [
    { at, by, kind: 'event', event: 'followed up' },
    // Arranged by a version that did not write down by which act: then only that it went.
    ...(act === undefined ? [] : [{ at, by, kind: 'text' as const, text, sends: [], act }]),
  ]
}
