/** Publishes at the chosen times what was proposed, with the audit and the notices of the desk. */
import { performance } from 'node:perf_hooks'
import type { HouseFiles } from '../../../dialog/load.ts'
import type { Log } from '../../../log.ts'
import { createSchedule, type Schedule } from '../../../studio/schedule.ts'
import { studioShelves } from '../../../studio/shelves.ts'
import { can } from '../../can.ts'
import type { Desk } from '../../desk.ts'
import { audited, tell } from './written.ts'

export function openSchedule(
  desk: Desk,
  program: HouseFiles,
  log: Log,
  steady: () => number = () => performance.now(),
): Schedule {
  return createSchedule({
    studio: { shelves: studioShelves(desk.store.records, desk.sealer), program, now: desk.now },
    log,
    steady,
    async mayStill(person) {
      const kept = await desk.people.get(person as never)
      return kept?.value.state === 'active' && can({ id: person, roles: kept.value.roles }, 'dialogs.publish')
    },
    writeDown: (act, who, proposal) => audited(desk, who, act, proposal),
    tell: () => tell(desk),
  })
}
