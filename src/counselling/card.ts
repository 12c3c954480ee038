/**
 * What the desk shows of a case, and all it is given: what she agreed to share, why a person is needed, who has it.
 * Never an address. The words in which something was heard are on it only when she agreed.
 */
import type { Case, CaseList, Conversation, Fact, Finding, Urgency } from '../conversation.ts'
import type { CaseId, ChannelId, EntryId, Language, StaffId } from '../message.ts'
import { child } from '../screening/instruments/child.ts'
import { childBands, type Evidence, evidenceOf } from '../screening/instruments/evidence.ts'
import { factOf } from '../screening/instruments/instrument.ts'
import { aliasOf } from './alias.ts'
import { rankOf } from './urgency.ts'

export type CaseCard = {
  id: CaseId
  channel: ChannelId
  alias: string
  state: Case['state']
  history: Case['history']
  urgency: Urgency
  opened: number
  waitingSince: number
  agreed?: number
  why: Finding[]
  /** The facts she agreed to share, by name. */
  facts: Record<string, Fact>
  /** What her answers to instruments add up to, from what she shared: for a person to weigh, never a verdict. */
  evidence?: Evidence
  language?: Language
  /** Someone with the child safeguarding role is needed: she shared that she is under 18, or asked for a person on the path for children. */
  child?: true
  owner?: StaffId
  joined: StaffId[]
  asked?: StaffId[]
  meantFor?: StaffId
  acknowledged?: { by: StaffId; at: number }
  /** When staff was called, by rung. */
  paged: Partial<Record<'first' | 'backup' | 'supervisor', number>>
  heardAt: number
  answeredAt?: number
  unansweredSince?: number
  /** When the platform stops taking our answers, ms since 1970. */
  windowCloses?: number
  blocked?: true
  nobodyTold?: number
  fellSilent?: { by: StaffId; at: number }
  identity?: 'unconfirmed' | 'confirmed'
  followUpAt?: number
  ended?: Case['ended']
  acts: { id: EntryId; refused?: string }[]
}

export function cardOf(conversation: Conversation, known: Case): CaseCard {
  const { channel, language, windowCloses, blocked, facts, asked, followUp } = conversation
  const { climb, why, offers, ...rest } = known
  const agreed = known.agreed !== undefined
  const shared = agreed ? (asked?.share ?? []) : []
  const shown = Object.fromEntries(
    Object.entries(facts).filter(([name]) => shared.includes(name) && name !== 'code_word'),
  )
  const evidence = evidenceOf(facts, { only: shared })
  return {
    ...rest,
    paged: climb?.paged ?? {},
    channel,
    alias: aliasOf(known.id),
    facts: shown,
    why: why.map(({ words, ...finding }) => ({ ...finding, ...(agreed && words && { words }) })),
    ...(evidence.instruments.length > 0 && { evidence }),
    ...(language !== undefined && { language }),
    ...((childBands.includes(shown.age_band) || shared.includes(factOf(child))) && { child: true }),
    ...(windowCloses !== undefined && { windowCloses }),
    ...(blocked && { blocked: true }),
    ...(followUp && { followUpAt: followUp.at }),
  }
}

const lists: Readonly<Record<Case['state'], CaseList>> = {
  offered: 'waiting',
  claimed: 'held',
  left: 'ended',
  closed: 'ended',
}

/** Which list a case stands in, and where: who waits by urgency, all others by time, newest first where it is over. */
export function placeOf(known: Case): { list: CaseList; rank: number } {
  const list = lists[known.state]
  if (list === 'waiting') return { list, rank: rankOf(known) }
  const since = known.history.at(-1)?.at ?? known.opened
  return { list, rank: list === 'ended' ? -since : since }
}
