/** A case as one line of a list: who, how urgent, and whether she waits for an answer. */
import { Text } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { UrgencyMark } from '../../../ui/urgency-mark.tsx'
import { useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { hasDraft, useOfMemory } from './memory.ts'
import { useNames } from './names.ts'
import { addressOfOne } from './one.ts'
import { age, waited } from './use-now.ts'

export function CaseLink({ card, now, owner = false }: { card: DeskCard; now: number; owner?: boolean }) {
  const say = useWords()
  const nameOf = useNames()
  const [at] = useLocation()
  const drafted = useOfMemory(card, hasDraft)
  const { unansweredSince, state } = card
  const waits = state === 'claimed' && unansweredSince !== undefined
  return (
    <Link
      href={addressOfOne(card)}
      className="case-link"
      aria-current={at === addressOfOne(card) ? 'page' : undefined}
    >
      <span className="case-link-who">
        <Text component="span" fw={600} truncate>
          {card.alias}
        </Text>
        <UrgencyMark urgency={card.urgency} />
      </span>
      <Text component="span" size="sm" className={waits ? 'waits' : 'answered'}>
        {owner && card.owner ? `${nameOf(card.owner)} · ` : ''}
        {state === 'offered'
          ? waited(card.waitingSince, now)
          : waits
            ? say('cases.mine.unanswered', { time: age(unansweredSince, now) })
            : say('cases.mine.answered')}
        {drafted && ' · ✎'}
      </Text>
    </Link>
  )
}
