/**
 * Listens to the server for as long as the conversation lives.
 *
 *   connecting ─▶ listening ─▶ lost ─▶ (wait) ─▶ connecting …      401 or `end` ─▶ over
 *
 * What she saw is told back as `Last-Event-ID`, so nothing is skipped; the caller drops what it already showed.
 * Where a browser cannot read a response as it comes, or something on the way holds it back (asked twice, not one byte
 * for 40 s, or not even a status), it asks every few seconds instead. Where that is not answered either, the network
 * was dead: then it is a stream again. A phone that slept sees nothing of a line that died meanwhile: when she looks
 * again, one that was silent for too long is opened anew.
 */
import { chatPaths, heartbeatMs, silenceMs } from '../paths.ts'
import { type Backoff, createBackoff, pause } from './backoff.ts'
import { call, within } from './call.ts'
import type { Health } from './health.ts'
import type { Life } from './life.ts'
import type { ServerEvent } from './protocol.ts'
import type { Session } from './session.ts'
import { createSseReader } from './sse.ts'

const pollMs = 2_500
/** By so much a sign of life may come late on a slow line. */
const lateMs = 5_000

export type Listening = {
  session: Session
  life: Life
  health: Health
  /** Shows one event. The page remembers it as taken once she looks at it. */
  take: (event: ServerEvent) => void
  seen: (then: () => void) => void
  /** The server no longer knows this conversation. */
  gone: () => void
}

export async function listen(listening: Listening): Promise<void> {
  const { life, health } = listening
  const backoff = createBackoff(life)
  let mute = 0
  let answers = false
  while (!life.over) {
    const heard = { bytes: 0 }
    const streaming = canStream() && mute < 2
    try {
      await (streaming ? readStream(listening, backoff, heard) : poll(listening, backoff))
      if (!streaming) {
        answers = true
        continue
      }
    } catch (problem) {
      if (streaming && problem === silence) mute = heard.bytes === 0 ? mute + 1 : 0
      if (!streaming && !answers) mute = 0
    }
    if (life.over) return
    health.down('stream')
    await backoff.wait()
  }
}

const silence = new Error('asked, but silent')

/** Waits for a sign of life, and says so when there is none. */
const heardOf = <T>(work: Promise<T>, abort: () => void): Promise<T> =>
  within(silenceMs, work, abort).catch((problem) => {
    throw problem instanceof Error && problem.message === 'too late' ? silence : problem
  })

const canStream = (): boolean =>
  typeof TextDecoder === 'function' && typeof ReadableStream === 'function' && 'body' in Response.prototype

async function readStream(listening: Listening, backoff: Backoff, heard: { bytes: number }): Promise<void> {
  const { health } = listening
  const { response, abort, stop, hear } = ask(listening, 'text/event-stream')
  try {
    const answer = await heardOf(response, abort)
    const body = readable(answer, listening, 'text/event-stream').body
    if (!body) throw new Error('no stream')
    const bytes = body.getReader()
    const decoder = new TextDecoder()
    const reader = createSseReader()
    health.up('session')
    health.up('stream')
    for (;;) {
      const { done, value } = await heardOf(bytes.read(), abort)
      if (done || listening.life.over) return
      heard.bytes += value.length
      hear()
      backoff.reset()
      for (const event of reader.push(decoder.decode(value, { stream: true }))) takeOne(event, listening)
    }
  } finally {
    stop()
  }
}

async function poll(listening: Listening, backoff: Backoff): Promise<void> {
  const { health, life } = listening
  const { response, abort, stop } = ask(listening, 'application/json')
  try {
    const answer = readable(await within(silenceMs, response, abort), listening, 'application/json')
    const { events } = await within(silenceMs, answer.json(), abort)
    health.up('session')
    health.up('stream')
    backoff.reset()
    for (const { id, event, data } of events) {
      takeOne({ id, event, data: typeof data === 'string' ? data : JSON.stringify(data) }, listening)
    }
  } finally {
    stop()
  }
  await pause(pollMs, life)
}

/** Opens the request, and breaks it off when the phone says it lost the network, or wakes and the line had died meanwhile. */
function ask({ session, life }: Listening, accept: string) {
  const headers: Record<string, string> = { Accept: accept, Authorization: `Bearer ${session.token}` }
  if (session.last) headers['Last-Event-ID'] = session.last
  const { response, abort } = call(chatPaths.events, { headers }, life)
  // By the clock on the wall: all others sleep with the phone.
  let heardAt = Date.now()
  const hear = () => {
    heardAt = Date.now()
  }
  const wake = () => {
    if (document.visibilityState === 'visible' && Date.now() - heardAt > heartbeatMs + lateMs) abort()
  }
  window.addEventListener('offline', abort)
  document.addEventListener('visibilitychange', wake)
  const stop = () => {
    window.removeEventListener('offline', abort)
    document.removeEventListener('visibilitychange', wake)
    abort()
  }
  return { response, abort, stop, hear }
}

function readable(answer: Response, { life, gone }: Listening, type: string): Response {
  if (answer.status === 401 && !life.over) gone()
  const sent = answer.headers.get('Content-Type') ?? ''
  if (answer.status !== 200 || sent.indexOf(type) < 0) throw new Error('no answer')
  return answer
}

function takeOne(event: ServerEvent, { session, life, take, seen }: Listening): void {
  if (life.over) return
  take(event)
  const { id } = event
  if (id && !life.over) seen(() => session.keep({ last: id }))
}
