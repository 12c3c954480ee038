/** Pages that really leave: a Telegram, a mail server, a push service and a gateway of our own, strict and on this machine. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import webPushLibrary from 'web-push'
import { openPagers } from '#src/counselling/pagers/list.ts'
import type { OpenPager, Page, PagerId } from '#src/counselling/pagers/pager.ts'
import { openPosting } from '#src/counselling/pagers/post.ts'
import { isPrivate, mayBeCalled, publicLookup } from '#src/counselling/pagers/private-ranges.ts'
import { type FakeGateway, startFakeGateway } from '../fakes/fake-gateway.ts'
import { type FakePush, startFakePush } from '../fakes/fake-push.ts'
import { type FakeSmtp, selfSigned, startFakeSmtp } from '../fakes/fake-smtp.ts'
import { type FakeTelegram, startFakeTelegram } from '../fakes/fake-telegram.ts'

const token = '7001:AAF_the-staff-bot-of-the-tests-0123456789'
const secret = 'gateway-secret-of-the-tests-0123456789'
const vapid = webPushLibrary.generateVAPIDKeys()
const login = { user: 'shift', pass: 'a password of the tests' }
const page: Page = {
  id: 'page-1',
  subject: 'Ээлж',
  text: 'Нэг хүн хүлээж байна.',
  link: 'https://itgel.example/desk',
  acknowledge: 'Харлаа',
}

let telegram: FakeTelegram
let smtp: FakeSmtp
let push: FakePush
let gateway: FakeGateway
let open: ReadonlyMap<PagerId, OpenPager>
const certificate = selfSigned()
const send = (id: PagerId, to: unknown) => open.get(id)!.page(page, to, Date.now())

beforeAll(async () => {
  telegram = await startFakeTelegram({ token })
  smtp = await startFakeSmtp({ tls: certificate, login })
  push = await startFakePush({ vapidPublicKey: vapid.publicKey })
  gateway = await startFakeGateway({ secret })
  open = openPagers({
    telegram: { token, apiRoot: telegram.url },
    email: {
      host: '127.0.0.1',
      port: smtp.port,
      tls: 'starttls',
      from: 'shift@itgel.example',
      login,
      authority: certificate.cert,
    },
    webPush: {
      ...vapid,
      subject: 'mailto:shift@itgel.example',
      hosts: ['127.0.0.1'],
      allowPrivate: true,
    },
    webhook: { url: gateway.url, secret, allowPrivate: true },
  })
})
beforeEach(() => {
  smtp.calm()
  telegram.faults.off()
  push.answer = undefined
  gateway.answer = undefined
})
afterAll(async () => {
  for (const pager of open.values()) await pager.close()
  await Promise.all([telegram.close(), smtp.close(), push.close(), gateway.close()])
  expect([telegram.violations, smtp.violations, push.violations, gateway.violations]).toEqual([
    [],
    [],
    [],
    [],
  ])
})

describe('the staff bot', () => {
  test('writes to a counsellor who wrote to it first, with a button', async () => {
    const her = telegram.user()
    expect(await send('telegram', { chat: String(her.id) })).toEqual({ kind: 'gone', reason: 'not-found' })
    her.start()
    expect(await send('telegram', { chat: String(her.id) })).toMatchObject({ kind: 'sent' })
    expect(her.chat.at(-1)).toMatchObject({
      text: 'Нэг хүн хүлээж байна.\nhttps://itgel.example/desk',
      buttons: [['Харлаа']],
    })
    her.block()
    expect(await send('telegram', { chat: String(her.id) })).toEqual({ kind: 'gone', reason: 'blocked' })
  })
  test('is told to wait, and the page is for later', async () => {
    const her = telegram.user()
    her.start()
    telegram.faults.limit({ times: 1, retryAfter: 7 })
    expect(await send('telegram', { chat: String(her.id) })).toEqual({
      kind: 'later',
      reason: 'rate-limited',
      throttled: true,
      afterMs: 7000,
    })
  })
})

describe('e-mail', () => {
  const her = { address: 'oyun@example.mn' }
  test('goes out under TLS, signed in, in words a mail program can read', async () => {
    expect(await send('email', her)).toEqual({ kind: 'sent' })
    const mail = smtp.mails.at(-1)!
    expect(mail).toMatchObject({
      from: 'shift@itgel.example',
      to: ['oyun@example.mn'],
      secure: true,
      user: 'shift',
    })
    const end = mail.raw.indexOf('\r\n\r\n')
    const [head, body] = [mail.raw.slice(0, end), mail.raw.slice(end + 4)]
    expect(head).toMatch(/^Auto-Submitted: auto-generated$/im)
    expect(head).toMatch(/^Subject: =\?UTF-8\?B\?0K3RjdC70LY=\?=$/im)
    const text = /base64/i.test(head)
      ? Buffer.from(body, 'base64').toString('utf8')
      : body
          .replaceAll('=\r\n', '')
          .replace(/(=[0-9A-F]{2})+/g, (bytes) => decodeURIComponent(bytes.replaceAll('=', '%')))
    expect(text.trim().replaceAll('\r\n', '\n')).toBe('Нэг хүн хүлээж байна.\n\nhttps://itgel.example/desk')
    expect(head).not.toMatch(/nodemailer|x-mailer/i)
  })
  const answers: [string, Parameters<FakeSmtp['answer']>, object][] = [
    ['no such mailbox', ['RCPT', '550 5.1.1 no such user'], { kind: 'gone', reason: 'not-found' }],
    ['grey listing', ['RCPT', '451 4.7.1 come again'], { kind: 'later', reason: 'server-error' }],
    [
      'a refused sender',
      ['MAIL', '553 5.7.1 not yours'],
      { kind: 'refused', reason: 'permission', keep: true },
    ],
    [
      'a refused mail',
      ['END', '554 5.7.1 looks like spam'],
      { kind: 'refused', reason: 'bad-request', keep: false },
    ],
    ['a changed password', ['AUTH', '535 5.7.8 wrong'], { kind: 'refused', reason: 'token', keep: true }],
    ['a server that hangs up', ['DATA', 'cut'], { kind: 'later', reason: 'no-answer' }],
    ['a server that closes', ['CONNECT', '421 closing'], { kind: 'later', reason: 'server-error' }],
    ['a server that says nothing', ['CONNECT', 'silent'], { kind: 'later', reason: 'no-answer' }],
  ]
  test.each(answers)('%s', async (_, [command, reply], outcome) => {
    smtp.answer(command, reply)
    expect(await send('email', her)).toEqual(outcome)
  })
  test('does not speak to a server nobody vouches for, nor in the clear', async () => {
    const base = { host: '127.0.0.1', from: 'shift@itgel.example', tls: 'starttls' as const }
    const stranger = openPagers({ email: { ...base, port: smtp.port } }).get('email')!
    expect(await stranger.page(page, her, Date.now())).toEqual({
      kind: 'refused',
      reason: 'not-connected',
      keep: true,
    })
    const clear = await startFakeSmtp()
    const wanting = openPagers({ email: { ...base, port: clear.port } }).get('email')!
    expect((await wanting.page(page, her, Date.now())).kind).not.toBe('sent')
    expect(clear.mails).toEqual([])
    await Promise.all([stranger.close(), wanting.close(), clear.close()])
  })
  test('does not answer where nothing listens', async () => {
    const gone = await startFakeSmtp()
    await gone.close()
    const nobody = openPagers({
      email: { host: '127.0.0.1', port: gone.port, tls: 'none', from: 'a@b.mn' },
    }).get('email')!
    expect(await nobody.page(page, her, Date.now())).toEqual({ kind: 'later', reason: 'no-answer' })
  })
})

describe('web push', () => {
  test('her browser opens it, nobody else could, and it says one case waits and where', async () => {
    const her = push.browser()
    expect(await send('web-push', her.subscription)).toEqual({ kind: 'sent' })
    expect(her.shown).toEqual([
      {
        text: JSON.stringify({ text: 'Нэг хүн хүлээж байна.', link: 'https://itgel.example/desk' }),
        ttl: 120,
        urgency: 'high',
        topic: expect.any(String),
      },
    ])
  })
  test('a repetition replaces the page before it, another case does not', async () => {
    const her = push.browser()
    await send('web-push', her.subscription)
    await send('web-push', her.subscription)
    await open.get('web-push')!.page({ ...page, id: 'page-2' }, her.subscription, Date.now())
    const [first, again, other] = her.shown.map(({ topic }) => topic)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })
  test('a subscription that is over is gone', async () => {
    const her = push.browser()
    her.unsubscribe()
    expect(await send('web-push', her.subscription)).toEqual({ kind: 'gone', reason: 'not-found' })
  })
  test('is told to come later by a date', async () => {
    push.answer = { status: 503, headers: { 'retry-after': new Date(Date.now() + 30_000).toUTCString() } }
    const outcome = await send('web-push', push.browser().subscription)
    expect(outcome).toMatchObject({ kind: 'later', reason: 'server-error', afterMs: expect.any(Number) })
    expect((outcome as { afterMs: number }).afterMs).toBeGreaterThan(25_000)
  })
})

describe('the gateway', () => {
  const her = { phone: '+97699112233' }
  test('rings her phone', async () => {
    expect(await send('webhook', her)).toEqual({ kind: 'sent' })
    expect(gateway.rung.at(-1)).toEqual({
      to: '+97699112233',
      text: 'Нэг хүн хүлээж байна. https://itgel.example/desk',
    })
  })
  test('does not lead us elsewhere', async () => {
    const other = await startFakeGateway({ secret })
    gateway.answer = { status: 307, headers: { location: other.url } }
    expect(await send('webhook', her)).toEqual({ kind: 'refused', reason: 'not-connected', keep: true })
    expect(other.calls).toEqual([])
    await other.close()
  })
  test('that is silent has failed after some seconds', async () => {
    gateway.answer = { status: 0 }
    expect(await send('webhook', her)).toEqual({ kind: 'later', reason: 'no-answer' })
  }, 15_000)
})

describe('private addresses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '[::1]',
    '::',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
  ])('%s is not called', (host) => expect(isPrivate(host)).toBe(true))
  test.each([
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '::ffff:8.8.8.8',
    'sms.example',
  ])('%s may be', (host) => expect(isPrivate(host)).toBe(false))
  test('one among others is enough, and a name that leads nowhere is not called', () => {
    const [out, inside] = [{ address: '8.8.8.8' }, { address: '10.0.0.1' }]
    expect([[out], [out, inside], [inside], []].map(mayBeCalled)).toEqual([true, false, false, false])
  })
  test('a name that points to one is not called either', async () => {
    const found = await new Promise((resolve) =>
      publicLookup('localhost', {}, (error) => resolve(error?.code)),
    )
    expect(found).toBe('EPRIVATE')
  })
  test('without the operator’s word nothing on this machine is called, by any spelling, and nothing in the clear', async () => {
    const posting = openPosting({ allowPrivate: false })
    const { port } = new URL(gateway.url)
    const before = gateway.calls.length
    for (const host of ['127.0.0.1', 'localhost', '127.1', '2130706433', '0x7f000001', '[::ffff:127.0.0.1]'])
      for (const scheme of ['http', 'https'])
        expect(await posting.call({ url: `${scheme}://${host}:${port}/`, headers: {}, body: '{}' })).toBe(
          'noAnswer',
        )
    expect(gateway.calls.length).toBe(before)
    await posting.close()
  })
})
