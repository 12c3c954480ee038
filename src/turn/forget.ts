/** She leaves or erases: everything of hers goes. What the desk had goes too; one who leaves may have a card kept. */
import type { Conversation } from '../conversation.ts'
import { sayLine } from '../dialog/speak.ts'
import { spoken } from '../dialog/stage.ts'
import type { CountCode } from './effect.ts'
import { toMessages } from './said.ts'
import type { Draft, Stage } from './turn.ts'

/**
 * The last words are the same for everybody and tell nothing.
 * `silent`: nothing is said: she pressed the page's own button, or an operator erases her at her request (law 9).
 */
export function forget(
  conversation: Conversation,
  stage: Stage,
  { command, silent, counts }: { command: 'leave' | 'erase'; silent: boolean; counts: CountCode[] },
): Draft {
  const key = command === 'leave' ? 'leave' : stage.channel === 'messenger' ? 'erased_messenger' : 'erased'
  const mute = conversation.blocked || silent || (stage.channel === 'web' && command === 'erase')
  const said = mute ? [] : sayLine(stage, spoken(stage, conversation.language), key)
  const last = toMessages(said, conversation, stage.limits)
  return {
    conversation: undefined,
    effects: [
      { kind: 'erase', wipe: command === 'erase', cases: true, last },
      ...counts.map((code) => ({ kind: 'count' as const, code })),
    ],
    ...(command === 'leave' && { leaving: conversation }),
  }
}
