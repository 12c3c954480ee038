/** What is over is read page by page, also past a card that no key of ours opens. */
import { afterEach, describe, expect, test } from 'vitest'
import { openCases } from '#src/desk/cases.ts'
import type { House } from '#src/house.ts'
import { casesPageOf } from './cases-page-of.ts'
import { type Helpdesk, openHelpdesk } from './helpdesk.ts'

let helpdesk: Helpdesk | undefined
afterEach(() => helpdesk?.close())

/** Five cases are over; the second is sealed with a key that is gone. */
const channels = ['web', 'telegram'] as const
const kept = (channel: string) =>
  channel === 'web'
    ? [1, 2, 3, 4, 5].map((rank) => ({ conversation: `c${rank}`, card: `${rank}`, rank, revision: 1 }))
    : []
const over = (card: string) => ({
  id: `${card.padEnd(22, 'x')}.1`,
  channel: 'web',
  alias: 'Уул 11',
  state: 'closed',
  history: [{ state: 'closed', at: 1 }],
  urgency: 'high',
  opened: 1,
  waitingSince: 1,
  agreed: 1,
  joined: [],
  paged: {},
  heardAt: 1,
  why: [],
  facts: {},
  ended: { outcome: 'safe', referrals: [] },
})
const told: string[] = []
const cases = openCases(
  {
    routes: new Map(channels.map((channel) => [channel, {}])),
    store: {
      cases: {
        list: async (channel: string, _: string, from: number, count: number) =>
          kept(channel).slice(from, from + count),
        sizes: async (channel: string) => ({ waiting: 0, held: 0, ended: kept(channel).length }),
      },
    },
    sealer: {
      open: (_: string, __: string, card: string) => {
        if (card === '2') throw new Error('no key')
        return { value: over(card) }
      },
    },
    log: { error: (code: string) => told.push(code) },
  } as unknown as House,
  {} as never,
)

describe.each([['web'], [undefined]] as const)('of %s', (channel) => {
  test('each page tells how many were looked at, and the next begins behind them', async () => {
    const pages = [
      await cases.ended(0, 2, channel),
      await cases.ended(2, 2, channel),
      await cases.ended(4, 2, channel),
    ]
    expect(pages.map(({ cases, read }) => [cases.length, read])).toEqual([
      [1, 2],
      [2, 2],
      [1, 1],
    ])
  })
})

test('whoever turns the pages at the desk comes to the last one', async () => {
  helpdesk = await openHelpdesk({ more: casesPageOf(cases) })
  const browser = helpdesk.browser()
  await browser.signIn(await helpdesk.staff(['supervisor']))
  const seen: number[] = []
  for (let from: number | undefined = 0; from !== undefined && seen.length < 9; ) {
    const { body } = await browser.get(`/desk/api/cases/ended?limit=2&from=${from}`)
    seen.push(body.cases.length)
    from = body.next
  }
  expect(seen).toEqual([1, 2, 1])
  expect(told).toContain('desk.unreadable')
})
