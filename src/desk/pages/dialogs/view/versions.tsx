/** What was published, newest first. */
import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight'
import { useState } from 'react'
import { Link } from 'wouter'
import { useRead } from '../../../ui/asking.ts'
import { dayAndClock } from '../../../ui/dates.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Asked } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { dialogsRoutes, type VersionCard } from '../contract.ts'
import { dialogName } from './names.ts'

export function Versions() {
  const say = useWords()
  const [before, setBefore] = useState<number>()
  const seen = useRead(dialogsRoutes.versions, { query: before === undefined ? {} : { before } })
  return (
    <Stack gap="md">
      <PageHead title={say('dialogs.history')} back="/" />
      <Asked of={seen}>
        {({ versions, next }) => (
          <>
            {versions.length === 0 && <Text>{say('dialogs.noVersions')}</Text>}
            {versions.length > 0 && (
              <ul className="rows card">
                {versions.map((version) => (
                  <li key={version.number}>
                    <Line version={version} />
                  </li>
                ))}
              </ul>
            )}
            <Group gap="sm">
              {before !== undefined && (
                <Button variant="default" mih={44} onClick={() => setBefore(undefined)}>
                  {say('dialogs.newest')}
                </Button>
              )}
              {next !== undefined && (
                <Button variant="default" mih={44} onClick={() => setBefore(next)}>
                  {say('dialogs.older')}
                </Button>
              )}
            </Group>
          </>
        )}
      </Asked>
    </Stack>
  )
}

/** Who did it, in words; the first version came with the program. */
export function useByWhom() {
  const say = useWords()
  return ({ by, at }: Pick<VersionCard, 'by' | 'at'>): string =>
    by.id === 'itgel' || at === undefined
      ? say('dialogs.firstVersion')
      : say('dialogs.byAt', {
          name: by.id === 'operator' ? say('dialogs.operator') : by.name,
          at: dayAndClock(at),
        })
}

function Line({ version }: { version: VersionCard }) {
  const say = useWords()
  const byWhom = useByWhom()
  const { number, note, dialogs, live, restores, approvedBy, scheduled } = version
  return (
    <Link href={`/versions/${number}`} className="row">
      <Stack gap={2} className="row-main">
        <Group gap={8}>
          <Text component="span" fw={600}>
            {say('dialogs.versionNumber', { number })}
          </Text>
          {live && <Badge variant="default">{say('dialogs.liveNow')}</Badge>}
        </Group>
        <Text component="span" size="sm" c="dimmed">
          {byWhom(version)}
        </Text>
        {scheduled && (
          <Text component="span" size="sm" c="dimmed">
            {say('scheduled.was', { name: scheduled.by.name, at: dayAndClock(scheduled.at) })}
          </Text>
        )}
      </Stack>
      <Stack gap={2} className="row-side">
        <Text component="span" size="sm">
          {restores === undefined ? note : say('dialogs.restores', { number: restores })}
        </Text>
        <Text component="span" size="sm" c="dimmed">
          {dialogs.map(dialogName).join(' · ')}
        </Text>
      </Stack>
      <Text component="span" size="sm" c="dimmed" className="row-end">
        {approvedBy.map(({ name }) => name).join(', ')}
      </Text>
      <IconChevronRight size={18} stroke={1.5} aria-hidden />
    </Link>
  )
}
