/** The stream of notices: nothing missed, nothing twice, nothing to who may not know, and over at once when she is out. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type About, can } from '#src/desk/can.ts'
import { type NoticeCode, noticeCodes, noticeSpecs, postNotice } from '#src/desk/notices.ts'
import { roles } from '#src/desk/people/roles.ts'
import { mostNotices } from '#src/store/records.ts'
import { type Browser, type Helpdesk, openHelpdesk, type Staff } from './helpdesk.ts'

let helpdesk: Helpdesk
beforeEach(async () => {
  helpdesk = await openHelpdesk()
})
afterEach(() => helpdesk.close())

type Seen = { event: string; data: unknown; id: string }
type Stream = { seen: Seen[]; ended(): boolean; stop(): void; status: number }

/** Reads as a browser's EventSource does. */
async function listen(browser: Browser, lastEventId?: string): Promise<Stream> {
  const abort = new AbortController()
  const response = await fetch(`${helpdesk.url}/desk/api/events`, {
    signal: abort.signal,
    headers: {
      'sec-fetch-site': 'same-origin',
      cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
  })
  const seen: Seen[] = []
  let ended = false
  let text = ''
  const reader = response.body?.getReader()
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder()
    for (;;) {
      const part = await reader?.read().catch(() => undefined)
      if (!part || part.done) break
      text += decoder.decode(part.value)
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''
        if (field('event'))
          seen.push({ event: field('event'), data: JSON.parse(field('data')), id: field('id') })
      }
    }
    ended = true
  }
  void read()
  return { seen, ended: () => ended, stop: () => abort.abort(), status: response.status }
}
async function until(there: () => boolean, ms = 3000): Promise<void> {
  const end = Date.now() + ms
  while (!there() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5))
}
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100))
const signedIn = async (staff: Staff): Promise<Browser> => {
  const browser = helpdesk.browser()
  await browser.signIn(staff)
  return browser
}
const changed = (id: string) => postNotice(helpdesk.desk, 'case.changed', { channel: 'web', id })
const ids = ({ seen }: Stream) =>
  seen.filter(({ event }) => event === 'case.changed').map(({ data }) => (data as { id: string }).id)

describe('a desk that listens', () => {
  test('is greeted, so that it fetches what it shows, and then told what happens', async () => {
    const stream = await listen(await signedIn(await helpdesk.staff(['counsellor'])))
    await until(() => stream.seen.length > 0)
    expect(stream.seen[0]).toMatchObject({ event: 'hello' })
    await changed('a')
    await until(() => ids(stream).length > 0)
    expect(stream.seen.at(-1)).toMatchObject({ event: 'case.changed', data: { id: 'a' } })
    stream.stop()
  })

  test('gets what it missed after a cut, each once and in order, whatever the cuts', async () => {
    const browser = await signedIn(await helpdesk.staff(['counsellor']))
    const got: string[] = []
    let last: string | undefined
    let sent = 0
    for (let round = 0; round < 12; round++) {
      const stream = await listen(browser, last)
      for (let i = 0; i < 5; i++) await changed(`n${sent++}`)
      if (round > 0) await until(() => ids(stream).length >= 5)
      else await until(() => ids(stream).length >= 1)
      stream.stop()
      await soon()
      got.push(...ids(stream))
      last = stream.seen.at(-1)?.id ?? last
      for (let i = 0; i < 3; i++) await changed(`n${sent++}`)
    }
    const end = await listen(browser, last)
    await until(() => got.length + ids(end).length >= sent)
    got.push(...ids(end))
    end.stop()
    expect(got).toEqual(Array.from({ length: sent }, (_, i) => `n${i}`).slice(sent - got.length))
    expect(got.length).toBeGreaterThanOrEqual(sent - 5)
  })

  test('is greeted anew when what it missed is not kept any more, or its number is none of ours', async () => {
    const browser = await signedIn(await helpdesk.staff(['counsellor']))
    await changed('old')
    await Promise.all(Array.from({ length: mostNotices + 5 }, () => changed('more')))
    for (const last of ['1', '999999999']) {
      const stream = await listen(browser, last)
      await until(() => stream.seen.length > 0)
      expect(stream.seen[0]?.event).toBe('hello')
      expect(ids(stream)).toEqual([])
      stream.stop()
    }
  })

  test('is told what the table lets it know, exactly: every notice, every role, every owner', async () => {
    const streams: { staff: Staff; stream: Stream }[] = []
    for (const role of roles) {
      const staff = await helpdesk.staff([role])
      streams.push({ staff, stream: await listen(await signedIn(staff)) })
    }
    await until(() => streams.every(({ stream }) => stream.seen.length > 0))
    const id = 'A'.repeat(22)
    const data = (code: NoticeCode) => ('id' in noticeSpecs[code].data.shape ? { id } : {})
    for (const code of noticeCodes) {
      for (const owner of [undefined, ...streams.map(({ staff }) => staff.id)]) {
        for (const state of ['bot', 'offered', 'claimed', 'closed'] as const) {
          const about: About = { state, ...(owner ? { owner } : {}) }
          const before = streams.map(({ stream }) => stream.seen.length)
          await postNotice(helpdesk.desk, code, data(code) as { id: string }, { about })
          const expected = streams.map(({ staff }) =>
            can({ id: staff.id, roles: staff.kept.value.roles }, noticeSpecs[code].permission, about),
          )
          await until(() =>
            streams.every(({ stream }, i) => stream.seen.length - before[i]! >= (expected[i] ? 1 : 0)),
          )
          expect([
            code,
            state,
            owner,
            streams.map(({ stream }, i) => stream.seen.length > before[i]!),
          ]).toEqual([code, state, owner, expected])
        }
      }
    }
    for (const { stream } of streams) stream.stop()
  })

  test('hears what is meant for one person alone only as that person', async () => {
    const [she, other] = [await helpdesk.staff(['counsellor']), await helpdesk.staff(['counsellor'])]
    const [hers, others] = [await listen(await signedIn(she)), await listen(await signedIn(other))]
    await until(() => hers.seen.length > 0 && others.seen.length > 0)
    await postNotice(helpdesk.desk, 'me.changed', {}, { to: she.id })
    await until(() => hers.seen.length > 1)
    await soon()
    expect(hers.seen.at(-1)?.event).toBe('me.changed')
    expect(others.seen.map(({ event }) => event)).toEqual(['hello'])
    hers.stop()
    others.stop()
  })
})

