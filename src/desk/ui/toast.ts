/** A short word that something was done, or could not be. Never a text of hers. */
import { notifications } from '@mantine/notifications'
import { Problem, sentenceOf } from './call.ts'
import { say } from './words.ts'

const closes = () => ({ 'aria-label': say('do.close') })
/** On a phone what is written and the way to the other pages lie below: nothing may lie over them. */
const place = () =>
  window.matchMedia('(max-width: 47.99em)').matches ? ('top-center' as const) : ('bottom-right' as const)

export const told = (message: string): void =>
  void notifications.show({ message, withBorder: true, closeButtonProps: closes(), position: place() })

const trouble = 'trouble'
let unreachable = false

/** Stays until it is closed. The newest alone: whoever presses again and again must still see what came of it. */
export function toldTrouble(what: unknown): void {
  unreachable = what instanceof Problem && what.code === 'offline'
  notifications.hide(trouble)
  notifications.show({
    id: trouble,
    closeButtonProps: closes(),
    message: sentenceOf(what),
    color: 'yellow.8',
    withBorder: true,
    autoClose: false,
    position: place(),
  })
}

/** The line is back: that the server could not be reached is not true any more. */
export function reachable(): void {
  if (unreachable) notifications.hide(trouble)
  unreachable = false
}
