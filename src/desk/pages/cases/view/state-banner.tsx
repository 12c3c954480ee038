/** Between the head and the words: what she must know before she writes, one line each, the weightiest first. */
import { Text } from '@mantine/core'
import IconInfoCircle from '@tabler/icons-react/icons/IconInfoCircle'
import { usePerson } from '../../../ui/me.ts'
import { sayCode, useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { useNames } from './names.ts'
import { age } from './use-now.ts'
import { windowLeft } from './why.ts'

/** `older`: what she wrote since could not be had; it must not look like silence. */
export function StateBanner({ card, now, older }: { card: DeskCard; now: number; older: boolean }) {
  const say = useWords()
  const told = [...(older ? [say('state.older')] : []), ...useTold(card, now)]
  if (told.length === 0) return null
  return (
    <div className="banner look" role="status">
      {told.map((text) => (
        <Text key={text} size="sm" className="banner-line">
          <IconInfoCircle size={16} stroke={1.75} aria-hidden /> <span>{text}</span>
        </Text>
      ))}
    </div>
  )
}

function useTold(card: DeskCard, now: number): string[] {
  const say = useWords()
  const me = usePerson()
  const nameOf = useNames()
  const { state, owner, joined, agreed, identity, blocked, ended } = card
  if (state === 'left') return [say('cases.talk.left')]
  if (state === 'closed') {
    const outcome = ended && sayCode(`cases.outcome.${ended.outcome}`)
    return [outcome ? say('cases.talk.closedAs', { outcome }) : say('cases.talk.closed')]
  }
  const told: (string | false)[] = [
    identity === 'unconfirmed' && say('cases.talk.unconfirmed'),
    blocked === true && say('cases.now.blocked'),
    windowLeft(card, now) === 0 && say('cases.now.windowOver'),
    agreed === undefined && say('cases.talk.notAgreed'),
    state === 'offered' && say('cases.talk.waiting', { time: age(card.waitingSince, now) }),
    state === 'claimed' && joined.includes(me.id) && say('cases.talk.joinedToo', { name: nameOf(owner) }),
    state === 'claimed' &&
      owner !== me.id &&
      !joined.includes(me.id) &&
      say('cases.talk.readAlong', { name: nameOf(owner) }),
  ]
  return told.filter((each) => each !== false)
}
