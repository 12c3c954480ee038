/** The queue as it is now: asked anew when the server says that a case changed, and never more often than the eye can follow. */
import { useEffect } from 'react'
import { answers, useRead } from '../../../ui/asking.ts'
import { onNotice, useConnection } from '../../../ui/notices.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'

const restMs = 300
/** Who opened or closed the desk is not told by a notice. */
const againMs = 30_000

let dirty = false
let asking: Promise<void> | undefined

export const queueQuery = { query: { limit: 100 } } as const
export const useQueue = () => useRead(casesRoutes.list, queueQuery)
export const useColleagues = () => useRead(casesRoutes.colleagues)

/** Those this person has who wait for her answer. */
export const unanswered = (held: readonly DeskCard[], person: string): DeskCard[] =>
  held.filter(({ owner, unansweredSince }) => owner === person && unansweredSince !== undefined)

const refresh = (path: string): Promise<void> =>
  answers.invalidateQueries({ queryKey: [path] }, { cancelRefetch: false })

/** Asked one after the other: what changes meanwhile is asked for once more afterwards, so the last answer is never old. */
export function askQueueAgain(): void {
  dirty = true
  asking ??= (async () => {
    while (dirty) {
      dirty = false
      await Promise.all(
        [casesRoutes.list, casesRoutes.colleagues, casesRoutes.ended].map(({ path }) => refresh(path)),
      ).catch(() => undefined)
      await new Promise((resolve) => window.setTimeout(resolve, restMs))
    }
  })().finally(() => {
    asking = undefined
  })
}

/** Wherever she is at the desk. */
export function useQueueNotices(): void {
  const connection = useConnection()
  useEffect(() => {
    const end = onNotice('case.changed', askQueueAgain)
    const interval = window.setInterval(askQueueAgain, againMs)
    return () => {
      end()
      window.clearInterval(interval)
    }
  }, [])
  useEffect(() => {
    if (connection === 'live') askQueueAgain()
  }, [connection])
}