describe('is over', () => {
  test('within a second when she is disabled, signs out or is signed out everywhere', async () => {
    const admin = await helpdesk.staff(['administrator'])
    const ways: ((staff: Staff, browser: Browser) => Promise<unknown>)[] = [
      async (staff) => helpdesk.desk.people.disable((await helpdesk.desk.people.get(staff.id))!, admin.id),
      (_, browser) => browser.post('/desk/api/sign-out'),
      (_, browser) => browser.post('/desk/api/sign-out/everywhere'),
      async (staff) =>
        helpdesk.desk.people.inviteAgain((await helpdesk.desk.people.get(staff.id))!, admin.id),
    ]
    for (const [i, way] of ways.entries()) {
      const staff = await helpdesk.staff(['counsellor'])
      const browser = await signedIn(staff)
      const stream = await listen(browser)
      await until(() => stream.seen.length > 0)
      await way(staff, browser)
      await until(stream.ended, 1000)
      expect([i, stream.ended()]).toEqual([i, true])
      expect(stream.seen.at(-1)?.event).toBe('end')
      await changed('after')
      expect(ids(stream)).not.toContain('after')
    }
  })

  test('and is not begun without a session', async () => {
    const stream = await listen(helpdesk.browser())
    expect(stream.status).toBe(401)
  })
})

test('a locked desk is told only that a case waits', async () => {
  const staff = await helpdesk.staff(['counsellor'])
  const browser = await signedIn(staff)
  helpdesk.pass(15 * 60_000)
  const stream = await listen(browser)
  await until(() => stream.seen.length > 1)
  await changed('secret')
  await postNotice(helpdesk.desk, 'case.waits', {}, { about: { state: 'offered' } })
  await until(() => stream.seen.some(({ event }) => event === 'case.waits'))
  expect(stream.seen.map(({ event }) => event)).toEqual(['locked', 'hello', 'case.waits'])
  stream.stop()
})

test('a person has four streams at most: the oldest goes', async () => {
  const browser = await signedIn(await helpdesk.staff(['counsellor']))
  const streams: Stream[] = []
  for (let i = 0; i < 6; i++) streams.push(await listen(browser))
  await until(() => streams[1]!.ended())
  expect(streams.map((stream) => stream.ended())).toEqual([true, true, false, false, false, false])
  expect(helpdesk.events.open()).toBe(4)
  for (const stream of streams) stream.stop()
})
