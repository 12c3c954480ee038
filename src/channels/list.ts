/** The channels, written out. A new one is one line here; `test/cases/channels.test.ts` then asks for its cases. */
import { messenger } from './messenger/channel.ts'
import { telegram } from './telegram/channel.ts'

export const channels = { telegram, messenger }
