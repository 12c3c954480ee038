/**
 * Listens to the server for as long as somebody is in: `useNotice('case.changed', ({ id }) => …)`. Connects again by itself
 * and goes on after the last notice it got; `hello` means that something may have been missed, so everything that is shown
 * is asked anew. Our own reader, because EventSource tells neither of a dead line nor of being signed out.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { NoticeCode } from '../notices.ts'
import { answers } from './asking.ts'
import { askMe } from './me.ts'
import { noticeReader } from './notice-reader.ts'

export type Connection = 'connecting' | 'live' | 'lost'
export type NoticeData = Readonly<Record<string, unknown>>
type Hear = (data: NoticeData) => void

/** The server sends at least something every 10 s. */
const silenceMs = 25_000
const firstWaitMs = 1000
const longestWaitMs = 15_000

const hearers = new Map<NoticeCode, Set<Hear>>()
const lookers = new Set<() => void>()
let connection: Connection = 'connecting'
let lostSince: number | undefined

function become(next: Connection): void {
  if (next === 'lost' && connection !== 'lost') lostSince = Date.now()
  if (connection === next) return
  connection = next
  for (const look of lookers) look()
}

/** What the header shows. */
export const useConnection = (): Connection =>
  useSyncExternalStore(
    (look) => {
      lookers.add(look)
      return () => lookers.delete(look)
    },
    () => connection,
  )
/** ms since 1970, while it is lost. */
export const lostAt = (): number | undefined => (connection === 'lost' ? lostSince : undefined)

export function onNotice(code: NoticeCode, hear: Hear): () => void {
  const all = hearers.get(code) ?? new Set()
  hearers.set(code, all.add(hear))
  return () => all.delete(hear)
}

/** Calls the newest `hear` at every notice of this code, while the component is shown. */
export function useNotice(code: NoticeCode, hear: Hear): void {
  const newest = useRef(hear)
  useEffect(() => {
    newest.current = hear
  })
  useEffect(() => onNotice(code, (data) => newest.current(data)), [code])
}

/** Until stopped. */
export function listen(): () => void {
  const over = new AbortController()
  void listenOn(over.signal)
  return () => over.abort()
}

async function listenOn(over: AbortSignal): Promise<void> {
  let last: string | undefined
  let wait = firstWaitMs
  const take = (event: string, data: NoticeData, id: string | undefined): void => {
    last = id ?? last
    wait = firstWaitMs
    if (event === 'hello') void answers.invalidateQueries()
    else if (event === 'locked' || event === 'end' || event === 'me.changed') void askMe()
    for (const hear of hearers.get(event as NoticeCode) ?? []) hear(data)
  }
  while (!over.aborted) {
    const known = await listenOnce(over, last, take)
    if (over.aborted) return
    become('lost')
    if (!known) await askMe()
    await pause(wait * (0.75 + Math.random() / 2), over)
    wait = Math.min(wait * 2, longestWaitMs)
  }
}

/** False when the server does not know her any more. */
async function listenOnce(
  over: AbortSignal,
  last: string | undefined,
  take: (event: string, data: NoticeData, id: string | undefined) => void,
): Promise<boolean> {
  const cut = new AbortController()
  const end = (): void => cut.abort()
  let patience = window.setTimeout(end, silenceMs)
  over.addEventListener('abort', end)
  window.addEventListener('offline', end)
  try {
    const response = await fetch('/desk/api/events', {
      headers: { accept: 'text/event-stream', ...(last === undefined ? {} : { 'last-event-id': last }) },
      signal: cut.signal,
    })
    if (response.status === 401 || response.status === 403) return false
    if (!response.ok || !response.body) return true
    become('live')
    const bytes = response.body.getReader()
    const text = new TextDecoder()
    const reader = noticeReader(take)
    for (;;) {
      const { done, value } = await bytes.read()
      if (done) return true
      window.clearTimeout(patience)
      patience = window.setTimeout(end, silenceMs)
      reader.push(text.decode(value, { stream: true }))
    }
  } catch {
    return true
  } finally {
    window.clearTimeout(patience)
    over.removeEventListener('abort', end)
    window.removeEventListener('offline', end)
    cut.abort()
  }
}

/** Sleeps, but wakes when the network comes back or she looks at the page again. */
function pause(ms: number, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      window.clearTimeout(timer)
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wake)
      over.removeEventListener('abort', wake)
      resolve()
    }
    const timer = window.setTimeout(wake, ms)
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', wake)
    over.addEventListener('abort', wake)
  })
}
