/**
 * A report as a sheet: UTF-8 with a mark at the beginning, by which Excel reads Cyrillic right, and CRLF (RFC 4180). A cell
 * that begins like a formula, also with a wide sign, behind spaces or where the program parts cells by semicolons, is given a `'`, so
 * that no sheet carries out what somebody wrote as the name of a campaign.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
import type { Report } from './report.ts'
import type { ReportWords } from './words.ts'

const mark = '\uFEFF'

export function reportCsv({ period, sections }: Report, { said }: ReportWords): string {
  const head = [said.from, said.to, said.section, said.table, said.row, said.column, said.number]
  const lines = sections.flatMap(({ title, tables }) =>
    tables.flatMap((table) =>
      table.rows.flatMap(({ name, counts }) =>
        counts.map((count, index) => [
          period.from,
          period.to,
          title,
          table.title,
          name,
          table.columns[index]?.name ?? '',
          count === null ? said.hidden : String(count),
        ]),
      ),
    ),
  )
  return mark + [head, ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')
}

/** Where a line or, for a program that parts cells by semicolons, a cell may begin. */
const formula = /(^|[;\r\n])(?=[ \t\u00a0\u200b\u3000]*[=+\-@＝＋－＠])|^(?=[\t\r\n])/g

export function csvCell(text: string): string {
  const safe = text.replace(formula, "$1'")
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
