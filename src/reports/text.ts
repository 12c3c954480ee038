/** A report in words and tables: for the terminal, and as Markdown for whoever keeps it in a file. Pure. */
import type { Report, ReportTable } from './report.ts'
import { fill, type ReportWords } from './words.ts'

export function reportText(report: Report, { said }: ReportWords): string {
  const { title, lead, period, goal, sections } = report
  return [
    `# ${title}`,
    fill(said.period, period),
    lead,
    ...(goal ? [goal.sentence] : []),
    ...sections.flatMap(({ title: name, tables }) => [
      `## ${name}`,
      ...tables.flatMap((table) => [
        `### ${table.title}`,
        ...(table.note === undefined ? [] : [table.note]),
        table.rows.length === 0 ? said.nothing : tableText(table, said.hidden),
      ]),
    ]),
  ].join('\n\n')
}

function tableText({ columns, rows }: ReportTable, hidden: string): string {
  const lines = [
    ['', ...columns.map(({ name }) => name)],
    ...rows.map(({ name, counts }) => [
      name,
      ...counts.map((count) => (count === null ? hidden : String(count))),
    ]),
  ].map((line) => line.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')))
  const widths = (lines[0] ?? []).map((_, index) =>
    Math.max(3, ...lines.map((line) => width(line[index] ?? ''))),
  )
  const [head = [], ...body] = lines
  const drawn = (line: readonly string[]): string =>
    `| ${line
      .map((cell, index) => {
        const space = ' '.repeat((widths[index] ?? 0) - width(cell))
        return index === 0 ? cell + space : space + cell
      })
      .join(' | ')} |`
  const rule = `| ${widths.map((wide, index) => (index === 0 ? '-'.repeat(wide) : `${'-'.repeat(wide - 1)}:`)).join(' | ')} |`
  return [drawn(head), rule, ...body.map(drawn)].join('\n')
}

const width = (text: string): number => [...text].length
