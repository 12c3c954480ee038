/** The studio's routes: who may what, that nobody consents to her own words, and that it is all written down. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { can, couldEver } from '#src/desk/can.ts'
import { dialogsPage } from '#src/desk/pages/dialogs/server.ts'
import { type Role, roles } from '#src/desk/people/roles.ts'
import type { Records } from '#src/store/records.ts'
import { studioShelves } from '#src/studio/shelves.ts'
import {
  type Browser,
  type Helpdesk,
  type Json,
  openHelpdesk,
  type Staff,
  testSealer,
} from '../desk/helpdesk.ts'
import { teaHouse } from './tea.ts'

const routes = dialogsPage(teaHouse)
let helpdesk: Helpdesk
const in_ = new Map<Role | 'nobody', { browser: Browser; staff?: Staff }>()
async function comes(role: Role, more = {}): Promise<{ browser: Browser; staff: Staff }> {
  const staff = await helpdesk.staff([role], more)
  const browser = helpdesk.browser()
  await browser.signIn(staff)
  return { browser, staff }
}
beforeAll(async () => {
  helpdesk = await openHelpdesk({ more: routes })
  await comes('administrator')
  in_.set('nobody', { browser: helpdesk.browser() })
  for (const role of roles)
    in_.set(role, await comes(role, role === 'translator' ? { translates: 'en' } : {}))
})
afterAll(() => helpdesk.close())

const absent = 'A'.repeat(22)
const bodies: Readonly<Record<string, Json>> = {
  words: { language: 'en', step: 'offer', part: 'text', was: ['nobody wrote this'], now: ['Tea?'] },
  confirmed: { language: 'en', texts: [{ step: 'offer', part: 'text' }] },
  conflicts: { file: 'locales/en/tea.json', unit: 'offer', take: 'mine' },
  'dialog-proposals': { note: '' },
  ':step': { was: 'nobody wrote this', value: null },
  back: { answer: 'why' },
  publish: { seen: 0 },
  ':country': { value: {}, names: {} },
  ':service': { was: {}, value: {}, names: {} },
  dials: { number: 'nobody has this', result: 'silent' },
  text: { group: 'nobody', language: 'en', was: '', now: 'Tea?' },
  'dialog-replies': { text: {} },
  'taken-away': { group: 'nobody', was: {} },
  order: { group: 'nobody', by: 1 },
  schedule: { at: 1 },
  ':code': { was: { called: 'nobody' }, value: null },
  ':file': { path: 'nobody', language: 'en', was: [], now: [] },
}

describe('every route, for every role', () => {
  const cases = routes.flatMap(({ spec }) =>
    (['nobody', ...roles] as const).map((role) => [spec.method, spec.path, role, spec] as const),
  )
  test.each(cases)('%s %s as %s', async (method, path, role, spec) => {
    const { browser } = in_.get(role)!
    const address = path
      .replace(':dialog', 'tea')
      .replace(':id', absent)
      .replace(':number', '7')
      .replace(':step', 'offer')
      .replace(':country', 'MN')
      .replace(':service', 'police')
      .replace(':file', 'line')
      .replace(':code', 'e1')
    const body = method === 'get' || !spec.body ? undefined : (bodies[path.split('/').at(-1) ?? ''] ?? {})
    const answer = await browser.ask(method.toUpperCase(), address, body)
    if (role === 'nobody') return expect(answer).toMatchObject({ status: 401, body: { code: 'signed-out' } })
    const actor = { id: 'she', roles: [role], translates: role === 'translator' ? 'en' : undefined }
    if (!couldEver(actor, spec.permission))
      return expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect(can(actor, spec.permission, { language: 'en' })).toBe(true)
    expect([200, 404]).toContain(answer.status)
  })
})

describe('a change on its way', () => {
  const words = (browser: Browser, more: Json) =>
    browser.put('/desk/api/dialogs/tea/words', {
      language: 'mn',
      step: 'thanks',
      part: 'text',
      was: ['Well.'],
      now: ['Баярлалаа.'],
      ...more,
    })

  /** Ids are random: of a list that is cut some would be missing. */
  async function staysListed(id: string): Promise<void> {
    const { records } = (helpdesk.desk as unknown as { store: { records: Records } }).store
    const { proposals } = studioShelves(records, testSealer)
    const { value } = (await proposals.get(id))!
    const ended = Array.from({ length: 600 }, (_, at) =>
      proposals.put(`${String(at).padStart(4, '0')}${'-'.repeat(18)}`, 0, { ...value, state: 'published' }),
    )
    await records.write(ended)
    const { body } = await in_.get('editor')!.browser.get('/desk/api/dialogs')
    expect(body.proposals.map((each: { id: string }) => each.id)).toContain(id)
  }

  test('a translator writes in her language only, and puts it before others', async () => {
    const { browser } = in_.get('translator')!
    expect((await words(browser, {})).status).toBe(404)
    expect((await words(browser, { language: 'en', now: ['Thank you.'] })).body).toEqual({ result: 'saved' })
    const proposed = await browser.post('/desk/api/dialog-proposals', { note: 'thanks' })
    expect(proposed.body).toMatchObject({ result: 'proposed', critical: false })
    await staysListed(proposed.body.id)
    expect((await browser.post(`/desk/api/dialog-proposals/${proposed.body.id}/publish`)).status).toBe(403)
    const editor = in_.get('editor')!.browser
    expect((await editor.post(`/desk/api/dialog-proposals/${proposed.body.id}/publish`)).body).toEqual({
      result: 'published',
      number: 2,
    })
  })

  test.each([
    ['a tag', '<b>Well</b>'],
    ['a comment', 'a <!-- b -->'],
    ['signs that cannot be seen', 'a\u0007b'],
    ['a bomb', 'я'.repeat(8001)],
  ])('words with %s are refused', async (_, text) => {
    const answer = await words(in_.get('editor')!.browser, { now: [text] })
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid' } })
  })

  test('a line with more than one sentence, quotes and signs of our own is taken', async () => {
    const { browser } = in_.get('editor')!
    const text = 'Нэг: 1 < 2.\n• «хоёр» 🙂'
    expect((await words(browser, { now: [text] })).body).toEqual({ result: 'saved' })
    expect((await words(browser, { was: [text], now: ['Well.'] })).body).toEqual({ result: 'saved' })
  })

  test('an answer and a step are added as they are written in the file, and what is wrong is told', async () => {
    const { browser } = await comes('editor')
    const seen = async () => (await browser.get('/desk/api/dialogs/tea')).body
    const stepIn = async (name: string) =>
      (await seen()).steps.find(({ step }: { step: string }) => step === name)
    const put = (step: string, was: string, value: Json | null) =>
      browser.put(`/desk/api/dialogs/tea/steps/${step}`, { was, value })
    const { yaml, written } = await stepIn('offer')
    const more = { ask: [...written.ask, { id: 'later', go: 'later' }] }
    expect((await put('offer', 'something else', more)).body).toMatchObject({ result: 'conflict' })
    expect((await put('offer', yaml, { ask: [{ id: 'Later' }] })).body).toMatchObject({ result: 'wrong' })
    expect((await put('offer', yaml, { dance: true })).body).toMatchObject({ result: 'wrong' })
    expect((await put('offer', yaml, more)).body).toEqual({ result: 'saved' })
    expect((await stepIn('offer')).problems[0]).toContain('goes to "later", which is not there')
    expect((await put('later', '', { say: true, go: 'thanks' })).body).toEqual({ result: 'saved' })
    const now = await stepIn('offer')
    expect(now.yaml).toContain('- { id: yes, go: sugar } # more of it below')
    expect(now.yaml).toContain('- { id: later, go: later }')
    for (const language of ['mn', 'en']) {
      const write = (step: string, part: string, text: string) =>
        browser.put('/desk/api/dialogs/tea/words', { language, step, part, was: [], now: [text] })
      expect((await write('offer', 'options.later.label', 'Later')).body.result).toBe('saved')
      expect((await write('later', 'text', 'When you like.')).body.result).toBe('saved')
    }
    expect((await browser.get('/desk/api/dialog-draft')).body.problems).toEqual([])
    // Taken away with its words, and the answer with its label.
    expect((await put('later', (await stepIn('later')).yaml, null)).body).toEqual({ result: 'saved' })
    expect((await stepIn('later')) === undefined).toBe(true)
    expect((await put('offer', (await stepIn('offer')).yaml, written)).body).toEqual({ result: 'saved' })
    expect((await stepIn('offer')).yaml).toBe(yaml)
    await browser.ask('DELETE', '/desk/api/dialog-draft')
  })

  test('nobody consents to her own words, with whatever roles', async () => {
    const both = await helpdesk.staff(['editor', 'supervisor'])
    const browser = helpdesk.browser()
    await browser.signIn(both)
    await words(browser, {})
    const { id } = (await browser.post('/desk/api/dialog-proposals', { note: 'mine' })).body
    expect(await browser.post(`/desk/api/dialog-proposals/${id}/consent`)).toMatchObject({
      status: 403,
      body: { code: 'forbidden', reason: 'own' },
    })
    const boss = in_.get('supervisor')!.browser
    expect((await boss.get(`/desk/api/dialog-proposals/${id}`)).body.changes).toMatchObject([
      { step: 'thanks', language: 'mn', part: 'text', before: 'Well.', after: 'Баярлалаа.' },
    ])
    expect((await boss.post(`/desk/api/dialog-proposals/${id}/consent`)).status).toBe(200)
    expect((await boss.post(`/desk/api/dialog-proposals/${id}/consent`)).status).toBe(409)
    expect((await browser.post(`/desk/api/dialog-proposals/${id}/publish`)).body.result).toBe('published')
    expect((await browser.post(`/desk/api/dialog-proposals/${id}/publish`)).status).toBe(409)
  })

  test('what is sent back lies in her draft again, with a word why', async () => {
    const { browser } = in_.get('editor')!
    await words(browser, { step: 'sugar', was: ['Sugar?'], now: ['Чихэр?'] })
    const { id } = (await browser.post('/desk/api/dialog-proposals', { note: '' })).body
    expect((await browser.get('/desk/api/dialog-draft')).body.changes).toEqual([])
    const boss = in_.get('supervisor')!.browser
    expect(
      (await boss.post(`/desk/api/dialog-proposals/${id}/back`, { answer: 'Богино болгоё' })).status,
    ).toBe(200)
    expect((await browser.get('/desk/api/dialog-draft')).body.changes).toHaveLength(1)
    expect((await browser.get('/desk/api/dialogs')).body.proposals).toMatchObject([
      { id, state: 'back', answer: 'Богино болгоё', mine: true },
    ])
    expect((await browser.ask('DELETE', '/desk/api/dialog-draft')).status).toBe(200)
    expect((await browser.get('/desk/api/dialog-draft')).body.changes).toEqual([])
  })

  test('what another publishes in the same step is asked, and what she chooses stays', async () => {
    const one = in_.get('editor')!.browser
    const { browser: two } = await comes('editor')
    await words(one, { step: 'offer', was: ['Tea?'], now: ['Цай?'] })
    await words(two, { step: 'offer', was: ['Tea?'], now: ['Кофе?'] })
    expect((await one.get('/desk/api/dialogs/tea')).body.others).toMatchObject([{ steps: ['offer'] }])
    const { id } = (await two.post('/desk/api/dialog-proposals', { note: '' })).body
    await two.post(`/desk/api/dialog-proposals/${id}/publish`)
    const [conflict] = (await one.get('/desk/api/dialogs/tea')).body.conflicts
    expect(conflict).toMatchObject({ unit: 'offer', theirs: expect.stringContaining('Кофе?') })
    expect((await one.post('/desk/api/dialog-proposals', { note: '' })).body.result).toBe('conflicts')
    const { file, unit } = conflict
    await one.post('/desk/api/dialog-draft/conflicts', { file, unit, take: 'mine' })
    expect((await one.get('/desk/api/dialogs/tea')).body.conflicts).toEqual([])
    expect((await one.get('/desk/api/dialog-draft')).body.changes).toMatchObject([
      { before: 'Кофе?', after: 'Цай?' },
    ])
  })

  test('all of it is in the audit, with no word of it', async () => {
    const { entries } = await helpdesk.desk.audit.newest({ limit: 200 })
    const acts = new Set(entries.map(({ act }) => act))
    for (const act of [
      'words.changed',
      'dialog.proposed',
      'dialog.approved',
      'dialog.sent-back',
      'dialog.published',
    ])
      expect(acts).toContain(act)
    expect(JSON.stringify(entries)).not.toContain('Цай?')
    expect((await helpdesk.desk.audit.verify()).ok).toBe(true)
  })
})
