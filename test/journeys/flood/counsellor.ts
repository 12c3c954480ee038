/**
 * A counsellor of the flood: takes the next case, writes to her, closes it; by the desk's own HTTP interface, at whichever process
 * answers. She repeats what was not answered with the same id, as the desk in a browser does, and knows nothing but what she is told.
 */
import { randomUUID } from 'node:crypto'
import type { Member } from './staff.ts'

type Answer = { status: number; body: Record<string, unknown> }
type Card = { id: string; channel: string; owner?: string; state: string; agreed?: number }

export type Shift = {
  /** Processes that can be asked. */
  urls: () => readonly string[]
  chance: () => number
  over: () => boolean
  /** Nobody answers for a while: so that cases wait and staff is called again. */
  away: () => boolean
  /** One in so many is taken and then forgotten. 0: none. */
  forgets: number
}

export type Done = {
  /** What she wrote, and to which case: the words must be on one phone, once. */
  wrote: { case: string; text: string }[]
  /** By the true clock. */
  tookAt: { case: string; at: number }[]
  taken: number
  closed: number
  refused: number
  /** Answers nobody promised: a bug, or the test's. */
  odd: string[]
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export async function workShift(me: Member, n: number, shift: Shift): Promise<Done> {
  const done: Done = { wrote: [], tookAt: [], taken: 0, closed: 0, refused: 0, odd: [] }
  const cookies = new Map<string, string>()
  let csrf = ''

  async function ask(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer | undefined> {
    const urls = shift.urls()
    const url = urls[Math.floor(shift.chance() * urls.length)]
    if (!url) return undefined
    try {
      const response = await fetch(`${url}${path}`, {
        method,
        signal: AbortSignal.timeout(12_000),
        headers: {
          'sec-fetch-site': 'same-origin',
          // Each works from an address of her own, as the web server before us tells.
          'x-forwarded-for': `10.20.30.${n + 1}`,
          ...(method === 'POST' ? { origin: url, 'content-type': 'application/json' } : {}),
          ...(csrf ? { 'x-desk-token': csrf } : {}),
          ...(cookies.size > 0
            ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
            : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        if (value === '') cookies.delete(name)
        else cookies.set(name, value)
      }
      const read = (await response.json()) as Record<string, unknown>
      const inner = (read.me ?? read) as Record<string, unknown>
      if (typeof inner.csrf === 'string') csrf = inner.csrf
      return { status: response.status, body: read }
    } catch {
      return undefined
    }
  }
  async function signIn(): Promise<void> {
    while (!shift.over()) {
      cookies.delete('desk')
      csrf = ''
      const { login, passphrase } = me
      const answer = await ask('POST', '/desk/api/sign-in', { login, passphrase })
      if (answer?.status === 200) return
      await pause(500 + shift.chance() * 1000)
    }
  }
  /** Until somebody answers; signed in anew where the session is over or locked. */
  async function sure(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer | undefined> {
    for (;;) {
      const answer = await ask(method, path, body)
      if (answer && [200, 404, 409].includes(answer.status)) return answer
      if (answer && (answer.status === 401 || answer.status === 403)) await signIn()
      else if (answer && answer.status < 500 && answer.status !== 429)
        done.odd.push(`${answer.status} ${String(answer.body.code ?? '')} at ${path.split('/').at(-1)}`)
      if (shift.over()) return undefined
      await pause(100 + shift.chance() * 300)
    }
  }
  /** An act is repeated with its id until it is done or refused: `pending` is stored and will be done. */
  async function act(card: Card, name: string, more: object = {}): Promise<string> {
    const id = randomUUID()
    for (;;) {
      const answer = await sure('POST', `/desk/api/cases/${card.channel}/${card.id}/${name}`, { id, ...more })
      if (!answer) return 'over'
      // It is hers no more, or never was, or is gone.
      if (answer.status !== 200) return 'not found'
      const result = String(answer.body.refused ?? answer.body.result)
      if (result !== 'pending') return result
      await pause(300)
    }
  }
  const holding = async (): Promise<Card | undefined> => {
    const answer = await sure('GET', '/desk/api/cases')
    return (answer?.body.held as Card[] | undefined)?.find(({ owner }) => owner === me.id)
  }

  await signIn()
  while (!shift.over()) {
    if (shift.away()) {
      await pause(500)
      continue
    }
    const next = await sure('POST', '/desk/api/cases/next', { id: randomUUID() })
    // An answer that was lost may have given her a case: she finds it among those she has.
    const card = (next?.body.card as Card | undefined) ?? (await holding())
    if (!card) {
      await pause(200 + shift.chance() * 300)
      continue
    }
    done.taken++
    done.tookAt.push({ case: card.id, at: Date.now() })
    if (shift.forgets > 0 && shift.chance() * shift.forgets < 1) {
      // She closes her laptop. Until the case is taken from her she can take no other.
      while (!shift.over() && (await holding())) await pause(2000)
      continue
    }
    const text = `words-${me.login}-${done.wrote.length}`
    let said = await act(card, 'words', { text })
    // Taken at once; whom she may write to only when she has agreed, she does not close before that.
    for (; said === 'not agreed' && !shift.over(); said = await act(card, 'words', { text })) await pause(300)
    if (said === 'done') done.wrote.push({ case: card.id, text })
    else done.refused++
    const closed = await act(card, 'close', { outcome: 'test', referrals: [] })
    if (closed === 'done') done.closed++
    else done.refused++
  }
  return done
}
