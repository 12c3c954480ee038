/** The store is away while shifts change: those whose shift begins are called too. */
import { expect, test } from 'vitest'
import { createCaller } from '#src/counselling/call-people.ts'
import { remembering } from '#src/counselling/keeper.ts'
import { createWatchdog } from '#src/counselling/watchdog.ts'
import { at, rotaOf } from './people.ts'
import { contactOf, listeningLog, settle, shelvesOf, tellingPagers, words } from './shelves.ts'

const shift = (person: string, from: string, until: string) => ({
  id: person,
  person,
  role: 'first',
  day: 'mon',
  from,
  until,
})

test('whoever is on shift then is told that paging has stopped, though her shift began after the store went', async () => {
  const clock = { now: at('2026-11-23T19:58'), steady: 1000 }
  const shelves = shelvesOf(
    rotaOf({ week: [shift('oyun', '08:00', '20:00'), shift('saraa', '20:00', '08:00')] }),
    {
      oyun: contactOf('oyun', ['email', 'telegram']),
      saraa: contactOf('saraa', ['email', 'telegram']),
    },
  )
  const pagers = tellingPagers(['telegram', 'email'])
  const { log } = listeningLog()
  const keeper = remembering(shelves.keeper)
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
  const pass = async (ms: number): Promise<void> => {
    for (let gone = 0; gone < ms; gone += 5000) {
      clock.now += 5000
      clock.steady += 5000
      watchdog.beat()
      await settle()
      await watchdog.look()
    }
  }
  const told = () => [
    ...new Set(pagers.sent.flatMap(({ to }) => (Object(to).address as string | undefined) ?? [])),
  ]
  await pass(20_000)
  shelves.away = 'error'
  await pass(60_000)
  expect(told()).toEqual(['oyun@example.mn'])
  // 20:00 has passed: five minutes later it is told again, to whoever is there now.
  await pass(10 * 60_000)
  expect(told()).toEqual(['oyun@example.mn', 'saraa@example.mn'])
})
