/** The embedded store: for a first look, the terminal and tests. It forgets everything when the process ends. */
import type { ChannelId, ConversationId } from '../../message.ts'
import { type Store, traceMs } from '../contract.ts'
import { append, claim } from './inbox.ts'
import { keep, type Line, newLine } from './line.ts'
import { claimOutbox, settle } from './outbox.ts'
import { staffMemory } from './records.ts'
import { commit } from './turn.ts'

export function memoryStore(options: { channels: readonly ChannelId[]; now?: () => number }): Store {
  const now = options.now ?? Date.now
  const lines = new Map<ChannelId, Line>(options.channels.map((channel) => [channel, newLine(channel)]))
  const line = (channel: ChannelId): Line => {
    const found = lines.get(channel) ?? newLine(channel)
    lines.set(channel, found)
    return found
  }
  const listeners = new Set<(conversation: ConversationId) => void>()
  let feedItems = 0
  const { records, journals, notices, forgotten } = staffMemory(now)

  return {
    inbox: {
      append: async (entry) => append(line(entry.channel), entry, now()),
      claim: async (channel, claimMs) => claim(line(channel), claimMs, now()),
    },
    turn: {
      commit: async (wanted) => commit(line(wanted.claim.channel), wanted, now()),
      traces: async (channel, conversation) =>
        (line(channel).kept.get(conversation)?.traces ?? [])
          .filter(({ at }) => at > now() - traceMs)
          .map(({ sealed }) => sealed),
    },
    outbox: {
      claim: async (channel, sendMs) => claimOutbox(line(channel), sendMs, now()),
      settle: async (wanted) => settle(line(wanted.claim.channel), wanted, now()),
    },
    feed: {
      async add(conversation, outboxId, sealed, keepMs) {
        const kept = keep(line('web'), conversation)
        const { feed } = kept
        kept.feedUntil = now() + keepMs
        if (feed.at(-1)?.outboxId === outboxId) return
        feed.push({ id: `${now()}-${++feedItems}`, outboxId, sealed })
        for (const listener of listeners) listener(conversation)
      },
      async after(conversation, id) {
        const feed = line('web').kept.get(conversation)?.feed ?? []
        return feed.slice(id === undefined ? 0 : feed.findIndex((item) => item.id === id) + 1)
      },
      async watch(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    records,
    journals,
    notices,
    upkeep: {
      async forgetFiles() {
        const dropped = forgotten()
        const erased = dropped || [...lines.values()].some((each) => each.erased > 0)
        for (const each of lines.values()) each.erased = 0
        return erased
      },
      async counts(day) {
        const total: Record<string, number> = {}
        for (const each of lines.values()) {
          for (const [code, count] of each.counts.get(day) ?? []) total[code] = (total[code] ?? 0) + count
        }
        return total
      },
      async health() {
        let backlog = 0
        for (const each of lines.values()) {
          for (const kept of each.kept.values())
            backlog += (kept.queue.length > 0 ? 1 : 0) + (kept.outbox.length > 0 ? 1 : 0)
        }
        return { backlog }
      },
    },
    async close() {
      lines.clear()
      listeners.clear()
    },
  }
}
