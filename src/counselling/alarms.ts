/** What is wrong with paging, for the one place where alarms are shown. Pure; `readAlarms` gives it the notes. */
import { testPatienceMs } from './daily.ts'
import { type Keeper, type Note, type NoteName, noteNames } from './keeper.ts'
import { type PagerId, pagerIds } from './pagers/pager.ts'
import { stoppedAfterMs } from './watchdog.ts'

export type PagingAlarm =
  /** The paging loop of no process comes round. */
  | { code: 'paging-stopped'; since: number }
  /** A page reached nobody at all. */
  | { code: 'nobody-reached'; since: number }
  /** Only one way to call anybody, or none: what stops it stops everything. */
  | { code: 'fewer-than-two-pagers'; count: number }
  /** A platform refuses us: its token, password or permission must be mended. */
  | { code: 'pager-refused'; pager: PagerId; since: number; reason: string }
  /** The daily test went out by fewer than two ways. */
  | { code: 'test-not-sent'; since: number; sent: PagerId[]; failed: { pager: PagerId; reason: string }[] }
  /** It went out, and nobody said that it came. */
  | { code: 'test-not-acknowledged'; since: number }
  /** There is no daily test: nobody is named to get it. */
  | { code: 'test-not-set' }
  /** Nobody is planned for some time of the next two weeks. */
  | { code: 'gaps-in-rota'; count: number }

export type Notes = Partial<Record<NoteName, Note>>

export function pagingAlarms(
  notes: Notes,
  { configured, testPerson, now }: { configured: readonly PagerId[]; testPerson: boolean; now: number },
): PagingAlarm[] {
  const found: PagingAlarm[] = []
  const { heartbeat, stopped, unreached, gaps } = notes
  if (!heartbeat || Math.abs(now - heartbeat.at) > stoppedAfterMs)
    found.push({ code: 'paging-stopped', since: heartbeat?.at ?? now })
  else if (stopped && !stopped.over) found.push({ code: 'paging-stopped', since: stopped.at })
  if (unreached && !unreached.over) found.push({ code: 'nobody-reached', since: unreached.at })
  if (configured.length < 2) found.push({ code: 'fewer-than-two-pagers', count: configured.length })
  for (const pager of pagerIds) {
    const note = notes[`pager-${pager}`]
    if (note && !note.over && configured.includes(pager))
      found.push({ code: 'pager-refused', pager, since: note.at, reason: note.reason ?? '' })
  }
  found.push(...ofTheTest(notes['self-test'], testPerson, now))
  if (gaps?.count) found.push({ code: 'gaps-in-rota', count: gaps.count })
  return found
}

function ofTheTest(test: Note | undefined, testPerson: boolean, now: number): PagingAlarm[] {
  if (!testPerson) return [{ code: 'test-not-set' }]
  if (!test) return []
  const { at: since, sent, failed = [], acknowledgedAt } = test
  const found: PagingAlarm[] = []
  // Until it is told how it went, it is under way for a minute; after that whoever sent it has died over it.
  if (sent ? sent.length < 2 : now - since > 60_000)
    found.push({ code: 'test-not-sent', since, sent: sent ?? [], failed })
  if (acknowledgedAt === undefined && now - since > testPatienceMs)
    found.push({ code: 'test-not-acknowledged', since })
  return found
}

export async function readAlarms(
  keeper: Pick<Keeper, 'note'>,
  more: Parameters<typeof pagingAlarms>[1],
): Promise<PagingAlarm[]> {
  const notes = await Promise.all(
    noteNames.map(async (name) => [name, (await keeper.note(name)).value] as const),
  )
  return pagingAlarms(Object.fromEntries(notes.filter(([, value]) => value)) as Notes, more)
}
