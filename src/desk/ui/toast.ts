/** A short word that something was done, or could not be. Never a text of hers. */
import { notifications } from '@mantine/notifications'
import { sentenceOf } from './call.ts'
import { say } from './words.ts'

const closes = () => ({ 'aria-label': say('do.close') })

export const told = (message: string): void =>
  void notifications.show({ message, withBorder: true, closeButtonProps: closes() })

/** Stays until it is closed. */
export const toldTrouble = (trouble: unknown): void =>
  void notifications.show({
    closeButtonProps: closes(),
    message: sentenceOf(trouble),
    color: 'yellow.8',
    withBorder: true,
    autoClose: false,
  })
