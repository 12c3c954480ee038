/**
 * One conversation on this page, from «Эхлэх» (or a reload with the token still in the tab) until she leaves or the
 * server says it is erased.
 */
import { createBackoff } from './backoff.ts'
import { watchHealth } from './health.ts'
import { createLife } from './life.ts'
import { createOutbox } from './outbox.ts'
import { readSaid, type ServerEvent } from './protocol.ts'
import { language } from './say.ts'
import { createSeen } from './seen.ts'
import { holdSession, type Kept, requestToken, type Session } from './session.ts'
import { listen } from './stream.ts'
import { type TalkScreen, talkScreen } from './talk-screen.ts'
import type { Language } from './words.ts'

export type Talk = {
  screen: TalkScreen
  token(): string | undefined
  speaks(language: Language): void
  stop(): void
}

type Opening = {
  /** The session of before a reload; without one a new conversation starts. */
  kept?: Kept | undefined
  campaign?: string | undefined
  draft: string
  /** The conversation no longer exists. What she wrote and the server never got comes back. */
  ended: (unsent: string) => void
}

export function openTalk({ kept, campaign, draft, ended }: Opening): Talk {
  const life = createLife()
  const health = watchHealth((connected) => screen.connected(connected))
  const outbox = createOutbox({
    life,
    health,
    gone,
    told: (text) => screen.say({ id: '', text, author: 'bot' }),
  })
  const screen = talkScreen({ draft, send: outbox.add })
  const shown = new Set<string>()
  let session: Session | undefined

  function close(unsent: string[]): void {
    if (life.over) return
    session?.forget()
    stop()
    ended(unsent.join('\n'))
  }
  /** She did not end it and may be in the middle of a sentence: that is handed back too. */
  function gone(): void {
    close([...outbox.unsent(), screen.written()].filter(Boolean))
  }
  function stop(): void {
    life.end()
    health.stop()
  }
  function take({ event, data }: ServerEvent): void {
    if (event === 'end') close(outbox.unsent())
    if (event === 'typing') screen.typing()
    const said = event === 'message' ? readSaid(data) : undefined
    if (!said || shown.has(said.id)) return
    shown.add(said.id)
    screen.say(said)
  }
  async function run(): Promise<void> {
    const token = kept?.token ?? (await requestToken(life, createBackoff(life), health))
    if (!token || life.over) return
    session = holdSession(kept ?? { token, n: 0, last: '', language: language(), unsent: false })
    outbox.open(session)
    await listen({ session, life, health, take, gone, seen: createSeen(life) })
  }

  if (kept) {
    screen.notice('returned')
    if (kept.unsent) screen.notice('unsent')
    outbox.add({ event: 'returned' })
  } else {
    outbox.add({ event: 'start', ...(campaign ? { campaign } : {}) })
    screen.typing()
  }
  void run()

  return {
    screen,
    token: () => session?.token || undefined,
    speaks: (spoken) => session?.keep({ language: spoken }),
    stop,
  }
}
