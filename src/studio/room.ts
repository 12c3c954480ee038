/** How many letters a text and an answer may have on each channel, as the channels themselves say. Pure. */
import { limits as messenger } from '../channels/messenger/limits.ts'
import { limits as telegram } from '../channels/telegram/limits.ts'
import { webLimits } from '../channels/web/limits.ts'

export type Room = { channel: string; text: number; label: number }

export const roomOnChannels = (): Room[] =>
  Object.entries({ messenger, telegram, web: webLimits }).map(([channel, { text, choiceLabel }]) => ({
    channel,
    text,
    label: choiceLabel,
  }))
