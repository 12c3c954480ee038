/** What nobody covers in the next 14 days: the one red thing of this page, and it says so in words. */
import { Group, Stack, Text } from '@mantine/core'
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck'
import { dayAndClock } from '../../../ui/dates.ts'
import { useWords } from '../../../ui/words.ts'
import type { RotaGap } from '../contract.ts'
import { skillWords } from './words.ts'

const shownAtOnce = 5

export function Gaps({ gaps }: { gaps: readonly RotaGap[] }) {
  const say = useWords()
  if (gaps.length === 0)
    return (
      <Group
        className="card"
        p="md"
        gap="sm"
        wrap="nowrap"
        component="section"
        aria-label={say('rota.gapsTitle')}
      >
        <IconCircleCheck aria-hidden />
        <Text>{say('rota.covered')}</Text>
      </Group>
    )
  return (
    <Stack className="card gap-card" p="md" gap="xs" component="section" aria-label={say('rota.gapsTitle')}>
      <Group gap="sm" wrap="nowrap" className="gap-words">
        <IconAlertTriangle aria-hidden />
        <Text component="h2" fw={600} m={0}>
          {say('rota.gaps', { count: gaps.length })}
        </Text>
      </Group>
      <List gaps={gaps.slice(0, shownAtOnce)} />
      {gaps.length > shownAtOnce && (
        <details className="more">
          <summary>{say('rota.moreGaps', { count: gaps.length - shownAtOnce })}</summary>
          <List gaps={gaps.slice(shownAtOnce)} />
        </details>
      )}
      <Text size="sm" c="dimmed">
        {say('rota.gapsDo')}
      </Text>
    </Stack>
  )
}

function List({ gaps }: { gaps: readonly RotaGap[] }) {
  const say = useWords()
  return (
    <ul className="plain-list">
      {gaps.map((gap) => (
        <li key={`${gap.role} ${gap.from} ${skillWords(gap)}`} className="gap-words">
          <strong>{say(`rota.role.${gap.role}`)}</strong>
          {skillWords(gap) && ` (${skillWords(gap)})`}: {dayAndClock(gap.from)} – {dayAndClock(gap.to)}
        </li>
      ))}
    </ul>
  )
}
