/** Places to come back to: a dialog that calls another waits there, and goes on when that one is over. The innermost is last. */
import { type Ref, refKey } from './script.ts'

/** As many dialogs may wait to be come back to; the outermost is forgotten first. */
export const mostBack = 8

/** Going round by way of calls must not pile up: each place is come back to once. */
export function pushBack<Waiting extends Ref>(back: readonly Waiting[], after: Waiting): Waiting[] {
  return [...back.filter((one) => refKey(one) !== refKey(after)), after].slice(-mostBack)
}
