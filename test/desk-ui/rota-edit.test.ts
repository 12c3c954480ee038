/** The plan of the rota while two supervisors change it: a form changes the line it was opened for, and a swap stays with its day. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { type Office, until } from './office.ts'

let desk: DemoDesk
let office: Office
beforeAll(async () => {
  desk = await openDemoDesk()
  office = desk.office
})
afterEach(() => office.tidy())
afterAll(async () => {
  await desk.close()
})

const { rota } = words.mn
const part = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true })

type Shift = { id: string; person: string; day: string; from: string; until: string }
type Seen = {
  revision: number
  today: string
  rota: {
    needs: { role: string; until: string }[]
    week: Shift[]
    swaps: { id: string; shift: string; date: string; takes: string }[]
  }
  people: { id: string; name: string }[]
  contradictions: { kind: string }[]
  days: {
    date: string
    roles: { role: string; stretches: { person: string; shift: string; date: string }[] }[]
  }[]
}
const read = (page: Page): Promise<Seen> =>
  page.evaluate(`fetch('/desk/api/rota').then((answer) => answer.json())`)
/** As a colleague does, whose own page is somewhere else. */
async function change(page: Page, more: object): Promise<void> {
  const status = await page.evaluate(`(async () => {
    const me = await (await fetch('/desk/api/me')).json()
    const { revision, rota } = await (await fetch('/desk/api/rota')).json()
    const answer = await fetch('/desk/api/rota', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-desk-token': me.csrf },
      body: JSON.stringify({ revision, rota: { ...rota, ...${JSON.stringify(more)} } }),
    })
    return answer.status
  })()`)
  expect(status).toBe(200)
}
const shift = (id: string, person: string, day: string) => ({
  id,
  person,
  role: 'first',
  day,
  from: '09:00',
  until: '21:00',
  holidays: 'also',
  everyWeeks: 1,
})
const ids = {
  mon: '00000000-0000-4000-8000-000000000001',
  tue: '00000000-0000-4000-8000-000000000002',
  wed: '00000000-0000-4000-8000-000000000003',
  swap: '00000000-0000-4000-8000-000000000004',
}
async function planned() {
  const visit = await desk.at('oyun', { path: 'rota' })
  const { page } = visit
  const { people } = await read(page)
  const who = (name: string): string => people.find((one) => one.name.startsWith(name))?.id ?? ''
  await change(page, {
    week: [
      shift(ids.mon, who('Сараа'), 'mon'),
      shift(ids.tue, who('Номин'), 'tue'),
      shift(ids.wed, who('Сараа'), 'wed'),
    ],
    swaps: [],
  })
  await page.reload()
  await page.locator('summary', { hasText: rota.plan }).click()
  await until(async () => (await part(page, rota.shifts).getByRole('listitem').count()) === 3)
  return { ...visit, who }
}
const lineOf = (page: Page, of: string): Locator =>
  part(page, rota.shifts).getByRole('listitem').filter({ hasText: of })

test('a form changes the line it was opened for, also when a colleague took out another one meanwhile', async () => {
  const { page } = await planned()
  const need = (role: string) => ({
    role,
    from: '00:00',
    until: '12:00',
    holidays: 'also',
    languages: [],
    childSafeguarding: false,
  })
  await change(page, { needs: ['first', 'backup', 'supervisor'].map(need) })
  const needs = part(page, rota.needs)
  await needs
    .getByRole('listitem')
    .filter({ hasText: rota.role.backup })
    .filter({ hasText: '00:00–12:00' })
    .getByRole('button', { name: rota.edit })
    .click()
  const form = page.getByRole('dialog')
  await form.getByLabel(rota.until, { exact: true }).fill('22:00')
  await change(page, { needs: ['backup', 'supervisor'].map(need) })
  await until(async () => (await needs.locator('li').count()) === 2)
  await form.getByRole('button', { name: words.mn.do.save }).click()
  await form.waitFor({ state: 'detached' })
  const kept = (await read(page)).rota.needs.map(({ role, until: end }) => `${role} ${end}`)
  expect(kept).toEqual(['backup 22:00', 'supervisor 12:00'])
})

test('what is taken out is the shift she pressed at, also when a colleague took out another one meanwhile', async () => {
  const { page } = await planned()
  await lineOf(page, rota.weekday.tue).getByRole('button', { name: rota.remove }).click()
  const sure = page.getByRole('dialog')
  await sure.getByText(rota.weekday.tue, { exact: false }).first().waitFor()

  const { rota: before } = await read(page)
  await change(page, { week: before.week.filter(({ id }) => id !== ids.mon) })
  await until(async () => (await part(page, rota.shifts).locator('li').count()) === 2)
  await sure.getByRole('button', { name: rota.remove, exact: true }).click()
  await sure.waitFor({ state: 'detached' })

  const { week } = (await read(page)).rota
  expect(week.map(({ day }) => day)).toEqual(['wed'])
})

test('a shift that is given one more day keeps what was swapped on its own day', async () => {
  const { page, who } = await planned()
  const seen = await read(page)
  const wednesday = seen.days[2]?.date ?? ''
  await change(page, {
    swaps: [{ id: ids.swap, shift: ids.wed, date: wednesday, takes: who('Номин') }],
  })
  const on = async (): Promise<string[]> =>
    ((await read(page)).days[2]?.roles.find(({ role }) => role === 'first')?.stretches ?? []).map(
      ({ person }) => person,
    )
  expect(await on()).toEqual([who('Номин')])
  await until(async () => (await part(page, rota.swaps).getByRole('listitem').count()) === 1)

  await lineOf(page, rota.weekday.wed).getByRole('button', { name: rota.edit }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('checkbox', { name: rota.weekday.mon }).focus()
  await page.keyboard.press('Space')
  await form.getByRole('button', { name: words.mn.do.save }).click()
  await form.waitFor({ state: 'detached' })

  expect(await on()).toEqual([who('Номин')])
})
