/** The directory as a counsellor has it at hand. The rule for numbers is the same as for the bot: only what was dialled lately. */
import { serviceLines } from '../../../dialog/numbers.ts'
import type { Setting } from '../../../dialog/stage.ts'
import type { DeskService } from './contract.ts'

export type AtHand = Pick<Setting, 'words' | 'directory' | 'demo'>

export function servicesAtHand(
  setting: AtHand,
  country: string | undefined,
  now: number,
): { countries: string[]; services: DeskService[] } {
  const { directory, words } = setting
  const rows = directory.filter((row) => country === undefined || row.country === country)
  const lines = serviceLines(setting, rows, { languages: words.languages, now })
  return {
    countries: [...new Set(directory.map((row) => row.country))],
    services: lines.map(({ one: { id, kind, tested, row }, name, text }) => ({
      id,
      country: row.country,
      kind,
      tested,
      name,
      text,
      ...(row.place !== undefined && { place: row.place }),
    })),
  }
}
