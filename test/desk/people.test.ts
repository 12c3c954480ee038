/** Who works at the desk: invited, changed, disabled; and one administrator always stays. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDesk } from '#src/desk/desk.ts'
import { demoPeople } from '#src/desk/people/demo.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import {
  type Browser,
  goodPassphrase,
  type Helpdesk,
  openHelpdesk,
  type Staff,
  testSealer,
} from './helpdesk.ts'

let helpdesk: Helpdesk
let admin: Staff
let browser: Browser
beforeEach(async () => {
  helpdesk = await openHelpdesk()
  admin = await helpdesk.staff(['administrator'])
  browser = helpdesk.browser()
  await browser.signIn(admin)
})
afterEach(() => helpdesk.close())

const settable = { name: 'Нараа', roles: ['counsellor'], languages: ['mn', 'en'], childSafeguarding: true }
const revisionOf = async (id: string): Promise<number> =>
  (await browser.get(`/desk/api/people/${id}`)).body.revision

describe('an administrator', () => {
  test('invites somebody, who comes in by the link, and is seen as active', async () => {
    const made = await browser.post('/desk/api/people', { login: 'naraa@example.mn', ...settable })
    expect(made.body.person).toMatchObject({ state: 'invited', invited: true, ...settable })
    const token = new URL(made.body.invitation.link).hash.slice(1)
    expect(made.body.invitation.link).toMatch(new RegExp(`^${helpdesk.url}/desk/invitation#`))
    const own = helpdesk.browser()
    await own.post('/desk/api/invitation/passphrase', { token, passphrase: goodPassphrase })
    expect((await browser.get(`/desk/api/people/${made.body.person.id}`)).body).toMatchObject({
      state: 'active',
      invited: false,
      passphrase: true,
    })
  })

  test('cannot give the same login to two people, even at once', async () => {
    const both = await Promise.all(
      ['Bat@Example.mn', ' bat@example.mn'].map((login) =>
        browser.post('/desk/api/people', { login, ...settable }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await helpdesk.desk.people.all()).length).toBe(2)
  })

  test('changes a person only as she was read', async () => {
    const she = await helpdesk.staff(['counsellor'])
    const revision = await revisionOf(she.id)
    expect((await browser.put(`/desk/api/people/${she.id}`, { revision, ...settable })).body).toMatchObject(
      settable,
    )
    const late = await browser.put(`/desk/api/people/${she.id}`, {
      revision,
      ...settable,
      roles: ['administrator'],
    })
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect((await browser.get(`/desk/api/people/${she.id}`)).body.roles).toEqual(['counsellor'])
  })

  test('cannot set what is not hers to set', async () => {
    const she = await helpdesk.staff(['counsellor'])
    const revision = await revisionOf(she.id)
    for (const more of [{ passphrase: 'x' }, { state: 'active' }, { totp: null }, { cut: 0 }, { demo: true }])
      expect(
        (await browser.put(`/desk/api/people/${she.id}`, { revision, ...settable, ...more })).status,
      ).toBe(400)
  })

  test('disables somebody, whose every session ends at once, and who cannot come back until enabled', async () => {
    const she = await helpdesk.staff(['counsellor'])
    const hers = helpdesk.browser()
    await hers.signIn(she)
    expect((await hers.get('/desk/api/shift')).status).toBe(200)
    const done = await browser.post(`/desk/api/people/${she.id}/disable`, {
      revision: await revisionOf(she.id),
    })
    expect(done.body).toMatchObject({ state: 'disabled' })
    expect((await hers.get('/desk/api/shift')).body).toMatchObject({ code: 'signed-out' })
    helpdesk.pass(60_000)
    expect((await hers.signIn(she)).status).toBe(401)
    await browser.post(`/desk/api/people/${she.id}/enable`, { revision: await revisionOf(she.id) })
    helpdesk.pass(16 * 60_000)
    expect((await hers.signIn(she)).body).toMatchObject({ stage: 'full' })
  })

  test('resets who lost everything: old ways in are void at once, a new link leads in', async () => {
    const she = await helpdesk.staff(['counsellor'])
    const hers = helpdesk.browser()
    await hers.signIn(she)
    const again = await browser.post(`/desk/api/people/${she.id}/invitation`, {
      revision: await revisionOf(she.id),
    })
    expect((await hers.get('/desk/api/me')).body).toMatchObject({ stage: 'none' })
    helpdesk.pass(60_000)
    expect((await hers.signIn(she)).status).toBe(401)
    const token = new URL(again.body.invitation.link).hash.slice(1)
    expect((await hers.post('/desk/api/invitation', { token })).body).toMatchObject({ purpose: 'reset' })
  })

  test('cannot be the last one to go: not by disabling, not by another role, not by a reset', async () => {
    const revision = await revisionOf(admin.id)
    const last = { status: 409, body: { code: 'last-administrator' } }
    expect(await browser.post(`/desk/api/people/${admin.id}/disable`, { revision })).toMatchObject(last)
    expect(await browser.put(`/desk/api/people/${admin.id}`, { revision, ...settable })).toMatchObject(last)
    expect(await browser.post(`/desk/api/people/${admin.id}/invitation`, { revision })).toMatchObject(last)
  })
})

test('two administrators who disable each other at the same moment: one stays', async () => {
  for (let round = 0; round < 10; round++) {
    const [a, b] = [await helpdesk.staff(['administrator']), await helpdesk.staff(['administrator'])]
    const others = (await helpdesk.desk.people.all()).filter(({ id }) => id !== a.id && id !== b.id)
    for (const each of others)
      if (each.value.state === 'active') await helpdesk.desk.people.disable(each, 'operator')
    const both = await Promise.all([
      helpdesk.desk.people.disable(a.kept, b.id),
      helpdesk.desk.people.disable(b.kept, a.id),
    ])
    expect(both.filter((done) => typeof done === 'string')).toHaveLength(1)
  }
})

test('the operator resets even the last administrator, who lost her phone', async () => {
  const made = await helpdesk.desk.people.inviteAgain((await helpdesk.desk.people.get(admin.id))!, 'operator')
  expect(typeof made === 'string' ? made : made.invitation.token).toMatch(/^[\w-]{43}$/)
})

describe('a first look', () => {
  const open = (production: boolean) =>
    openDesk(
      { store: memoryStore({ channels: ['web'] }), sealer: testSealer, now: Date.now },
      { production, invitationMs: 1000 },
    )
  test('has two counsellors, a supervisor, an editor and a translator, with passphrases drawn anew each time', async () => {
    const [one, two] = [await open(false), await open(false)]
    const [first, second] = [await demoPeople(one), await demoPeople(two)]
    expect(first.map(({ roles }) => roles[0]).sort()).toEqual([
      'counsellor',
      'counsellor',
      'editor',
      'supervisor',
      'translator',
    ])
    expect(new Set([...first, ...second].map(({ passphrase }) => passphrase)).size).toBe(10)
    expect(await demoPeople(one)).toEqual([])
    expect((await one.people.all()).every(({ value }) => value.state === 'active' && value.demo)).toBe(true)
  })
  test('is never there in production, nor once somebody was invited', async () => {
    expect(await demoPeople(await open(true))).toEqual([])
    const desk = await open(false)
    await desk.people.invite(
      { login: 'real', name: 'Real', roles: ['administrator'], languages: [], childSafeguarding: false },
      'operator',
    )
    expect(await demoPeople(desk)).toEqual([])
  })
  test('a made-up person of a first look cannot sign in without a second step once it is production', async () => {
    const store = memoryStore({ channels: ['web'] })
    const demo = await demoPeople(
      await openDesk({ store, sealer: testSealer, now: Date.now }, { production: false, invitationMs: 1000 }),
    )
    const strict = await openHelpdesk({ production: true, store: () => store })
    try {
      const { login, passphrase } = demo[0]!
      expect(
        (await strict.browser().post('/desk/api/sign-in', { login, passphrase })).body,
      ).not.toMatchObject({ stage: 'full' })
    } finally {
      await strict.close()
    }
  })
})
