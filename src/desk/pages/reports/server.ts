import { makeReport, type ReportAsked, type ReportHouse, type ReportLanguage } from '../../../house-report.ts'
import { reportCsv } from '../../../reports/csv.ts'
import { serviceSections } from '../../../reports/report.ts'
import type { Cases } from '../../cases.ts'
import type { Desk } from '../../desk.ts'
import { refuse } from '../../problem.ts'
import { serve } from '../../route.ts'
import { reportsRoutes } from './contract.ts'

export type ReportsParts = {
  /** Asked at every report: what is published changes. */
  house: () => Omit<ReportHouse, 'upkeep' | 'now'>
  cases: Pick<Cases, 'list' | 'ended'>
  keepMs: number
}

/** Cases that are looked through for the load. */
const most = 1000
const dayMs = 24 * 3600_000

export function reportsPage({ house, cases, keepMs }: ReportsParts) {
  const make = ({ desk }: { desk: Desk }, asked: ReportAsked) =>
    makeReport(asked, { ...house(), upkeep: desk.store.upkeep, now: desk.now })
  const told = (problem: string, language: ReportLanguage) => ({
    problem,
    sentence: house().words(language).problems[problem] ?? problem,
  })
  return [
    serve(reportsRoutes.read, async (ask) => {
      const made = await make(ask, ask.query)
      return 'problem' in made ? told(made.problem, ask.query.language) : made
    }),
    serve(reportsRoutes.service, async (ask) => {
      const made = await make(ask, { ...ask.query, audience: 'staff', only: serviceSections })
      return 'problem' in made ? told(made.problem, ask.query.language) : made
    }),
    serve(reportsRoutes.load, async ({ desk }) => {
      const [held, ended, people] = await Promise.all([
        cases.list('held', most),
        cases.ended(0, most),
        desk.people.all(),
      ])
      const names = new Map(people.map(({ id, value }) => [id, value.name]))
      const count = (owners: readonly (string | undefined)[], id: string): number =>
        owners.filter((owner) => owner === id).length
      const holding = held.map(({ owner }) => owner)
      const endedBy = ended.cases.map((one) => one.ended?.by)
      const ids = new Set([...holding, ...endedBy].flatMap((id) => id ?? []))
      return {
        people: [...ids]
          .map((id) => ({ name: names.get(id) ?? id, held: count(holding, id), ended: count(endedBy, id) }))
          .sort((a, b) => b.held - a.held || b.ended - a.ended),
        days: Math.round(keepMs / dayMs),
      }
    }),
    serve(reportsRoutes.sheet, async (ask) => {
      const made = await make(ask, ask.query)
      if ('problem' in made) return refuse('invalid')
      const { report } = made
      const name = `itgel-${report.audience}-${report.period.from}-${report.period.to}.csv`
      const bytes = new TextEncoder().encode(reportCsv(report, house().words(ask.query.language)))
      return { type: 'text/csv; charset=utf-8', bytes, name }
    }),
  ]
}
