/**
 * The reference: what a conversation must be after everything she sent was applied once, in her order, by the pure `decide` and nothing
 * else. No store, no lease, no process; so whatever those do wrong shows as a difference.
 */
import type { Conversation } from '../../src/conversation.ts'
import { compileHouse, type DialogHouse } from '../../src/dialog/load.ts'
import { readHouseFiles } from '../../src/house-files.ts'
import type { Activity, ChannelId, ConversationId, PlatformId, Words } from '../../src/message.ts'
import { decide } from '../../src/turn/decide.ts'
import { root } from '../../test/support/root.ts'

export type Reference = (
  sent: readonly Activity[],
  channel: ChannelId,
  conversation: ConversationId,
) => Conversation | undefined

export function referenceOf(folders: {
  DIALOGS_DIR: string
  LOCALES_DIR: string
  DIRECTORY_DIR: string
}): Reference {
  const house: DialogHouse = compileHouse(
    readHouseFiles({
      dialogsDir: folders.DIALOGS_DIR,
      localesDir: folders.LOCALES_DIR,
      directoryDir: folders.DIRECTORY_DIR,
      picturesDir: `${root}/pictures`,
    }),
  )
  const setting = {
    ...house,
    limits: { text: 4096, caption: 1024, choices: 100, choiceLabel: 64, choiceValueBytes: 64 },
    idleEraseMs: 86_400_000,
    demo: true,
  }
  const now = Date.now()
  return (sent, channel, conversation) =>
    sent.reduce<Conversation | undefined>(
      (before, activity, order) =>
        decide(
          before,
          { conversation, channel, address: 'there' as PlatformId, order, at: now, activity },
          setting,
          { now },
        ).conversation,
      undefined,
    )
}

export const wrote = (text: string): Activity => ({ type: 'message', text: text as Words })

/** What the ladder settles. Times differ, and on a machine too busy to listen in time a person is called besides. */
export function comparable(conversation: Conversation | undefined): Record<string, unknown> {
  if (!conversation) return {}
  const { shape, channel, language, place, facts, origin, blocked, askedForPerson, asked, followUp } =
    conversation
  return { shape, channel, language, place, facts, origin, blocked, askedForPerson, asked, followUp }
}
