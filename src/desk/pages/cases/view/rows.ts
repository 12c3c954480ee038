/** The flow of a conversation as rows: days, what happened, and words in groups of one author. Pure. */
import type { DeskLine } from '../contract.ts'

export type Row =
  | { kind: 'day'; key: string; at: number }
  | { kind: 'event'; key: string; line: DeskLine }
  /** `first`: the author is named. */
  | { kind: 'words' | 'note'; key: string; line: DeskLine; first: boolean }

/** After so long the author is named again. */
const togetherMs = 5 * 60_000

/** `dayOf`: the same for two times of one day. */
export function rowsOf(lines: readonly DeskLine[], dayOf: (ms: number) => string): Row[] {
  const rows: Row[] = []
  let before: DeskLine | undefined
  for (const line of lines) {
    const newDay = before === undefined || dayOf(before.at) !== dayOf(line.at)
    if (newDay) rows.push({ kind: 'day', key: `d${line.number}`, at: line.at })
    const key = String(line.number)
    if (line.kind === 'event') rows.push({ kind: 'event', key, line })
    else {
      const kind = line.kind === 'note' ? 'note' : 'words'
      rows.push({ kind, key, line, first: newDay || !goesOn(before, line) })
    }
    before = line
  }
  return rows
}

const goesOn = (before: DeskLine | undefined, line: DeskLine): boolean =>
  before !== undefined &&
  before.kind !== 'event' &&
  before.by === line.by &&
  (before.kind === 'note') === (line.kind === 'note') &&
  before.earlier === line.earlier &&
  line.at - before.at < togetherMs
