import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { ChannelId } from '../../../message.ts'
import { refuse } from '../../problem.ts'
import { type Route, serve } from '../../route.ts'
import { channelsRoutes } from './contract.ts'
import type { Place } from './place.ts'

/** What is wrong with what the platform keeps of us; undefined where none can be asked. */
export type AskPlatform = (channel: ChannelId) => Promise<string[] | undefined>

/** Platforms count every question: a look now and then. */
const asksIn = { points: 2, duration: 60 }

export function channelsPage({ place, ask }: { place: Pick<Place, 'read'>; ask: AskPlatform }): Route[] {
  const asks = new RateLimiterMemory(asksIn)
  return [
    serve(channelsRoutes.read, () => place.read()),
    serve(channelsRoutes.ask, async ({ desk, person, params: { channel } }) => {
      const wait = await asks.consume(channel).then(
        () => 0,
        (full: { msBeforeNext?: number }) => Math.max(1, Math.ceil((full.msBeforeNext ?? 1000) / 1000)),
      )
      if (wait) return refuse('too-many', { retryAfter: wait })
      const wrong = await ask(channel)
      if (!wrong) return refuse('not-found')
      await desk.audit.note({ who: person().id, act: 'channels.read', kind: 'channel', id: channel })
      return { at: desk.now(), wrong }
    }),
  ]
}
