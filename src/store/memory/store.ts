/** The embedded store: for a first look, the terminal and tests. It forgets everything when the process ends. */
import type { CaseId, ChannelId, ConversationId } from '../../message.ts'
import { type Store, traceMs } from '../contract.ts'
import { asKept, caseSizes, changesAfter, claimPage, listCases, readCase, settlePage } from './cases.ts'
import { neverBack } from './clock.ts'
import { append, claim } from './inbox.ts'
import { type Kept, keep, type Line, newLine } from './line.ts'
import { claimOutbox, settle } from './outbox.ts'
import { staffMemory } from './records.ts'
import { commit } from './turn.ts'

export function memoryStore(options: { channels: readonly ChannelId[]; now?: () => number }): Store {
  const now = neverBack(options.now ?? Date.now)
  const watchers = new Set<(channel: ChannelId, id: CaseId) => void>()
  const open = (channel: ChannelId): Line =>
    newLine(channel, (id) => {
      for (const watcher of watchers) watcher(channel, id)
    })
  const lines = new Map<ChannelId, Line>(options.channels.map((channel) => [channel, open(channel)]))
  const line = (channel: ChannelId): Line => {
    const found = lines.get(channel) ?? open(channel)
    lines.set(channel, found)
    return found
  }
  const listeners = new Set<(conversation: ConversationId, what: 'item' | 'typing') => void>()
  let feedItems = 0
  const { records, journals, notices, forgotten } = staffMemory(now)

  /** What her page is shown, while it is kept. */
  const shown = (conversation: ConversationId): Kept['feed'] => {
    const kept = line('web').kept.get(conversation)
    return kept && kept.feedUntil > now() ? kept.feed : []
  }
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
      async add(conversation, outboxId, sealed, keepMs, aside) {
        const kept = keep(line('web'), conversation)
        const { feed } = kept
        if (!aside && kept.outbox[0]?.id !== outboxId) return
        kept.feedUntil = now() + keepMs
        if (feed.at(-1)?.outboxId === outboxId) return
        feed.push({ id: `${now()}-${++feedItems}`, outboxId, sealed })
        for (const listener of listeners) listener(conversation, 'item')
      },
      async isOver(conversation) {
        const kept = line('web').kept.get(conversation)
        const erased = (line('web').erasures.get(conversation)?.until ?? 0) > now()
        const waits = (kept?.queue.length ?? 0) + (kept?.outbox.length ?? 0) + shown(conversation).length
        return erased && !kept?.state && waits === 0
      },
      async typing(conversation) {
        for (const listener of listeners) listener(conversation, 'typing')
      },
      async after(conversation, id) {
        const feed = shown(conversation)
        return feed.slice(id === undefined ? 0 : feed.findIndex((item) => item.id === id) + 1)
      },
      async watch(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    cases: {
      list: async (channel, list, from, count) => listCases(line(channel), list, { from, count, now: now() }),
      sizes: async (channel) => caseSizes(line(channel), now()),
      async read(channel, id) {
        const file = readCase(line(channel), id, now())
        return file && asKept(file)
      },
      isOpen: async (channel, conversation) =>
        [...line(channel).cases.values()].some(
          (file) => file.conversation === conversation && file.list !== 'ended',
        ),
      lines: async (channel, id, after) => readCase(line(channel), id, now())?.lines.slice(after) ?? [],
      sends: async (channel, id) => Object.fromEntries(readCase(line(channel), id, now())?.sends ?? []),
      changes: async (channel, after) => changesAfter(line(channel), after),
      async watch(listener) {
        watchers.add(listener)
        return () => watchers.delete(listener)
      },
    },
    pages: {
      claim: async (channel, leaseMs) => claimPage(line(channel), leaseMs, now()),
      settle: async (claimed, inMs) => settlePage(line(claimed.channel), claimed, inMs, now()),
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
      renewFiles: async () => undefined,
      time: async () => now(),
      counts: async (day) => addedUp([...lines.values()].map(({ counts }) => counts.get(day))),
      cells: async (month) => addedUp([...lines.values()].map(({ cells }) => cells.get(month))),
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
      watchers.clear()
    },
  }
}

/** Over all channels. */
function addedUp(each: readonly (ReadonlyMap<string, number> | undefined)[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const found of each) for (const [name, count] of found ?? []) total[name] = (total[name] ?? 0) + count
  return total
}
