/** Reads what a report needs of the house: the words of a language, and the store's cells; the rest is pure (`reports/`). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './dialog/script.ts'
import { lastQuarter, mayTell, type Period, type PeriodProblem, readPeriod } from './reports/period.ts'
import { stepFor } from './reports/release.ts'
import { type Report, type SectionId, toReport } from './reports/report.ts'
import { type Audience, readKey } from './reports/tables.ts'
import { type Months, monthsNeeded, type Thresholds, toldOf } from './reports/told.ts'
import { type ReportWords, reportWordsSchema } from './reports/words.ts'
import type { Store } from './store/contract.ts'

export const reportLanguages = ['mn', 'en'] as const
export type ReportLanguage = (typeof reportLanguages)[number]

export type ReportHouse = {
  upkeep: Pick<Store['upkeep'], 'cells'>
  thresholds: Thresholds
  /** What the codes of `_entries.yaml` are called, and cost. */
  entries: ReadonlyMap<string, Pick<Entry, 'called' | 'english' | 'cost'>>
  words: (language: ReportLanguage) => ReportWords
  now: () => number
}

export type ReportAsked = {
  audience: Audience
  language: ReportLanguage
  /** As they were typed; without both, the last quarter that is over. */
  from?: string | undefined
  to?: string | undefined
  only?: readonly SectionId[]
}

export async function makeReport(
  asked: ReportAsked,
  house: ReportHouse,
): Promise<{ report: Report } | { problem: PeriodProblem }> {
  const { audience, language, from, to, only } = asked
  const period: Period | PeriodProblem =
    from === undefined && to === undefined
      ? lastQuarter(house.now())
      : readPeriod(from ?? to ?? '', to ?? from ?? '')
  if (typeof period === 'string') return { problem: period }
  const problem = mayTell(period, audience, house.now())
  if (problem) return { problem }
  const { thresholds } = house
  const months = await readMonths(house.upkeep, monthsNeeded(period, audience))
  const report = toReport(toldOf(period, audience, { months, thresholds }), {
    audience,
    language,
    period,
    words: house.words(language),
    step: audience === 'staff' ? 1 : stepFor(thresholds[audience]),
    entries: new Map(
      [...house.entries].map(([code, { called, english }]) => [
        code,
        language === 'en' ? (english ?? called) : called,
      ]),
    ),
    costs: new Map(
      [...house.entries].flatMap(([code, { cost }]) => (cost === undefined ? [] : [[code, cost] as const])),
    ),
    ...(only && { only }),
  })
  return { report }
}

/** A handful of round trips for a year. Of a key that is none of this version nothing is read. */
export async function readMonths(upkeep: ReportHouse['upkeep'], months: readonly string[]): Promise<Months> {
  const read = await Promise.all(
    months.map(async (month) => {
      const cells = Object.entries(await upkeep.cells(month)).filter(([key]) => readKey(key))
      return [month, Object.fromEntries(cells)] as const
    }),
  )
  return new Map(read)
}

/** Throws where the file is missing or wrong: a report without its words would be misread. */
export function reportWordsFrom(localesDir: string): (language: ReportLanguage) => ReportWords {
  const read = new Map<ReportLanguage, ReportWords>()
  return (language) => {
    const found =
      read.get(language) ??
      reportWordsSchema.parse(JSON.parse(readFileSync(join(localesDir, language, 'reports.json'), 'utf8')))
    read.set(language, found)
    return found
  }
}
