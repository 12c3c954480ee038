/** Lets her see that somebody writes: at most every 4 s, which is as long as a platform shows it. Lost ones do no harm. */
import { call } from '../../../ui/call.ts'
import { casesRoutes } from '../contract.ts'
import { nameOfOne, type One } from './one.ts'

const everyMs = 4000
const told = new Map<string, number>()

export function tellTyping(one: One): void {
  const name = nameOfOne(one)
  if (performance.now() - (told.get(name) ?? Number.NEGATIVE_INFINITY) < everyMs) return
  told.set(name, performance.now())
  const { channel, id } = one
  call(casesRoutes.typing, { params: { channel, id }, body: {} }).catch(() => undefined)
}
