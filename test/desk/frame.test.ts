/** What stands before every route: where a request comes from, what shape it has, whose thing it is about; and every header. */
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { routeSpec } from '#src/desk/contract.ts'
import { openApi } from '#src/desk/openapi.ts'
import { pageRoutes } from '#src/desk/pages/list.ts'
import { problemCodes, problemStatus, readProblemWords } from '#src/desk/problem.ts'
import { serve } from '#src/desk/route.ts'
import { type Browser, type Helpdesk, openHelpdesk, type Staff } from './helpdesk.ts'

/** A page as another station may bring one: a case that has an owner. */
const owners = new Map<string, string>()
const caseRoute = routeSpec({
  method: 'get',
  path: '/desk/api/test-cases/:id',
  summary: 'A case.',
  permission: 'cases.read',
  params: z.strictObject({ id: z.string().regex(/^[a-z]{1,10}$/) }),
  answer: z.strictObject({ text: z.string() }),
  audit: { act: 'case.read', kind: 'case', subject: 'id' },
})
const leaky = routeSpec({
  method: 'get',
  path: '/desk/api/test-leak',
  summary: 'Answers more than it says.',
  permission: 'self',
  answer: z.strictObject({ name: z.string() }),
})
const file = routeSpec({
  method: 'get',
  path: '/desk/api/test-file',
  summary: 'A file.',
  permission: 'self',
  answer: 'bytes',
})
const more = [
  serve(
    caseRoute,
    async () => ({ text: 'her words' }),
    async ({ params }) => {
      const owner = owners.get(params.id)
      return owner === undefined ? undefined : { owner, state: 'claimed' }
    },
  ),
  serve(leaky, async () => ({ name: 'a', passphrase: 'secret' }) as { name: string }),
  serve(file, async () => ({
    type: 'text/html',
    bytes: Buffer.from('<script>alert(1)</script>'),
    name: '../a"b.html',
  })),
]

let helpdesk: Helpdesk
let browser: Browser
let staff: Staff
beforeAll(async () => {
  helpdesk = await openHelpdesk({ more })
  staff = await helpdesk.staff(['counsellor', 'administrator'])
  browser = helpdesk.browser()
  await browser.signIn(staff)
})
afterAll(() => helpdesk.close())

