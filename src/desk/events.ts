/**
 * `/desk/api/events`: the notices as server-sent events. A desk that connects gets `hello` and fetches what it shows; one
 * that comes back with the number of its last event gets what it missed, or `hello` again when that is not kept any more.
 * Cut within a second when the session ends or the person is disabled; a locked desk is told only what may ring.
 */
import type { Response } from 'express'
import type { Log } from '../log.ts'
import { type About, can, type Permission } from './can.ts'
import { routeSpec } from './contract.ts'
import type { Desk } from './desk.ts'
import { actorOf } from './frame.ts'
import { type NoticeCode, noticeSpecs, openNotice } from './notices.ts'
import type { Route } from './route.ts'
import type { Present } from './session.ts'

export const eventsSpec = routeSpec({
  method: 'get',
  path: '/desk/api/events',
  summary:
    'Notices as server-sent events: `hello` (fetch anew), `locked`, `end` (signed out), and the codes of notices. Resumes by Last-Event-ID.',
  permission: 'self',
  stages: ['locked', 'full'],
  answer: 'events',
})

const heartbeatMs = 10_000
const mostForOne = 4
const mostStreams = 500
const pageSize = 200

type Stream = { response: Response; sessionId: string; present: Present; last: number; locked: boolean }

export type Events = {
  route: Route
  start(): Promise<void>
  stop(): void
  /** How many are open. */
  open(): number
  /** Whose, each person once. */
  people(): string[]
  /** Told to the desks open here, without a number: what it is about is fetched anew by whoever connects. */
  tellNow(code: NoticeCode, data: object, about: About): void
}

export function createEvents(desk: Desk, log: Log): Events {
  const streams = new Set<Stream>()
  const unwatch: (() => void)[] = []
  let heartbeat: NodeJS.Timeout | undefined

  const write = ({ response }: Stream, event: string, data: object, id?: number): void => {
    response.write(
      `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
    )
  }
  function close(stream: Stream, event?: string): void {
    if (!streams.delete(stream)) return
    if (event) write(stream, event, {})
    stream.response.end()
  }

  /** Whether she is still in, and how far. */
  async function check(stream: Stream): Promise<void> {
    const present = await desk.sessions.present(stream.sessionId)
    if (!present || (present.stage !== 'full' && present.stage !== 'locked')) return close(stream, 'end')
    stream.present = present
    const locked = present.stage === 'locked'
    if (locked && !stream.locked) write(stream, 'locked', {})
    stream.locked = locked
  }

  async function tell(stream: Stream): Promise<void> {
    let more = true
    while (more && streams.has(stream)) {
      const { notices, newest, lost } = await desk.store.notices.after(stream.last, pageSize)
      if (lost) {
        stream.last = newest
        write(stream, 'hello', {}, newest)
      }
      for (const { number, sealed } of lost ? [] : notices) {
        stream.last = number
        const posted = openNotice(desk.sealer, sealed)
        if (!posted) {
          // Sealed under a key that is gone: whatever it told, she fetches anew.
          write(stream, 'hello', {}, number)
          continue
        }
        const { code, data, about, to } = posted
        const spec: { permission: Parameters<typeof can>[1]; whileLocked?: true } = noticeSpecs[code]
        if (to !== undefined && to !== stream.present.person.id) continue
        if (!can(actorOf(stream.present), spec.permission, about)) continue
        if (!stream.locked || spec.whileLocked) write(stream, code, data, number)
      }
      more = !lost && notices.length === pageSize
    }
  }
  /** One after the other for each stream, so that nothing comes twice or in another order. */
  const turns = new WeakMap<Stream, Promise<void>>()
  function soon(stream: Stream, what: (stream: Stream) => Promise<void>): void {
    const turn = (turns.get(stream) ?? Promise.resolve())
      .then(() => (streams.has(stream) ? what(stream) : undefined))
      .catch((error: unknown) => {
        // The desk connects again and goes on after the last it got.
        log.warn('desk.trouble', {}, error)
        close(stream)
      })
    turns.set(stream, turn)
  }
  const each = (
    what: (stream: Stream) => Promise<void>,
    which: (stream: Stream) => boolean = () => true,
  ): void => {
    for (const stream of streams) if (which(stream)) soon(stream, what)
  }

  async function open(present: Present, response: Response, lastEventId: string | undefined): Promise<void> {
    const mine = [...streams].filter((stream) => stream.present.person.id === present.person.id)
    // A laptop that changes networks leaves dead connections behind: the oldest goes.
    if (mine.length >= mostForOne && mine[0]) close(mine[0])
    const eldest = streams.size >= mostStreams ? [...streams][0] : undefined
    if (eldest) close(eldest)
    const after = lastEventId && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : undefined
    // A number that was never given: `lost`, so she gets `hello`.
    const stream: Stream = {
      response,
      sessionId: present.session.id,
      present,
      last: after ?? Number.MAX_SAFE_INTEGER,
      locked: present.stage === 'locked',
    }
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' })
    response.write('retry: 2000\n\n')
    response.on('close', () => streams.delete(stream))
    streams.add(stream)
    if (stream.locked) write(stream, 'locked', {})
    soon(stream, tell)
  }

  return {
    route: {
      spec: eventsSpec,
      stream: (ask, response, lastEventId) => open(ask.me(), response, lastEventId),
    },
    open: () => streams.size,
    people: () => [...new Set([...streams].map(({ present }) => present.person.id))],
    tellNow(code, data, about) {
      const spec: { permission: Permission; whileLocked?: true } = noticeSpecs[code]
      for (const stream of streams) {
        if (stream.locked && !spec.whileLocked) continue
        if (can(actorOf(stream.present), spec.permission, about)) write(stream, code, data)
      }
    },
    async start() {
      unwatch.push(
        await desk.store.notices.watch(() => each(tell)),
        await desk.store.records.watch((kind, id) => {
          if (kind === 'session') each(check, (stream) => stream.sessionId === id)
          if (kind === 'person') each(check, (stream) => stream.present.person.id === id)
        }),
      )
      heartbeat = setInterval(() => {
        for (const { response, last } of streams) response.write(`id: ${last}\n: .\n\n`)
        // Whatever was announced while the store's messages did not reach us.
        each(check)
        each(tell)
      }, heartbeatMs)
      heartbeat.unref()
    },
    stop() {
      clearInterval(heartbeat)
      for (const end of unwatch) end()
      for (const stream of streams) close(stream)
    },
  }
}
