/** What the week is made of. Folded away, since most days only the week is looked at. */
import { Stack } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import type { RotaSeen } from '../contract.ts'
import { Exceptions } from './exceptions.tsx'
import { Holidays } from './holidays.tsx'
import { LastResort } from './last-resort.tsx'
import { Needs } from './needs.tsx'
import { useSaving } from './saving.ts'
import { Shifts } from './shifts.tsx'
import { Swaps } from './swaps.tsx'

export function Plan({ seen, may }: { seen: RotaSeen; may: boolean }) {
  const say = useWords()
  const saving = useSaving(seen)
  const parts = { seen, may, saving }
  return (
    <details className="more" open={may && seen.revision === 0}>
      <summary>{say(may ? 'rota.plan' : 'rota.planRead')}</summary>
      <Stack gap="md">
        <Shifts {...parts} />
        <Exceptions {...parts} />
        <Swaps {...parts} />
        <Holidays {...parts} />
        <Needs {...parts} />
        <LastResort {...parts} />
      </Stack>
    </details>
  )
}
