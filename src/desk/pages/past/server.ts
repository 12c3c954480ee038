/** Takes back what was done in a draft. What can be taken back is only what was allowed to be done, so it needs no more than that. */
import type { HouseFiles } from '../../../dialog/load.ts'
import type { RecordWrite } from '../../../store/records.ts'
import { type Studio, takeBack } from '../../../studio/drafts.ts'
import { dialogOf, wordFileOf } from '../../../studio/files.ts'
import type { Deed } from '../../../studio/past.ts'
import type { WriteDown } from '../../../studio/publish.ts'
import { studioShelves } from '../../../studio/shelves.ts'
import type { Desk } from '../../desk.ts'
import { postNotice } from '../../notices.ts'
import { type Ask, type Route, serve } from '../../route.ts'
import { pastRoutes } from './contract.ts'

export function pastPage(program: HouseFiles): Route[] {
  const studioOf = ({ store, sealer, now }: Desk): Studio => ({
    shelves: studioShelves(store.records, sealer),
    program,
    now,
  })
  const hers = async ({ person }: Pick<Ask, 'person'>) => ({ language: person().value.translates })
  const dialogIn = (files: readonly string[]): { dialog?: string } => {
    const found = files.map((file) => dialogOf(file) ?? wordFileOf(file)?.name)
    const dialog = found.find((one) => one !== undefined && /^[a-z]/.test(one))
    return dialog === undefined ? {} : { dialog }
  }
  const told = (deeds: readonly Deed[] | undefined) => {
    const deed = deeds?.at(-1)
    return deed && dialogIn(deed.map(({ file }) => file))
  }

  return [
    serve(
      pastRoutes.read,
      async ({ desk, person }) => {
        const kept = await studioOf(desk).shelves.drafts.get(person().id)
        return { undo: told(kept?.value.past), redo: told(kept?.value.undone) }
      },
      hers,
    ),
    serve(
      pastRoutes.take,
      async ({ desk, person, body: { which } }) => {
        const write: WriteDown = (writes: readonly RecordWrite[]) =>
          desk.store.records.write(writes) as ReturnType<WriteDown>
        const taken = await takeBack(studioOf(desk), person().id, which, write)
        if (taken.result !== 'done') return { result: taken.result }
        const where = dialogIn(taken.files)
        await postNotice(desk, 'dialogs.changed', where)
        return { result: taken.result, ...where }
      },
      hers,
    ),
  ]
}
