/** What the desk is told of a case and of its lines: her words only to whom they are for. */
import type { CaseLine } from '../../../counselling/case-line.ts'
import { can } from '../../can.ts'
import { aboutCase } from '../../case-notices.ts'
import type { SeenCase } from '../../cases.ts'
import { actorOf } from '../../frame.ts'
import type { Ask } from '../../route.ts'
import type { DeskCard, DeskLine } from './contract.ts'
import { leastFar } from './send-state.ts'

/** What is told of a case: all to whom may read it, and before anybody has it to whoever may take it; to others that it is there. */
export function shownCard(seen: SeenCase, ask: Pick<Ask, 'me'>, flaggedUntil: number | undefined): DeskCard {
  const { acts: _, ...card } = seen
  const actor = actorOf(ask.me())
  const reads =
    can(actor, 'cases.read', aboutCase(seen)) ||
    (seen.state === 'offered' && can(actor, 'cases.take', aboutCase(seen)))
  return { ...(reads ? card : withoutHers(card)), ...(flaggedUntil !== undefined && { flaggedUntil }) }
}

/** An alias, urgency and times, and how it ended. While it waits also which kind of danger, and that it is of a child: whom it needs. */
function withoutHers({ evidence: _, identity: __, child, ended, ...card }: Omit<SeenCase, 'acts'>): DeskCard {
  const waits = card.state === 'offered'
  return {
    ...card,
    facts: {},
    why: waits ? card.why.map(({ words: _, ...finding }) => finding) : [],
    ...(waits && child && { child }),
    ...(ended && {
      ended: { ...(ended.by !== undefined && { by: ended.by }), outcome: ended.outcome, referrals: [] },
    }),
  }
}

/** `mine`: the desk's own ids of the acts it asked about, by the name they lie under. */
export function shownLine(
  line: CaseLine,
  number: number,
  { sends, mine }: { sends: Record<string, string>; mine: ReadonlyMap<string, string> },
): DeskLine {
  if (line.kind === 'media') {
    const { ref, ...shown } = line
    return { number, ...shown, ...(ref !== undefined && { opens: true as const }) }
  }
  if (!('act' in line)) return { number, ...line }
  const { act: name, ...said } = line
  const own = mine.get(name)
  const act = own === undefined ? {} : { act: own }
  if (!('sends' in said)) return { number, ...said, ...act }
  const { sends: parts, ...rest } = said
  const send = leastFar(parts.map((id) => sendState(sends[id])))
  return { number, ...rest, ...act, parts, ...(send && { send }) }
}

/** `sent`, `later rate-limited`, `gone blocked`, `dropped window-closed`: as the outbox tells it. */
export function sendState(told: string | undefined): NonNullable<DeskLine['send']> {
  const [state, reason] = (told ?? '').split(' ')
  if (state === 'sent') return { state: 'sent' }
  if (state === 'later') return { state: 'later', ...(reason && { reason }) }
  if (state === 'gone' || state === 'dropped') return { state: 'refused', ...(reason && { reason }) }
  return { state: 'waiting' }
}
