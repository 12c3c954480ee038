import { TextInput } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import type { Rota, RotaSeen } from '../contract.ts'
import { Part } from './part.tsx'
import type { Saving } from './saving.ts'

type Holiday = Rota['holidays'][number]

export function Holidays({ seen, may, saving }: { seen: RotaSeen; may: boolean; saving: Saving }) {
  const say = useWords()
  return (
    <Part<Holiday, Holiday>
      title={say('rota.holidays')}
      is={say('rota.holidaysAre')}
      items={[...seen.rota.holidays].sort((a, b) => (a.date < b.date ? -1 : 1))}
      line={({ date, name }) => ({ main: name, more: date })}
      draft={(day) => day ?? { date: '', name: '' }}
      ready={({ date, name }) => date !== '' && name.trim() !== ''}
      made={({ date, name }) => [{ date, name: name.trim() }]}
      keep={(holidays) => saving.save({ holidays })}
      saving={saving}
      may={may}
      form={(draft, set) => (
        <>
          <TextInput
            type="date"
            label={say('rota.date')}
            value={draft.date}
            onChange={(event) => set({ ...draft, date: event.currentTarget.value })}
          />
          <TextInput
            label={say('rota.holidayName')}
            maxLength={80}
            value={draft.name}
            onChange={(event) => set({ ...draft, name: event.currentTarget.value })}
          />
        </>
      )}
    />
  )
}
