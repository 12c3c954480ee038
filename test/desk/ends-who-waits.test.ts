/** A supervisor ends a case that still waits in the queue: a test, abuse of the line, somebody who is long gone. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Conversation } from '#src/conversation.ts'
import { cardOf } from '#src/counselling/card.ts'
import { applyAct } from '#src/counselling/case.ts'
import type { Cases } from '#src/desk/cases.ts'
import type { DeskAct, EntryId } from '#src/message.ts'
import { amina, bolor } from '../turn/desk.ts'
import { casesPageOf } from './cases-page-of.ts'
import { type Helpdesk, openHelpdesk } from './helpdesk.ts'

const minute = 60_000
let helpdesk: Helpdesk
let she: ReturnType<typeof amina>
const id = `${'a'.repeat(22)}.1`
const seen = () => ({ ...cardOf(she.conversation as Conversation, she.case()!), id, revision: 1 }) as never
const cases = {
  list: async () => [],
  sizes: async () => ({ waiting: 0, held: 0, ended: 0 }),
  read: async () => (she.case() ? seen() : undefined),
  act: async (_: unknown, by: string, act: object, key: string) => {
    const wanted = { ...act, by } as DeskAct
    const { refused } = applyAct(she.case()!, wanted, { id: key as EntryId, now: she.now })
    const card = seen()
    she.staff(by as never, act as never)
    return refused ? { result: 'refused', why: refused, card } : { result: 'done', card }
  },
} as unknown as Cases

beforeAll(async () => {
  helpdesk = await openHelpdesk({
    more: casesPageOf(cases),
  })
})
afterAll(() => helpdesk.close())

async function supervisorEnds(): Promise<unknown> {
  const browser = helpdesk.browser()
  await browser.signIn(await helpdesk.staff(['supervisor']))
  const answer = await browser.post(`/desk/api/cases/telegram/${id}/close`, {
    id: 'A'.repeat(22),
    outcome: 'no_answer',
    referrals: [],
  })
  return answer.body.result
}

test('is ended as the desk offers it, and nobody is called for it any more', async () => {
  she = amina().begins()
  she.says('he has a knife !critical immediate_danger')
  expect(she.case()?.state).toBe('offered')
  expect(await supervisorEnds()).toBe('done')
  expect(she.case()).toBeUndefined()
  expect(she.said).toEqual([])
  she.pages.length = 0
  she.passes(30 * minute)
  expect(she.pages).toEqual([])
})

test('she who had agreed to a person is told that nobody comes, with numbers, and not that somebody has finished', async () => {
  she = amina().begins()
  she.says('he has a knife !critical immediate_danger')
  she.presses('listening/urgent_offer/yes')
  expect(await supervisorEnds()).toBe('done')
  expect(she.said[0]).toContain('No counsellor can come just now')
  expect(she.said.join()).not.toContain('has finished')
  expect(she.conversation?.place).toMatchObject({ dialog: 'welcome', step: 'help' })
})

test('who has been silent for more than a day hears nothing of it: nobody knows who holds the phone', async () => {
  she = amina().begins()
  she.says('he has a knife !critical immediate_danger')
  she.presses('listening/urgent_offer/yes')
  she.passes(25 * 60 * minute)
  expect(await supervisorEnds()).toBe('done')
  expect(she.case()).toBeUndefined()
  expect(she.said).toEqual([])
})

test('after a counsellor was there she hears, as before, that the counsellor has finished', () => {
  she = amina().begins()
  she.says('he has a knife !critical immediate_danger')
  she.presses('listening/urgent_offer/yes')
  she.staff(bolor, { do: 'claim' })
  expect(she.staff(bolor, { do: 'close', outcome: 'safe', referrals: [] })[0]).toContain('has finished')
})

test('a case that a supervisor saw waiting is not ended under the hands of the counsellor who has come meanwhile', async () => {
  she = amina().begins()
  she.says('he has a knife !critical immediate_danger')
  she.presses('listening/urgent_offer/yes')
  const browser = helpdesk.browser()
  await browser.signIn(await helpdesk.staff(['supervisor']))
  const ends = (act: string, more: object) =>
    browser.post(`/desk/api/cases/telegram/${id}/close`, {
      id: act.repeat(22),
      outcome: 'no_answer',
      referrals: [],
      ...more,
    })
  // While she chooses what came of it, Bolor takes it.
  she.staff(bolor, { do: 'claim' })
  expect((await ends('A', { waiting: true })).body).toMatchObject({
    result: 'refused',
    refused: 'not waiting',
  })
  expect(she.case()).toMatchObject({ state: 'claimed', owner: bolor })
  expect(she.said.join()).not.toContain('has finished')
  // Whoever leads and sees that Bolor has it may end it all the same.
  expect((await ends('B', {})).body.result).toBe('done')
})
