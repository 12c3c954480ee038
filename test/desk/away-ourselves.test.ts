/** Itgel itself was away for some minutes: a restart, a store that did not answer. No counsellor is to blame for it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Cases, SeenCase } from '#src/desk/cases.ts'
import { createHere, type Here, lostMs } from '#src/desk/here.ts'
import { silentLog } from '#src/log.ts'
import { type Helpdesk, openHelpdesk } from '../desk/helpdesk.ts'

let helpdesk: Helpdesk
let here: Here | undefined
let acts: string[]
let storeIsAway: boolean
beforeEach(async () => {
  acts = []
  storeIsAway = false
  helpdesk = await openHelpdesk()
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
})
afterEach(async () => {
  here?.stop()
  vi.useRealTimers()
  await helpdesk.close()
})

/** A process that looks who is there; `open` have their desk open at it. */
function looks(open: () => string[]): Here {
  const { desk } = helpdesk
  const held = {
    id: 'a.1',
    channel: 'web',
    state: 'claimed',
    owner: 'bolor',
    history: [{ state: 'claimed', at: desk.now() - 10 * lostMs }],
  } as unknown as SeenCase
  const cases = {
    list: async () => {
      if (storeIsAway) throw new Error('away')
      return [held]
    },
    act: async (_: unknown, by: string, act: { do: string }) => void acts.push(`${by} ${act.do}`),
  } as unknown as Cases
  const one = createHere(desk, cases, silentLog)
  one.start(open)
  return one
}

async function passes(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 5000) {
    helpdesk.pass(Math.min(left, 5000))
    await vi.advanceTimersByTimeAsync(Math.min(left, 5000))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

test('keeps her counsellor when Itgel was away for some minutes and the desks come back with it', async () => {
  const desks: string[] = []
  here = looks(() => desks)
  await passes(5000)
  // Her browser connects again a moment after the server is there.
  desks.push('bolor')
  await passes(3 * lostMs)
  expect(acts).toEqual([])
})

test('keeps her counsellor when the store was away, whose desk is open at another process', async () => {
  here = looks(() => [])
  const hers = createHere(helpdesk.desk, { list: async () => [] } as unknown as Cases, silentLog)
  let open = ['bolor']
  hers.start(() => open)
  await passes(2 * lostMs)
  expect(acts).toEqual([])
  storeIsAway = true
  open = []
  await passes(3 * lostMs)
  storeIsAway = false
  await passes(15_000)
  open = ['bolor']
  await passes(2 * lostMs)
  hers.stop()
  expect(acts).toEqual([])
})

test('and whose counsellor does not come back either is told so a minute later', async () => {
  here = looks(() => [])
  await passes(lostMs - 1000)
  expect(acts).toEqual([])
  await passes(15_000)
  expect(new Set(acts)).toEqual(new Set(['bolor lost']))
})