describe('a request from elsewhere', () => {
  const elsewhere: [string, Record<string, string>][] = [
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    [
      'a neighbour under the same name',
      { origin: 'https://sub.itgel.example', 'sec-fetch-site': 'same-site' },
    ],
    ['another port', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['a page without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['what says so in one header only', { 'sec-fetch-site': 'cross-site' }],
    ['an old browser on another site', { origin: 'https://evil.example', 'sec-fetch-site': '' }],
  ]
  test.each(elsewhere)('%s changes nothing', async (_, headers) => {
    const answer = await browser.ask('POST', '/desk/api/me/active', {}, headers)
    expect(answer).toMatchObject({ status: 403, body: { code: 'foreign-request' } })
    const signIn = await helpdesk
      .browser()
      .ask('POST', '/desk/api/sign-in', { login: 'a', passphrase: 'b' }, headers)
    expect(signIn.body.code).toBe('foreign-request')
  })
  test('another site cannot even look with her cookie', async () => {
    const answer = await browser.ask('GET', '/desk/api/people', undefined, { 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
  })
  test('without the token of the session, or with another one’s, nothing is changed', async () => {
    for (const token of ['', 'x', `${browser.csrf}x`, browser.csrf.slice(1)])
      expect(
        (await browser.ask('POST', '/desk/api/me/active', {}, { 'x-desk-token': token })).body.code,
      ).toBe('foreign-request')
    expect((await browser.post('/desk/api/me/active')).status).toBe(200)
  })
})

describe('what is hers', () => {
  test('is read and written down; what is another’s and what is not there look the same', async () => {
    owners.set('mine', staff.id)
    owners.set('foreign', 'somebody-else')
    expect((await browser.get('/desk/api/test-cases/mine')).body).toEqual({ text: 'her words' })
    const { entries } = await helpdesk.desk.audit.newest({ limit: 1 })
    expect(entries[0]).toMatchObject({ who: staff.id, act: 'case.read', kind: 'case', id: 'mine' })
    const { length } = await helpdesk.desk.audit.newest({ limit: 1 })
    const answers = []
    for (const id of ['foreign', 'absent', 'NOT-AN-ID', '__proto__', '..%2f..%2fetc'])
      answers.push(await browser.get(`/desk/api/test-cases/${id}`))
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect((await helpdesk.desk.audit.newest({ limit: 1 })).length).toBe(length)
  })
  test('an answer that holds more than its contract is not sent', async () => {
    const answer = await browser.get('/desk/api/test-leak')
    expect(answer).toMatchObject({ status: 500, body: { code: 'failed' } })
    expect(JSON.stringify(answer.body)).not.toContain('secret')
  })
  test('a file cannot act as a page of ours', async () => {
    const { headers } = await browser.get('/desk/api/test-file')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('content-disposition')).toBe('attachment; filename=".._a_b.html"')
  })
})

describe('what a request holds', () => {
  const bodies = pageRoutes.flatMap(({ spec }) => {
    const { body, method, path, permission } = spec
    return body && Object.keys(body.shape).length > 0 && permission !== 'rota.read'
      ? [{ method, path, body }]
      : []
  })
  const hostile: unknown[] = [
    { $ne: null },
    { $regex: '.*' },
    [],
    [''],
    null,
    true,
    Number.POSITIVE_INFINITY,
    {},
    { toString: 1 },
    -1,
    2 ** 53 + 2,
    '\u0000',
  ]

  test.each(bodies)(
    '$method $path: whatever is put where a text belongs is a 400, never a crash',
    async ({ method, path, body }) => {
      const address = path.replace(':id', staff.id)
      for (const field of Object.keys(body.shape))
        for (const value of hostile) {
          const sent = { ...sample(body), [field]: value }
          if (body.safeParse(sent).success) continue
          helpdesk.pass(60_000)
          await browser.post('/desk/api/me/active')
          const answer = await browser.ask(method.toUpperCase(), address, sent)
          // A second-step route does not even look: she is in already.
          expect([field, value, answer.status]).toEqual([
            field,
            value,
            answer.body.code === 'forbidden' ? 403 : 400,
          ])
        }
      const extra = await browser.ask(method.toUpperCase(), address, { ...sample(body), more: 1 })
      expect([400, 403]).toContain(extra.status)
      const proto = `{"__proto__":{"admin":true},${JSON.stringify(sample(body)).slice(1)}`
      expect([400, 403]).toContain((await browser.ask(method.toUpperCase(), address, proto)).status)
    },
  )

  test('arrays, objects and unknown names in a query are a 400', async () => {
    for (const query of [
      'limit=x',
      'limit=0',
      'limit=1&limit=2',
      'who[$ne]=x',
      'act=everything',
      'more=1',
      'before=1e400',
      '__proto__=1',
    ])
      expect([query, (await browser.get(`/desk/api/audit?${query}`)).status]).toEqual([query, 400])
    expect((await browser.get('/desk/api/people?more=1')).status).toBe(400)
  })

  test('no JSON, cut JSON, another type, too much: each its own answer', async () => {
    const send = (body: string, type = 'application/json') =>
      browser.ask('POST', '/desk/api/me/active', body, { 'content-type': type })
    expect((await send('{"a":')).status).toBe(400)
    expect((await send('"text"')).status).toBe(400)
    expect((await send('{}', 'text/plain')).status).toBe(415)
    expect((await send('a=1', 'application/x-www-form-urlencoded')).status).toBe(415)
    expect((await send(JSON.stringify({ more: 'x'.repeat(70_000) }))).status).toBe(413)
    expect((await send(`${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`)).status).toBe(400)
  })

  test('any JSON to any route: an answer of the list, never a 500', async () => {
    const stranger = helpdesk.browser()
    const paths = pageRoutes.filter(({ spec }) => spec.method === 'post').map(({ spec }) => spec.path)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        helpdesk.pass(60_000)
        const answer = await stranger.ask('POST', path.replace(':id', staff.id), JSON.stringify(value))
        expect([200, 400, 401, 403, 404, 409, 410, 429]).toContain(answer.status)
        if (answer.status !== 200) expect(problemCodes).toContain(answer.body.code)
      }),
      { numRuns: 150 },
    )
    helpdesk.pass(0)
  })
})

