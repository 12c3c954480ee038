/**
 * The states of a case and what staff may do in each. Pure: a case and an act in, a case out, or why not. Two people can
 * never own one case, since acts come one after the other through the inbox and `claim` is refused unless it waits.
 *
 *   offered ──claim──▶ claimed ──close──▶ closed
 *      ▲                  │
 *      └── release, transfer, the owner fell silent
 */
import type { Case, CaseState, Conversation, Finding, Urgency } from '../conversation.ts'
import type { CaseId, DeskAct, EntryId, StaffId } from '../message.ts'
import { screenUrgencies } from '../screening/finding.ts'
import { acknowledge, beginWaiting, failedRung, withUrgency } from './ladder.ts'
import { moreUrgent } from './urgency.ts'

/** Why an act was refused, as the desk tells it. */
export const refusals = [
  'taken',
  'not waiting',
  'not yours',
  'not agreed',
  'over',
  'meant for another',
] as const
export type Refusal = (typeof refusals)[number]

/** How many acts are remembered, so that a repeated one is answered alike. */
const actsKept = 20

export function openCase(
  conversation: Pick<Conversation, 'id'>,
  {
    now,
    urgency,
    why,
    agreed,
    offers,
  }: Pick<Case, 'urgency' | 'why' | 'offers'> & { now: number; agreed: boolean },
): Case {
  return {
    id: `${conversation.id}.${now.toString(36)}` as CaseId,
    opened: now,
    state: 'offered',
    history: [{ state: 'offered', at: now }],
    urgency,
    why,
    ...(agreed && { agreed: now }),
    ...(offers && { offers }),
    waitingSince: now,
    climb: beginWaiting(urgency, now),
    joined: [],
    heardAt: now,
    acts: [],
  }
}

/** A person may still come, or is there. */
export const isOpen = (known: Case | undefined): known is Case =>
  known?.state === 'offered' || known?.state === 'claimed'

export function toState(known: Case, state: CaseState, at: number, by?: StaffId): Case {
  return { ...known, state, history: [...known.history, { state, at, ...(by && { by }) }] }
}

/** Back among those who wait, before everybody who is as urgent. */
export function backToQueue(known: Case, now: number, more: Partial<Case> = {}): Case {
  const { owner: _, acknowledged: __, meantFor: ___, unansweredSince: ____, asked: _____, ...rest } = known
  const climb = beginWaiting(known.urgency, now)
  return { ...toState(rest, 'offered', now), joined: [], climb, waitingSince: known.opened, ...more }
}

/** More urgent than it was: the ladder begins anew. */
function raised(known: Case, urgency: Urgency, now: number): Case {
  if (urgency === known.urgency) return known
  return { ...known, urgency, ...(known.climb && { climb: withUrgency(known.climb, urgency, now) }) }
}

export function withFindings(
  known: Case,
  { found, urgency, now }: { found: readonly Finding[]; urgency: Urgency; now: number },
): Case {
  return {
    ...raised(known, moreUrgent(known.urgency, urgency), now),
    why: keptReasons([...known.why, ...found], mostWhy),
  }
}

/** So many reasons stand on a card. */
const mostWhy = 40

/**
 * The newest, but not at the cost of the gravest: of each kind stays what was worst. Whoever takes it over in an hour sees
 * why it is urgent, and what could not be screened.
 */
export function keptReasons(why: readonly Finding[], most: number): Finding[] {
  const worst = new Map<string, Finding>()
  for (const one of why) {
    const known = worst.get(one.label)
    if (!known || weight(one) <= weight(known)) worst.set(one.label, one)
  }
  const gravest = new Set(worst.values())
  const others = why.filter((one) => !gravest.has(one))
  const newest = new Set(others.slice(Math.max(0, others.length - Math.max(0, most - gravest.size))))
  return why.filter((one) => gravest.has(one) || newest.has(one))
}

const weight = ({ urgency, doubtful }: Finding): number =>
  2 * screenUrgencies.indexOf(urgency) + (doubtful ? 1 : 0)

