/** Cases and pages in memory: `includes/cases.lua`, `claimPage-1.lua` and `settlePage-1.lua` in plain words. */
import { type CaseList, caseLists } from '../../conversation.ts'
import type { CaseId, ConversationId } from '../../message.ts'
import { type CaseWrite, type KeptCase, mostChanges, type PageClaim, type PageEntry } from '../cases.ts'
import type { CaseFile, Line } from './line.ts'

export function writeCase(line: Line, conversation: ConversationId, wanted: CaseWrite, now: number): void {
  const { id, list, rank, card, lines, keepMs } = wanted
  const before = line.cases.get(id)
  const file: CaseFile = {
    channel: line.channel,
    id,
    conversation,
    list,
    rank,
    card,
    revision: (before?.revision ?? 0) + 1,
    lines: [...(before?.lines ?? []), ...lines],
    sends: before?.sends ?? new Map(),
    until: keepMs === undefined ? Number.POSITIVE_INFINITY : now + keepMs,
  }
  line.cases.set(id, file)
  changed(line, id)
}

export function forgetCases(line: Line, conversation: ConversationId): void {
  for (const file of [...line.cases.values()]) {
    if (file.conversation !== conversation) continue
    line.cases.delete(file.id)
    changed(line, file.id)
  }
}

export function tellSend(
  line: Line,
  { case: id, state }: { case: CaseId; state: string },
  outboxId: string,
): void {
  const file = line.cases.get(id)
  if (!file) return
  file.sends.set(outboxId, state)
  changed(line, id)
}

function changed(line: Line, id: CaseId): void {
  line.changes.push({ mark: ++line.counter, id })
  if (line.changes.length > mostChanges) line.changes.splice(0, line.changes.length - mostChanges)
  line.tell(id)
}

export function changesAfter(line: Line, after: string | undefined) {
  const newest = line.changes.at(-1)
  const mark = newest === undefined ? undefined : String(newest.mark)
  if (after === undefined) return { mark, cases: [], gap: false }
  const oldest = line.changes[0]?.mark ?? 0
  const later = line.changes.filter((change) => change.mark > Number(after))
  return {
    mark: mark ?? after,
    cases: [...new Set(later.map(({ id }) => id))],
    gap: line.changes.length >= mostChanges && oldest > Number(after) + 1,
  }
}

export function listCases(
  line: Line,
  list: CaseList,
  { from, count, now }: { from: number; count: number; now: number },
): KeptCase[] {
  return live(line, now)
    .filter((file) => file.list === list)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(from, from + count)
    .map(asKept)
}

export function caseSizes(line: Line, now: number): Record<CaseList, number> {
  const files = live(line, now)
  const size = (list: CaseList): number => files.filter((file) => file.list === list).length
  return Object.fromEntries(caseLists.map((list) => [list, size(list)])) as Record<CaseList, number>
}

export function readCase(line: Line, id: CaseId, now: number): CaseFile | undefined {
  return live(line, now).find((file) => file.id === id)
}

/** What is kept no longer goes; files on disk are to forget it too. */
function live(line: Line, now: number): CaseFile[] {
  for (const file of [...line.cases.values()]) {
    if (file.until > now) continue
    line.cases.delete(file.id)
    line.erased++
  }
  return [...line.cases.values()]
}

export const asKept = ({ channel, id, conversation, list, rank, revision, card }: CaseFile): KeptCase => ({
  channel,
  id,
  conversation,
  list,
  rank,
  revision,
  card,
})

export function addPages(line: Line, pages: readonly PageEntry[], now: number): void {
  for (const entry of pages)
    if (!line.pages.has(entry.id)) line.pages.set(entry.id, { entry, due: now, fence: 0, attempts: 0 })
}

export function claimPage(line: Line, leaseMs: number, now: number): PageClaim | { waitMs: number } {
  const [first] = [...line.pages.values()].sort((a, b) => a.due - b.due || (a.entry.id < b.entry.id ? -1 : 1))
  if (!first) return { waitMs: -1 }
  if (first.due > now) return { waitMs: first.due - now }
  first.due = now + leaseMs
  first.fence = ++line.counter
  return { channel: line.channel, entry: first.entry, fence: first.fence, attempts: first.attempts++ }
}

export function settlePage(line: Line, { entry, fence }: PageClaim, inMs: number | undefined, now: number) {
  const page = line.pages.get(entry.id)
  if (!page || page.fence !== fence) return { result: 'fenced' as const }
  if (inMs === undefined) line.pages.delete(entry.id)
  else Object.assign(page, { due: now + Math.ceil(inMs), fence: 0 })
  return { result: 'settled' as const }
}
