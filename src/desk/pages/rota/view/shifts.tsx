import { Select, TextInput } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import type { Rota, RotaSeen } from '../contract.ts'
import { DayChips, HolidaysSelect, Hours, isTime, PersonSelect, RoleSelect } from './fields.tsx'
import { Part } from './part.tsx'
import type { Saving } from './saving.ts'
import { hours, nameOf, type Role, type Weekday, weekdays, weekdayWords } from './words.ts'

type Shift = Rota['week'][number]
type Draft = {
  id: string | undefined
  /** The one it had, if it was there before. */
  day: Weekday | undefined
  person: string | undefined
  role: Role
  days: Weekday[]
  from: string
  until: string
  holidays: Shift['holidays']
  since: string
  till: string
  everyWeeks: number
}

const fresh: Draft = {
  id: undefined,
  day: undefined,
  person: undefined,
  role: 'first',
  days: [],
  from: '09:00',
  until: '21:00',
  holidays: 'also',
  since: '',
  till: '',
  everyWeeks: 1,
}

const draftOf = (shift: Shift | undefined): Draft =>
  shift
    ? { ...fresh, ...shift, days: [shift.day], since: shift.since ?? '', till: shift.till ?? '' }
    : { ...fresh }

const ready = ({ person, days, from, until, since, till, everyWeeks }: Draft): boolean =>
  person !== undefined &&
  days.length > 0 &&
  isTime(from) &&
  isTime(until) &&
  (everyWeeks === 1 || since !== '') &&
  (since === '' || till === '' || since <= till)

/** The same on several days is a shift each; the one that was there keeps its id, and with it its swaps. */
const made = ({ days, id, day: before, person, since, till, ...rest }: Draft): Shift[] => {
  const keeps = days.find((day) => day === before) ?? days[0]
  return days.map((day) => ({
    ...rest,
    id: day === keeps && id !== undefined ? id : crypto.randomUUID(),
    person: person ?? '',
    day,
    ...(since === '' ? {} : { since }),
    ...(till === '' ? {} : { till }),
  }))
}

/** By day, then as they begin. */
const inOrder = (week: readonly Shift[]): Shift[] =>
  [...week].sort((a, b) => weekdays.indexOf(a.day) - weekdays.indexOf(b.day) || (a.from < b.from ? -1 : 1))

export function Shifts({ seen, may, saving }: { seen: RotaSeen; may: boolean; saving: Saving }) {
  const say = useWords()
  const line = (shift: Shift) => ({
    main: `${weekdayWords(shift.day)} ${hours(shift)} · ${say(`rota.role.${shift.role}`)} · ${nameOf(seen, shift.person)}`,
    more: [
      ...(shift.everyWeeks > 1 ? [say('rota.everyWeeks', { count: shift.everyWeeks })] : []),
      ...(shift.since ? [say('rota.sinceDay', { day: shift.since })] : []),
      ...(shift.till ? [say('rota.tillDay', { day: shift.till })] : []),
      ...(shift.holidays === 'also' ? [] : [say(`rota.holidayRule.${shift.holidays}`)]),
    ].join(' · '),
  })
  return (
    <Part<Shift, Draft>
      title={say('rota.shifts')}
      is={say('rota.shiftsAre')}
      items={inOrder(seen.rota.week)}
      line={line}
      draft={draftOf}
      ready={ready}
      made={made}
      keep={(week) => saving.save({ week })}
      saving={saving}
      may={may}
      form={(draft, set) => (
        <>
          <PersonSelect
            label={say('rota.person')}
            seen={seen}
            value={draft.person}
            set={(person) => set({ ...draft, person })}
          />
          <RoleSelect value={draft.role} set={(role) => set({ ...draft, role })} />
          <DayChips label={say('rota.days')} value={draft.days} set={(days) => set({ ...draft, days })} />
          <Hours value={draft} set={(changed) => set({ ...draft, ...changed })} />
          <HolidaysSelect value={draft.holidays} set={(holidays) => set({ ...draft, holidays })} />
          <details className="more">
            <summary>{say('rota.moreOfShift')}</summary>
            <TextInput
              type="date"
              label={say('rota.since')}
              value={draft.since}
              required={draft.everyWeeks > 1}
              withAsterisk={false}
              onChange={(event) => set({ ...draft, since: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={say('rota.till')}
              value={draft.till}
              onChange={(event) => set({ ...draft, till: event.currentTarget.value })}
            />
            <Select
              label={say('rota.often')}
              description={draft.everyWeeks > 1 && draft.since === '' ? say('rota.needsSince') : undefined}
              data={[1, 2, 3, 4, 5, 6, 7, 8].map((count) => ({
                value: String(count),
                label: say('rota.everyWeeks', { count }),
              }))}
              value={String(draft.everyWeeks)}
              onChange={(value) => set({ ...draft, everyWeeks: Number(value ?? 1) })}
              allowDeselect={false}
            />
          </details>
        </>
      )}
    />
  )
}
