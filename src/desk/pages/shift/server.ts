import { shelf } from '../../../store/shelf.ts'
import type { Desk } from '../../desk.ts'
import { refuse } from '../../problem.ts'
import { serve } from '../../route.ts'
import { type ShiftSettings, shiftRoutes, shiftSettings, startingShift } from './contract.ts'

const settingsOf = ({ store, sealer }: Desk) => shelf(store.records, sealer, 'shift', shiftSettings)

/** How she wants it, or as it is when she has said nothing. */
export async function shiftOf(desk: Desk, person: string): Promise<ShiftSettings> {
  return (await settingsOf(desk).get(person))?.value ?? startingShift
}

export const shiftPage = [
  serve(shiftRoutes.read, async ({ desk, person }) => {
    const kept = await settingsOf(desk).get(person().id)
    return { revision: kept?.revision ?? 0, settings: kept?.value ?? startingShift }
  }),
  serve(shiftRoutes.change, async ({ desk, person, body: { revision, settings } }) => {
    const { id } = person()
    const written = await desk.audit.write([settingsOf(desk).put(id, revision, settings)], {
      who: id,
      act: 'shift.changed',
    })
    if (written.result === 'conflict') return refuse('conflict')
    return { revision: written.revisions[0] ?? 0, settings }
  }),
]
