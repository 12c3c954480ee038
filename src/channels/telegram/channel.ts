/** Telegram, by the Bot API's webhook. Its quirks are told in the README beside this file. */
import type { Channel } from '../channel.ts'
import { inAnswer } from './call.ts'
import { limits } from './limits.ts'
import { media } from './media.ts'
import { outcome } from './outcome.ts'
import { profile } from './profile.ts'
import { read } from './read.ts'
import type { TelegramSettings } from './settings.ts'
import { verify } from './verify.ts'
import { typing, unsend, write } from './write.ts'

export const telegram: Channel<TelegramSettings> = {
  id: 'telegram',
  limits,
  /** Up to `max_connections` updates travel at once, so a later one may arrive first. */
  reorderMs: 2000,
  verify,
  read,
  inAnswer,
  write,
  outcome,
  unsend,
  typing,
  media,
  apiRoot: (settings) => settings.apiRoot,
  profile,
}
