/** The page on screening: everybody at the desk may read it, it says what the data say, and no route takes a sentence. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { screeningRoutes } from '#src/desk/pages/screening/contract.ts'
import { screeningPage } from '#src/desk/pages/screening/server.ts'
import { roles } from '#src/desk/people/roles.ts'
import { compileHouse } from '#src/dialog/load.ts'
import { readHouseFiles } from '#src/house-files.ts'
import { instruments, unused } from '#src/screening/instruments/list.ts'
import { indicatorRefs } from '#src/screening/instruments/lists/indicator-list.ts'
import { indicatorLists } from '#src/screening/instruments/lists/list.ts'
import { type Helpdesk, type Json, openHelpdesk } from './helpdesk.ts'

const house = compileHouse(
  readHouseFiles({
    dialogsDir: 'dialogs',
    localesDir: 'locales',
    directoryDir: 'directory',
    picturesDir: 'pictures',
  }),
)
const { path } = screeningRoutes.read
let helpdesk: Helpdesk
let told: Json
beforeAll(async () => {
  helpdesk = await openHelpdesk({
    more: screeningPage(
      () => house,
      [
        { language: 'en', name: 'English', reviewed: false },
        { language: 'mn', name: 'Монгол', reviewed: false },
      ],
    ),
  })
})
afterAll(() => helpdesk.close())

test.each(roles)('a %s may read it', async (role) => {
  const browser = helpdesk.browser()
  await browser.signIn(await helpdesk.staff([role]))
  const { status, body } = await browser.get(path)
  expect(status).toBe(200)
  told = body
})

test('somebody who is not signed in may not', async () => {
  expect(await helpdesk.browser().get(path)).toMatchObject({ status: 401, body: { code: 'signed-out' } })
})

test('no route of it takes anything, so no sentence can be sent', () => {
  for (const { method, ...spec } of Object.values(screeningRoutes))
    expect({ method, takes: 'body' in spec || 'query' in spec || 'params' in spec }).toEqual({
      method: 'get',
      takes: false,
    })
})

describe('what it tells', () => {
  test('says of every language whether somebody has reviewed it, Mongolian first', () => {
    expect(told.languages).toEqual([
      { language: 'mn', name: 'Монгол', reviewed: false },
      { language: 'en', name: 'English', reviewed: false },
    ])
  })

  test('has every instrument with source, licence, and each question in every language as the script asks it', () => {
    expect(told.instruments.map(({ id }: Json) => id)).toEqual(instruments.map(({ id }) => id))
    for (const { id, licence, sources, questions } of instruments) {
      const its = told.instruments.find((one: Json) => one.id === id)
      expect(its.licence).toEqual(licence)
      expect(its.sources).toEqual(sources)
      expect(its.questions.map((one: Json) => one.id)).toEqual(questions.map((one) => one.id))
      for (const { name, wording, tells } of its.questions)
        for (const language of house.words.languages) {
          expect(name[language]).toMatch(/\S/)
          expect(wording[language]).toMatch(/[?？.]/)
          for (const one of tells) expect(one[language]).toMatch(/\S/)
        }
    }
    const gate = told.instruments.find(({ id }: Json) => id === 'gate')
    const page = readFileSync('docs/screening.md', 'utf8')
    for (const { wording } of gate.questions)
      for (const text of Object.values<string>(wording)) expect(page).toContain(text)
  })

  test('has every indicator of every list, named and with its weight there', () => {
    for (const list of indicatorLists)
      for (const ref of indicatorRefs(list)) {
        const [dimension, id] = ref.split('.')
        const its = told.dimensions
          .find((one: Json) => one.id === dimension)
          .indicators.find((one: Json) => one.id === id)
        expect({ ref, weight: typeof its?.weights[list.id] }).toEqual({ ref, weight: 'string' })
        for (const language of house.words.languages) expect(its.name[language]).toMatch(/\S/)
      }
    expect(told.unused).toEqual(unused)
  })

  test('and what of it is translated is there in every language but that of the data', () => {
    for (const language of house.words.languages.filter((one) => one !== 'en')) {
      const words = JSON.parse(readFileSync(`locales/${language}/screening.json`, 'utf8'))
      expect(Object.keys(words.instrument).sort()).toEqual(instruments.map(({ id }) => id).sort())
      expect(Object.keys(words.list).sort()).toEqual(indicatorLists.map(({ id }) => id).sort())
      expect(Object.keys(words.unused).sort()).toEqual(unused.map(({ name }) => name).sort())
    }
  })
})
