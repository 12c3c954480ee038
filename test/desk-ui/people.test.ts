/** People, the audit and one's own shift, as they are used. */

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { shiftOf } from '#src/desk/pages/shift/server.ts'
import { codeAt, goodPassphrase, type Helpdesk, openHelpdesk, type Staff } from '../desk/helpdesk.ts'
import { samePort } from '../support/same-port.ts'
import { builtDesk, enterPassphrase, heading, type Office, openOffice, until, type Visit } from './office.ts'

let office: Office
let helpdesk: Helpdesk
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(async () => {
  helpdesk = await openHelpdesk({ startsAt: Date.now(), folder: builtDesk, port: await samePort() })
})
afterEach(async () => {
  await office.tidy()
  await helpdesk.close()
})
afterAll(() => office.close())

async function enter(staff: Staff, path = ''): Promise<Visit> {
  const visit = await office.visit(helpdesk.url, { path, language: 'en' })
  await enterPassphrase(visit.page, staff.login, goodPassphrase)
  await visit.page.locator('input[name=code]').fill(await codeAt(staff.secret, helpdesk.now()))
  await visit.page.keyboard.press('Enter')
  await heading(visit.page)
  return visit
}
const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Save' }).click()

test('two administrators change one person: the second is told, loses nothing, and decides', async () => {
  const [one, two] = [await helpdesk.staff(['administrator']), await helpdesk.staff(['administrator'])]
  const saraa = await helpdesk.staff(['counsellor'], { name: 'Saraa' })
  const first = (await enter(one, `people/${saraa.id}`)).page
  const second = (await enter(two, `people/${saraa.id}`)).page
  await first.getByLabel('Name', { exact: true }).fill('Sarnai')
  await second.getByRole('checkbox', { name: 'supervisor' }).check()
  await save(first)
  await first.getByText('Sarnai: saved').waitFor()
  await second.getByText('Somebody changed this meanwhile').waitFor()
  expect(await second.getByRole('checkbox', { name: 'supervisor' }).isChecked()).toBe(true)
  expect(await second.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
  await second.getByRole('button', { name: 'Show it as it is now' }).click()
  expect(await second.getByLabel('Name', { exact: true }).inputValue()).toBe('Sarnai')
  await second.getByRole('checkbox', { name: 'supervisor' }).check()
  await save(second)
  await second.getByText('Sarnai: saved').waitFor()
  expect((await helpdesk.desk.people.get(saraa.id))?.value).toMatchObject({
    name: 'Sarnai',
    roles: ['counsellor', 'supervisor'],
  })
})

test('whoever signs in while her roles are changed is in nobody’s way', async () => {
  const admin = await helpdesk.staff(['administrator'])
  const saraa = await helpdesk.staff(['counsellor'], { name: 'Saraa' })
  const { page } = await enter(admin, `people/${saraa.id}`)
  await page.getByRole('checkbox', { name: 'editor' }).check()
  await helpdesk.browser().signIn(saraa)
  await save(page)
  await page.getByText('Saraa: saved').waitFor()
})

test('the last administrator cannot shut everybody out', async () => {
  const admin = await helpdesk.staff(['administrator'])
  const { page } = await enter(admin, `people/${admin.id}`)
  await page.getByRole('button', { name: 'Take access away' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take access away' }).click()
  await page.getByRole('dialog').getByRole('alert').waitFor()
  expect(await page.getByRole('dialog').getByRole('alert').textContent()).toContain(
    'At least one administrator must stay',
  )
})

test('who only reads about people is offered nothing to change', async () => {
  const supervisor = await helpdesk.staff(['supervisor'])
  const { page } = await enter(supervisor, `people/${supervisor.id}`)
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Take access away' }).count()).toBe(0)
  expect(await page.getByLabel('Name', { exact: true }).isDisabled()).toBe(true)
})

test('the audit is filtered, and checking it tells the truth about a changed entry', async () => {
  const admin = await helpdesk.staff(['administrator'])
  const { page } = await enter(admin, 'audit')
  await page.getByRole('combobox', { name: 'What was done' }).click()
  await page.getByRole('option', { name: 'invited a person' }).click()
  await until(async () => (await page.locator('.audit-line').count()) === 1)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText(/^Whole: \d+ entries/).waitFor()
  const { journals } = helpdesk.desk.store
  const read = journals.read.bind(journals)
  journals.read = async (name, from, most) =>
    (await read(name, from, most)).map((entry) =>
      entry.number === 2 ? { ...entry, value: entry.value.replace('person', 'case') } : entry,
    )
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText(/^Broken at entry 2: an entry was changed/).waitFor()
})

test('a counsellor’s switches are kept one after the other, however quickly she presses', async () => {
  const saraa = await helpdesk.staff(['counsellor'])
  const { page } = await enter(saraa, 'shift')
  const settings = () => shiftOf(helpdesk.desk, saraa.id)
  await page.getByRole('switch', { name: 'A sound when somebody new waits' }).click()
  await page.getByRole('switch', { name: 'No sound at certain hours' }).click()
  await page.getByRole('radiogroup', { name: 'Others' }).getByText('4').click()
  await page.getByRole('button', { name: '30 minutes' }).click()
  await page.getByText('You have a break until').waitFor()
  await until(async () => (await settings()).breakUntil !== null)
  expect(await settings()).toMatchObject({
    sound: false,
    quiet: { from: '22:00', to: '07:00' },
    load: { critical: 1, other: 4 },
  })
  await page.getByLabel('From').fill('23:3')
  await page.getByText('As 22:00').waitFor()
  await page.getByLabel('From').fill('23:30')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'I am back now' }).click()
  await until(async () => (await settings()).breakUntil === null)
  expect((await settings()).quiet).toEqual({ from: '23:30', to: '07:00' })
  await page.reload()
  await heading(page)
  expect(await page.getByLabel('From').inputValue()).toBe('23:30')
})

test('at the end of her shift she is shown whom she still has, and the way to each', async () => {
  const saraa = await helpdesk.staff(['counsellor'])
  const { page } = await office.visit(helpdesk.url, { path: 'shift', language: 'en' })
  const card = { channel: 'web', id: `${'a'.repeat(22)}.1`, alias: 'Бор шувуу 12', heardAt: helpdesk.now() }
  await page.route('**/desk/api/cases', (route) =>
    route.fulfill({
      json: {
        held: [
          { ...card, owner: saraa.id },
          { ...card, id: `${'b'.repeat(22)}.1`, owner: 'x' },
        ],
      },
    }),
  )
  await enterPassphrase(page, saraa.login, goodPassphrase)
  await page.locator('input[name=code]').fill(await codeAt(saraa.secret, helpdesk.now()))
  await page.keyboard.press('Enter')
  await page.getByText('You have 1 open conversation.').waitFor()
  const links = await page
    .locator('section[aria-label="End of shift"] a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(links).toEqual([`/desk/now/web/${'a'.repeat(22)}.1`])
})

test('a sound is tried before it is needed', async () => {
  const saraa = await helpdesk.staff(['counsellor'])
  const { page } = await enter(saraa, 'shift')
  await page.evaluate(
    `document.documentElement.addEventListener('desk-ring', () => { window.rang = (window.rang ?? 0) + 1 })`,
  )
  await page.getByRole('button', { name: 'Hear it' }).click()
  await page.getByText(/^It sounded\.|^The browser made no sound\./).waitFor()
  expect(await page.evaluate('window.rang')).toBe(1)
})
