/** Her case as it is after her words: opened, agreed to, called off, or only told what was heard. */
import type { Asked, Case, Conversation, Finding, Place, Urgency } from '../conversation.ts'
import { isOpen, openCase, toState, withFindings } from '../counselling/case.ts'
import { moreUrgent, urgencyOf } from '../counselling/urgency.ts'
import { asksItgel, type CommandName } from '../dialog/commands.ts'
import type { CalledOff } from '../dialog/offers.ts'
import type { CallOff } from '../dialog/script.ts'
import type { Activity } from '../message.ts'
import { evidenceOf } from '../screening/instruments/evidence.ts'
import { identityOf } from './code-word.ts'
import type { CountCode } from './effect.ts'
import { type Heard, untoldLately } from './listen.ts'
import { beside, reopened } from './taken-back.ts'
import type { Stage } from './turn.ts'

type Turned = {
  heard: Heard
  asked: Omit<Asked, 'at'> | undefined
  calledOff: CallOff | undefined
  /** The offer of which she says that we misheard. */
  misheard: CalledOff['offer'] | undefined
  command: CommandName | undefined
  activity: Activity
  away: boolean
  stage: Stage
  /** Under which offer staff is called before she has answered it. */
  queue: CalledOff['offer'] | undefined
}

/** `undefined`: she has none, and needs none. */
export function caseAfter(conversation: Conversation, turned: Turned): Case | undefined {
  const { heard, asked, calledOff, command, stage, queue, activity, away } = turned
  const { now } = stage
  const wants = asked !== undefined || (command === 'person' && stage.counsellors === true)
  const before = reopened(conversation.case, now)
  const unread = heard.unscreened ? [notScreened(now)] : []
  if (!isOpen(before)) {
    const must = queue || heard.unscreened
    if (!wants && !(must && stage.counsellors)) return before
    const urgency = [
      asked?.urgency ?? (wants ? 'normal' : 'low'),
      answered(conversation, asked),
      ...(unread.length > 0 ? ['high' as const] : []),
      soonFor([...untoldLately(conversation, now), ...heard.findings]),
    ]
    return openCase(conversation, {
      now,
      urgency: urgency.reduce(moreUrgent),
      why: [...unread, ...(conversation.untold ?? []), ...heard.findings],
      agreed: wants,
      ...(queue && { offers: [queue] }),
    })
  }
  // Whoever has taken it before she agreed could not write to her, and shall not wait for her, nor be called anew.
  if (calledOff) return { ...toState(before, 'closed', now), ended: { outcome: calledOff, referrals: [] } }
  const sooner = unread.length > 0 ? 'high' : 'low'
  const shared = wants || before.agreed !== undefined ? conversation.asked : undefined
  const wished = moreUrgent(asked?.urgency ?? 'low', answered(conversation, shared))
  const urgency = moreUrgent(moreUrgent(soonFor(heard.findings), sooner), wished)
  const told = withFindings(before, { found: [...unread, ...heard.findings], urgency, now })
  const identity = identityOf(told, { conversation, activity, away })
  return {
    ...told,
    ...offersAfter(told, turned),
    heardAt: now,
    ...(told.state === 'claimed' &&
      isAnswerable(activity, command) && { unansweredSince: told.unansweredSince ?? now }),
    ...(wants && told.agreed === undefined && { agreed: now }),
    ...(identity && { identity }),
  }
}

/** How soon by what was heard. Somebody comes or is there already: then what is doubtful is worth a look sooner, too. */
const soonFor = (findings: readonly Finding[]): Urgency =>
  findings
    .map((finding): Urgency => {
      if (!finding.doubtful) return urgencyOf(finding)
      return finding.urgency === 'critical' ? 'high' : 'low'
    })
    .reduce(moreUrgent, 'low')

/** How soon a person is needed by her answers, those she agreed to share: the queue and the card say the same. */
const answered = ({ facts }: Conversation, agreed: Pick<Asked, 'share'> | undefined): Urgency =>
  evidenceOf(facts, { only: agreed?.share ?? [] }).urgency ?? 'low'

/** One that she says was misheard is over; under another one more is called for. */
function offersAfter(
  known: Case,
  { misheard, queue }: Pick<Turned, 'misheard' | 'queue'>,
): Pick<Case, 'offers'> {
  if (known.agreed !== undefined || !known.offers) return {}
  if (misheard) return { offers: beside(known, misheard) }
  return queue ? { offers: [...beside(known, queue), queue] } : {}
}

/** Heard while nothing was said to her: no "you misunderstood" is about it. */
export const underNone: CalledOff['offer'] = { dialog: '', step: '' }
/** The offer that stands there. */
export const placed = ({ dialog, step }: Place): CalledOff['offer'] => ({ dialog, step })

/** A page loaded anew, a heart, Start once more: none of it is a word that waits for an answer. Nor is what she asked of Itgel itself. */
function isAnswerable(activity: Activity, command: CommandName | undefined): boolean {
  if (activity.type === 'message') return command === undefined || !asksItgel.includes(command)
  return activity.name === 'edited' || (activity.name === 'media' && activity.value !== 'reaction')
}

const notScreened = (at: number) =>
  ({ id: 'not_screened', label: 'not_screened', urgency: 'high', at }) as const

/** What is counted of a change of her case. */
export function caseCounts(
  before: Case | undefined,
  after: Case | undefined,
  calledOff: CallOff | undefined,
): CountCode[] {
  const codes: CountCode[] = []
  if (isOpen(after) && !isOpen(before)) codes.push('case-offered')
  if (after?.agreed !== undefined && before?.agreed === undefined) codes.push('case-agreed')
  if (calledOff) codes.push(calledOff === 'misheard' ? 'misheard' : 'case-declined')
  return codes
}
