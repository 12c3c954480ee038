/** `itgel directory due`: what to dial this week. A number nobody has dialled lately is shown to nobody. */
import { compileHouse } from '../dialog/load.ts'
import { type Due, dueRows } from '../directory/due.ts'
import type { Command } from './command.ts'
import { amount, filesIn, readFolders } from './folders.ts'

export const directoryCommand: Command = {
  summary: 'List the numbers to dial this week, by country.',
  help: `itgel directory due [COUNTRY]

Lists, by country, every row of the directory that must be dialled: nobody has yet, its test call is over, or its test
call ends within a week, or when it was dialled last nobody answered, or somebody else. With a country's two letters
(like TH), only that country.

After dialling, note at the desk what came of it (under Directory), or write who did so and when (dialled) and until
when that counts (expires) into the row. Such a row is shown again once it is published, or at the next start.
Ends with 0 when nothing is due, with 1 when something is, with 2 when it was called wrongly.`,
  async run([what, country, ...rest], io) {
    if (what !== 'due' || rest.length > 0 || (country !== undefined && !/^[a-z]{2}$/i.test(country))) {
      io.err('itgel directory is called as: itgel directory due [COUNTRY], with a country of two letters.')
      return 2
    }
    const { directory } = compileHouse(filesIn(readFolders(io.env)))
    const wanted = country?.toUpperCase()
    const rows = directory.filter((row) => wanted === undefined || row.country === wanted)
    const due = dueRows(rows, Date.now())
    let last = ''
    for (const one of due) {
      if (one.row.country !== last) io.out(`${last === '' ? '' : '\n'}${one.row.country}`)
      last = one.row.country
      io.out(toDialLine(one))
    }
    io.out(`${due.length === 0 ? '' : '\n'}${amount(due.length, 'number')} to dial, of ${rows.length}`)
    return due.length === 0 ? 0 : 1
  },
}

function toDialLine({ row, why }: Due): string {
  const from = row.from_abroad === undefined ? '' : ` (from abroad ${row.from_abroad})`
  const state = {
    never: 'never dialled',
    over: `over since ${row.expires}`,
    ends: `ends ${row.expires}`,
    silent: 'nobody answered',
    wrong: 'wrong number',
  }[why]
  return `  ${row.id.padEnd(16)} ${`${row.number}${from}`.padEnd(28)} ${row.kind.padEnd(12)} ${state}`
}
