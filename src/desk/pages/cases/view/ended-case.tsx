/** A conversation that is over, as one line; it opens for whom it is. */
import { Text } from '@mantine/core'
import { Link } from 'wouter'
import { can } from '../../../can.ts'
import { dayAndClock } from '../../../ui/dates.ts'
import { usePerson } from '../../../ui/me.ts'
import { UrgencyMark } from '../../../ui/urgency-mark.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { useNames } from './names.ts'
import { addressOfOne } from './one.ts'

export function EndedCase({ card }: { card: DeskCard }) {
  const say = useWords()
  const me = usePerson()
  const nameOf = useNames()
  const { owner, joined, state, alias, ended } = card
  const at = card.history.at(-1)?.at ?? card.opened
  const by = ended?.by ?? owner
  const outcome =
    state === 'left'
      ? say('cases.state.left')
      : (sayCode(`cases.outcome.${ended?.outcome}`) ?? say('cases.state.closed'))
  const inside = (
    <>
      <span className="case-link-who">
        <Text component="span" fw={600}>
          {alias}
        </Text>
        <UrgencyMark urgency={card.urgency} />
      </span>
      <Text component="span" size="sm" c="dimmed">
        {outcome} ·{' '}
        {by ? say('cases.ended.by', { name: nameOf(by), time: dayAndClock(at) }) : dayAndClock(at)}
      </Text>
    </>
  )
  return can(me, 'cases.read', { owner, joined, state }) ? (
    <Link href={addressOfOne(card)} className="case-link">
      {inside}
    </Link>
  ) : (
    <div className="case-link">{inside}</div>
  )
}
