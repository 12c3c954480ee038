/** The reports as people at the desk see them: figures at a glance, what may be printed, and nothing that moves on paper. */
import { writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { monthAt, monthsBefore } from '#src/reports/period.ts'
import { connect } from '#src/store/redis/connect.ts'
import { chanceOf, yearOf } from '../reports/histories.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { type DemoDesk, openDemoDesk } from './demo-desk.ts'
import { complaints, type Office } from './office.ts'

const words = (await import('../../locales/en/desk.json', { with: { type: 'json' } })).default

let desk: DemoDesk
let redis: TestRedis
let office: Office
beforeAll(async () => {
  redis = await startRedis()
  await fillYear()
  desk = await openDemoDesk({ REDIS_URL: redis.url })
  office = desk.office
})
afterEach(() => office.tidy())
afterAll(async () => {
  await desk?.close()
  await redis.stop()
})

/** The months until this one, with seven contacts each. */
async function fillYear(): Promise<void> {
  const { send, close } = await connect(redis.url, () => undefined)
  const year = yearOf({ contacts: () => 7, telling: 0.7, skew: 2.5, helped: 0.6 }, chanceOf(7))
  for (const [index, { cells }] of year.entries()) {
    const key = `itgel:{telegram}:cells:${monthsBefore(monthAt(Date.now()), index)}`
    await send(['HSET', key, ...Object.entries(cells).flatMap(([name, count]) => [name, String(count)])])
  }
  await close()
}
const shots = process.env.ITGEL_SHOTS

async function open(login: string) {
  const visit = await desk.at(login, { path: 'reports', language: 'en' })
  await visit.page.locator('article table').first().waitFor()
  return visit
}

test('a supervisor reads for donors, takes a sheet, and prints it as a page without the desk around it', async () => {
  const { page, wrongs } = await open('oyun')
  await page.getByRole('combobox', { name: words.reports.which }).click()
  await page.getByRole('option', { name: words.reports.kind.donor }).click()
  await page.getByRole('heading', { name: /Report for donors/ }).waitFor()
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(30)
  if (shots) await page.screenshot({ path: `${shots}/reports-donor.png`, fullPage: true })
  const asked = page.waitForEvent('download')
  await page.getByRole('link', { name: words.reports.sheet }).click()
  expect((await asked).suggestedFilename()).toMatch(/^itgel-donor-20\d\d-\d\d-20\d\d-\d\d\.csv$/)
  expect(await complaints(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  const seen = (selector: string) => page.locator(selector).first().isVisible()
  expect({
    header: await seen('header'),
    bar: await seen('nav'),
    choices: await seen('.report-head'),
    tables: await seen('article table'),
  }).toEqual({ header: false, bar: false, choices: false, tables: true })
  const pdf = await page.pdf({ format: 'A4' })
  if (shots) writeFileSync(`${shots}/reports-donor.pdf`, pdf)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(5000)
  expect(wrongs).toEqual([])
})

test('a counsellor sees how the service does, and nothing to choose for whom', async () => {
  const { page, wrongs } = await open('saraa')
  expect(await page.getByRole('combobox', { name: words.reports.which }).count()).toBe(0)
  expect(await page.getByRole('link', { name: words.reports.sheet }).count()).toBe(0)
  expect(await page.getByText(words.reports.load).count()).toBe(0)
  await page.getByRole('heading', { name: /Report \(for staff\)/ }).waitFor()
  if (shots) await page.screenshot({ path: `${shots}/reports-service.png`, fullPage: true })
  expect(await complaints(page)).toEqual([])
  expect(wrongs).toEqual([])
})
