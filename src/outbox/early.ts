/** Signs of life that are no words: typing, seen, the end of a button's spinner. At once, best effort, never repeated. */
import type { Call } from '../channels/channel.ts'
import type { Door } from '../channels/door.ts'
import type { Calls } from './calls.ts'

export type EarlyCalls = { make(door: Door, calls: Call[]): void }

/** More than so many under way: the platform is slow, and words matter more. */
const mostUnderWay = 64

export function createEarlyCalls(calls: Calls): EarlyCalls {
  let underWay = 0
  return {
    make(door, wanted) {
      for (const call of wanted) {
        if (underWay >= mostUnderWay) return
        underWay++
        void calls.make(door.apiRoot, call).finally(() => underWay--)
      }
    },
  }
}
