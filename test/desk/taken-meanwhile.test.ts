/** A supervisor ends a case that waits, while somebody has just taken it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Conversation } from '#src/conversation.ts'
import { cardOf } from '#src/counselling/card.ts'
import { applyAct } from '#src/counselling/case.ts'
import type { Cases } from '#src/desk/cases.ts'
import { casesPage } from '#src/desk/pages/cases/server.ts'
import { createWords } from '#src/locale/words.ts'
import type { DeskAct, EntryId } from '#src/message.ts'
import { amina, bolor } from '../turn/desk.ts'
import { type Helpdesk, openHelpdesk } from './helpdesk.ts'

let helpdesk: Helpdesk
let she: ReturnType<typeof amina>
const id = `${'a'.repeat(22)}.1`
const seen = () => ({ ...cardOf(she.conversation as Conversation, she.case()!), id, revision: 1 }) as never
const cases = {
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
    more: casesPage({
      cases,
      here: { all: async () => new Set<string>(), start: () => undefined, stop: () => undefined },
      media: async () => 'gone',
      atHand: () => ({ words: createWords({}, ['mn']), directory: [], demo: true }),
      replies: () => ({ groups: [], replies: [] }),
      most: () => 4000,
      actName: (_, person, act) => `${person}/${act}`,
    }),
  })
})
afterAll(() => helpdesk.close())

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
