/** What is told beside steps. How many stand there is counted once an hour, so that nobody sees one woman come and go. */
import type { HouseFiles } from '../../../dialog/load.ts'
import { readMonths } from '../../../house-report.ts'
import { stepFor } from '../../../reports/release.ts'
import {
  numbersOf,
  standingAt,
  standingMonths,
  stepMonths,
  stepPeriod,
  toldOfSteps,
} from '../../../reports/steps.ts'
import type { Months, Thresholds } from '../../../reports/told.ts'
import { linked, openDraft, type Studio, upon } from '../../../studio/drafts.ts'
import { type Changed, dialogOf, withChanged, wordFileOf } from '../../../studio/files.ts'
import { type Live, liveNow } from '../../../studio/publish.ts'
import { studioShelves } from '../../../studio/shelves.ts'
import type { Desk } from '../../desk.ts'
import { refuse } from '../../problem.ts'
import { type Route, serve } from '../../route.ts'
import { type StandingSeen, stepsRoutes } from './contract.ts'

const hourMs = 3_600_000

export function stepsPage({
  program,
  thresholds,
}: {
  program: HouseFiles
  thresholds: Pick<Thresholds, 'donor'>
}): Route[] {
  const fives = stepFor(thresholds.donor)
  const studioOf = ({ store, sealer, now }: Desk): Studio => ({
    shelves: studioShelves(store.records, sealer),
    program,
    now,
  })
  let counted: { at: number; months: Promise<Months> } | undefined
  const standingMonthsOf = ({ store, now }: Desk): { at: number; months: Promise<Months> } => {
    const at = now() - (now() % hourMs)
    if (counted?.at !== at) {
      const months = readMonths(store.upkeep, standingMonths(now()))
      months.catch(() => {
        counted = undefined
      })
      counted = { at, months }
    }
    return counted
  }
  async function standingOf(desk: Desk, live: Live, changed: Changed): Promise<StandingSeen> {
    const { at, months: read } = standingMonthsOf(desk)
    const months = await read
    const studio = studioOf(desk)
    const before = linked(studio, live.files).script
    const after = linked(studio, withChanged(live.files, changed)).script
    const dialogs = [...new Set(Object.keys(changed).map((file) => dialogOf(file) ?? wordFileOf(file)?.name))]
    const known = dialogs.flatMap((id) => before.dialogs.get(id ?? '') ?? [])
    const count = (dialog: string, steps: readonly string[]) => {
      const standing = standingAt(months, { thresholds, steps: steps.map((step) => `${dialog}.${step}`) })
      return standing === undefined ? {} : { standing }
    }
    return {
      at,
      fives,
      dialogs: known.map(({ id, steps }) => ({ dialog: id, ...count(id, [...steps.keys()]) })),
      gone: known.flatMap(({ id, steps }) =>
        [...steps.keys()]
          .filter((step) => after.dialogs.get(id)?.steps.has(step) !== true)
          .map((step) => ({ dialog: id, step, ...count(id, [step]) })),
      ),
    }
  }

  return [
    serve(stepsRoutes.numbers, async ({ desk, person, params: { dialog } }) => {
      const studio = studioOf(desk)
      const period = stepPeriod(desk.now())
      const [{ files }, months] = await Promise.all([
        openDraft(studio, person().id),
        readMonths(desk.store.upkeep, stepMonths(period)),
      ])
      const steps = linked(studio, files).script.dialogs.get(dialog)?.steps
      if (!steps) return refuse('not-found')
      const told = toldOfSteps(period, { months, thresholds })
      return {
        ...period,
        fives,
        steps: [...steps.keys()].map((step) => ({ step, ...numbersOf(told, `${dialog}.${step}`) })),
      }
    }),
    serve(stepsRoutes.standingDraft, async ({ desk, person }) => {
      const { live, changed } = await openDraft(studioOf(desk), person().id)
      return standingOf(desk, live, changed)
    }),
    serve(stepsRoutes.standing, async ({ desk, params: { id } }) => {
      const studio = studioOf(desk)
      const kept = await studio.shelves.proposals.get(id)
      if (!kept) return refuse('not-found')
      const live = await liveNow(studio.shelves, program)
      return standingOf(desk, live, upon(live, kept.value).changed)
    }),
  ]
}
