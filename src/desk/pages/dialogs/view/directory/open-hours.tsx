/** Days and hours of a service, by the clock of its place. */
import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useWords } from '../../../../ui/words.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Open = { from: string; to: string; at: string; until: string }

export const openOf = (value: unknown): Open[] =>
  Array.isArray(value)
    ? value.map((one: Partial<Open>) => ({
        from: String(one?.from ?? 'mon'),
        to: String(one?.to ?? 'fri'),
        at: String(one?.at ?? ''),
        until: String(one?.until ?? ''),
      }))
    : []

export function OpenHours({
  value,
  set,
  error,
}: {
  value: readonly Open[]
  set: (open: Open[]) => void
  error: string | undefined
}) {
  const say = useWords()
  const days = weekdays.map((day) => ({ value: day, label: say(`directory.day.${day}`) }))
  return (
    <fieldset className="plain">
      <legend>{say('directory.field.open')}</legend>
      {value.map((one, at) => {
        const change = (more: Partial<Open>): void => set(value.with(at, { ...one, ...more }))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place.
          <Group key={at} gap="xs" align="flex-end" mb="xs">
            <NativeSelect
              label={say('directory.openFrom')}
              data={days}
              value={one.from}
              onChange={(event) => change({ from: event.currentTarget.value })}
            />
            <NativeSelect
              label={say('directory.openTo')}
              data={days}
              value={one.to}
              onChange={(event) => change({ to: event.currentTarget.value })}
            />
            <TextInput
              label={say('directory.openAt')}
              value={one.at}
              placeholder="09:00"
              maxLength={5}
              w={90}
              onChange={(event) => change({ at: event.currentTarget.value })}
            />
            <TextInput
              label={say('directory.openUntil')}
              value={one.until}
              placeholder="17:00"
              maxLength={5}
              w={90}
              onChange={(event) => change({ until: event.currentTarget.value })}
            />
            <Button variant="subtle" mih={44} onClick={() => set(value.toSpliced(at, 1))}>
              {say('studio.takeAway')}
            </Button>
          </Group>
        )
      })}
      <Button
        variant="default"
        mih={44}
        onClick={() => set([...value, { from: 'mon', to: 'fri', at: '09:00', until: '17:00' }])}
      >
        {say('directory.addHours')}
      </Button>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
    </fieldset>
  )
}
