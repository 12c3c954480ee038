/**
 * Sends what she wrote: one at a time, in order, the same id until the server says it has it (202).
 *
 *   sending ─▶ sent                         accepted: it is durably in the inbox
 *      │  └──▶ refused                      the server will never take it (400, 413): it stays on her screen, marked
 *      ├─────▶ waiting ─▶ sending …         no network, 5xx, or an answer that is none of ours
 *      └──▶ sending, a little later          she is quicker than the server takes (429): the connection is there
 *   401: the conversation is gone; what was not sent is handed back so that it can be offered to her again.
 */
import { chatPaths } from '../paths.ts'
import { createBackoff } from './backoff.ts'
import { call, within } from './call.ts'
import type { Health } from './health.ts'
import type { Life } from './life.ts'
import type { Content, MessageBody } from './protocol.ts'
import { language } from './say.ts'
import type { Session } from './session.ts'

export type Progress = 'sending' | 'sent' | 'waiting' | 'refused'
type Entry = { content: Content; progress: (state: Progress) => void; body?: MessageBody }

export type Outbox = {
  add(content: Content, progress?: (state: Progress) => void): void
  /** Starts sending: until then messages gather, because the session is still being opened. */
  open(session: Session): void
  /** Her own texts that the server has not accepted. */
  unsent(): string[]
}

const answerMs = 20_000

export function createOutbox({
  life,
  health,
  gone,
  told,
}: {
  life: Life
  health: Health
  gone: () => void
  /** The server has a word for her while it waits. */
  told: (text: string) => void
}): Outbox {
  const entries: Entry[] = []
  const backoff = createBackoff(life)
  let session: Session | undefined
  let busy = false
  /** Once for as long as it lasts. */
  let hasTold = false
  const tellOnce = (text: string): void => {
    if (!hasTold && !life.over) told(text)
    hasTold = true
  }

  async function drain(): Promise<void> {
    if (busy || !session) return
    busy = true
    for (let entry = entries[0]; entry && !life.over; entry = entries[0]) {
      entry.body = entry.body ?? address(entry.content, session)
      const outcome = await post(entry.body, session, life, tellOnce)
      if (life.over) break
      if (outcome === 'gone') gone()
      else if (outcome === 'slowed') await backoff.wait()
      else if (outcome === 'waiting') {
        health.down('outbox')
        for (const each of entries) each.progress('waiting')
        await backoff.wait()
      } else {
        entries.shift()
        session.keep({ unsent: holdsText(entries) })
        health.up('outbox')
        backoff.reset()
        if (entries.length === 0) hasTold = false
        entry.progress(outcome)
      }
    }
    busy = false
  }

  return {
    add(content, progress = () => undefined) {
      entries.push({ content, progress })
      session?.keep({ unsent: holdsText(entries) })
      progress('sending')
      void drain()
    },
    open(opened) {
      session = opened
      session.keep({ unsent: holdsText(entries) })
      void drain()
    },
    unsent: () => entries.map(({ content }) => ('text' in content ? content.text : '')).filter(Boolean),
  }
}

const holdsText = (entries: Entry[]): boolean => entries.some(({ content }) => !('event' in content))

function address(content: Content, session: Session): MessageBody {
  const n = session.nextNumber()
  const chance = Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36)).join('')
  return { id: `${n}-${chance}`, n, language: language(), ...content }
}

async function post(
  body: MessageBody,
  session: Session,
  life: Life,
  tell: (text: string) => void,
): Promise<'sent' | 'refused' | 'gone' | 'waiting' | 'slowed'> {
  const { response, abort, release } = call(
    chatPaths.messages,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${session.token}` },
      body: JSON.stringify(body),
      // A message on its way survives a reload; leaving erases it behind itself.
      keepalive: true,
    },
    life,
  )
  try {
    const answer = await within(answerMs, response, abort)
    release()
    const { status } = answer
    // Read to its end, or the browser keeps a connection for it.
    const body = answer.text().catch(() => '')
    if (status === 429) {
      void body.then((text) => void (wordIn(text) !== '' && tell(wordIn(text))))
      return 'slowed'
    }
    if (status === 202) return 'sent'
    if (status === 401) return 'gone'
    return status === 400 || status === 413 ? 'refused' : 'waiting'
  } catch {
    return 'waiting'
  }
}

/** What a server says that asks for patience. */
function wordIn(body: string): string {
  try {
    const { text } = JSON.parse(body) as { text?: unknown }
    return typeof text === 'string' ? text : ''
  } catch {
    return ''
  }
}
