import { say, sayCode } from '../../../ui/words.ts'

/** Why a platform did not take something; a code without a word is shown as it is. */
export const reasonWords = (reason: string | undefined): string =>
  reason === undefined ? say('channels.noReason') : (sayCode(`channels.reason.${reason}`) ?? reason)
