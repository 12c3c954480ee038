/** All that is over and still kept, newest first, a page at a time. */
import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core'
import IconArchive from '@tabler/icons-react/icons/IconArchive'
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft'
import { useState } from 'react'
import { Link } from 'wouter'
import { useRead } from '../../../ui/asking.ts'
import { Asked, Empty } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'
import { EndedCase } from './ended-case.tsx'

const size = 50
const channels = ['telegram', 'messenger', 'web'] as const

export function Ended() {
  const say = useWords()
  const [from, setFrom] = useState(0)
  const [channel, setChannel] = useState<DeskCard['channel'] | ''>('')
  const ended = useRead(casesRoutes.ended, {
    query: { from, limit: size, ...(channel !== '' && { channel }) },
  })
  return (
    <Stack gap="sm" maw={760} mx="auto">
      <Link href="/" className="text-link">
        <IconArrowLeft size={16} stroke={1.75} aria-hidden /> {say('cases.ended.back')}
      </Link>
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h3">
          {say('cases.ended.title')}
        </Title>
        <NativeSelect
          aria-label={say('cases.ended.channel')}
          value={channel}
          onChange={(event) => {
            setFrom(0)
            setChannel(event.currentTarget.value as DeskCard['channel'] | '')
          }}
          data={[
            { value: '', label: say('cases.ended.allChannels') },
            ...channels.map((value) => ({ value, label: say(`cases.channel.${value}`) })),
          ]}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {say('cases.ended.kept')}
      </Text>
      <Asked of={ended}>
        {({ cases, total, next }) =>
          cases.length === 0 && from === 0 ? (
            <Empty icon={IconArchive} title={say('cases.ended.none')} />
          ) : (
            <>
              <ul className="plain-list case-links card side-card">
                {cases.map((card) => (
                  <li key={card.id}>
                    <EndedCase card={card} />
                  </li>
                ))}
              </ul>
              <Group justify="space-between">
                <Button
                  variant="default"
                  disabled={from === 0}
                  onClick={() => setFrom(Math.max(0, from - size))}
                >
                  {say('cases.ended.previous')}
                </Button>
                <Text size="sm" c="dimmed">
                  {say('cases.ended.page', { from: from + 1, to: from + cases.length })} ·{' '}
                  {say('cases.ended.total', { count: total })}
                </Text>
                <Button variant="default" disabled={next === undefined} onClick={() => setFrom(next ?? from)}>
                  {say('cases.ended.next')}
                </Button>
              </Group>
            </>
          )
        }
      </Asked>
    </Stack>
  )
}