describe('every answer', () => {
  const places = [
    '/desk',
    '/desk/rota',
    '/desk/api/me',
    '/desk/api/people',
    '/desk/api/nothing',
    '/desk/api/openapi.json',
    '/desk/assets/none.js',
    '/desk/x.html',
  ]
  test.each(places)('%s keeps the browser strict', async (place) => {
    const { headers } = await helpdesk.browser().get(place)
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
      "connect-src 'self'",
    ])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000')
    expect(headers.get('x-powered-by')).toBeNull()
  })
  test('has a style nonce of its own', async () => {
    const nonce = async () =>
      /'nonce-([^']+)'/.exec((await browser.get('/desk')).headers.get('content-security-policy') ?? '')?.[1]
    expect(await nonce()).not.toBe(await nonce())
  })
  test('speaks the language of the browser, Mongolian first', async () => {
    const inLanguage = async (language: string) =>
      (await helpdesk.browser().ask('GET', '/desk/api/people', undefined, { 'accept-language': language }))
        .body.message
    expect(await inLanguage('en-GB,en;q=0.9')).toMatch(/^You are not signed in/)
    for (const language of ['mn', '*', 'fr']) expect(await inLanguage(language)).toMatch(/^Та нэвтрээгүй/)
  })
  test('has a sentence for every problem in every language', () => {
    const words = readProblemWords('locales', ['mn', 'en'])
    for (const language of ['mn', 'en'])
      expect(Object.keys(words[language] ?? {}).sort()).toEqual([...problemCodes].sort())
    expect(Object.values(problemStatus).every((status) => status >= 400)).toBe(true)
  })
  test('in production the cookie is bound to this server, by https, unread by scripts', async () => {
    const strict = await openHelpdesk({ production: true })
    try {
      const person = await strict.staff(['counsellor'])
      const answer = await strict
        .browser()
        .post('/desk/api/sign-in', { login: person.login, passphrase: 'нар мандах уулын цэцэг 7' })
      const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('__Host-desk='))
      for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part)
      expect(cookie).not.toContain('Domain')
    } finally {
      await strict.close()
    }
  })
})

test('a flood from one session is slowed down, and says when to come again', async () => {
  const slow = await openHelpdesk({ rates: { address: 1e6, session: 20, stranger: 30 } })
  try {
    const own = slow.browser()
    await own.signIn(await slow.staff(['editor']))
    const statuses = []
    for (let i = 0; i < 21; i++) statuses.push(await own.get('/desk/api/me'))
    expect(statuses.map(({ status }) => status)).toEqual([...Array(20).fill(200), 429])
    expect(Number(statuses.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
    const stranger = slow.browser()
    let last = 200
    for (let i = 0; i < 31; i++) last = (await stranger.get('/desk/api/me')).status
    expect(last).toBe(429)
  } finally {
    await slow.close()
  }
})

describe('the description of the routes', () => {
  const document = openApi(
    pageRoutes.map(({ spec }) => spec),
    '1',
  ) as { paths: Record<string, Record<string, { operationId: string }>> }
  test('has every route, each with a name of its own', async () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
    expect(operations).toHaveLength(pageRoutes.length)
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(pageRoutes.length)
    const served = (await helpdesk.browser().get('/desk/api/openapi.json')).body
    expect(served.openapi).toBe('3.1.0')
    expect(Object.keys(served.paths)).toEqual(expect.arrayContaining(Object.keys(document.paths)))
    expect(served.paths['/desk/api/events']).toBeDefined()
  })
  test('leaves no object open to fields nobody named', () => {
    const open: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      const each = value as Record<string, unknown>
      if (each.type === 'object' && each.properties && each.additionalProperties !== false) open.push(path)
      for (const [key, inner] of Object.entries(each)) walk(inner, `${path}/${key}`)
    }
    walk(document.paths, '')
    expect(open).toEqual([])
  })
})

test('bytes that are no HTTP end the connection and nothing else', async () => {
  const { port } = new URL(helpdesk.url)
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(
        'POST /desk/api/sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      ),
    )
    socket.on('close', () => resolve())
    socket.on('data', () => socket.destroy())
  })
  expect((await browser.get('/desk/api/me')).status).not.toBe(500)
})

/** A body the schema takes, as far as a test needs one. */
function sample(schema: z.ZodObject): Record<string, unknown> {
  const fixed: Record<string, unknown> = {
    login: 'somebody@example.mn',
    passphrase: 'some passphrase of hers',
    code: '123456',
    token: 'A'.repeat(43),
    challenge: 'A'.repeat(22),
    name: 'Somebody',
    id: 'abc',
    revision: 1,
    roles: ['editor'],
    languages: ['mn'],
    childSafeguarding: false,
    response: {},
    settings: { sound: true, quiet: null, load: { critical: 0, other: 1 }, breakUntil: null },
  }
  return Object.fromEntries(
    Object.keys(schema.shape)
      .filter((key) => key in fixed)
      .map((key) => [key, fixed[key]]),
  )
}
