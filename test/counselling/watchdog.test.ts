/** When paging itself stops, somebody is told all the same: by whoever is still running, from what it remembers. */
import { describe, expect, test } from 'vitest'
import { createCaller } from '#src/counselling/call-people.ts'
import { remembering } from '#src/counselling/keeper.ts'
import { createWatchdog, type Watchdog } from '#src/counselling/watchdog.ts'
import { at, rotaOf } from './people.ts'
import { contactOf, listeningLog, settle, shelvesOf, tellingPagers, words } from './shelves.ts'

const week = ['first', 'supervisor'].map((role, n) => ({
  id: role,
  person: ['oyun', 'chief'][n],
  role,
  day: 'mon',
  from: '00:00',
  until: '24:00',
}))

const contacts = {
  oyun: contactOf('oyun', ['telegram', 'email']),
  chief: contactOf('chief', ['email', 'webhook']),
}

function world(
  rota: Parameters<typeof rotaOf>[0] = { week },
  reached = contacts,
  began = '2026-11-23T12:00',
) {
  const clock = { now: at(began), steady: 1000 }
  const shelves = shelvesOf(rotaOf(rota), reached)
  const pagers = tellingPagers(['telegram', 'email', 'webhook'])
  const { log, events } = listeningLog()
  let outside = 0
  const process = (): Watchdog => {
    const keeper = remembering(shelves.keeper)
    return createWatchdog({
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
      outside: () => void outside++,
    })
  }
  /** Time passes; looks as `start` would. `beats`: whose paging loop goes round. */
  async function pass(ms: number, looking: Watchdog[], beats: Watchdog[] = []): Promise<void> {
    for (let gone = 0; gone < ms; gone += 5000) {
      clock.now += 5000
      clock.steady += 5000
      for (const one of beats) one.beat()
      await settle()
      for (const one of looking) await one.look()
    }
  }
  const told = () => pagers.sent.map(({ pager, page }) => `${pager} ${page.text}`)
  return { clock, shelves, ...pagers, process, pass, told, events, outside: () => outside }
}
const stopped = (pagers: string[]) => pagers.map((pager) => `${pager} ${words.mn?.stopped}`)

