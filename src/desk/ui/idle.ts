/**
 * Locks after 15 idle minutes, also when the line is down. While keys or pointer move the server is told once a minute:
 * reading alone does not count, as a desk left alone reads on too.
 */
import { useEffect } from 'react'
import { signInRoutes } from '../pages/sign-in/contract.ts'
import { call, serverNow } from './call.ts'
import { askMe, type FullMe, takeMe } from './me.ts'

const tellEveryMs = 60_000
/** A laptop that slept: its timers slept too and go on where they were, so the clock is looked at again and again. */
const lookEveryMs = 1000
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const

export function useIdleLock(me: FullMe | undefined): void {
  useEffect(() => {
    if (!me) return undefined
    const lockIfIdle = (): void => {
      if (serverNow() < me.locksAt) return
      takeMe(lockedFrom(me))
      // Perhaps she was busy in another window: then the server says so.
      void askMe()
    }
    const looking = window.setInterval(lockIfIdle, lookEveryMs)
    document.addEventListener('visibilitychange', lockIfIdle)
    return () => {
      window.clearInterval(looking)
      document.removeEventListener('visibilitychange', lockIfIdle)
    }
  }, [me])

  useEffect(() => {
    if (!me) return undefined
    let told = Date.now()
    const there = (): void => {
      if (Date.now() - told < tellEveryMs) return
      told = Date.now()
      call(signInRoutes.active, { body: {} }).then(
        ({ locksAt }) => takeMe({ ...me, locksAt }),
        () => undefined,
      )
    }
    for (const sign of signs) window.addEventListener(sign, there, { passive: true, capture: true })
    return () => {
      for (const sign of signs) window.removeEventListener(sign, there, { capture: true })
    }
  }, [me])
}

const lockedFrom = ({ csrf, endsAt, person }: FullMe) => ({
  stage: 'locked' as const,
  csrf,
  endsAt,
  name: person.name,
  login: person.login,
  passphrase: person.passphrase,
  passkeys: person.passkeys.length > 0,
})
