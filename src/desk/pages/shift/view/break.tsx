/** A break: nobody is given to her until then. What she has already stays hers. */
import { Button, Group, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { serverNow } from '../../../ui/call.ts'
import { clock } from '../../../ui/dates.ts'
import { useWords } from '../../../ui/words.ts'
import type { Change } from './change.ts'
import { Section } from './section.tsx'

const lengths = [15, 30, 60]

export function Break({ until, change }: { until: number | null; change: Change }) {
  const say = useWords()
  const resting = useIsBefore(until)
  return (
    <Section title={say('shift.break')}>
      <Text role="status">
        {resting && until !== null ? say('shift.until', { at: clock(until) }) : say('shift.breakIs')}
      </Text>
      {resting ? (
        <Group>
          <Button mih={44} onClick={() => change({ breakUntil: null })}>
            {say('shift.backNow')}
          </Button>
        </Group>
      ) : (
        <Group gap="xs" grow maw={420}>
          {lengths.map((minutes) => (
            <Button
              key={minutes}
              variant="default"
              px="xs"
              mih={44}
              onClick={() => change({ breakUntil: serverNow() + minutes * 60_000 })}
            >
              {say('time.minutes', { count: minutes })}
            </Button>
          ))}
        </Group>
      )}
    </Section>
  )
}

/** Whether it is still before this time; changes by itself when it comes. */
function useIsBefore(time: number | null): boolean {
  const [, look] = useState(0)
  const left = time === null ? 0 : time - serverNow()
  useEffect(() => {
    if (left <= 0) return undefined
    const timer = window.setTimeout(() => look((times) => times + 1), Math.min(left + 50, 2 ** 31 - 1))
    return () => window.clearTimeout(timer)
  }, [left])
  return left > 0
}