/** The case after the act. `refused`: nothing changed but that the act is remembered. */
export function applyAct(
  known: Case,
  act: DeskAct,
  { id, now }: { id: EntryId; now: number },
): { case: Case; refused?: Refusal } {
  const why = refusal(known, act, now)
  const acts = [...known.acts, { id, ...(why && { refused: why }) }].slice(-actsKept)
  if (why) return { case: { ...known, acts }, refused: why }
  return { case: { ...carriedOut(known, act, now), acts } }
}

/** So long a case that was handed to a colleague waits for her alone; then whoever is called may take it. */
const meantForMs = 3 * 60_000

export function stillMeantFor(
  { history, meantFor }: Pick<Case, 'history' | 'meantFor'>,
  now: number,
): StaffId | undefined {
  const handedAt = history.at(-1)?.at ?? 0
  return Math.abs(now - handedAt) < meantForMs ? meantFor : undefined
}

function refusal(known: Case, act: DeskAct, now: number): Refusal | undefined {
  const { state, owner, joined, agreed } = known
  const meantFor = stillMeantFor(known, now)
  if (state === 'closed' || state === 'left') return 'over'
  const takesPart = owner === act.by || joined.includes(act.by)
  switch (act.do) {
    case 'claim':
      if (state !== 'offered') return owner === act.by ? undefined : 'taken'
      return meantFor !== undefined && meantFor !== act.by && !act.over ? 'meant for another' : undefined
    case 'acknowledge':
    case 'unreached':
      return state === 'offered' ? undefined : 'not waiting'
    case 'join':
      return state === 'claimed' ? undefined : 'not waiting'
    // One voice: who joined reads along and makes notes.
    case 'say':
    case 'typing':
      if (owner !== act.by) return 'not yours'
      return agreed === undefined ? 'not agreed' : undefined
    case 'note':
      return takesPart || act.over ? undefined : 'not yours'
    case 'follow up':
    case 'part':
      return takesPart ? undefined : 'not yours'
    case 'lost':
      return owner === act.by ? undefined : 'not yours'
    case 'ask':
    case 'release':
    case 'transfer':
      return state === 'claimed' && (owner === act.by || act.over) ? undefined : 'not yours'
    case 'close':
      if (act.waiting && state !== 'offered') return 'not waiting'
      return owner === act.by || act.over ? undefined : 'not yours'
  }
}

function carriedOut(known: Case, act: DeskAct, now: number): Case {
  const { by } = act
  switch (act.do) {
    case 'claim': {
      if (known.state === 'claimed') return known
      const { meantFor: _, fellSilent: __, climb: ___, ...rest } = known
      return { ...toState(rest, 'claimed', now, by), owner: by, joined: [], unansweredSince: now }
    }
    case 'acknowledge':
      return {
        ...known,
        acknowledged: { by, at: now },
        ...(known.climb && { climb: acknowledge(known.climb, now) }),
      }
    case 'unreached':
      return known.climb ? { ...known, climb: failedRung(known.climb, act.rung, now) } : known
    case 'ask': {
      const there = act.to === known.owner || known.joined.includes(act.to)
      return there ? known : { ...known, asked: [...new Set([...(known.asked ?? []), act.to])] }
    }
    case 'join': {
      if (known.owner === by) return known
      const { asked = [], ...rest } = known
      const left = asked.filter((each) => each !== by)
      return { ...rest, joined: [...new Set([...known.joined, by])], ...(left.length > 0 && { asked: left }) }
    }
    case 'part':
      return { ...known, joined: known.joined.filter((each) => each !== by) }
    case 'say': {
      const { unansweredSince: _, ...rest } = known
      return { ...rest, answeredAt: now }
    }
    case 'note':
    case 'typing':
    case 'follow up':
      return known
    case 'lost':
      return backToQueue(known, now, { fellSilent: { by, at: now } })
    case 'release':
      return backToQueue(known, now)
    case 'transfer':
      return backToQueue(known, now, act.to === undefined ? {} : { meantFor: act.to })
    case 'close':
      return {
        ...toState(known, 'closed', now, by),
        ended: {
          by,
          outcome: act.outcome,
          referrals: act.referrals,
          ...(act.accepted && { accepted: act.accepted }),
          ...(act.confirmed && { confirmed: act.confirmed }),
        },
      }
  }
}
