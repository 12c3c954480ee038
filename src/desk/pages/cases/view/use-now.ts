/** What time it is for the server, ticking, so that "waits for 3 minutes" stays true while nothing else happens. */
import { useEffect, useState } from 'react'
import { serverNow } from '../../../ui/call.ts'
import { lasting } from '../../../ui/dates.ts'
import { say } from '../../../ui/words.ts'

const tickMs = 5000

export function useNow(): number {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const tick = (): void => setNow(serverNow())
    const interval = window.setInterval(tick, tickMs)
    document.addEventListener('visibilitychange', tick)
    return () => {
      window.clearInterval(interval)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [])
  return now
}

const minute = 60_000
/** In whole minutes: seconds that run would only make whoever looks nervous. */
export const age = (since: number, now: number): string =>
  now - since < minute ? say('cases.now.waitsNow') : lasting(Math.floor((now - since) / minute) * minute)
export const waited = (since: number, now: number): string =>
  now - since < minute ? say('cases.now.waitsNow') : say('cases.now.waits', { time: age(since, now) })
