/** Fields that several forms of the rota ask for. */
import { Chip, Group, Select, TextInput } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import type { Rota, RotaSeen } from '../contract.ts'
import { type Role, roles, type Weekday, weekdays, weekdayWords } from './words.ts'

export function PersonSelect({
  label,
  seen,
  value,
  set,
  without,
}: {
  label: string
  seen: RotaSeen
  value: string | undefined
  set: (id: string) => void
  without?: string
}) {
  const say = useWords()
  const data = seen.people
    .filter(({ id, may }) => (may || id === value) && id !== without)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Select
      label={label}
      data={data}
      value={value ?? null}
      onChange={(id) => id !== null && set(id)}
      allowDeselect={false}
      placeholder={say('rota.choose')}
      nothingFoundMessage={say('rota.nobodyMay')}
    />
  )
}

export function RoleSelect({ value, set }: { value: Role; set: (role: Role) => void }) {
  const say = useWords()
  return (
    <Select
      label={say('rota.roleLabel')}
      data={roles.map((role) => ({ value: role, label: say(`rota.role.${role}`) }))}
      value={value}
      onChange={(role) => role !== null && set(role as Role)}
      allowDeselect={false}
    />
  )
}

export function DayChips({
  value,
  set,
  label,
}: {
  value: readonly Weekday[]
  set: (days: Weekday[]) => void
  label: string
}) {
  return (
    <fieldset className="plain">
      <legend>{label}</legend>
      <Chip.Group
        multiple
        value={[...value]}
        onChange={(chosen) => set(weekdays.filter((day) => chosen.includes(day)))}
      >
        <Group gap={6}>
          {weekdays.map((day) => (
            <Chip key={day} value={day} size="sm">
              <span className="first-capital">{weekdayWords(day)}</span>
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </fieldset>
  )
}

/** `24:00` is a clock's midnight: until not after from ends on the next day, so both mean the same. */
const asClock = (time: string): string => (time === '24:00' ? '00:00' : time)

export function Hours({
  value: { from, until },
  set,
}: {
  value: { from: string; until: string }
  set: (hours: { from: string; until: string }) => void
}) {
  const say = useWords()
  return (
    <Group grow align="start">
      <TextInput
        type="time"
        label={say('rota.from')}
        value={asClock(from)}
        onChange={(event) => set({ from: event.currentTarget.value, until: asClock(until) })}
      />
      <TextInput
        type="time"
        label={say('rota.until')}
        description={from !== '' && asClock(until) <= from ? say('rota.nextDay') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={asClock(until)}
        onChange={(event) => set({ from, until: event.currentTarget.value })}
      />
    </Group>
  )
}

type Holidays = Rota['week'][number]['holidays']
export const holidayRules: readonly Holidays[] = ['also', 'only', 'never']

export function HolidaysSelect({ value, set }: { value: Holidays; set: (rule: Holidays) => void }) {
  const say = useWords()
  return (
    <Select
      label={say('rota.onHolidays')}
      data={holidayRules.map((rule) => ({ value: rule, label: say(`rota.holidayRule.${rule}`) }))}
      value={value}
      onChange={(rule) => rule !== null && set(rule as Holidays)}
      allowDeselect={false}
    />
  )
}
