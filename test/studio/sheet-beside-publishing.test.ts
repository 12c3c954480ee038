/** A sheet is imported while a colleague publishes: nothing of hers is written over that was not shown before. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dialogsPage } from '#src/desk/pages/dialogs/server.ts'
import { wordsPage } from '#src/desk/pages/words/server.ts'
import { type Helpdesk, type Json, openHelpdesk } from '../desk/helpdesk.ts'
import { teaHouse } from './tea.ts'

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await openHelpdesk({ more: [...wordsPage(teaHouse), ...dialogsPage(teaHouse)] })
})
afterAll(() => helpdesk.close())

test('a translator takes only what she was shown, though a colleague publishes in between', async () => {
  const comes = async (role: 'translator' | 'editor', more = {}) => {
    const browser = helpdesk.browser()
    await browser.signIn(await helpdesk.staff([role], more))
    return browser
  }
  const translator = await comes('translator', { translates: 'en' })
  const editor = await comes('editor')
  const text =
    'id,mn,en\r\ntea.offer.text.1,Tea?,Tea?\r\ntea.sugar.text.1,Sugar?,Some sugar?\r\ntea.thanks.text.1,Well.,Well.\r\n'
  const sheet = { as: 'csv', text }
  const names = ({ texts }: Json): string[] =>
    texts.filter(({ takes }: Json) => takes !== undefined).map(({ name }: Json) => name)
  const shown = (await translator.post('/desk/api/words/sheets/en', { ...sheet, take: false })).body
  expect(names(shown)).toEqual(['tea.sugar.text'])

  // What is dangerous in it is mended and published.
  await editor.ask('PUT', '/desk/api/dialogs/tea/words', {
    language: 'en',
    step: 'offer',
    part: 'text',
    was: ['Tea?'],
    now: ['Tea, once he has left?'],
  })
  const { id } = (await editor.post('/desk/api/dialog-proposals', { note: 'mended' })).body
  expect((await editor.post(`/desk/api/dialog-proposals/${id}/publish`, {})).body.result).toBe('published')

  const asked = { ...sheet, take: true, seen: shown.seen }
  const again = (await translator.post('/desk/api/words/sheets/en', asked)).body
  expect(again).toMatchObject({ taken: 0, changed: true })
  expect(names(again)).toEqual(['tea.offer.text', 'tea.sugar.text'])
  const { steps } = (await translator.get('/desk/api/dialogs/tea')).body
  expect(JSON.stringify(steps[0])).toContain('Tea, once he has left?')

  // She has seen it now, and decides.
  const taken = (await translator.post('/desk/api/words/sheets/en', { ...asked, seen: again.seen })).body
  expect(taken).toMatchObject({ taken: 2 })
  expect(taken).not.toHaveProperty('changed')
})
