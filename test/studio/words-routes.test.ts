/**
 * The routes of translators: who may what, in which language, and that nothing hostile gets further than its answer. The draft is kept
 * whatever comes.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { can, couldEver } from '#src/desk/can.ts'
import { dialogsPage } from '#src/desk/pages/dialogs/server.ts'
import { wordsPage } from '#src/desk/pages/words/server.ts'
import { type Role, roles } from '#src/desk/people/roles.ts'
import { type Browser, type Helpdesk, type Json, openHelpdesk } from '../desk/helpdesk.ts'
import { teaHouse } from './tea.ts'

const routes = wordsPage(teaHouse)
let helpdesk: Helpdesk
const in_ = new Map<Role | 'nobody', Browser>()
beforeAll(async () => {
  helpdesk = await openHelpdesk({ more: [...routes, ...dialogsPage(teaHouse)] })
  const comes = async (role: Role, more = {}): Promise<Browser> => {
    const browser = helpdesk.browser()
    await browser.signIn(await helpdesk.staff([role], more))
    return browser
  }
  await comes('administrator')
  in_.set('nobody', helpdesk.browser())
  for (const role of roles)
    in_.set(role, await comes(role, role === 'translator' ? { translates: 'en' } : {}))
})
afterAll(() => helpdesk.close())

const sheet = (rows: string): Json => ({ as: 'csv', text: `id,mn,en\r\n${rows}`, take: true })
const fine = sheet('tea.sugar.text.1,Sugar?,Some sugar?\r\n')
const bodies: Readonly<Record<string, Json>> = {
  'post /desk/api/words/languages': { language: 'zz', name: 'Zz' },
  'put /desk/api/words/languages/:language': { offer: 'no' },
  'put /desk/api/words/:dialog/note': { step: 'offer', part: 'text', was: 'nobody wrote this', now: 'x' },
  'post /desk/api/words/:dialog/read': { language: 'en', texts: [{ step: 'offer', part: 'text' }] },
  'post /desk/api/words/sheets/:language': { as: 'csv', text: '', take: false },
  'put /desk/api/words/terms/:name': { language: 'en', was: null, now: { term: 'tea' } },
}
const queries: Readonly<Record<string, string>> = {
  'get /desk/api/words/sheets/:language': '?as=csv',
  'get /desk/api/words/search': '?for=tea',
}

describe('every route, for every role', () => {
  const cases = routes.flatMap(({ spec }) =>
    (['nobody', ...roles] as const).map((role) => [spec.method, spec.path, role, spec] as const),
  )
  test.each(cases)('%s %s as %s', async (method, path, role, spec) => {
    const browser = in_.get(role)!
    const name = `${method} ${path}`
    const address =
      path.replace(':dialog', 'tea').replace(':language', 'en').replace(':name', 'tea') +
      (queries[name] ?? '')
    const answer = await browser.ask(method.toUpperCase(), address, spec.body ? bodies[name] : undefined)
    if (role === 'nobody') return expect(answer).toMatchObject({ status: 401, body: { code: 'signed-out' } })
    const actor = { id: 'she', roles: [role], translates: role === 'translator' ? 'en' : undefined }
    if (!couldEver(actor, spec.permission))
      return expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect(can(actor, spec.permission, { language: 'en' })).toBe(true)
    expect([200, 404]).toContain(answer.status)
  })
})

describe('a translator', () => {
  const she = () => in_.get('translator')!
  test('brings a sheet back in her language, and in no other', async () => {
    expect((await she().post('/desk/api/words/sheets/en', fine)).body).toMatchObject({
      taken: 1,
      fine: 1,
      refused: expect.any(Number),
    })
    expect((await she().post('/desk/api/words/sheets/mn', fine)).status).toBe(404)
    const { steps } = (await she().get('/desk/api/dialogs/tea')).body
    const sugar = steps.find(({ step }: { step: string }) => step === 'sugar')
    expect(sugar.parts[0].texts[1]).toMatchObject({ bubbles: ['Some sugar?'], state: 'fresh', changed: true })
    expect(sugar.parts[0].texts[0]).toMatchObject({ changed: false })
  })

  test('says that she has read her own language as one who grew up with it, and no other', async () => {
    const read = (language: string) =>
      she().post('/desk/api/words/tea/read', { language, texts: [{ step: 'sugar', part: 'text' }] })
    expect((await read('mn')).status).toBe(404)
    expect((await read('en')).body).toEqual({ result: 'saved' })
    const { steps } = (await she().get('/desk/api/dialogs/tea')).body
    const texts = steps.find(({ step }: { step: string }) => step === 'sugar').parts[0].texts
    expect(texts.map(({ read }: { read: boolean }) => read)).toEqual([false, true])
  })

  test('writes terms of her language only', async () => {
    const term = (language: string) =>
      she().put('/desk/api/words/terms/sugar', { language, was: null, now: { term: 'sugar' } })
    expect((await term('mn')).status).toBe(404)
    expect((await term('en')).body).toEqual({ result: 'saved' })
    expect((await term('en')).body).toEqual({ result: 'saved' })
    const another = { language: 'en', was: null, now: { term: 'honey' } }
    expect((await she().put('/desk/api/words/terms/sugar', another)).body.result).toBe('conflict')
  })
})

describe('what is hostile', () => {
  const editor = () => in_.get('editor')!
  const draft = async () => (await editor().get('/desk/api/dialog-draft/files')).body.changed

  test.each([
    ['a sheet over 2 MB', { as: 'csv', text: 'я'.repeat(1_100_000), take: true }, { wrong: 'bytes' }],
    [
      'entities that grow',
      { as: 'xliff', text: '<!DOCTYPE x [<!ENTITY a "b">]><xliff/>', take: true },
      { wrong: 'doctype' },
    ],
    ['what is no sheet', { as: 'csv', text: '\u0000\u0001', take: true }, { wrong: 'no-head' }],
    ['a tag', sheet('tea.sugar.text.1,Sugar?,<script>x</script>\r\n'), { taken: 0 }],
    [
      'names every object has',
      sheet('__proto__.a.text.1,a,b\r\nconstructor.prototype.text.1,a,b\r\n'),
      { taken: 0 },
    ],
    ['a row in the file of another language', sheet('../mn/tea.sugar.text.1,Sugar?,x\r\n'), { taken: 0 }],
  ])('%s changes nothing', async (_, body, expected) => {
    const before = await draft()
    const answer = await editor().post('/desk/api/words/sheets/en', body as Json)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject(expected)
    expect(await draft()).toEqual(before)
  })

  test.each([
    [
      'a sheet beyond every measure',
      'post',
      '/desk/api/words/sheets/en',
      { as: 'csv', text: 'a'.repeat(5_000_000), take: true },
      413,
    ],
    ['an unknown key', 'post', '/desk/api/words/sheets/en', { ...fine, more: 1 }, 400],
    ['a language that is none', 'post', '/desk/api/words/languages', { language: '../x', name: 'x' }, 400],
    ['a name with a tag', 'post', '/desk/api/words/languages', { language: 'kk', name: '<b>x</b>' }, 400],
    [
      'a note with a tag',
      'put',
      '/desk/api/words/tea/note',
      { step: 'offer', part: 'text', was: '', now: '<img src=x>' },
      400,
    ],
    [
      'a note as long as a book',
      'put',
      '/desk/api/words/tea/note',
      { step: 'offer', part: 'text', was: '', now: 'a'.repeat(501) },
      400,
    ],
    [
      'a term with a tag',
      'put',
      '/desk/api/words/terms/tea',
      { language: 'en', was: null, now: { term: '<i>' } },
      400,
    ],
    [
      'a term with an unknown key',
      'put',
      '/desk/api/words/terms/tea',
      { language: 'en', was: null, now: { term: 'x', y: 1 } },
      400,
    ],
    [
      'a dialog that is none',
      'put',
      '/desk/api/words/..%2Fx/note',
      { step: 'offer', part: 'text', was: '', now: 'x' },
      404,
    ],
  ] as const)('%s is refused', async (_, method, path, body, status) => {
    const before = await draft()
    expect((await editor().ask(method.toUpperCase(), path, body as unknown as Json)).status).toBe(status)
    expect(await draft()).toEqual(before)
  })

  test('a search for signs of a pattern finds what is written so, and nothing else', async () => {
    const find = async (text: string) =>
      (await editor().get(`/desk/api/words/search?for=${encodeURIComponent(text)}`)).body.uses
    expect(await find('.*')).toEqual([])
    expect(await find('(((((a+)+)+)+)+$')).toEqual([])
    expect((await find('sugar')).map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['step', 'leads', 'words']),
    )
  })

  test('a draft that does not compile is kept as it is', async () => {
    const put = await editor().put('/desk/api/dialogs/tea/words', {
      language: 'mn',
      step: 'sugar',
      part: 'text',
      was: ['Sugar?'],
      now: ['Sugar {{nobody}}?'],
    })
    expect(put.body).toEqual({ result: 'saved' })
    const { problems } = (await editor().get('/desk/api/dialog-draft')).body
    expect(problems.map(({ message }: { message: string }) => message).join('\n')).toMatch(
      /nobody.*never filled/,
    )
    expect((await editor().post('/desk/api/dialog-proposals', { note: '' })).body.result).toBe('problems')
    // Sheets, terms and notes work on it all the same.
    expect((await editor().get('/desk/api/words/languages')).status).toBe(200)
    const noted = { step: 'sugar', part: 'text', was: '', now: 'Тайван асуух' }
    expect((await editor().put('/desk/api/words/tea/note', noted)).body).toEqual({ result: 'saved' })
    expect((await draft())['locales/mn/tea.json']).toContain('{{nobody}}')
  })

  test('and no word of it is in the audit', async () => {
    const { entries } = await helpdesk.desk.audit.newest({ limit: 500 })
    expect(entries.map(({ act }) => act)).toContain('words.changed')
    expect(JSON.stringify(entries)).not.toMatch(/sugar\?|Тайван|script/i)
  })
})
