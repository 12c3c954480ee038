/**
 * What `itgel forget` asks Redis beside the line's own operations, none of which changes anything: is anything kept of
 * her, and how new can it be. The keys are those of `store/redis/scripts/includes/line.lua`.
 */
import type { Config } from '../config.ts'
import type { House } from '../house.ts'
import type { PlatformId } from '../message.ts'
import { connect } from '../store/redis/connect.ts'

export const erasable = ['telegram', 'messenger', 'web'] as const
export type Erasable = (typeof erasable)[number]

/** Her cases at the desk, and the marks by which her chat can be wiped: they outlast her leaving and her silence. */
const lasting = ['kc', 't']
const kinds = ['c', 'q', 'o', 'f', ...lasting]

export type Kept = {
  anything: boolean
  /** Of what outlasts her leaving. */
  lasting: boolean
  /**
   * The order up to which her events are erased, and refused when they come late. No larger than what the platform has
   * counted so far: she would not be heard for 48 hours if she wrote again.
   */
  newest: number
}

export async function readKept(
  channel: Erasable,
  address: PlatformId,
  { REDIS_URL }: Pick<Config, 'REDIS_URL'>,
  { sealer, now, log }: Pick<House, 'sealer' | 'now' | 'log'>,
): Promise<Kept> {
  const { send, close } = await connect(REDIS_URL ?? '', (error) => log.warn('store.trouble', {}, error))
  try {
    const prefix = `itgel:{${channel}}:`
    const conversation = sealer.conversationId(channel, address)
    const exists = async (of: readonly string[]): Promise<boolean> =>
      Number(await send(['EXISTS', ...of.map((kind) => `${prefix}${kind}:${conversation}`)])) > 0
    return { anything: await exists(kinds), lasting: await exists(lasting), newest: await newestOrder() }

    async function newestOrder(): Promise<number> {
      switch (channel) {
        case 'telegram':
          return Number((await send(['GET', `${prefix}high`])) ?? 0)
        case 'messenger':
          return now()
        case 'web':
          return Number.MAX_SAFE_INTEGER
      }
    }
  } finally {
    await close()
  }
}
