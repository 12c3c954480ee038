/** The cases as the desk sees them, over all channels: opened cards, lines with what became of them, and acts. */
import type { CaseList } from '../conversation.ts'
import type { CaseCard } from '../counselling/card.ts'
import type { CaseLine } from '../counselling/case-line.ts'
import type { House } from '../house.ts'
import { type Acted, receiveAct, storeAct } from '../inbox/receive-act.ts'
import type { TurnWorkers } from '../inbox/worker.ts'
import type { CaseId, ChannelId, DeskAct, StaffId } from '../message.ts'
import type { KeptCase } from '../store/cases.ts'

export type SeenCase = CaseCard & { revision: number }
/** Keeps each kind of act apart. */
type WithoutBy<A> = A extends unknown ? Omit<A, 'by'> : never
export type Act = WithoutBy<DeskAct>

export type Cases = {
  /** By rank, over all channels. */
  list(list: CaseList, count: number): Promise<SeenCase[]>
  /** `read`: how many were looked at, also those that no key of ours opens. */
  ended(from: number, count: number, channel?: ChannelId): Promise<{ cases: SeenCase[]; read: number }>
  sizes(): Promise<Record<CaseList, number>>
  read(channel: ChannelId, id: CaseId): Promise<SeenCase | undefined>
  lines(channel: ChannelId, id: CaseId, after: number): Promise<CaseLine[]>
  sends(channel: ChannelId, id: CaseId): Promise<Record<string, string>>
  act(of: { channel: ChannelId; id: CaseId }, by: string, act: Act, key: string): Promise<Acted>
  /** She is shown that somebody writes to her. Nothing is answered. */
  typing(of: { channel: ChannelId; id: CaseId }, by: string, key: string): Promise<void>
  /** Told of every case that changed, on any process. */
  watch(listener: (channel: ChannelId, id: CaseId) => void): Promise<() => void>
}

export function openCases(house: House, workers: Pick<TurnWorkers, 'hasRoom' | 'take' | 'wake'>): Cases {
  const { store, sealer } = house
  const channels = [...house.routes.keys()]
  const open = ({ conversation, card, revision }: KeptCase): SeenCase => ({
    ...(sealer.open(conversation, 'card', card).value as CaseCard),
    revision,
  })
  const told = new Set<string>()
  /** Only what is shown is opened. One card that no key of ours opens must not keep the others from being seen. */
  const readable = (kept: KeptCase): SeenCase[] => {
    try {
      return [open(kept)]
    } catch (error) {
      const { conversation } = kept
      if (!told.has(conversation)) house.log.error('desk.unreadable', { conversation }, error)
      told.add(conversation)
      return []
    }
  }

  const merged = async (list: CaseList, from: number, count: number): Promise<KeptCase[]> => {
    const kept = await Promise.all(
      channels.map((channel) => store.cases.list(channel, list, 0, from + count)),
    )
    return kept
      .flat()
      .sort((a, b) => a.rank - b.rank)
      .slice(from, from + count)
  }
  return {
    list: async (list, count) => (await merged(list, 0, count)).flatMap(readable),
    async ended(from, count, channel) {
      // One channel is read from its place on; over several the newest of each are merged.
      const kept = await (channel
        ? store.cases.list(channel, 'ended', from, count)
        : merged('ended', from, count))
      return { cases: kept.flatMap(readable), read: kept.length }
    },
    async sizes() {
      const all = await Promise.all(channels.map((channel) => store.cases.sizes(channel)))
      const sum = (list: CaseList): number => all.reduce((total, sizes) => total + sizes[list], 0)
      return { waiting: sum('waiting'), held: sum('held'), ended: sum('ended') }
    },
    async read(channel, id) {
      const kept = await store.cases.read(channel, id)
      return kept && open(kept)
    },
    async lines(channel, id, after) {
      const kept = await store.cases.read(channel, id)
      if (!kept) return []
      const sealed = await store.cases.lines(channel, id, after)
      return sealed.map((line) => sealer.open(kept.conversation, 'said', line).value as CaseLine)
    },
    sends: (channel, id) => store.cases.sends(channel, id),
    act: ({ channel, id }, by, act, key) =>
      receiveAct({ channel, id, act: { ...act, by: by as StaffId } as DeskAct, key }, house, workers),
    async typing({ channel, id }, by, key) {
      await storeAct({ channel, id, act: { do: 'typing', by: by as StaffId }, key }, house, workers)
    },
    watch: (listener) => store.cases.watch(listener),
  }
}
