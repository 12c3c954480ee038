import { useWords } from '../../../ui/words.ts'
import type { RotaSeen } from '../contract.ts'
import { PersonSelect } from './fields.tsx'
import { Part } from './part.tsx'
import type { Saving } from './saving.ts'
import { nameOf } from './words.ts'

/** Called when nobody of any role is on shift. */
export function LastResort({ seen, may, saving }: { seen: RotaSeen; may: boolean; saving: Saving }) {
  const say = useWords()
  return (
    <Part<string, string | undefined>
      title={say('rota.lastResort')}
      is={say('rota.lastResortIs')}
      items={seen.rota.lastResort}
      line={(id) => ({ main: nameOf(seen, id) })}
      draft={(id) => id}
      ready={(id) => id !== undefined && !seen.rota.lastResort.includes(id)}
      made={(id) => (id === undefined ? [] : [id])}
      keep={(lastResort) => saving.save({ lastResort })}
      saving={saving}
      may={may}
      form={(id, set) => <PersonSelect label={say('rota.person')} seen={seen} value={id} set={set} />}
    />
  )
}
