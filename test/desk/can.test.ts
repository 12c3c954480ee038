/**
 * Who may do what. The first half holds the table against the sentences of `docs/desk.md`; the second asks the running
 * server: every route, every role, and nobody.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type About,
  type CaseState,
  can,
  caseStates,
  couldEver,
  type Permission,
  permissions,
  type Relation,
  relations,
} from '#src/desk/can.ts'
import type { RouteSpec } from '#src/desk/contract.ts'
import { eventsSpec } from '#src/desk/events.ts'
import { noticeCodes, noticeSpecs } from '#src/desk/notices.ts'
import { pageRoutes } from '#src/desk/pages/list.ts'
import { type Role, roles } from '#src/desk/people/roles.ts'
import { type Browser, type Helpdesk, openHelpdesk, type Staff } from './helpdesk.ts'

const id = 'she'
const aboutFor: Readonly<Record<Relation, About>> = {
  owner: { owner: id },
  joined: { owner: 'other', joined: [id] },
  asked: { owner: 'other', asked: [id] },
  none: { owner: 'other' },
}

/** A cell of the table in the paper: `own, joined: claimed, left` … */
function cell(role: Role, permission: Permission): string {
  const actor = { id, roles: [role], translates: 'en' }
  if (!couldEver(actor, permission)) return ''
  if (can(actor, permission)) return 'yes'
  if (can(actor, permission, { language: 'en' }))
    return can(actor, permission, { language: 'mn' }) ? 'yes' : 'her language'
  const byStates = new Map<string, string[]>()
  for (const relation of relations) {
    const states = caseStates.filter((state) => can(actor, permission, { ...aboutFor[relation], state }))
    if (states.length > 0)
      byStates.set(states.join(', '), [...(byStates.get(states.join(', ')) ?? []), relation])
  }
  return [...byStates]
    .map(
      ([states, who]) =>
        `${who.length === relations.length ? 'any' : who.join(', ').replace('none', 'others')}: ${states}`,
    )
    .join('; ')
}

const table = (): string =>
  [
    `| may | ${roles.join(' | ')} |`,
    `| --- | ${roles.map(() => '---').join(' | ')} |`,
    ...permissions
      .filter((permission) => !['desk.enter', 'self'].includes(permission))
      .map(
        (permission) => `| \`${permission}\` | ${roles.map((role) => cell(role, permission)).join(' | ')} |`,
      ),
  ].join('\n')

const unpadded = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---')

describe('the table', () => {
  test('is the one in docs/desk.md', () => {
    const between = /<!-- can:begin -->\n(.*)\n<!-- can:end -->/s.exec(
      readFileSync('docs/desk.md', 'utf8'),
    )?.[1]
    expect(unpadded(between ?? '')).toBe(unpadded(table()))
  })

  test('lets nobody in without a role, and nobody at all do what it does not name', () => {
    for (const permission of permissions) {
      const open = permission === 'desk.enter'
      expect([permission, can(undefined, permission, { owner: id, state: 'claimed' })]).toEqual([
        permission,
        open,
      ])
      expect([permission, can({ id, roles: [] }, permission, { owner: id, state: 'claimed' })]).toEqual([
        permission,
        open,
      ])
    }
  })

  const reads: Permission[] = ['cases.read', 'cases.write', 'cases.note']
  test.each(reads)(
    '%s: only the owner, who joined, and for reading and notes the supervisor',
    (permission) => {
      for (const role of roles)
        for (const relation of relations)
          for (const state of caseStates) {
            const allowed = can({ id, roles: [role] }, permission, { ...aboutFor[relation], state })
            if (relation === 'owner' || relation === 'joined') continue
            if (allowed)
              expect([role, permission]).toEqual([
                'supervisor',
                permission === 'cases.write' ? 'never' : permission,
              ])
          }
    },
  )

  test('says nothing of a state or owner it was not told', () => {
    const counsellor = { id, roles: ['counsellor'] as const }
    for (const permission of ['cases.read', 'cases.write', 'cases.take', 'cases.close'] as const)
      expect(can(counsellor, permission)).toBe(false)
    expect(can(counsellor, 'cases.write', { state: 'claimed' })).toBe(false)
    expect(can(counsellor, 'cases.write', { owner: id })).toBe(false)
  })

  test('a translator to whom no language was given may change none', () => {
    const translator = { id, roles: ['translator'] as const }
    expect(can(translator, 'words.change')).toBe(false)
    expect(can(translator, 'words.change', { language: 'en' })).toBe(false)
    expect(can({ ...translator, translates: 'en' }, 'words.change', { language: 'en' })).toBe(true)
  })

  test('two roles together may what each may, and no more', () => {
    for (const permission of permissions)
      for (const state of caseStates) {
        const about = { owner: id, state: state as CaseState }
        const both = can({ id, roles: ['editor', 'counsellor'] }, permission, about)
        expect(both).toBe(
          can({ id, roles: ['editor'] }, permission, about) ||
            can({ id, roles: ['counsellor'] }, permission, about),
        )
      }
  })

  test('every notice names a permission of it', () => {
    for (const code of noticeCodes) expect(permissions).toContain(noticeSpecs[code].permission)
  })
})

describe('every route, for every role', () => {
  let helpdesk: Helpdesk
  const browsers = new Map<Role | 'nobody', Browser>()
  let somebody: Staff
  beforeAll(async () => {
    helpdesk = await openHelpdesk()
    somebody = await helpdesk.staff(['editor'])
    await helpdesk.staff(['administrator'])
    browsers.set('nobody', helpdesk.browser())
    for (const role of roles) {
      const browser = helpdesk.browser()
      await browser.signIn(await helpdesk.staff([role]))
      browsers.set(role, browser)
    }
  })
  afterAll(() => helpdesk.close())

  const routes: RouteSpec[] = [...pageRoutes.map(({ spec }) => spec), eventsSpec]
  const cases = routes.flatMap((spec) =>
    (['nobody', ...roles] as const).map((role) => [spec.method, spec.path, role, spec] as const),
  )
  test.each(cases)('%s %s as %s', async (method, path, role, spec) => {
    const browser = browsers.get(role)!
    const actor = role === 'nobody' ? undefined : { id, roles: [role] }
    const open = (spec.stages ?? ['full']).includes('none')
    // A body nobody would send: whoever may is told so, whoever may not never gets so far. Nothing is changed.
    const address = path.replace(':id', somebody.id)
    if (couldEver(actor, spec.permission) && (method === 'get' || !spec.body)) {
      if (path === eventsSpec.path) return
      expect((await browser.ask(method.toUpperCase(), address)).status).toBe(200)
      return
    }
    const answer = await browser.ask(
      method.toUpperCase(),
      address,
      method === 'get' ? undefined : { nobody: 'sends this' },
    )
    const stages = spec.stages ?? ['full']
    if (role === 'nobody' && !open)
      expect(answer).toMatchObject({ status: 401, body: { code: 'signed-out' } })
    else if (role !== 'nobody' && !stages.includes('full')) expect(answer.status).toBe(403)
    else if (!couldEver(actor, spec.permission))
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    else expect(answer).toMatchObject({ status: 400, body: { code: 'invalid' } })
  })
})
