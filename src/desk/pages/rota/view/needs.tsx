import { Chip, Group, Switch } from '@mantine/core'
import { sayCode, useWords } from '../../../ui/words.ts'
import type { Rota, RotaSeen } from '../contract.ts'
import { DayChips, HolidaysSelect, Hours, isTime, RoleSelect } from './fields.tsx'
import { Part } from './part.tsx'
import type { Saving } from './saving.ts'
import { hours, skillWords, type Weekday, weekdays, weekdayWords } from './words.ts'

type Need = Rota['needs'][number]
type Draft = Omit<Need, 'days'> & { days: Weekday[] }

/** What is spoken at the line, or may be. */
const offered = ['mn', 'en', 'kk', 'ru', 'zh', 'ko', 'ja', 'sgn']

const draftOf = (need: Need | undefined): Draft =>
  need
    ? { ...need, days: need.days ?? [...weekdays] }
    : {
        role: 'first',
        days: [...weekdays],
        from: '00:00',
        until: '00:00',
        holidays: 'also',
        languages: [],
        childSafeguarding: false,
      }

const made = ({ days, ...rest }: Draft): Need[] => [
  days.length === weekdays.length ? rest : { ...rest, days },
]

export function Needs({ seen, may, saving }: { seen: RotaSeen; may: boolean; saving: Saving }) {
  const say = useWords()
  return (
    <Part<Need, Draft>
      title={say('rota.needs')}
      is={say('rota.needsAre')}
      items={seen.rota.needs}
      line={(need) => ({
        main: `${say(`rota.role.${need.role}`)} · ${
          need.days ? need.days.map(weekdayWords).join(', ') : say('rota.everyDay')
        } · ${wholeDay(need) ? say('rota.allHours') : hours(need)}`,
        more: [
          ...(skillWords(need) ? [skillWords(need)] : []),
          ...(need.holidays === 'also' ? [] : [say(`rota.holidayRule.${need.holidays}`)]),
        ].join(' · '),
      })}
      draft={draftOf}
      ready={({ days, from, until }) => days.length > 0 && isTime(from) && isTime(until)}
      made={made}
      keep={(needs) => saving.save({ needs })}
      saving={saving}
      may={may}
      form={(draft, set) => (
        <>
          <RoleSelect value={draft.role} set={(role) => set({ ...draft, role })} />
          <DayChips label={say('rota.days')} value={draft.days} set={(days) => set({ ...draft, days })} />
          <Hours value={draft} set={(changed) => set({ ...draft, ...changed })} />
          <HolidaysSelect value={draft.holidays} set={(holidays) => set({ ...draft, holidays })} />
          <fieldset className="plain">
            <legend>{say('rota.speaks')}</legend>
            <Chip.Group
              multiple
              value={draft.languages}
              onChange={(languages) => set({ ...draft, languages })}
            >
              <Group gap={6}>
                {[...new Set([...offered, ...draft.languages])].map((code) => (
                  <Chip key={code} value={code} size="sm">
                    {sayCode(`languages.${code}`) ?? code}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </fieldset>
          <Switch
            label={say('people.childSafeguarding')}
            checked={draft.childSafeguarding}
            onChange={(event) => set({ ...draft, childSafeguarding: event.currentTarget.checked })}
          />
        </>
      )}
    />
  )
}

const wholeDay = ({ from, until }: Need): boolean =>
  from === until || (from === '00:00' && (until === '24:00' || until === '00:00'))
