/** How people fare at each step, in words. */
import { useMemo } from 'react'
import { useRead } from '../../../ui/asking.ts'
import { useWords } from '../../../ui/words.ts'
import { stepsRoutes } from '../../steps/contract.ts'

export type Numbers = {
  /** The months, and how it is told; undefined until it is there. */
  told: string | undefined
  of(step: string): readonly string[]
}

export function useNumbers(dialog: string): Numbers {
  const say = useWords()
  const { data } = useRead(stepsRoutes.numbers, { params: { dialog } })
  return useMemo(() => {
    const lines = new Map(
      (data?.steps ?? []).map(({ step, arrived, left, missed, median }) => [
        step,
        [
          ...(arrived === undefined ? [] : [say('steps.arrived', { n: arrived })]),
          ...(left === undefined ? [] : [say('steps.left', { n: left })]),
          ...(missed === undefined ? [] : [say('steps.missed', { n: missed })]),
          ...(median === undefined ? [] : [say(`steps.stood.${median}`)]),
        ],
      ]),
    )
    return {
      told: data && say('steps.told', { from: data.from, to: data.to, fives: data.fives }),
      of: (step) => lines.get(step) ?? [],
    }
  }, [data, say])
}
