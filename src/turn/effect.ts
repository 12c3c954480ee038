/** What a turn decided to do. `decide` lists them in order; the commit writes them together; workers carry them out. */
import type { Lane, Outbound, TimerName } from '../message.ts'

export type Effect =
  | { kind: 'say'; outbound: Extract<Outbound, { type: 'message' }>; lane: Lane }
  /** Set a timer (`inMs` from now) or clear it (null). Setting replaces the earlier one of that name. */
  | { kind: 'timer'; name: TimerName; inMs: number | null }
  /**
   * Delete everything of hers, now and whole. `wipe`: also the messages on the platform, where it can.
   * `last` is what is still said after it (it is kept only until it is sent).
   */
  | { kind: 'erase'; wipe: boolean; last: Extract<Outbound, { type: 'message' }>[] }
  /** Add one to a count of the day. Codes only, never anything of hers. */
  | { kind: 'count'; code: CountCode }

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
] as const
export type CountCode = (typeof countCodes)[number]
