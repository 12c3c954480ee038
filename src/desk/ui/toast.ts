/** A short word that something was done, or could not be. Never a text of hers. */
import { notifications } from '@mantine/notifications'
import { sentenceOf } from './call.ts'

export const told = (message: string): void => void notifications.show({ message, withBorder: true })

/** Stays until it is closed. */
export const toldTrouble = (trouble: unknown): void =>
  void notifications.show({
    message: sentenceOf(trouble),
    color: 'yellow.8',
    withBorder: true,
    autoClose: false,
  })
