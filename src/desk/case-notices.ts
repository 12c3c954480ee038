/**
 * Tells the desks open at this process which cases changed: at once by the store's own message, and again each few seconds
 * from the list of changes, in case a message was lost. A desk fetches what it may see, so being told twice does no harm.
 */
import type { Log } from '../log.ts'
import type { CaseId, ChannelId } from '../message.ts'
import type { Store } from '../store/contract.ts'
import type { About } from './can.ts'
import type { Cases, SeenCase } from './cases.ts'
import type { Events } from './events.ts'

const againMs = 10_000

export function createCaseNotices(
  { cases, store, events, log }: { cases: Cases; store: Pick<Store, 'cases'>; events: Events; log: Log },
  channels: readonly ChannelId[],
) {
  const marks = new Map<ChannelId, string | undefined>()
  let stopWatching: (() => void) | undefined
  let interval: NodeJS.Timeout | undefined

  async function tell(channel: ChannelId, id: CaseId): Promise<void> {
    if (events.open() === 0) return
    const card = await cases.read(channel, id)
    events.tellNow('case.changed', { channel, id }, {})
    events.tellNow('case.words', { channel, id }, aboutCase(card))
    if (card?.state === 'offered') events.tellNow('case.waits', {}, aboutCase(card))
  }
  const soon = (channel: ChannelId, id: CaseId): void => {
    tell(channel, id).catch((error: unknown) => log.warn('desk.trouble', { channel }, error))
  }
  async function catchUp(): Promise<void> {
    for (const channel of channels) {
      const { mark, cases: changed } = await store.cases.changes(channel, marks.get(channel))
      marks.set(channel, mark)
      for (const id of changed) await tell(channel, id)
    }
  }

  return {
    async start(): Promise<void> {
      stopWatching = await cases.watch(soon)
      await catchUp()
      interval = setInterval(() => {
        catchUp().catch((error: unknown) => log.warn('desk.trouble', {}, error))
      }, againMs)
      interval.unref()
    },
    stop(): void {
      stopWatching?.()
      clearInterval(interval)
    },
  }
}

/** What a permission may ask of a case. */
export function aboutCase(
  card: Pick<SeenCase, 'owner' | 'joined' | 'state' | 'meantFor' | 'asked'> | undefined,
): About {
  if (!card) return {}
  const { owner, joined, state, meantFor, asked = [] } = card
  return { owner, joined, state, asked: meantFor === undefined ? asked : [...asked, meantFor] }
}
