/** The desk with its demo people, in a process of its own and a real browser, and how a page of it is looked at. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type App, startApp } from '../support/app.ts'
import { samePort } from '../support/same-port.ts'
import {
  complaints,
  heading,
  type Office,
  openOffice,
  tooWide,
  until,
  type Visit,
  type VisitOptions,
} from './office.ts'

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
  /** A visit of this person, who is in already, once the page is there. */
  at(login: string, options?: VisitOptions): Promise<Visit>
  close(): Promise<void>
}

export async function openDemoDesk(env: Record<string, string> = {}): Promise<DemoDesk> {
  const app = await startApp(env, await samePort())
  const office = await openOffice()
  await until(() => /bilguun/.test(app.output()))
  const passphraseOf = (login: string): string =>
    new RegExp(`${login}\\s+(\\S+)`).exec(app.output())?.[1] ?? ''
  const url = app.url.replace('127.0.0.1', 'localhost')
  return {
    app,
    url,
    office,
    passphraseOf,
    async at(login, options = {}) {
      const visit = await office.visit(url, {
        ...options,
        as: { login, passphrase: passphraseOf(login) },
      })
      await heading(visit.page)
      return visit
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
