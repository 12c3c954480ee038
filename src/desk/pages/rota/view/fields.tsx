/** Fields that several forms of the rota ask for. */
import { Chip, Group, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
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
      searchable
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
const isHour = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
/** As it was stored, the end of a day may be 24:00. */
export const isTime = (text: string): boolean => text === '24:00' || isHour(text)

/** Written, not picked: what browsers offer follows the language of the system, and shows 12:00 AM to many. */
function Hour({ label, value, set }: { label: string; value: string; set: (hour: string) => void }) {
  const say = useWords()
  const [left, setLeft] = useState(false)
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      maxLength={5}
      placeholder="22:00"
      value={value}
      error={left && !isHour(value) && say('rota.asHour')}
      onChange={(event) => set(event.currentTarget.value)}
      onBlur={() => setLeft(true)}
    />
  )
}

export function Hours({
  value: { from, until },
  set,
}: {
  value: { from: string; until: string }
  set: (hours: { from: string; until: string }) => void
}) {
  const say = useWords()
  const [begins, ends] = [asClock(from), asClock(until)]
  return (
    <div>
      <Group grow align="start">
        <Hour
          label={say('rota.from')}
          value={begins}
          set={(changed) => set({ from: changed, until: ends })}
        />
        <Hour
          label={say('rota.until')}
          value={ends}
          set={(changed) => set({ from: begins, until: changed })}
        />
      </Group>
      {isHour(begins) && isHour(ends) && ends <= begins && (
        <Text size="sm" c="dimmed">
          {say('rota.nextDay')}
        </Text>
      )}
    </div>
  )
}

export const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text.slice(0, 10)) && isHour(text.slice(11))

/** `2026-11-23T09:00`, as a date and an hour. */
export function Moment({
  end,
  value,
  set,
}: {
  end: 'from' | 'until'
  value: string
  set: (moment: string) => void
}) {
  const say = useWords()
  const [date = '', hour = ''] = value.split('T')
  return (
    <Group grow align="start">
      <TextInput
        type="date"
        label={say(`rota.${end}Date`)}
        value={date}
        onChange={(event) => set(`${event.currentTarget.value}T${hour}`)}
      />
      <Hour label={say(`rota.${end}Hour`)} value={hour} set={(changed) => set(`${date}T${changed}`)} />
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
