/** `itgel report`: the counts of a period, as staff, donors or the public may see them. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import type { Desk } from '../desk/desk.ts'
import { compileHouse } from '../dialog/load.ts'
import { readHouseFiles } from '../house-files.ts'
import { makeReport, type ReportAsked, reportLanguages, reportWordsFrom } from '../house-report.ts'
import { reportCsv } from '../reports/csv.ts'
import { audiences } from '../reports/tables.ts'
import { reportText } from '../reports/text.ts'
import { houseWith } from '../studio/files.ts'
import { liveNow } from '../studio/publish.ts'
import { studioShelves } from '../studio/shelves.ts'
import { atDesk } from './at-desk.ts'
import type { Command, Io } from './command.ts'

export const reportCommand: Command = {
  summary: 'Count a period for staff, donors or the public, exposing nobody.',
  help: `itgel report --audience donor|public|staff [--from <month> --to <month>] [--lang mn|en] [--csv <file>]

Prints the report of a period in words and tables (Markdown). A month is written 2026-01; its first and last day
will do as well: --from 2026-01-01 --to 2026-03-31. Without a period: the last quarter that is over.

donor   in full fives (REPORT_DONOR_THRESHOLD): a number grows when five are together, the rest waits for the next
        month of the year. Only months that are over. Two such reports, one taken from the other, expose nobody:
        docs/counts.md
public  the same in coarser steps (REPORT_PUBLIC_THRESHOLD), of what donors see, and only whole quarters
staff   exact numbers of everything that is counted. Not to be passed on

--csv   also writes a sheet to this file, for Excel and LibreOffice. Names that begin like a formula get a ' before
        them. It does not overwrite.

Needs the server's REDIS_URL and SEAL_KEYS, and writes into the audit that a report was read. Ends with 0 when it was
made, with 1 when it could not be, with 2 when it was called wrongly.`,
  async run(args, io) {
    const asked = read(args, io)
    if (!asked) {
      io.err(
        'itgel report --audience donor|public|staff [--from <month> --to <month>]     (--help says more)',
      )
      return 2
    }
    return atDesk(io, (desk, config) => tell(asked, { desk, config, io }))
  },
}

type Asked = ReportAsked & { csv: string | undefined }

function read(args: readonly string[], io: Io): Asked | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        audience: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        lang: { type: 'string', default: 'mn' },
        csv: { type: 'string' },
      },
    })
    const audience = audiences.find((each) => each === values.audience)
    const language = reportLanguages.find((each) => each === values.lang)
    const half = (values.from === undefined) !== (values.to === undefined)
    if (!audience || !language || half) return undefined
    return { audience, language, from: values.from, to: values.to, csv: values.csv }
  } catch (error) {
    // Options that do not exist are a wrong call; anything else is not.
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error
    io.err(error.message)
    return undefined
  }
}

async function tell(
  asked: Asked,
  { desk, config, io }: { desk: Desk; config: Config; io: Io },
): Promise<number> {
  const program = readHouseFiles({
    dialogsDir: config.DIALOGS_DIR,
    localesDir: config.LOCALES_DIR,
    directoryDir: config.DIRECTORY_DIR,
    picturesDir: config.PICTURES_DIR,
  })
  // The codes of what is published, as the desk's own report has them.
  const { files } = await liveNow(studioShelves(desk.store.records, desk.sealer), program)
  const { script } = compileHouse(houseWith(program, files))
  const words = reportWordsFrom(config.LOCALES_DIR)
  const made = await makeReport(asked, {
    upkeep: desk.store.upkeep,
    thresholds: config.thresholds,
    entries: script.entries,
    words,
    now: desk.now,
  })
  if ('problem' in made) {
    io.err(words(asked.language).problems[made.problem] ?? made.problem)
    return 1
  }
  if (asked.csv !== undefined) {
    try {
      await writeFile(asked.csv, reportCsv(made.report, words(asked.language)), { flag: 'wx' })
    } catch (error) {
      io.err(`${asked.csv} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'}).`)
      return 1
    }
  }
  const act = asked.csv === undefined ? 'report.read' : 'report.exported'
  await desk.audit.note({ who: 'operator', act, kind: 'report', id: asked.audience })
  io.out(reportText(made.report, words(asked.language)))
  return 0
}
