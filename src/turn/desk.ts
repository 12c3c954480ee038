/** Somebody of the staff did something with her case: what becomes of it, and what she is told. */
import type { Conversation } from '../conversation.ts'
import { applyAct } from '../counselling/case.ts'
import type { CaseEvent, CaseLine } from '../counselling/case-line.ts'
import { firstDialog } from '../dialog/script.ts'
import { sayLine } from '../dialog/speak.ts'
import { spoken } from '../dialog/stage.ts'
import type { Talk } from '../dialog/standing.ts'
import { enter, enterShared } from '../dialog/step.ts'
import type { CaseId, DeskAct, EntryId } from '../message.ts'
import type { CountCode, Effect } from './effect.ts'
import { answerAnew } from './listen.ts'
import { personSays, sayEffects } from './said.ts'
import { mayNotWrite, timerMayNotWrite } from './silence.ts'
import type { Draft, Stage } from './turn.ts'
import { mayBeSeen } from './watched.ts'

export function deskActed(
  conversation: Conversation | undefined,
  { case: of, act, id }: { case: CaseId; act: DeskAct; id: EntryId },
  stage: Stage,
): Draft {
  /** She erased everything meanwhile, or it is another case: there is nothing to do, and nobody to tell. */
  if (conversation?.case?.id !== of) return { conversation, effects: [] }
  const before = conversation.case
  const { case: after, refused } = applyAct(before, act, { id, now: stage.now })
  const over = act.do === 'close' && !refused
  const next: Conversation = { ...(over ? answerAnew(conversation) : conversation), case: after }
  /** A sign of life: nothing is kept of it. */
  if (act.do === 'typing') return { conversation, effects: refused ? [] : [{ kind: 'typing' }] }
  if (refused) return { conversation: next, effects: [] }
  const waited = before.state === 'offered'
  const took = act.do === 'claim' && waited
  const told = after.agreed !== undefined && (isPersons(act) || !hindered(act)(conversation, stage.now))
  const said = told ? saidFor(act, next, { id, stage, took, waited }) : { conversation: next, effects: [] }
  const counts: CountCode[] = [
    ...(took ? ['case-claimed' as const] : []),
    ...(act.do === 'close' ? ['case-closed' as const] : []),
  ]
  return {
    conversation: said.conversation,
    effects: [...said.effects, ...counts.map((code): Effect => ({ kind: 'count', code }))],
    lines: linesFor(act, { id, now: stage.now, took }),
  }
}

/**
 * What a person says, now or at the hour agreed, goes whenever the platform takes it: the channel asks that at the last
 * moment, and the desk is told. Only Itgel's own words wait for another voice to end.
 */
const isPersons = (act: DeskAct): boolean => act.do === 'say' || act.do === 'follow up'

/** That a connection is lost is nobody's doing: like a timer it says nothing to her who has long been silent. */
const hindered = (act: DeskAct): typeof mayNotWrite => (act.do === 'lost' ? timerMayNotWrite : mayNotWrite)

/** What she hears of it. Her own words to the person are answered by the person alone. */
function saidFor(
  act: DeskAct,
  conversation: Conversation,
  { id, stage, took, waited }: { id: EntryId; stage: Stage; took: boolean; waited: boolean },
): Draft {
  const own = (key: string): Draft => ({
    conversation,
    effects: sayEffects(
      sayLine(stage, spoken(stage, conversation.language), key),
      conversation,
      stage.limits,
    ),
  })
  switch (act.do) {
    case 'claim':
      return took ? own('person_came') : { conversation, effects: [] }
    case 'say':
      return { conversation, effects: personSays(act.text, conversation, stage) }
    case 'release':
    case 'transfer':
      return own('person_changes')
    case 'lost':
      return own('person_lost')
    case 'close':
      return waited ? nobodyComes(conversation, stage) : handBack(conversation, stage)
    case 'follow up':
      return {
        conversation: { ...conversation, followUp: { at: act.at, text: act.text, by: act.by, act: id } },
        effects: [{ kind: 'timer', name: 'follow', inMs: Math.max(0, act.at - stage.now) }],
      }
    default:
      return { conversation, effects: [] }
  }
}

/** The person is done: Itgel says that it is a program again, and goes on where the script named, else at the menu. */
function handBack(conversation: Conversation, stage: Stage): Draft {
  return goOn(conversation, { stage, line: 'person_ended', to: conversation.asked?.after })
}

/**
 * Ended before anybody had taken it: she is told that nobody comes, and has her numbers, but not where somebody may look at her screen;
 * not when she has long been silent.
 */
function nobodyComes(conversation: Conversation, stage: Stage): Draft {
  if (timerMayNotWrite(conversation, stage.now)) return { conversation, effects: [] }
  if (mayBeSeen(conversation, stage)) {
    const said = sayLine(stage, spoken(stage, conversation.language), 'nobody_comes')
    return { conversation, effects: sayEffects(said, conversation, stage.limits) }
  }
  return goOn(conversation, { stage, line: 'nobody_comes', to: { dialog: firstDialog, step: 'help' } })
}

function goOn(
  conversation: Conversation,
  { stage, line, to }: { stage: Stage; line: string; to: Parameters<typeof enter>[2] | undefined },
): Draft {
  const { place, facts } = conversation
  const language = spoken(stage, conversation.language)
  const talk: Talk = { place: withoutBack(place), facts, language }
  const ended = sayLine(stage, language, line)
  const wanted = to && enter(stage, talk, to)
  const outcome = wanted && !wanted.failed ? wanted : enterShared(stage, talk, 'menu')
  const { place: _, ...rest } = conversation
  const next: Conversation = {
    ...rest,
    facts: { ...outcome.talk.facts },
    ...(outcome.talk.place && { place: outcome.talk.place }),
  }
  return { conversation: next, effects: sayEffects([...ended, ...outcome.said], next, stage.limits) }
}

function withoutBack(place: Conversation['place']): Conversation['place'] {
  if (!place) return undefined
  const { back: _, ...rest } = place
  return rest
}

const events: Partial<Record<DeskAct['do'], CaseEvent>> = {
  release: 'released',
  transfer: 'transferred',
  ask: 'asked',
  join: 'joined',
  part: 'parted',
  lost: 'owner lost',
  close: 'closed',
  'follow up': 'follow up set',
}

function linesFor(act: DeskAct, { id, now, took }: { id: EntryId; now: number; took: boolean }): CaseLine[] {
  const at = now
  const { by } = act
  if (act.do === 'say') return [{ at, by, kind: 'text', text: act.text, sends: [], act: id }]
  if (act.do === 'note') return [{ at, by, kind: 'note', text: act.text, act: id }]
  const event = act.do === 'claim' ? (took ? 'claimed' : undefined) : events[act.do]
  if (!event) return []
  const to = act.do === 'transfer' || act.do === 'ask' ? act.to : undefined
  const note = act.do === 'transfer' ? act.text : undefined
  return [
    { at, by, kind: 'event', event, ...(to && { to }) },
    ...(note === undefined ? [] : [{ at, by, kind: 'note' as const, text: note, act: id }]),
  ]
}
