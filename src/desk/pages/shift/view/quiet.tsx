/** Quiet hours, in the time of Ulaanbaatar. They may go past midnight. */
import { Group, Switch, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../ui/words.ts'
import type { ShiftSettings } from '../contract.ts'
import type { Change } from './change.ts'
import { Section } from './section.tsx'

const usual = { from: '22:00', to: '07:00' }
const isHour = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

export function Quiet({ quiet, change }: { quiet: ShiftSettings['quiet']; change: Change }) {
  const say = useWords()
  return (
    <Section title={say('shift.quiet')}>
      <Switch
        label={say('shift.quietOn')}
        description={say('shift.quietIs')}
        checked={quiet !== null}
        onChange={(event) => change({ quiet: event.currentTarget.checked ? usual : null })}
      />
      {quiet && (
        <>
          <Group align="end">
            <Hour
              label={say('shift.from')}
              value={quiet.from}
              set={(from) => change({ quiet: { ...quiet, from } })}
            />
            <Hour
              label={say('shift.to')}
              value={quiet.to}
              set={(to) => change({ quiet: { ...quiet, to } })}
            />
          </Group>
          {quiet.from > quiet.to && (
            <Text size="sm" c="dimmed">
              {say('shift.pastMidnight')}
            </Text>
          )}
        </>
      )}
    </Section>
  )
}

/** Kept when she leaves the field: half of an hour is no hour. */
function Hour({ label, value, set }: { label: string; value: string; set: (hour: string) => void }) {
  const say = useWords()
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? value
  function leave(): void {
    if (typed === undefined || !isHour(typed)) return
    setTyped(undefined)
    if (typed !== value) set(typed)
  }
  return (
    <TextInput
      label={label}
      w={110}
      inputMode="numeric"
      maxLength={5}
      placeholder="22:00"
      value={shown}
      error={isHour(shown) ? undefined : say('shift.asHour')}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
    />
  )
}
