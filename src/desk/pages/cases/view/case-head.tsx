/** Above a conversation: who it is, how urgent, and what can be done with it. */
import { ActionIcon, Group, Text } from '@mantine/core'
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft'
import IconIdBadge from '@tabler/icons-react/icons/IconIdBadge'
import { Link } from 'wouter'
import { UrgencyMark } from '../../../ui/urgency-mark.tsx'
import { useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { CaseActs } from './case-acts.tsx'

export function CaseHead({
  card,
  now,
  details,
}: {
  card: DeskCard
  now: number
  details: (() => void) | undefined
}) {
  const say = useWords()
  return (
    <Group className="talk-head" gap="xs" wrap="nowrap" justify="space-between">
      <Group gap="xs" wrap="nowrap" miw={0}>
        <ActionIcon
          component={Link}
          href="/"
          variant="subtle"
          size="lg"
          aria-label={say('cases.talk.back')}
          className="talk-back"
        >
          <IconArrowLeft size={22} stroke={1.75} aria-hidden />
        </ActionIcon>
        <div className="talk-who">
          <Text component="h1" fw={600} truncate>
            {card.alias}
          </Text>
          <Group gap={8} wrap="nowrap">
            <UrgencyMark urgency={card.urgency} />
            <Text size="sm" c="dimmed" truncate>
              {say(`cases.channel.${card.channel}`)}
            </Text>
          </Group>
        </div>
      </Group>
      <Group gap={4} wrap="nowrap">
        {details && (
          <ActionIcon variant="subtle" size="lg" onClick={details} aria-label={say('cases.talk.details')}>
            <IconIdBadge size={22} stroke={1.5} aria-hidden />
          </ActionIcon>
        )}
        <CaseActs card={card} now={now} />
      </Group>
    </Group>
  )
}
