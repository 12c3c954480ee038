/**
 * A person comes, through the whole process: her phone on one side, the desk on the other, Redis or a cluster between. Three processes
 * stand behind what hands each request to the next.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Json } from '../desk/helpdesk.ts'
import { startRedisCluster, type TestCluster } from '../support/redis-cluster.ts'
import { demoPeople, signedIn } from './demo-people.ts'
import { type Helpline, openHelpline } from './helpline.ts'

let line: Helpline

const until = async <T>(what: string, look: () => Promise<T | undefined> | T | undefined): Promise<T> => {
  for (let tries = 0; tries < 600; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`never: ${what}`)
}

/** A demo counsellor; each of her requests goes to another process. */
async function atDesk(which: number): Promise<Browser> {
  const counsellors = (await demoPeople(line.apps)).filter(({ roles }) => roles.includes('counsellor'))
  return signedIn(line.balancer.url, counsellors[which])
}
const act = (more: object = {}) => ({ id: randomUUID(), ...more })
const of = ({ channel, id }: Json): string => `/desk/api/cases/${channel}/${id}`

describe.each(['one Redis', 'a Redis Cluster'])('on %s', (kind) => {
  let cluster: TestCluster | undefined
  beforeAll(async () => {
    cluster = kind === 'one Redis' ? undefined : await startRedisCluster()
    line = await openHelpline({ apps: 3, redisUrl: async ({ url }) => cluster?.url ?? url })
  }, 180_000)
  afterAll(async () => {
    await line?.stop()
    await cluster?.stop()
  })

  test('she asks for a person, one takes her at another process, they talk, and she is handed back', async () => {
    const she = line.telegram.user(6_200_000_001)
    she.start()
    await until('greeting', () => (she.heard.length > 0 ? true : undefined))
    she.press('English')
    await until('the question', () => (she.heard.length > 2 ? true : undefined))
    // The button she pressed stops turning, once, with the acknowledgement.
    await until('the end of the spinner', () => (she.spinning === 0 ? true : undefined))
    expect(line.telegram.calls.filter(({ method }) => method === 'answerCallbackQuery')).toHaveLength(1)
    expect(line.telegram.violations).toEqual([])
    she.say('person')
    const desk = await atDesk(0)
    const card = await until('a case', async () => {
      const { body } = await desk.get('/desk/api/cases')
      return body.waiting?.[0] as Json | undefined
    })
    expect(card).toMatchObject({ channel: 'telegram', state: 'offered', urgency: 'normal', language: 'en' })
    expect(JSON.stringify(card)).not.toMatch(/Amina/)

    const other = await atDesk(1)
    const takes = await Promise.all([
      desk.post(`${of(card)}/take`, act()),
      other.post(`${of(card)}/take`, act()),
    ])
    /** Whoever comes later is told that it is taken, or no longer finds it among those that wait. */
    expect(takes.filter(({ body }) => body.result === 'done')).toHaveLength(1)
    expect(takes.filter(({ status, body }) => status === 404 || body.refused === 'taken')).toHaveLength(1)
    const [owner, stranger] = takes[0]?.body.result === 'done' ? [desk, other] : [other, desk]
    await until('she is told', () => she.heard.find((text) => text.includes('one of our counsellors')))

    const words = act({ text: 'Hello, I am here. What happened?' })
    expect((await owner.post(`${of(card)}/words`, words)).body.result).toBe('done')
    expect((await owner.post(`${of(card)}/words`, words)).body.result).toBe('done')
    await until('his words', () => she.heard.find((text) => text.startsWith('Hello, I am here')))
    expect((await stranger.post(`${of(card)}/words`, act({ text: 'me too' }))).status).toBe(404)
    expect((await stranger.get(of(card))).status).toBe(404)

    she.say('I cannot leave the flat')
    const talk = await until('her words at the desk', async () => {
      const { body } = await owner.get(of(card))
      const lines = (body.lines ?? []) as Json[]
      return lines.some(({ text }) => text === 'I cannot leave the flat') ? lines : undefined
    })
    const mine = talk.filter(({ text }) => text === 'Hello, I am here. What happened?')
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({ send: { state: 'sent' } })
    expect(she.heard.filter((text) => text.startsWith('Hello, I am here'))).toHaveLength(1)

    expect(
      (
        await owner.post(
          `${of(card)}/close`,
          act({ outcome: 'safe', referrals: ['shelter'], accepted: ['shelter', 'doctor'] }),
        )
      ).body.result,
    ).toBe('done')
    await until('a program again', () => she.heard.find((text) => text.includes('it is me again, a program')))
    she.say('menu')
    await until('the menu', () => she.heard.find((text, index) => index > 5 && /what/i.test(text)))
  }, 60_000)

  test('when she erases everything, the desk has nothing of hers any more', async () => {
    const she = line.telegram.user(6_200_000_002)
    she.start()
    await until('greeting', () => (she.heard.length > 0 ? true : undefined))
    she.say('person')
    const desk = await atDesk(0)
    const card = await until('a case', async () => {
      const { body } = await desk.get('/desk/api/cases')
      return body.waiting?.[0] as Json | undefined
    })
    expect((await desk.post(`${of(card)}/take`, act())).body.result).toBe('done')
    she.say('erase')
    await until('nothing is left', async () => ((await desk.get(of(card))).status === 404 ? true : undefined))
  }, 60_000)
})
