/** Reports at the desk: who may see which, what is written down, and what is refused. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { couldEver } from '#src/desk/can.ts'
import type { ShownReport, ShownTable } from '#src/desk/pages/reports/contract.ts'
import { reportsPage } from '#src/desk/pages/reports/server.ts'
import { type Role, roles } from '#src/desk/people/roles.ts'
import { reportWordsFrom } from '#src/house-report.ts'
import type { CaseId, ConversationId, EntryId, Sealed } from '#src/message.ts'
import { type Browser, type Helpdesk, type Json, openHelpdesk, type Staff } from './helpdesk.ts'

let helpdesk: Helpdesk
const browsers = new Map<Role | 'nobody', Browser>()
let supervisor: Staff
const held: { owner?: string; id: CaseId }[] = []

beforeAll(async () => {
  const page = reportsPage({
    house: () => ({
      thresholds: { donor: 5, public: 11 },
      entries: new Map([['b2', { called: 'Abroad' }]]),
      words: reportWordsFrom('locales'),
    }),
    // Only who has which case is looked at.
    cases: { list: async () => held as never, ended: async () => ({ cases: [], read: 0 }) },
    keepMs: 7 * 24 * 3600_000,
  })
  helpdesk = await openHelpdesk({ more: page, startsAt: Date.UTC(2026, 10, 25) })
  browsers.set('nobody', helpdesk.browser())
  for (const role of roles) {
    const browser = helpdesk.browser()
    const staff = await helpdesk.staff([role])
    if (role === 'supervisor') supervisor = staff
    await browser.signIn(staff)
    browsers.set(role, browser)
  }
  for (let i = 0; i < 7; i++) await contact(`c${i}`, '2026-08-03')
})
afterAll(() => helpdesk.close())

/** One turn that counts a contact from the countryside. */
async function contact(id: string, day: string): Promise<void> {
  const { inbox, turn } = helpdesk.desk.store
  const { claim } = await inbox.append({
    channel: 'web',
    conversation: id as ConversationId,
    id: `${id}-1` as EntryId,
    sealed: 'x' as Sealed,
    order: 1,
    holdMs: 0,
    claimMs: 1000,
  })
  if (!claim) throw new Error('not free')
  await turn.commit({
    claim,
    state: 'x' as Sealed,
    say: [],
    timers: [],
    counts: [],
    cells: [
      'contacts',
      id === 'c0' ? 'ages/teen' : 'ages/adult',
      'entries/b2',
      'waits_by_urgency/critical/m1',
    ],
    day,
  })
}

const ways = [
  ['reports.read', '/desk/api/reports'],
  ['reports.service', '/desk/api/reports/service'],
  ['reports.read', '/desk/api/reports/load'],
  ['reports.export', '/desk/api/reports/sheet'],
] as const

describe.each(ways)('%s: %s', (permission, path) => {
  test.each(['nobody', ...roles] as const)('as %s', async (role) => {
    const { status } = await browsers.get(role)!.get(path)
    const actor = role === 'nobody' ? undefined : { id: 'x', roles: [role] }
    expect(status).toBe(role === 'nobody' ? 401 : couldEver(actor, permission) ? 200 : 403)
  })
})

const tablesOf = (body: Json): Record<string, ShownTable> =>
  Object.fromEntries(
    (body.report as ShownReport).sections.flatMap(({ tables }) => tables.map((table) => [table.id, table])),
  )

describe('a supervisor', () => {
  const get = (query: string) => browsers.get('supervisor')!.get(`/desk/api/reports?${query}`)

  test('reads for donors full fives, in the words of her language, and it is written down', async () => {
    const { body } = await get('audience=donor&from=2026-07&to=2026-09&language=en')
    const { contacts, ages, entries } = tablesOf(body)
    expect(contacts?.rows[0]?.counts).toEqual([5])
    expect(ages?.rows.map(({ code, counts }) => [code, counts[0]])).toEqual([
      ['child', null],
      ['teen', null],
      ['under_18', null],
      ['adult', 5],
    ])
    expect(entries?.rows).toEqual([{ code: 'b2', name: 'b2 · Abroad', counts: [5] }])
    expect(body.report.title).toBe('Report for donors')
    const { entries: written } = await helpdesk.desk.audit.newest({ limit: 1 })
    expect(written[0]).toMatchObject({ who: supervisor.id, act: 'report.read', kind: 'report' })
  })

  test('is told in words what may not be asked: what is not over, and less than a quarter for the public', async () => {
    const running = await get('audience=donor&from=2026-11&to=2026-11&language=en')
    expect(running.body).toMatchObject({ problem: 'not over', sentence: expect.stringMatching(/over/) })
    const short = await get('audience=public&from=2026-07&to=2026-08')
    expect(short.body).toMatchObject({ problem: 'quarters', sentence: expect.stringMatching(/улирл/) })
    expect((await get('audience=everybody')).status).toBe(400)
    expect((await get('from=2026-07-01')).status).toBe(400)
  })

  test('takes the sheet with her, as a file that no browser runs', async () => {
    const answer = await browsers
      .get('supervisor')!
      .get('/desk/api/reports/sheet?audience=donor&from=2026-07&to=2026-09&language=en')
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/)
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="itgel-donor-2026-07-2026-09.csv"',
    )
    const { entries } = await helpdesk.desk.audit.newest({ limit: 1 })
    expect(entries[0]).toMatchObject({ act: 'report.exported' })
    const wrong = await browsers
      .get('supervisor')!
      .get('/desk/api/reports/sheet?audience=donor&from=2026-11&to=2026-11')
    expect(wrong.status).toBe(400)
  })

  test('sees who has how many cases', async () => {
    held.push({ owner: supervisor.id, id: 'a.1' as CaseId }, { owner: supervisor.id, id: 'b.1' as CaseId })
    const { body } = await browsers.get('supervisor')!.get('/desk/api/reports/load')
    expect(body).toEqual({ people: [{ name: expect.any(String), held: 2, ended: 0 }], days: 7 })
  })
})

test('a counsellor sees how the service does, exactly, and no fact of hers', async () => {
  const { body } = await browsers
    .get('counsellor')!
    .get('/desk/api/reports/service?from=2026-08&to=2026-08&language=en')
  expect(body.report.goal.sentence).toBe(
    'Critical cases: 7. Taken within 5 minutes: 100 % (goal 95 %), within one minute: 100 % (goal 50 %).',
  )
  const ids = Object.keys(tablesOf(body))
  expect(ids).toContain('waits_by_urgency')
  for (const hers of ['ages', 'countries', 'topics', 'findings', 'outcomes', 'entries'])
    expect(ids).not.toContain(hers)
})
