/** Above the composer: what to bear in mind with her now. Folded away by a press; a new one opens it again. */
import { Collapse, Text, UnstyledButton } from '@mantine/core'
import IconChevronDown from '@tabler/icons-react/icons/IconChevronDown'
import { useState } from 'react'
import { answers } from '../../../ui/asking.ts'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'
import { hintsFor } from './hint-codes.ts'
import type { One } from './one.ts'
import type { Talk } from './talk.ts'

/** Her newest lines count: what was heard an hour ago is on the card. */
const newest = 20

export function Hints({ card, one }: { card: DeskCard; one: One }) {
  const say = useWords()
  const talk = answers.getQueryData<Talk>([casesRoutes.read.path, one.channel, one.id])
  const codes = hintsFor(card, talk?.lines.slice(-newest))
  const [closedAt, setClosedAt] = useState('')
  if (codes.length === 0) return null
  const all = codes.join(' ')
  const open = closedAt !== all
  return (
    <section className="hints" aria-label={say('cases.hint.title')}>
      <UnstyledButton
        className="hints-title"
        aria-expanded={open}
        onClick={() => setClosedAt(open ? all : '')}
      >
        <Text component="span" size="sm" fw={600}>
          {say('cases.hint.title')}
        </Text>
        <IconChevronDown size={16} stroke={1.75} aria-hidden className={open ? 'turned' : ''} />
      </UnstyledButton>
      <Collapse expanded={open}>
        <ul className="plain-list">
          {codes.map((code) => (
            <Text key={code} component="li" size="sm">
              {say(`cases.hint.${code}`)}
            </Text>
          ))}
        </ul>
      </Collapse>
    </section>
  )
}
