/**
 * The page's hold on its conversation: an opaque token, how many messages it numbered, the last event she saw.
 *
 * Kept in memory and in sessionStorage, so that a phone that throws the tab away does not lose a waiting counsellor.
 * Never a word of the conversation: whoever reads the storage learns that something was open, not what was said.
 */
import { chatPaths } from '../paths.ts'
import type { Backoff } from './backoff.ts'
import { call, within } from './call.ts'
import type { Health } from './health.ts'
import type { Life } from './life.ts'
import type { Language } from './words.ts'

const storageKey = 's'
const answerMs = 20_000

export type Kept = { token: string; n: number; last: string; language: Language; unsent: boolean }

export type Session = {
  readonly token: string
  readonly last: string
  /** The number of the next message. Burnt even if the message is lost, so that no two ever share one. */
  nextNumber(): number
  keep(change: Partial<Omit<Kept, 'token'>>): void
  forget(): void
}

/** The session of this tab before it was reloaded, if there was one. */
export function readKept(): Kept | undefined {
  try {
    const kept: Kept = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null')
    return kept && typeof kept.token === 'string' && Number.isInteger(kept.n) ? kept : undefined
  } catch {
    return undefined
  }
}

export function holdSession(kept: Kept): Session {
  const write = () => {
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(kept))
    } catch {
      // Storage is full or forbidden: memory alone must do.
    }
  }
  write()
  return {
    get token() {
      return kept.token
    },
    get last() {
      return kept.last
    },
    nextNumber() {
      kept.n += 1
      write()
      return kept.n
    },
    keep(change) {
      if (!kept.token) return
      Object.assign(kept, change)
      write()
    },
    forget() {
      kept.token = ''
      forgetKept()
    },
  }
}

export function forgetKept(): void {
  try {
    sessionStorage.clear()
  } catch {
    // Forbidden storage holds nothing.
  }
}

/** Asks for a token until there is one; undefined when the life ended first. */
export async function requestToken(
  life: Life,
  backoff: Backoff,
  health: Health,
): Promise<string | undefined> {
  while (!life.over) {
    const token = await attempt(life).catch(() => undefined)
    if (life.over) return undefined
    if (token) {
      backoff.reset()
      return token
    }
    health.down('session')
    await backoff.wait()
  }
  return undefined
}

async function attempt(life: Life): Promise<string | undefined> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }
  const { response, abort, release } = call(chatPaths.session, init, life)
  const answer = await within(answerMs, response, abort)
  if (answer.status !== 200) return undefined
  const { token } = await within(answerMs, answer.json(), abort)
  release()
  return typeof token === 'string' && token.length > 0 && token.length <= 64 ? token : undefined
}
