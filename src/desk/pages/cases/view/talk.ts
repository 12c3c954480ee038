/**
 * One conversation as this desk has it, built up from answers that may repeat what is known: every line stands in it once
 * and in its place, and a gap is noticed and asked for. When she leaves, the server erases what she wrote and begins anew:
 * then nothing of it stays here either. Pure.
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

export const lastNumber = (talk: Talk | undefined): number => talk?.lines.at(-1)?.number ?? 0

/** What to ask for next: the last line once more, by which it is seen whether it is still the same conversation. */
export const askAfter = (talk: Talk | undefined): number => Math.max(0, lastNumber(talk) - 1)

/**
 * An answer to `askAfter`. `gap`: lines are missing between what is here and what came. `anew`: what is here was erased;
 * ask for everything.
 */
export function withAnswer(
  talk: Talk | undefined,
  { card, lines, sends, most }: TalkAnswer,
): { talk: Talk; next: 'gap' | 'anew' | undefined } {
  const known = talk?.lines ?? []
  const last = known.at(-1)
  if (last) {
    const again = lines.find(({ number }) => number === last.number)
    if (!again || !isSame(again, last)) return { talk: { card, lines: [], most }, next: 'anew' }
  }
  let number = last?.number ?? 0
  const fresh: DeskLine[] = []
  for (const line of [...lines].sort((a, b) => a.number - b.number)) {
    // A number that is not the next one is a repeat, or lies behind a gap.
    if (line.number !== number + 1) continue
    fresh.push(line)
    number = line.number
  }
  const gap = lines.some((line) => line.number > number)
  return {
    talk: { card, most, lines: [...known, ...fresh].map(withSend(sends)) },
    next: gap ? 'gap' : undefined,
  }
}

const isSame = (a: DeskLine, b: DeskLine): boolean =>
  a.at === b.at && a.by === b.by && a.kind === b.kind && a.event === b.event && a.text === b.text

const withSend =
  (sends: Sends) =>
  (line: DeskLine): DeskLine => {
    const told = line.parts?.flatMap((part) => sends[part] ?? []) ?? []
    const send = told.length === line.parts?.length ? leastFar(told) : undefined
    if (!send || (send.state === line.send?.state && send.reason === line.send.reason)) return line
    return { ...line, send: send as NonNullable<DeskLine['send']> }
  }
