/** What a turn decided to do. `decide` lists them in order; the commit writes them together; workers carry them out. */
import type { CaseList, Urgency } from '../conversation.ts'
import type { CaseCard } from '../counselling/card.ts'
import type { CaseLine } from '../counselling/case-line.ts'
import type { Rung } from '../counselling/ladder.ts'
import type { CaseId, Lane, Outbound, TimerName } from '../message.ts'
import type { CellKey } from '../reports/tables.ts'

export type Effect =
  | { kind: 'say'; outbound: Extract<Outbound, { type: 'message' }>; lane: Lane }
  /** Set a timer (`inMs` from now) or clear it (null). Setting replaces the earlier one of that name. */
  | { kind: 'timer'; name: TimerName; inMs: number | null }
  /**
   * Delete everything of hers, now and whole. `wipe`: also the messages on the platform, where it can.
   * `last` is what is still said after it (it is kept only until it is sent). `cases`: also what the desk has of hers.
   */
  | { kind: 'erase'; wipe: boolean; cases: boolean; last: Extract<Outbound, { type: 'message' }>[] }
  /** What the desk sees of it now, and what was said. At most one a turn. */
  | { kind: 'case'; card: CaseCard; list: CaseList; rank: number; lines: CaseLine[]; keepMs?: number }
  /** Staff is called: this rung of the ladder. */
  | { kind: 'page'; rung: Rung; case: CaseId; urgency: Urgency }
  /** She is shown that somebody writes, where the platform can: at once, best effort, not committed. */
  | { kind: 'typing' }
  /** Add one to a count of the day. Codes only, never anything of hers. */
  | { kind: 'count'; code: CountCode }
  /** Add one to a cell of a table of the reports. */
  | { kind: 'cell'; key: CellKey }

export type CaseEffect = Extract<Effect, { kind: 'case' }>

export const countCodes = [
  'conversation-begun',
  'message',
  'choice',
  'media',
  'not-understood',
  'command-leave',
  'command-erase',
  'command-help',
  'command-language',
  'command-person',
  'erased-idle',
  'blocked',
  'late',
  'answered-elsewhere',
  'receipt',
  'edited',
  'turn-failed',
  'unreadable',
  'case-offered',
  'case-agreed',
  'case-declined',
  'case-claimed',
  'case-closed',
  'case-left',
  'case-nobody',
  'case-owner-silent',
  'misheard',
  'heard-critical',
  'heard-high',
  'heard-medium',
  'heard-doubtful',
  'not-screened',
] as const
/** `entry.<code>`: a code of `dialogs/_entries.yaml`, or `entry.other`; a code nobody declared never becomes the name of a count. */
export type CountCode = (typeof countCodes)[number] | `entry.${string}`
