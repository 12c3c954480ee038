/** Judges the history of one case, from what was kept and from what phones rang when by the true clock. Pure. */
import type { CaseCard } from '../../../src/counselling/card.ts'
import type { CaseLine } from '../../../src/counselling/case-line.ts'
import type { Fault } from './flood.ts'
import type { Ring } from './phones.ts'

export type Known = {
  conversation: string
  wroteAt: number
  /** When her words were accepted, by the true clock. */
  acknowledgedAt: number
  /** What she answered the counsellor. */
  reply: string | undefined
  erased: boolean
}
export type Kept = { card: CaseCard; lines: CaseLine[] }
export type Verdict = {
  /** From her acknowledged words to the first page after them, or until she was taken, ms. */
  waitedMs?: number
  /** A fault fell into that time. */
  touched: boolean
  wrong: string[]
}

export type Around = {
  /** When a counsellor first heard that she has the case, by the true clock. */
  tookAt: ReadonlyMap<string, number>
  rings: readonly Ring[]
  faults: readonly Fault[]
}

/** Without a fault a phone rings, or somebody has her, within so long. Pages of one person are ten seconds apart. */
export const quietMs = 15_000
/** With one: a turn of a dead worker is taken again after 5 s, a page of one after 30 s. */
export const touchedMs = 60_000

export function judgeCase(known: Known, cases: readonly Kept[], { tookAt, rings, faults }: Around): Verdict {
  const wrong: string[] = []
  const name = known.conversation.slice(0, 6)
  if (known.erased) {
    if (cases.length > 0) wrong.push(`${name}: she erased everything and a card is left`)
    return { touched: false, wrong }
  }
  const [kept, ...more] = cases
  if (!kept) return { touched: false, wrong: [`${name}: her danger opened no case`] }
  if (more.length > 0) wrong.push(`${name}: ${1 + more.length} cases for one danger`)
  wrong.push(...ownersOf(kept).map((what) => `${name}: ${what}`))

  const { card, lines } = kept
  if (card.state !== 'closed') wrong.push(`${name}: forgotten: it ended as ${card.state}`)
  const replies = lines.filter(
    (line) => line.by === 'she' && line.kind === 'text' && line.text === known.reply,
  )
  const closedBefore = lines.findLastIndex((line) => line.kind === 'event' && line.event === 'closed')
  // What she wrote when it was closed already belongs to no case.
  if (known.reply !== undefined && replies.length > 1)
    wrong.push(`${name}: her answer stands ${replies.length} times in the case`)
  if (closedBefore < 0) wrong.push(`${name}: no line tells that it was closed`)
  const acts = lines.flatMap((line) => (line.kind === 'text' && 'act' in line ? [line.act] : []))
  if (new Set(acts).size !== acts.length) wrong.push(`${name}: one act was carried out twice`)

  const took = tookAt.get(card.id)
  const first = rings.find(({ at }) => at >= known.acknowledgedAt)?.at
  const answers = [first, took].filter((at) => at !== undefined)
  if (answers.length === 0) return { touched: false, wrong: [...wrong, `${name}: nobody was called`] }
  const waitedMs = Math.min(...answers) - known.acknowledgedAt
  const within = faults.filter(
    ({ from, until }) => until >= known.acknowledgedAt - 35_000 && from <= known.acknowledgedAt + waitedMs,
  )
  const touched = within.length > 0
  const down = within.reduce((sum, { from, until }) => sum + until - from, 0)
  const most = touched ? touchedMs + down : quietMs
  if (waitedMs > most)
    wrong.push(
      `${name}: called after ${Math.round(waitedMs / 1000)} s, allowed are ${Math.round(most / 1000)}`,
    )
  return { waitedMs, touched, wrong }
}

/** Every claim by somebody while nobody had it, every word by who had it then. */
function ownersOf({ card, lines }: Kept): string[] {
  const wrong: string[] = []
  for (const [n, { state, by }] of card.history.entries()) {
    const before = card.history[n - 1]
    if (state === 'claimed' && before?.state !== 'offered')
      wrong.push(`taken by ${by} while it was ${before?.state ?? 'not there'}`)
  }
  let owner: string | undefined
  for (const line of lines) {
    if (line.kind === 'event') {
      if (line.event === 'claimed') {
        if (owner !== undefined) wrong.push(`taken by ${line.by} while ${owner} had it`)
        owner = line.by
      }
      if (['released', 'transferred', 'owner silent', 'owner lost', 'closed', 'left'].includes(line.event))
        owner = undefined
    } else if (line.by !== 'she' && line.by !== 'itgel' && line.kind === 'text' && line.by !== owner)
      wrong.push(`${line.by} wrote to her while ${owner ?? 'nobody'} had it`)
  }
  return wrong
}
