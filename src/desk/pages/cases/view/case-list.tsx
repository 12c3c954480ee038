/** Beside a conversation: those I have first, then who waits, the most urgent first. */
import { ScrollArea, Stack, Title } from '@mantine/core'
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft'
import { Link } from 'wouter'
import { usePerson } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { CaseLink } from './case-link.tsx'

export function CaseList({
  queue,
  now,
}: {
  queue: { waiting: readonly DeskCard[]; held: readonly DeskCard[] } | undefined
  now: number
}) {
  const say = useWords()
  const me = usePerson()
  const own = queue?.held.filter(({ owner, joined }) => owner === me.id || joined.includes(me.id)) ?? []
  return (
    <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0 }}>
      <Stack gap="xs" p="sm">
        <Link href="/" className="text-link">
          <IconArrowLeft size={16} stroke={1.75} aria-hidden /> {say('cases.talk.back')}
        </Link>
        {own.length > 0 && (
          <>
            <Title order={2} size="h6">
              {say('cases.mine.title')}
            </Title>
            <Links cards={own} now={now} />
          </>
        )}
        <Title order={2} size="h6" mt="xs">
          {say('cases.now.title')} {queue ? queue.waiting.length : ''}
        </Title>
        <Links cards={queue?.waiting ?? []} now={now} />
      </Stack>
    </ScrollArea>
  )
}

function Links({ cards, now }: { cards: readonly DeskCard[]; now: number }) {
  return (
    <ul className="plain-list case-links">
      {cards.map((card) => (
        <li key={card.id}>
          <CaseLink card={card} now={now} />
        </li>
      ))}
    </ul>
  )
}
