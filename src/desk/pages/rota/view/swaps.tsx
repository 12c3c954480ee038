import { useWords } from '../../../ui/words.ts'
import type { Rota, RotaSeen } from '../contract.ts'
import { Part } from './part.tsx'
import type { Saving } from './saving.ts'
import { dateWords, momentWords, nameOf } from './words.ts'

type Swap = Rota['swaps'][number]

/** They are made in the week, where one sees what is given away. The last said holds, so order is kept. */
export function Swaps({ seen, may, saving }: { seen: RotaSeen; may: boolean; saving: Saving }) {
  const say = useWords()
  const { week, exceptions, swaps } = seen.rota
  const owner = (id: string): string | undefined =>
    [...week, ...exceptions].find((shift) => shift.id === id)?.person
  return (
    <Part<Swap, never>
      title={say('rota.swaps')}
      is={say(may ? 'rota.swapsAre' : 'rota.swapsRead')}
      items={swaps}
      line={(swap) => {
        const of = owner(swap.shift)
        return {
          main: say('rota.swapLine', {
            day: dateWords(swap.date),
            from: of === undefined ? say('rota.unknown') : nameOf(seen, of),
            to: nameOf(seen, swap.takes),
          }),
          more: [swap.from, swap.until]
            .filter((moment) => moment !== undefined)
            .map(momentWords)
            .join(' – '),
        }
      }}
      keep={(kept) => saving.save({ swaps: kept })}
      saving={saving}
      may={may}
    />
  )
}