describe('the watchdog', () => {
  test('is quiet while paging goes round, and tells whoever watches from outside', async () => {
    const { process, pass, told, outside } = world()
    const one = process()
    await pass(300_000, [one], [one])
    expect(told()).toEqual([])
    expect(outside()).toBe(5)
  })
  test('calls everybody on shift, by their ways, within 35 s after the last round', async () => {
    const { process, pass, told, events, outside, sent } = world()
    const one = process()
    await pass(60_000, [one], [one])
    const before = outside()
    await pass(25_000, [one])
    expect(told()).toEqual([])
    await pass(10_000, [one])
    expect(told().sort()).toEqual(stopped(['email', 'email', 'telegram', 'webhook']))
    expect(sent.every(({ page }) => page.acknowledge === undefined)).toBe(true)
    expect(events()).toContain('paging.stopped')
    expect(outside()).toBe(before)
  })
  test('tells again every five minutes while it lasts, and then that it is well', async () => {
    const { process, pass, told, events, shelves } = world()
    const one = process()
    await pass(10_000, [one], [one])
    await pass(12 * 60_000, [one])
    expect(told()).toHaveLength(3 * 4)
    expect(shelves.note('stopped')?.over).toBeUndefined()
    await pass(10_000, [one], [one])
    expect(events().at(-1)).toBe('paging.back')
    expect(shelves.note('stopped')?.over).toBe(true)
    await pass(60_000, [one], [one])
    expect(told()).toHaveLength(3 * 4)
  })
  test('of two processes with one store one tells', async () => {
    const { process, pass, told } = world()
    const [one, two] = [process(), process()]
    await pass(10_000, [one, two], [one])
    await pass(60_000, [one, two])
    expect(told()).toHaveLength(4)
  })
  test('a loop that goes round in another process is enough', async () => {
    const { process, pass, told } = world()
    const [one, two] = [process(), process()]
    await pass(120_000, [one], [two])
    expect(told()).toEqual([])
  })
  test('knows whom to call when the store fails', async () => {
    const { process, pass, told, shelves } = world()
    const one = process()
    await pass(10_000, [one], [one])
    shelves.away = 'error'
    await pass(40_000, [one], [one])
    expect(told().sort()).toEqual(stopped(['email', 'email', 'telegram', 'webhook']))
    shelves.away = false
    await pass(10_000, [one], [one])
    expect(told()).toHaveLength(4)
  })
  test('and when the store says nothing at all', async () => {
    const { process, pass, told, shelves, clock } = world()
    const one = process()
    await pass(10_000, [one], [one])
    shelves.away = true
    clock.now += 40_000
    clock.steady += 40_000
    await one.look()
    expect(told().sort()).toEqual(stopped(['email', 'email', 'telegram', 'webhook']))
  })
  test('a loop that never came round since the start is noticed too', async () => {
    const { process, pass, told } = world()
    await pass(35_000, [process()])
    expect(told()).toHaveLength(4)
  })
  test('a clock put forward or back alarms nobody, and hides nothing', async () => {
    const { process, pass, told, clock } = world()
    const one = process()
    for (const jump of [3600_000, -7200_000, 24 * 3600_000, -48 * 3600_000]) {
      await pass(20_000, [one], [one])
      clock.now += jump
    }
    clock.now = at('2026-11-23T12:00')
    expect(told()).toEqual([])
    await pass(20_000, [one])
    clock.now -= 3600_000
    await pass(15_000, [one])
    expect(told()).toHaveLength(4)
  })
  test('when nobody could be reached it tries again at the next look', async () => {
    const { process, pass, told, answers } = world()
    const one = process()
    await pass(10_000, [one], [one])
    for (const id of ['telegram', 'email', 'webhook'] as const)
      answers.set(id, { kind: 'later', reason: 'no-answer' })
    await pass(30_000, [one])
    const failed = told().length
    answers.clear()
    await pass(5000, [one])
    expect(told().length).toBe(failed + 4)
  })
})

describe('who is told that it stopped', () => {
  test('whoever is on shift then, though her shift began after the store went away', async () => {
    const shift = (person: string, from: string, until: string) => ({
      id: person,
      person,
      role: 'first',
      day: 'mon',
      from,
      until,
    })
    const shifts = [shift('oyun', '08:00', '20:00'), shift('saraa', '20:00', '08:00')]
    const both = { ...contacts, saraa: contactOf('saraa', ['email', 'telegram']) }
    const { shelves, process, pass, sent } = world({ week: shifts }, both, '2026-11-23T19:58')
    const told = () => [
      ...new Set(sent.flatMap(({ to }) => (Object(to).address as string | undefined) ?? [])),
    ]
    const watchdog = process()
    await pass(20_000, [watchdog], [watchdog])
    shelves.away = 'error'
    await pass(60_000, [watchdog], [watchdog])
    expect(told()).toEqual(['oyun@example.mn'])
    // 20:00 has passed: five minutes later it is told again, to whoever is there now.
    await pass(10 * 60_000, [watchdog], [watchdog])
    expect(told()).toEqual(['oyun@example.mn', 'saraa@example.mn'])
  })

  test('the last resort, where none of those on shift can be reached', async () => {
    const gone = contacts.oyun.ways.map((way) => ({ ...way, gone: true as const }))
    const { process, pass, events, sent } = world(
      { week: week.slice(0, 1), lastResort: ['chief'] },
      { ...contacts, oyun: { ...contacts.oyun, ways: gone } },
    )
    const watchdog = process()
    await pass(5000, [watchdog], [watchdog])
    await pass(10 * 60_000, [watchdog])
    expect(events()).toContain('paging.stopped')
    expect(sent.map(({ pager }) => pager)).toContain('webhook')
  })
})
