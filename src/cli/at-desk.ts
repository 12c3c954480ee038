/** What the commands for people, audit, reports and dialogs begin with: the desk's books on the store, without the line. */
import type { Config } from '../config.ts'
import { type Desk, openDesk } from '../desk/desk.ts'
import { atStore } from './at-store.ts'
import type { Io } from './command.ts'

export const atDesk = (io: Io, run: (desk: Desk, config: Config) => Promise<number>): Promise<number> =>
  atStore(io, async ({ config, store, sealer }) => {
    const desk = await openDesk(
      { store, sealer, now: Date.now },
      {
        production: config.production,
        publicUrl: config.DESK_URL ?? config.PUBLIC_URL,
        invitationMs: config.invitationMs,
      },
    )
    return run(desk, config)
  })

/** Where browsers reach the desk, as far as the settings tell. */
export const deskOrigin = ({ DESK_URL, PUBLIC_URL, HOST, PORT }: Config): string =>
  DESK_URL ??
  PUBLIC_URL ??
  `http://${HOST === '0.0.0.0' || HOST === '127.0.0.1' ? 'localhost' : HOST}:${PORT}`
