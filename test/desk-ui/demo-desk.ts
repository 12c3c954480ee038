/** The desk with its demo people, in a process of its own and a real browser, and how a page of it is looked at. */
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type App, startApp } from '../support/app.ts'
import { complaints, enterPassphrase, heading, type Office, openOffice, tooWide, until } from './office.ts'

export const deskWords = {
  mn: {
    ...(await import('../../locales/mn/desk.json', { with: { type: 'json' } })).default,
    ...(await import('../../locales/mn/studio.json', { with: { type: 'json' } })).default,
  },
  en: {
    ...(await import('../../locales/en/desk.json', { with: { type: 'json' } })).default,
    ...(await import('../../locales/en/studio.json', { with: { type: 'json' } })).default,
  },
}

export type DemoDesk = {
  app: App
  /** By a name, since passkeys are bound to one. */
  url: string
  office: Office
  passphraseOf(login: string): string
  /** Signs this person in, and waits for her first page. */
  enter(page: Page, login: string): Promise<void>
  close(): Promise<void>
}

export async function openDemoDesk(
  env: Record<string, string> = {},
  options: Parameters<typeof openOffice>[0] = {},
): Promise<DemoDesk> {
  const app = await startApp(env)
  const office = await openOffice(options)
  await until(() => /bilguun/.test(app.output()))
  const passphraseOf = (login: string): string =>
    new RegExp(`${login}\\s+(\\S+)`).exec(app.output())?.[1] ?? ''
  return {
    app,
    url: app.url.replace('127.0.0.1', 'localhost'),
    office,
    passphraseOf,
    async enter(page, login) {
      await enterPassphrase(page, login, passphraseOf(login))
      await heading(page)
    },
    async close() {
      await office.close()
      await app.stop()
    },
  }
}

const shots = process.env.ITGEL_SHOTS

/** Keeps a picture where pictures are wanted, and tells what axe finds and what is wider than the screen. */
export async function lookedAt(page: Page, name: string): Promise<{ complaints: string[]; wide: string[] }> {
  // Toasts and menus come in softly.
  await page.waitForTimeout(250)
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
  return { complaints: await complaints(page), wide: await tooWide(page) }
}

/** As `lookedAt`; nothing may be wrong. */
export async function look(page: Page, name: string): Promise<void> {
  expect({ name, ...(await lookedAt(page, name)) }).toEqual({ name, complaints: [], wide: [] })
}
