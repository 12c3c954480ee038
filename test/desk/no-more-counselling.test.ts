/** An owner who may answer nobody any more has lost her cases, whatever page she has open. */
import { expect, test } from 'vitest'
import { createHere } from '#src/desk/here.ts'
import { silentLog } from '#src/log.ts'
import { openHelpdesk } from './helpdesk.ts'

test('a case whose owner may open no case any more goes back to the queue', async () => {
  const helpdesk = await openHelpdesk()
  const bolor = await helpdesk.staff(['counsellor'])
  const browser = helpdesk.browser()
  await browser.signIn(bolor)
  const stream = await fetch(`${helpdesk.url}/desk/api/events`, {
    headers: {
      'sec-fetch-site': 'same-origin',
      cookie: [...browser.cookies].map(([n, v]) => `${n}=${v}`).join('; '),
    },
  })
  expect(stream.status).toBe(200)
  const { desk } = helpdesk
  const kept = (await desk.people.get(bolor.id))!
  const saved = await desk.people.save(
    kept,
    { ...kept.value, roles: ['editor'], rights: kept.value.rights + 1 },
    { who: 'operator', act: 'person.changed' },
  )
  expect(typeof saved).toBe('object')
  const acts: string[] = []
  const cases = {
    list: async () => [
      {
        id: `${'x'.repeat(22)}.1`,
        channel: 'web',
        owner: bolor.id,
        state: 'claimed',
        history: [{ state: 'claimed', at: helpdesk.now() - 10 * 60_000 }],
      },
    ],
    act: async (_: unknown, by: string, act: { do: string }) => {
      acts.push(act.do)
      return { result: 'done' }
    },
  }
  const here = createHere(desk, cases as never, silentLog)
  here.start(helpdesk.events.people)
  for (let tries = 0; tries < 400 && acts.length === 0; tries++) await new Promise((r) => setTimeout(r, 25))
  here.stop()
  expect(new Set(acts)).toEqual(new Set(['lost']))
  await helpdesk.close()
})
