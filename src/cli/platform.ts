/** A platform with its settings: what `itgel channels` needs to set it up, to ask it and to judge its answers. */
import type { Channel, NamedCall, ProfileWords, Reply, SetUpStep } from '../channels/channel.ts'
import { channels } from '../channels/list.ts'
import type { Config } from '../config.ts'
import { judgeStaffBot, setUpStaffBot, staffBotOnRecord } from '../counselling/staff-bot-profile.ts'

/** Those that keep something of us. */
export const platformIds = ['telegram', 'messenger', 'staff-telegram'] as const

export type Platform = {
  id: (typeof platformIds)[number]
  name: string
  apiRoot: string
  /** Nothing of these may be printed, whoever says it. */
  secrets: readonly string[]
  setUp(words: ProfileWords, publicUrl: string): SetUpStep[]
  onRecord(): NamedCall[]
  judge(name: string, reply: Reply, words: ProfileWords, publicUrl: string): string[]
}

/** Those that are configured. */
export function platforms({ telegram, messenger, paging }: Config): Platform[] {
  const staff = paging.pagers.telegram
  const found: (Platform | undefined)[] = [
    telegram &&
      platform('telegram', 'Telegram', channels.telegram, telegram, [telegram.token, telegram.webhookSecret]),
    messenger &&
      platform('messenger', 'Messenger', channels.messenger, messenger, [
        messenger.pageToken,
        messenger.appSecret,
        messenger.verifyToken,
      ]),
    // Without a secret the staff's bot is asked for news, and Telegram keeps nothing of us.
    staff?.webhookSecret === undefined
      ? undefined
      : {
          id: 'staff-telegram',
          name: 'Telegram for staff',
          apiRoot: staff.apiRoot,
          secrets: [staff.token, staff.webhookSecret],
          setUp: (_, publicUrl) => setUpStaffBot(staff, publicUrl),
          onRecord: () => staffBotOnRecord(staff),
          judge: (about, reply, _, publicUrl) => judgeStaffBot(about, reply, publicUrl),
        },
  ]
  return found.flatMap((one) => (one ? [one] : []))
}

function platform<Settings>(
  id: Platform['id'],
  name: string,
  channel: Channel<Settings>,
  settings: Settings,
  secrets: readonly string[],
): Platform | undefined {
  const { profile } = channel
  if (!profile) return undefined
  return {
    id,
    name,
    apiRoot: channel.apiRoot(settings),
    secrets,
    setUp: (words, publicUrl) => profile.setUp(words, settings, publicUrl),
    onRecord: () => profile.onRecord(settings),
    judge: (about, reply, words, publicUrl) => profile.judge(about, reply, { words, settings, publicUrl }),
  }
}
