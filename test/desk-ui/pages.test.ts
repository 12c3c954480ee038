/**
 * Every page of the desk, as each kind of colleague sees it: in both languages, light and dark, on a phone and on a laptop,
 * readable by everyone (axe) and never wider than the screen. `ITGEL_SHOTS=/some/folder` keeps pictures to look at.
 */

import type { Page as Tab } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addressOfPage, type Page, pages } from '#src/desk/ui/pages.ts'
import { type DemoDesk, lookedAt, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { looks } from './looks.ts'
import { enterPassphrase, heading, type Office, walksTo } from './office.ts'

let desk: DemoDesk
let url: string
let office: Office
beforeAll(async () => {
  desk = await openDemoDesk()
  ;({ url, office } = desk)
})
/** What was found in one test, all of it. */
let wrong: string[] = []
beforeEach(() => {
  wrong = []
})
afterEach(() => office.tidy())
afterAll(async () => {
  await desk.close()
})

async function look(tab: Tab, name: string): Promise<void> {
  const { complaints, wide } = await lookedAt(tab, name)
  for (const complaint of complaints) wrong.push(`${name}: ${complaint}`)
  for (const each of wide) wrong.push(`${name}: wider than the screen: ${each}`)
}

/** Pages that can be opened by their address alone. */
const open = pages.filter(({ path }) => !/:\w+(?!\?)\b/.test(path) || /\/:\w+\?$/.test(path))

/** A picture and axe for each of twenty screens. */
const longMs = 240_000

describe.each(looks)('the desk in %s, %i px wide, %s', (language, width, colorScheme) => {
  test('is readable by everyone before anybody is in', async () => {
    const { page, wrongs } = await office.visit(url, { language, width, colorScheme })
    await page.locator('input[name=login]').waitFor()
    await look(page, `${width}-${language}-${colorScheme}-sign-in`)
    await page.keyboard.press('Tab')
    await enterPassphrase(page, 'oyun', 'not her passphrase')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toBe(words[language].problem.wrong)
    await look(page, `${width}-${language}-${colorScheme}-sign-in-wrong`)
    expect(wrong).toEqual([])
    expect(wrongs).toEqual([])
  })

  test(
    'is readable by everyone on every page',
    async () => {
      const { page, wrongs } = await desk.at('oyun', { language, width, colorScheme })
      for (const each of open) {
        // Each is opened by its address once.
        const address = addressOfPage(each).slice(1)
        if (language === 'mn') await page.goto(`${url}/desk/${address}`)
        else await walksTo(page, address)
        expect({ page: each.name, heading: await heading(page) }).toEqual({
          page: each.name,
          heading: words[language].pages[each.name],
        })
        await page.locator('.waiting').first().waitFor({ state: 'detached' })
        expect(await page.title()).toContain(words[language].pages[each.name])
        expect(await page.evaluate('document.documentElement.lang')).toBe(language)
        await look(page, `${width}-${language}-${colorScheme}-${each.name}`)
      }
      await walksTo(page, 'people')
      await page.locator('a.row').first().click()
      await page.locator('form').waitFor()
      await look(page, `${width}-${language}-${colorScheme}-person`)
      await page.getByRole('button', { name: words[language].people.do.disable }).click()
      await page.getByRole('dialog').waitFor()
      await look(page, `${width}-${language}-${colorScheme}-person-disable`)
      await page.keyboard.press('Escape')
      await walksTo(page, 'people/invite')
      await page.locator('form').waitFor()
      await look(page, `${width}-${language}-${colorScheme}-invite`)
      await walksTo(page, 'audit')
      await page.getByRole('button', { name: words[language].audit.verify, exact: true }).click()
      await page.locator('.secret').waitFor()
      await look(page, `${width}-${language}-${colorScheme}-audit-verified`)
      await page
        .getByRole('button', { name: words[language].shell.menuOf.replace('{{name}}', 'Оюун') })
        .click()
      await page.getByRole('menu').waitFor()
      await look(page, `${width}-${language}-${colorScheme}-menu`)
      await page.getByRole('menuitem', { name: words[language].shell.shortcuts }).click()
      await page.getByRole('dialog').waitFor()
      await look(page, `${width}-${language}-${colorScheme}-shortcuts`)
      await page.keyboard.press('Escape')
      await walksTo(page, 'nowhere')
      await page.getByText(words[language].shell.notHere).waitFor()
      await look(page, `${width}-${language}-${colorScheme}-not-here`)
      expect(wrong).toEqual([])
      expect(wrongs).toEqual([])
    },
    longMs,
  )
})

test.each(['saraa', 'oyun', 'bilguun'])('%s is shown the ways she may go, and no other', async (login) => {
  const { page } = await desk.at(login)
  const me = (await page.evaluate(`fetch('/desk/api/me').then((answer) => answer.json())`)) as {
    person: { permissions: string[] }
  }
  const may = ({ permission }: Page): boolean => me.person.permissions.includes(permission)
  const bar = await page
    .locator('nav .bar-link:not(main *)')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(bar).toEqual(
    pages.filter((each) => each.place === 'bar' && may(each)).map((each) => `/desk${addressOfPage(each)}`),
  )
  for (const each of open.filter((closed) => !may(closed))) {
    await walksTo(page, addressOfPage(each).slice(1))
    await page.getByText(words.mn.shell.notHere).waitFor()
  }
})

test('everything that is pressed on a phone is high enough for a thumb', async () => {
  const { page } = await desk.at('oyun', { width: 390 })
  for (const each of open) {
    await walksTo(page, addressOfPage(each).slice(1))
    // Places of text, switches and chips have their label, which is pressed too.
    const low = await page.evaluate(
      `[...document.querySelectorAll('main button, header button, .foot > *')].filter((b) => b.offsetParent && b.getBoundingClientRect().height < 24)
        .map((b) => b.textContent)`,
    )
    expect({ page: each.name, low }).toEqual({ page: each.name, low: [] })
  }
})
