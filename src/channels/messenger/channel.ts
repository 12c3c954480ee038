/** Messenger, by the webhooks and the Send API of a Facebook Page. Its quirks are told in the README beside this file. */
import type { Channel } from '../channel.ts'
import { limits } from './limits.ts'
import { media } from './media.ts'
import { outcome } from './outcome.ts'
import { profile } from './profile.ts'
import { read } from './read.ts'
import type { MessengerSettings } from './settings.ts'
import { handshake, verify } from './verify.ts'
import { typing, write } from './write.ts'

export const messenger: Channel<MessengerSettings> = {
  id: 'messenger',
  limits,
  /** The page on messages says they come in order; repetitions after a failure do not, and disorder is reported. */
  reorderMs: 2000,
  verify,
  handshake,
  read,
  write,
  outcome,
  typing,
  media,
  apiRoot: (settings) => settings.apiRoot,
  profile,
}
