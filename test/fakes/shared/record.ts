import type { Json } from './json.ts'

/** One call of the bot. `outcome.status` is 0 when the connection was cut without an answer. */
export type Call = {
  method: string
  params: Json
  at: number
  outcome: { status: number; error?: string }
}

export type PlatformRecord = {
  readonly calls: Call[]
  /** Breaches of documented limits, one sentence each; a healthy bot leaves this empty. */
  readonly violations: string[]
  note(call: Call): void
  breach(sentence: string): void
}

/** A runaway bot must not fill the memory with the same complaint. */
const MOST_VIOLATIONS = 1_000

export function startRecord(keepCalls: boolean): PlatformRecord {
  const calls: Call[] = []
  const violations: string[] = []
  return {
    calls,
    violations,
    note: (call) => {
      if (keepCalls) calls.push(call)
    },
    breach: (sentence) => {
      if (violations.length < MOST_VIOLATIONS) violations.push(sentence)
    },
  }
}
