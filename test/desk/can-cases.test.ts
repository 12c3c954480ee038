/** Every route of a case, for every role, whatever she has to do with the case and however it stands: exactly the table. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type About, can, couldEver, type Relation, relations } from '#src/desk/can.ts'
import type { Cases, SeenCase } from '#src/desk/cases.ts'
import { casesPage } from '#src/desk/pages/cases/server.ts'
import { type Role, roles } from '#src/desk/people/roles.ts'
import { createWords } from '#src/locale/words.ts'
import type { CaseId, ChannelId } from '#src/message.ts'
import { type Answer, type Browser, type Helpdesk, type Json, openHelpdesk, type Staff } from './helpdesk.ts'

const states = ['offered', 'claimed', 'left', 'closed'] as const
const absent = `${'0'.repeat(22)}.0`
/** Cases by id, as each test puts them there. */
const there = new Map<string, SeenCase>()
const line = { at: 1, by: 'she', kind: 'media', media: 'photo', ref: 'secret' } as never
const cases: Cases = {
  list: async () => [],
  ended: async () => ({ cases: [], read: 0 }),
  sizes: async () => ({ waiting: 0, held: 0, ended: 0 }),
  read: async (_, id) => there.get(id),
  lines: async () => [line],
  sends: async () => ({}),
  act: async () => ({ result: 'pending' }),
  typing: async () => undefined,
  watch: async () => () => undefined,
}
const here = { all: async () => new Set<string>(), start: () => undefined, stop: () => undefined }
const media = async () => ({ type: 'image/webp', bytes: new Uint8Array([1]) })
const routes = casesPage({
  cases,
  here,
  media,
  atHand: () => ({ words: createWords({}, ['mn']), directory: [], demo: true }),
  replies: () => ({ groups: [], replies: [] }),
  most: () => 4000,
  actName: (_, person, id) => `${person}/${id}`,
})

/** What each route must be sent to be understood. */
const bodies: Readonly<Record<string, (now: number, colleague: string) => Json>> = {
  take: () => ({}),
  acknowledge: () => ({}),
  words: () => ({ text: 'сайн уу' }),
  notes: () => ({ text: 'тэмдэглэл' }),
  release: () => ({}),
  transfer: (_, to) => ({ to }),
  ask: (_, to) => ({ to }),
  join: () => ({}),
  part: () => ({}),
  'follow-up': (now) => ({ at: now + 60_000, text: 'сайн уу', sheAgreed: true }),
  close: () => ({ outcome: 'safe', referrals: [] }),
}

let helpdesk: Helpdesk
let colleague: Staff
const staff = new Map<Role, { browser: Browser; id: string }>()
beforeAll(async () => {
  helpdesk = await openHelpdesk({ more: routes })
  colleague = await helpdesk.staff(['counsellor'])
  for (const role of roles) {
    const person = await helpdesk.staff([role])
    const browser = helpdesk.browser()
    await browser.signIn(person)
    staff.set(role, { browser, id: person.id })
  }
})
afterAll(() => helpdesk.close())

function aboutFor(relation: Relation, id: string): Pick<SeenCase, 'owner' | 'joined' | 'meantFor'> {
  const as = (text: string) => text as never
  if (relation === 'owner') return { owner: as(id), joined: [] }
  if (relation === 'joined') return { owner: as('other'), joined: [as(id)] }
  return { owner: as('other'), joined: [], ...(relation === 'asked' ? { meantFor: as(id) } : {}) }
}
function put(
  state: (typeof states)[number],
  relation: Relation,
  person: string,
): { id: string; about: About } {
  const id = `${`${state}${relation}`.padEnd(22, 'x')}.1`
  const { owner, joined, meantFor } = aboutFor(relation, person)
  there.set(id, {
    id: id as CaseId,
    channel: 'web' as ChannelId,
    revision: 1,
    alias: 'Уул 11',
    state,
    history: [{ state, at: 1 }],
    urgency: 'normal',
    opened: 1,
    waitingSince: 1,
    why: [],
    facts: {},
    joined,
    paged: {},
    heardAt: 1,
    acts: [],
    ...(owner ? { owner } : {}),
    ...(meantFor ? { meantFor } : {}),
  })
  return { id, about: { owner, joined, state, asked: meantFor ? [meantFor] : [] } }
}

const ofOne = routes.filter(({ spec }) => spec.path.includes('/:id'))

test('every route of one case tells what it is about, so that the table can be asked', () => {
  expect(ofOne.filter(({ about }) => !about).map(({ spec }) => spec.path)).toEqual([])
  expect(ofOne.length).toBeGreaterThan(10)
})

describe.each(ofOne.map(({ spec }) => [spec.method, spec.path, spec] as const))(
  '%s %s',
  (method, path, spec) => {
    const send = (browser: Browser, id: string): Promise<Answer> => {
      const address = path.replace(':channel', 'web').replace(':id', id).replace(':line', '1')
      if (method === 'get') return browser.get(address)
      const act = spec.body && 'id' in spec.body.shape ? { id: 'A'.repeat(22) } : {}
      const body = bodies[path.split('/').at(-1) ?? '']?.(helpdesk.now(), colleague.id) ?? {}
      return browser.post(address, { ...act, ...body })
    }
    test.each(roles)('as %s', async (role) => {
      const { browser, id: person } = staff.get(role)!
      const actor = { id: person, roles: [role] }
      const none = await send(browser, absent)
      for (const state of states)
        for (const relation of relations) {
          const { id, about } = put(state, relation, person)
          const { status, body } = await send(browser, id)
          if (!couldEver(actor, spec.permission))
            expect([state, relation, status]).toEqual([state, relation, 403])
          else if (can(actor, spec.permission, about))
            expect([state, relation, status]).toEqual([state, relation, 200])
          else
            expect([state, relation, { status, body }]).toEqual([
              state,
              relation,
              { status: 404, body: none.body },
            ])
        }
      expect(none.status).toBe(couldEver(actor, spec.permission) ? 404 : 403)
    })
  },
)
