/**
 * One conversation as this desk has it, built up from answers that may come late, twice or in another order: every line
 * stands in it once and in its place, and a gap is noticed and asked for. Pure.
 */
import type { DeskCard, DeskLine } from '../contract.ts'
import { leastFar, type SendState } from '../send-state.ts'

export type Talk = {
  card: DeskCard
  /** By number, from 1 on, none missing. */
  lines: readonly DeskLine[]
  /** Most characters the channel takes in one message. */
  most: number
}
type Sends = Readonly<Record<string, SendState>>
export type TalkAnswer = { card: DeskCard; lines: readonly DeskLine[]; sends: Sends; most: number }

/** What to ask for next: everything after this line. */
export const lastNumber = (talk: Talk | undefined): number => talk?.lines.at(-1)?.number ?? 0

/** `gap`: lines are missing between what is here and what came; they must be asked for anew. */
export function withAnswer(
  talk: Talk | undefined,
  { card, lines, sends, most }: TalkAnswer,
): { talk: Talk; gap: boolean } {
  const known = talk?.lines ?? []
  let last = lastNumber(talk)
  const fresh: DeskLine[] = []
  for (const line of [...lines].sort((a, b) => a.number - b.number)) {
    // A number that is not the next one is a repeat, or lies behind a gap.
    if (line.number !== last + 1) continue
    fresh.push(line)
    last = line.number
  }
  const gap = lines.some(({ number }) => number > last)
  // An older answer may arrive after a newer one.
  const newer = talk && talk.card.revision > card.revision ? talk.card : card
  return { talk: { card: newer, most, lines: [...known, ...fresh].map(withSend(sends)) }, gap }
}

const withSend =
  (sends: Sends) =>
  (line: DeskLine): DeskLine => {
    const told = line.parts?.flatMap((part) => sends[part] ?? []) ?? []
    const send = told.length === line.parts?.length ? leastFar(told) : undefined
    if (!send || (send.state === line.send?.state && send.reason === line.send.reason)) return line
    // Sent is sent: an older answer cannot take it back.
    return line.send?.state === 'sent' ? line : { ...line, send: send as NonNullable<DeskLine['send']> }
  }
