/** Her page with a third language that came by files alone: she finds it by its own name, and all of the page and of the talk has it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Office, openOffice } from '../desk-ui/office.ts'
import { files } from '../dialog/house.ts'
import { kazakhFiles, kazakhMeta } from '../studio/kazakh.ts'
import { type App, startApp } from '../support/app.ts'

let folder: string
let app: App
let office: Office
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'itgel-kk-'))
  cpSync('locales', folder, { recursive: true })
  mkdirSync(join(folder, 'kk'))
  const all = { ...kazakhFiles(files), 'locales/kk/meta.json': kazakhMeta('whole') }
  for (const [file, text] of Object.entries(all))
    writeFileSync(join(folder, file.replace('locales/', '')), text)
  app = await startApp({ LOCALES_DIR: folder })
  office = await openOffice()
})
afterAll(async () => {
  await office.close()
  await app.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('she chooses it on the page, and in the talk', async () => {
  const { page, wrongs } = await office.visit(app.url, { path: '', width: 390 })
  await page.goto(`${app.url}/chat`)
  const list = page.locator('select.language')
  expect(await list.locator('option').allTextContents()).toEqual(['Монгол', 'English', 'Қазақша'])
  await list.selectOption('kk')
  expect(await page.evaluate('document.documentElement.lang')).toBe('kk')
  expect(await page.title()).toMatch(/қ$/)
  expect(await page.locator('.leave').textContent()).toMatch(/қ$/)
  await page.locator('.begin').click()
  // Her phone's language is asked for first; it is answered in it.
  await page.getByText(/қ/).nth(3).waitFor()
  const choice = page.getByRole('button', { name: 'Қазақша', exact: true })
  if ((await choice.count()) > 0) await choice.click()
  await page.getByRole('button', { name: 'Тиймқ', exact: true }).waitFor()
  await page.reload()
  expect(await page.locator('select.language').inputValue()).toBe('kk')
  expect(wrongs).toEqual([])
}, 60_000)
