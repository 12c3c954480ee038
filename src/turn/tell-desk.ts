/**
 * The end of every turn: the desk is told what changed of a case, with what was said; staff is called when the ladder
 * says so; the timers of the case are set. One place for all of it, so that no turn can forget it. Pure.
 */
import type { Case, Conversation } from '../conversation.ts'
import { cardOf, placeOf } from '../counselling/card.ts'
import { isOpen, toState } from '../counselling/case.ts'
import type { CaseLine } from '../counselling/case-line.ts'
import { climb, standardLadder } from '../counselling/ladder.ts'
import type { Effect } from './effect.ts'
import type { Stage } from './turn.ts'
import { caseworkOf, type Decision, type Draft } from './turn.ts'

export function tellDesk(before: Conversation | undefined, draft: Draft, stage: Stage): Decision {
  const { effects, lines = [], leaving } = draft
  const known = draft.conversation?.case
  if (leaving) return { conversation: undefined, effects: [...effects, ...leftCard(leaving, stage)] }
  if (!draft.conversation || !known) return { conversation: draft.conversation, effects }
  const { case: climbed, effects: calls } = calledStaff(known, stage)
  const conversation: Conversation = { ...draft.conversation, case: climbed }
  const told = [
    ...eventsOf(before, climbed, stage.now),
    ...(sharesWords(before, conversation) ? earlierWords(before, stage.now) : []),
    ...(mayBeRead(before?.case, climbed)
      ? [...lines, ...saidLines(effects, stage.now)]
      : lines.filter(isEvent)),
  ]
  const unchanged = told.length === 0 && JSON.stringify(before?.case) === JSON.stringify(climbed)
  const { keepMs } = caseworkOf(stage)
  const over = !isOpen(climbed)
  return {
    conversation: climbed.state === 'closed' ? withoutCase(conversation) : conversation,
    effects: [
      ...effects,
      ...calls,
      ...caseTimers(before, conversation, stage),
      ...(unchanged
        ? []
        : [
            {
              kind: 'case' as const,
              card: cardOf(conversation, climbed),
              ...placeOf(climbed),
              lines: told,
              ...(over && { keepMs }),
            },
          ]),
    ],
  }
}

/** The ladder is asked after every turn of a case that waits: what it says now, and when to ask it again. */
function calledStaff(known: Case, stage: Stage): { case: Case; effects: Effect[] } {
  if (known.state !== 'offered' || !known.climb) return { case: known, effects: [] }
  const { ladder = standardLadder, uncovered = [] } = stage.casework ?? {}
  const { page, nextInMs, waiting } = climb(known.climb, ladder, uncovered, stage.now)
  const climbed: Case = { ...known, climb: waiting }
  return {
    case: waiting.acknowledgedAt === undefined ? unseen(climbed) : climbed,
    effects: [
      ...page.map((rung): Effect => ({ kind: 'page', rung, case: known.id, urgency: known.urgency })),
      { kind: 'timer', name: 'page', inMs: nextInMs },
    ],
  }
}

/** Whoever saw it and did not come in time, or saw it when it was less urgent, is not on the way: the card says so no more. */
function unseen({ acknowledged: _, ...known }: Case): Case {
  return known
}

/** Timers of the state the case is in now; those of the state before are cleared. */
function caseTimers(before: Conversation | undefined, after: Conversation, stage: Stage): Effect[] {
  const was = before?.case
  const known = after.case
  const { ownerSilentMs, nobodyMs } = caseworkOf(stage)
  const timers: Effect[] = []
  const set = (name: 'page' | 'nobody' | 'owner', inMs: number | null): number =>
    timers.push({ kind: 'timer', name, inMs })
  const waits = known?.state === 'offered' && known.agreed !== undefined && known.nobodyTold === undefined
  const waited = was?.state === 'offered' && was.agreed !== undefined && was.nobodyTold === undefined
  if (waits && !waited) set('nobody', after.asked ? after.asked.nobody.minutes * 60_000 : nobodyMs)
  if (waited && !waits) set('nobody', null)
  if (was?.state === 'offered' && known?.state !== 'offered') set('page', null)
  const unanswered = (one: Case | undefined): boolean =>
    one?.state === 'claimed' && one.agreed !== undefined && one.unansweredSince !== undefined
  if (unanswered(known) && !unanswered(was)) set('owner', ownerSilentMs)
  if (unanswered(was) && !unanswered(known)) set('owner', null)
  return timers
}

/** What happened to the case by her own words. */
function eventsOf(before: Conversation | undefined, known: Case, at: number): CaseLine[] {
  const was = before?.case
  const events: CaseLine[] = []
  if (was?.id !== known.id) events.push({ at, by: 'itgel', kind: 'event', event: 'offered' })
  if (known.agreed !== undefined && was?.agreed === undefined)
    events.push({ at, by: 'she', kind: 'event', event: 'agreed' })
  if (known.identity === 'unconfirmed' && was?.identity !== 'unconfirmed')
    events.push({ at, by: 'itgel', kind: 'event', event: 'returned' })
  if (known.identity === 'confirmed' && was?.identity !== 'confirmed')
    events.push({ at, by: 'itgel', kind: 'event', event: 'recognised' })
  if (known.ended && !was?.ended && known.ended.by === undefined)
    events.push({ at, by: 'she', kind: 'event', event: 'closed' })
  return events
}

const isEvent = ({ kind }: CaseLine): boolean => kind === 'event'

/** Her words reach the desk from when she agreed on. The words by which she agreed are only the event. */
function mayBeRead(was: Case | undefined, known: Case): boolean {
  return known.agreed !== undefined && (was?.agreed !== undefined || known.agreed < known.heardAt)
}

/** She agreed just now that a person may see what she wrote last. */
function sharesWords(before: Conversation | undefined, { case: known, asked }: Conversation): boolean {
  const agreesNow = known?.agreed !== undefined && before?.case?.agreed === undefined
  return agreesNow && asked?.share.includes('words') === true
}

function earlierWords(before: Conversation | undefined, at: number): CaseLine[] {
  return (before?.recent ?? []).map((text) => ({ at, by: 'she', kind: 'text', text, earlier: true }))
}

function saidLines(effects: readonly Effect[], at: number): CaseLine[] {
  return effects.flatMap((effect): CaseLine[] =>
    effect.kind === 'say' && effect.outbound.author === 'bot'
      ? [{ at, by: 'itgel', kind: 'text', text: effect.outbound.text }]
      : [],
  )
}

/** She left: her words are gone. The card stays for a while only if she agreed to a person. */
function leftCard(leaving: Conversation, stage: Stage): Effect[] {
  const known = leaving.case
  if (!known || known.agreed === undefined) return []
  const { now } = stage
  const left = isOpen(known) ? toState(known, 'left', now) : known
  const silent = { ...left, why: left.why.map(({ words: _, ...finding }) => finding) }
  return [
    {
      kind: 'case',
      card: cardOf(leaving, silent),
      ...placeOf(silent),
      lines: [{ at: now, by: 'she', kind: 'event', event: 'left' }],
      keepMs: caseworkOf(stage).keepMs,
    },
    { kind: 'count', code: 'case-left' },
  ]
}

function withoutCase(conversation: Conversation): Conversation {
  const { case: _, asked: __, askedForPerson: ___, ...rest } = conversation
  return rest
}
