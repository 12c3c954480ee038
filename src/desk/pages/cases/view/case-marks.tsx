/** Small words about a case that change what a counsellor does: a child, not agreed, the window, whose turn it was. */
import { Badge, Group } from '@mantine/core'
import { clock, dayAndClock, lasting } from '../../../ui/dates.ts'
import { usePerson } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { languageName, useNames } from './names.ts'
import { windowIsShort, windowLeft } from './why.ts'

type Mark = { text: string; look?: boolean }

export function CaseMarks({ card, now }: { card: DeskCard; now: number }) {
  const marks = useMarks(card, now)
  return (
    <Group gap={6} component="ul" className="plain-list">
      {marks.map(({ text, look }) => (
        <Badge
          key={text}
          component="li"
          variant="default"
          tt="none"
          fw={look ? 600 : 500}
          radius="sm"
          className={look ? 'mark look' : 'mark'}
        >
          {text}
        </Badge>
      ))}
    </Group>
  )
}

function useMarks(card: DeskCard, now: number): Mark[] {
  const say = useWords()
  const me = usePerson()
  const nameOf = useNames()
  const left = windowLeft(card, now)
  const open = card.state === 'offered' || card.state === 'claimed'
  const told = (text: string | false | undefined, look = false): Mark[] => (text ? [{ text, look }] : [])
  return [
    ...told(card.child && say('cases.now.child'), true),
    ...told(
      card.meantFor !== undefined &&
        (card.meantFor === me.id
          ? say('cases.now.meantForMe')
          : say('cases.now.meantFor', { name: nameOf(card.meantFor) })),
      card.meantFor === me.id,
    ),
    ...told(
      card.fellSilent &&
        card.state === 'offered' &&
        say('cases.now.fellSilent', { name: nameOf(card.fellSilent.by), time: clock(card.fellSilent.at) }),
      true,
    ),
    ...told(card.identity === 'unconfirmed' && say('cases.now.unconfirmed'), true),
    ...told(card.identity === 'confirmed' && say('cases.now.confirmed')),
    ...told(card.blocked && say('cases.now.blocked'), true),
    ...told(
      card.flaggedUntil !== undefined &&
        say('cases.now.flagged', { time: dayAndClock(card.flaggedUntil ?? 0) }),
      true,
    ),
    ...told(open && card.agreed === undefined && say('cases.now.notAgreed'), true),
    ...told(open && card.agreed !== undefined && say('cases.now.agreed')),
    ...told(open && left === 0 && say('cases.now.windowOver'), true),
    ...told(
      open && left !== undefined && left > 0 && say('cases.now.windowLeft', { time: lasting(left) }),
      windowIsShort(left),
    ),
    ...told(
      card.state === 'offered' &&
        card.nobodyTold !== undefined &&
        say('cases.now.nobodyTold', { time: clock(card.nobodyTold) }),
    ),
    ...told(card.language !== undefined && languageName(card.language)),
    ...told(say(`cases.channel.${card.channel}`)),
  ]
}
