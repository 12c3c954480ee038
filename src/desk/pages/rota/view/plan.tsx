/** What the week is made of. Folded away, since most days only the week is looked at. */
import { Stack } from '@mantine/core'
import { useState } from 'react'
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
  // Open for who plans the first time, and from then on as she leaves it.
  const [begins] = useState(may && seen.revision === 0)
  const parts = { seen, may, saving }
  return (
    <details className="more" open={begins}>
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
