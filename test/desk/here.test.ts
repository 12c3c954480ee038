/** Who owns a case and closed her laptop is noticed within a minute or so, also when a clock is put back. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Cases, SeenCase } from '#src/desk/cases.ts'
import { createHere, lostMs } from '#src/desk/here.ts'
import { silentLog } from '#src/log.ts'
import { type Helpdesk, openHelpdesk } from './helpdesk.ts'

let helpdesk: Helpdesk | undefined
afterEach(async () => {
  vi.useRealTimers()
  await helpdesk?.close()
})

/** Looked at for a minute; `agoMs` after she took a case these people have the desk open. */
async function lostAfter(agoMs: number, open: readonly string[]): Promise<unknown[]> {
  helpdesk = await openHelpdesk()
  const { desk } = helpdesk
  const acts: unknown[] = []
  const held = {
    id: 'a.1',
    channel: 'web',
    state: 'claimed',
    owner: 'bolor',
    history: [{ state: 'claimed', at: desk.now() - agoMs }],
  } as unknown as SeenCase
  const cases = {
    list: async () => [held],
    act: async (_: unknown, by: string, act: { do: string }) => {
      acts.push([by, act.do])
    },
  } as unknown as Cases
  const here = createHere(desk, cases, silentLog)
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  here.start(() => open)
  for (let passed = 0; passed < lostMs; passed += 10_000) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    await vi.advanceTimersByTimeAsync(10_000)
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
  here.stop()
  return acts
}

describe('whoever owns a case', () => {
  test('and has the desk open keeps it', async () => {
    expect(await lostAfter(10 * lostMs, ['bolor'])).toEqual([])
  })
  test('and has only just taken it keeps it, though her desk is not open yet', async () => {
    expect(await lostAfter(lostMs - 1, [])).toEqual([])
    expect(await lostAfter(-1000, [])).toEqual([])
  })
  test('and closed her laptop is lost after a minute', async () => {
    expect(await lostAfter(lostMs, ['tuya'])).toEqual([['bolor', 'lost']])
  })
  test('is not kept by a clock that was put back', async () => {
    expect(await lostAfter(-5 * lostMs, [])).toEqual([['bolor', 'lost']])
  })
})
