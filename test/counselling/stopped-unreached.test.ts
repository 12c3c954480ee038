/** Paging has stopped and none of those on shift can be reached: the last resort is told, as by a page of the top rung. */
import { expect, test } from 'vitest'
import { createCaller } from '#src/counselling/call-people.ts'
import { remembering } from '#src/counselling/keeper.ts'
import { createWatchdog } from '#src/counselling/watchdog.ts'
import { at, rotaOf } from './people.ts'
import { contactOf, listeningLog, settle, shelvesOf, tellingPagers, words } from './shelves.ts'

test('the last resort is told', async () => {
  const clock = { now: at('2026-11-23T12:00'), steady: 1000 }
  const first = { id: 'f', person: 'oyun', role: 'first', day: 'mon', from: '00:00', until: '24:00' }
  const shelves = shelvesOf(rotaOf({ week: [first], lastResort: ['chief'] }), {
    oyun: {
      ...contactOf('oyun', []),
      ways: contactOf('oyun', ['telegram', 'email']).ways.map((way) => ({ ...way, gone: true as const })),
    },
    chief: contactOf('chief', ['webhook', 'email']),
  })
  const pagers = tellingPagers(['telegram', 'email', 'webhook'])
  const keeper = remembering(shelves.keeper)
  const { log, events } = listeningLog()
  const watchdog = createWatchdog({
    keeper,
    call: createCaller({
      pagers: pagers.open,
      words,
      link: 'https://itgel.example/desk',
      keeper,
      now: () => clock.now,
      count: () => undefined,
    }),
    log,
    now: () => clock.now,
    steady: () => clock.steady,
  })
  watchdog.beat()
  await settle()
  for (let gone = 0; gone < 10 * 60_000; gone += 5000) {
    await watchdog.look()
    clock.now += 5000
    clock.steady += 5000
  }
  expect(events()).toContain('paging.stopped')
  expect(pagers.sent.map(({ pager }) => pager)).toContain('webhook')
})
