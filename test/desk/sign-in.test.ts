/** Signing in: every step of it, and everything that must not let anybody in. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Browser, codeAt, goodPassphrase, type Helpdesk, openHelpdesk, type Staff } from './helpdesk.ts'

let helpdesk: Helpdesk
let browser: Browser
beforeEach(async () => {
  helpdesk = await openHelpdesk()
  browser = helpdesk.browser()
})
afterEach(() => helpdesk.close())

const minutes = 60_000
const me = async (own: Browser = browser) => (await own.get('/desk/api/me')).body
const invited = async (): Promise<{ token: string; id: string }> => {
  const made = await helpdesk.desk.people.invite(
    {
      login: 'Saraa@Example.mn',
      name: 'Сараа',
      roles: ['administrator'],
      languages: ['mn'],
      childSafeguarding: false,
    },
    'operator',
  )
  if (typeof made === 'string') throw new Error(made)
  return { token: made.invitation.token, id: made.kept.id }
}

describe('an invitation', () => {
  test('leads from the link to a passphrase, a second step with recovery codes, and in', async () => {
    const { token } = await invited()
    expect((await browser.post('/desk/api/invitation', { token })).body).toMatchObject({
      name: 'Сараа',
      purpose: 'invite',
    })
    const weak = await browser.post('/desk/api/invitation/passphrase', { token, passphrase: 'password' })
    expect(weak).toMatchObject({ status: 422, body: { code: 'weak-passphrase', reason: 'too-short' } })
    const accepted = await browser.post('/desk/api/invitation/passphrase', {
      token,
      passphrase: goodPassphrase,
    })
    expect(accepted.body).toMatchObject({ stage: 'enrol', name: 'Сараа' })
    expect((await browser.get('/desk/api/people')).body).toMatchObject({ code: 'enrol' })
    const begun = await browser.post('/desk/api/me/totp')
    expect(begun.body.uri).toContain(`secret=${begun.body.secret}`)
    expect(begun.body.qr.path).toMatch(/^M/)
    const wrong = await browser.post('/desk/api/me/totp/confirm', { code: '000000' })
    expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong' } })
    const code = await codeAt(begun.body.secret, helpdesk.now())
    const confirmed = await browser.post('/desk/api/me/totp/confirm', { code })
    expect(confirmed.body.recoveryCodes).toHaveLength(10)
    expect(confirmed.body.me).toMatchObject({ stage: 'full', person: { totp: true, recoveryCodesLeft: 10 } })
    expect((await browser.get('/desk/api/people')).status).toBe(200)
  })

  test('holds once, for a day, and only the newest', async () => {
    const { token, id } = await invited()
    const kept = await helpdesk.desk.people.get(id)
    const again = await helpdesk.desk.people.inviteAgain(kept!, 'operator')
    expect((await browser.post('/desk/api/invitation', { token })).status).toBe(410)
    const newer = typeof again === 'string' ? '' : again.invitation.token
    helpdesk.pass(24 * 60 * minutes - 1)
    expect((await browser.post('/desk/api/invitation', { token: newer })).status).toBe(200)
    const passphrase = goodPassphrase
    const both = await Promise.all(
      [helpdesk.browser(), helpdesk.browser()].map((each) =>
        each.post('/desk/api/invitation/passphrase', { token: newer, passphrase }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
    expect((await browser.post('/desk/api/invitation', { token: newer })).status).toBe(410)
  })

  test('is over after its day', async () => {
    const { token } = await invited()
    helpdesk.pass(24 * 60 * minutes)
    const answer = await browser.post('/desk/api/invitation/passphrase', {
      token,
      passphrase: goodPassphrase,
    })
    expect(answer).toMatchObject({ status: 410, body: { code: 'gone' } })
  })
})

describe('with a passphrase and a code', () => {
  let staff: Staff
  beforeEach(async () => {
    staff = await helpdesk.staff(['counsellor'])
  })
  const passphrase = (text = goodPassphrase, login = staff.login, own = browser) =>
    own.post('/desk/api/sign-in', { login, passphrase: text })

  test('she is in after both steps, and not before', async () => {
    expect(await me()).toMatchObject({ stage: 'none' })
    expect((await passphrase()).body).toMatchObject({ stage: 'second' })
    expect((await browser.get('/desk/api/shift')).body).toMatchObject({ code: 'second-step' })
    const code = await codeAt(staff.secret, helpdesk.now())
    expect((await browser.post('/desk/api/sign-in/code', { code })).body).toMatchObject({
      stage: 'full',
      person: { roles: ['counsellor'], login: staff.login },
    })
    expect((await browser.get('/desk/api/shift')).status).toBe(200)
  })

  test('capitals and spaces round her name do not matter, in the passphrase they do', async () => {
    expect((await passphrase(goodPassphrase, `  ${staff.login.toUpperCase()} `)).body).toMatchObject({
      stage: 'second',
    })
    expect((await passphrase(goodPassphrase.toUpperCase())).status).toBe(401)
  })

  test('every step has a new id, and an old one opens nothing', async () => {
    const ids = new Set<string>()
    await passphrase()
    const half = browser.cookies.get('desk')!
    ids.add(half)
    await browser.post('/desk/api/sign-in/code', { code: await codeAt(staff.secret, helpdesk.now()) })
    ids.add(browser.cookies.get('desk')!)
    await browser.post('/desk/api/sign-in/unlock', { passphrase: goodPassphrase })
    ids.add(browser.cookies.get('desk')!)
    expect(ids.size).toBe(3)
    for (const old of [...ids].slice(0, 2)) {
      const thief = helpdesk.browser()
      thief.cookies.set('desk', old)
      expect(await me(thief)).toMatchObject({ stage: 'none' })
    }
  })

  test('a code lets in once, and one of a minute ago not at all', async () => {
    const code = await codeAt(staff.secret, helpdesk.now())
    const [one, two] = [helpdesk.browser(), helpdesk.browser()]
    await passphrase(goodPassphrase, staff.login, one)
    await passphrase(goodPassphrase, staff.login, two)
    const both = await Promise.all([one, two].map((each) => each.post('/desk/api/sign-in/code', { code })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
    helpdesk.pass(60_000)
    await passphrase()
    expect((await browser.post('/desk/api/sign-in/code', { code })).status).toBe(401)
  })

  test('five wrong codes end the half session', async () => {
    await passphrase()
    for (let i = 0; i < 4; i++)
      expect((await browser.post('/desk/api/sign-in/code', { code: '000000' })).status).toBe(401)
    expect(['signed-out', 'second-step', 'too-many']).toContain(
      (await browser.post('/desk/api/sign-in/code', { code: '000000' })).body.code,
    )
    helpdesk.pass(16 * minutes)
    expect(await me()).toMatchObject({ stage: 'none' })
  })

  test('a recovery code stands in for the app, once', async () => {
    await browser.signIn(staff)
    const { recoveryCodes } = (await browser.post('/desk/api/me/recovery')).body
    expect(recoveryCodes).toHaveLength(10)
    for (const [i, status] of [200, 401].entries()) {
      const own = helpdesk.browser()
      await passphrase(goodPassphrase, staff.login, own)
      const answer = await own.post('/desk/api/sign-in/recovery', { code: recoveryCodes[0].toUpperCase() })
      expect([i, answer.status]).toEqual([i, status])
    }
    expect((await me()).person.recoveryCodesLeft).toBe(9)
  })

  test('an unknown name, a wrong passphrase and a disabled person hear the same, byte for byte', async () => {
    const disabled = await helpdesk.staff(['counsellor'])
    await helpdesk.desk.people.disable(disabled.kept, 'operator')
    const answers = [
      await passphrase('a wrong passphrase of hers', staff.login),
      await passphrase(goodPassphrase, 'nobody@example.mn'),
      await passphrase(goodPassphrase, disabled.login),
    ]
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'wrong' } })
  })

  test('guessing is slow, a browser of hers is not shut out by it, and after a while neither is another', async () => {
    await browser.signIn(staff)
    await browser.post('/desk/api/sign-out')
    const thief = helpdesk.browser()
    const statuses = []
    for (let i = 0; i < 8; i++)
      statuses.push((await passphrase(`wrong guess number ${i} of mine`, staff.login, thief)).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429])
    expect((await passphrase()).status).toBe(200)
    expect((await passphrase(goodPassphrase, staff.login, helpdesk.browser())).body).toMatchObject({
      code: 'too-many',
    })
    helpdesk.pass(15 * minutes)
    expect((await passphrase(goodPassphrase, staff.login, helpdesk.browser())).status).toBe(200)
  })

  test('no address tries more than twenty times a minute, whatever names it tries', async () => {
    const statuses = []
    for (let i = 0; i < 22; i++)
      statuses.push((await passphrase('a guess of some length', `guess${i}@example.mn`)).status)
    expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true)
    expect(statuses.slice(20)).toEqual([429, 429])
  })
})

describe('a session', () => {
  let staff: Staff
  beforeEach(async () => {
    staff = await helpdesk.staff(['counsellor', 'administrator'])
    await browser.signIn(staff)
  })

  test('locks after 15 minutes of nothing but reading, and opens with the passphrase where it was', async () => {
    const { endsAt } = await me()
    for (let i = 0; i < 14; i++) {
      helpdesk.pass(minutes)
      expect((await browser.get('/desk/api/shift')).status).toBe(200)
    }
    helpdesk.pass(minutes)
    expect((await browser.get('/desk/api/shift')).body).toMatchObject({ code: 'locked' })
    expect(await me()).toMatchObject({ stage: 'locked', passphrase: true })
    expect(
      (await browser.post('/desk/api/sign-in/unlock', { passphrase: 'something else entirely' })).status,
    ).toBe(401)
    expect(
      (await browser.post('/desk/api/sign-in/unlock', { passphrase: goodPassphrase })).body,
    ).toMatchObject({ stage: 'full', endsAt })
  })

  test('stays open while she does something, and is over after 12 hours whatever she does', async () => {
    for (let i = 0; i < 12 * 6 - 1; i++) {
      helpdesk.pass(10 * minutes)
      expect((await browser.post('/desk/api/me/active')).status).toBe(200)
    }
    helpdesk.pass(10 * minutes)
    expect((await browser.post('/desk/api/me/active')).body).toMatchObject({ code: 'signed-out' })
  })

  test('asks again who she is before something weighty', async () => {
    helpdesk.pass(14 * minutes)
    await browser.post('/desk/api/me/active')
    helpdesk.pass(2 * minutes)
    expect((await browser.post('/desk/api/me/recovery')).body).toMatchObject({ code: 'prove' })
    await browser.post('/desk/api/sign-in/unlock', { passphrase: goodPassphrase })
    expect((await browser.post('/desk/api/me/recovery')).status).toBe(200)
  })

  test('ends here, or everywhere', async () => {
    const other = helpdesk.browser()
    helpdesk.pass(60_000)
    await other.signIn(staff)
    const out = await other.post('/desk/api/sign-out')
    // Its storage holds the way by which she is called: that must outlive her signing out.
    expect(out.headers.get('clear-site-data')).toBe('"cache"')
    expect(await me(other)).toMatchObject({ stage: 'none' })
    expect(await me()).toMatchObject({ stage: 'full' })
    helpdesk.pass(60_000)
    await other.signIn(staff)
    await browser.post('/desk/api/sign-out/everywhere')
    expect(await me(other)).toMatchObject({ stage: 'none' })
  })

  test('ends in other browsers when the passphrase is changed, and goes on in this one', async () => {
    const other = helpdesk.browser()
    helpdesk.pass(60_000)
    await other.signIn(staff)
    const changed = await browser.post('/desk/api/me/passphrase', {
      passphrase: 'шинэ өгүүлбэр, урт бөгөөд сайн',
    })
    expect(changed.body).toMatchObject({ stage: 'full' })
    expect(await me()).toMatchObject({ stage: 'full' })
    expect(await me(other)).toMatchObject({ stage: 'none' })
  })

  test('has a new id when she may do something else, and requests under way still pass for ten seconds', async () => {
    const before = browser.cookies.get('desk')!
    const [admin, other] = [helpdesk.browser(), await helpdesk.staff(['administrator'])]
    await admin.signIn(other)
    const { revision, ...card } = (await admin.get(`/desk/api/people/${staff.id}`)).body
    await admin.put(`/desk/api/people/${staff.id}`, {
      revision,
      name: card.name,
      roles: ['supervisor'],
      languages: card.languages,
      childSafeguarding: true,
    })
    expect((await browser.get('/desk/api/people')).status).toBe(200)
    const after = browser.cookies.get('desk')!
    expect(after).not.toBe(before)
    const late = helpdesk.browser()
    late.cookies.set('desk', before)
    expect(await me(late)).toMatchObject({ stage: 'full' })
    helpdesk.pass(10_000)
    expect(await me(late)).toMatchObject({ stage: 'none' })
    expect(await me()).toMatchObject({ stage: 'full', person: { roles: ['supervisor'] } })
  })

  test('is kept by its hash only: the store never sees the cookie', async () => {
    const sessions = await helpdesk.desk.sessions.shelf.all()
    expect(sessions.length).toBeGreaterThan(0)
    expect(JSON.stringify(sessions)).not.toContain(browser.cookies.get('desk'))
  })
})
