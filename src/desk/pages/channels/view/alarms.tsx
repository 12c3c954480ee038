/** Each alarm says what is wrong, since when, and what to do. No alarm says so too. */
import { Group, Stack, Text } from '@mantine/core'
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck'
import { dayAndClock } from '../../../ui/dates.ts'
import { sayCode, useWords } from '../../../ui/words.ts'
import type { Alarm } from '../contract.ts'
import { reasonWords } from './words.ts'

export function Alarms({ alarms }: { alarms: readonly Alarm[] }) {
  const say = useWords()
  if (alarms.length === 0)
    return (
      <Group
        className="card"
        p="md"
        gap="sm"
        wrap="nowrap"
        component="section"
        aria-label={say('channels.alarms')}
      >
        <IconCircleCheck aria-hidden />
        <Text>{say('channels.noAlarm')}</Text>
      </Group>
    )
  return (
    <Stack className="card" p="md" gap="sm" component="section" aria-label={say('channels.alarms')}>
      <Text component="h2" fw={600} m={0}>
        {say('channels.count', { count: alarms.length })}
      </Text>
      <ul className="plan-lines">
        {alarms.map((alarm) => (
          <li key={JSON.stringify(alarm)} className="alarm">
            <Line alarm={alarm} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}

function Line({ alarm }: { alarm: Alarm }) {
  const say = useWords()
  const { code, channel, pager, since, count, reason } = alarm
  const where = channel ? say(`channels.name.${channel}`) : pager ? say(`ways.pager.${pager}`) : ''
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start" className="look card" p="sm">
      <IconAlertTriangle size={22} aria-hidden />
      <div>
        <Text fw={600}>
          {where && `${where}: `}
          {say(`channels.alarm.${code}.what`)}
          {count !== undefined && ` (${count})`}
        </Text>
        <Text>{say(`channels.alarm.${code}.do`)}</Text>
        {(since !== undefined || reason) && (
          <Text size="sm">
            {[
              ...(reason ? [sayCode(`channels.reason.${reason}`) ? reasonWords(reason) : reason] : []),
              ...(since === undefined ? [] : [say('channels.since', { at: dayAndClock(since) })]),
            ].join(' · ')}
          </Text>
        )}
      </div>
    </Group>
  )
}
