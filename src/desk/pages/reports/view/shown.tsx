/** A report as it is read and printed: each table is a real one, with a bar beside each number of a single column. */
import { Alert, Stack, Text, Title } from '@mantine/core'
import IconTargetArrow from '@tabler/icons-react/icons/IconTargetArrow'
import { useLanguage, useWords } from '../../../ui/words.ts'
import type { ShownReport, ShownTable } from '../contract.ts'

export type Made = { report: ShownReport } | { problem: string; sentence: string }

export function Shown({ made }: { made: Made }) {
  if ('problem' in made)
    return (
      <Alert variant="default" role="alert" className="look">
        {made.sentence}
      </Alert>
    )
  const { title, lead, period, goal, sections } = made.report
  return (
    <Stack gap="lg" component="article" className="report-body">
      <div>
        <Title order={2} size="h4">
          {title}, {period.from === period.to ? period.from : `${period.from} – ${period.to}`}
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          {lead}
        </Text>
      </div>
      {goal && (
        <Alert variant="default" icon={<IconTargetArrow aria-hidden />}>
          {goal.sentence}
        </Alert>
      )}
      {sections.map((section) => (
        <section key={section.id} aria-label={section.title}>
          <Title order={3} size="h5" mb="xs">
            {section.title}
          </Title>
          <div className="figures">
            {section.tables.map((table) => (
              <Figures key={table.id} table={table} />
            ))}
          </div>
        </section>
      ))}
    </Stack>
  )
}

function Figures({ table: { title, note, columns, rows } }: { table: ShownTable }) {
  const most = Math.max(1, ...rows.map(({ counts }) => counts[0] ?? 0))
  const single = columns.length === 1
  return (
    <div className={single ? 'card figure' : 'card figure figure-wide'}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than a phone is scrolled by key, too. */}
      <div className="figure-scroll" tabIndex={single ? undefined : 0}>
        <table>
          <caption>
            {title}
            {note !== undefined && <span className="figure-note">{note}</span>}
          </caption>
          {!single && (
            <thead>
              <tr>
                <td />
                {columns.map(({ code, name }) => (
                  <th key={code} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map(({ code, name, counts }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {counts.map((count, index) => (
                  <Count key={columns[index]?.code ?? index} count={count} />
                ))}
                {single && (
                  <td className="figure-bar" aria-hidden>
                    <span style={{ width: `${((counts[0] ?? 0) / most) * 100}%` }} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** A dash is read out as what it means. */
function Count({ count }: { count: number | null }) {
  const say = useWords()
  const language = useLanguage()
  return (
    <td className="figure-count">
      {count === null ? <abbr title={say('reports.untold')}>–</abbr> : count.toLocaleString(language)}
    </td>
  )
}
