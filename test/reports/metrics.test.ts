/** The metrics of the counts, and the dashboard that shows them: it asks for nothing that is not there, and nothing tells of her. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createMetrics } from '#src/metrics.ts'
import { readKey, tableIds, tableOf } from '#src/reports/tables.ts'

const dashboard = JSON.parse(readFileSync('docs/grafana/itgel.json', 'utf8')) as {
  panels: { id: number; title: string; targets: { expr: string }[] }[]
}
const expressions = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))

describe('the dashboard', () => {
  test('asks only for metrics that there are, by labels that they have', async () => {
    const metrics = await createMetrics()
    const page = await metrics.page()
    const labels = new Map(
      [...page.matchAll(/^# TYPE (\w+) (\w+)/gm)].map(([, name = '', type = '']) => [name, type]),
    )
    const asked = new Set(expressions.flatMap((expr) => expr.match(/\bitgel_\w+/g) ?? []))
    expect(asked.size).toBeGreaterThan(5)
    for (const name of asked)
      expect({ name, there: labels.has(name.replace(/_(bucket|sum|count)$/, '')) }).toEqual({
        name,
        there: true,
      })
    for (const expr of expressions.filter((each) => each.includes('itgel_counted_total')))
      expect(expr).toMatch(/by \((value|table)\)|sum\(increase/)
  })

  test('asks only for tables that are a metric, and each has its own number', () => {
    const tables = expressions.flatMap((expr) =>
      [...expr.matchAll(/table="(\w+)"/g)].map(([, id]) => id ?? ''),
    )
    expect(tables.length).toBeGreaterThan(5)
    for (const id of tables) expect({ id, metric: readTable(id)?.metric }).toEqual({ id, metric: true })
    const ids = dashboard.panels.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

const readTable = (id: string) => tableIds.map(tableOf).find((table) => table.id === id)

test('who she is, where, how old and what she needs is no metric', async () => {
  const metrics = await createMetrics()
  metrics.counted([
    'contacts',
    'ages/child',
    'countries/mongolia',
    'findings/suicide',
    'topics/home',
    'left_at/home.x',
  ])
  metrics.counted(['waits_by_urgency/critical/m1', 'of/another/version'])
  const lines = (await metrics.page()).split('\n').filter((line) => line.startsWith('itgel_counted_total'))
  expect(lines).toEqual([
    'itgel_counted_total{table="contacts",value=""} 1',
    'itgel_counted_total{table="waits_by_urgency",value="critical/m1"} 1',
  ])
  const told = tableIds.map(tableOf).filter(({ metric }) => metric)
  const facets = new Set(told.flatMap((table) => table.facets))
  for (const hers of ['country', 'age', 'writer', 'topic', 'finding', 'outcome', 'referral', 'entry', 'step'])
    expect({ hers, told: [...facets].some((facet) => facet === hers) }).toEqual({ hers, told: false })
  expect(readKey('of/another/version')).toBeUndefined()
})
