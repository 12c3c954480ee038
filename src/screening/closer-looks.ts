/** A message is looked at more closely, in one way after another, as long as nothing grave is heard in it for certain. */
import type { Considered } from './signals/considered.ts'
import { doneToHerByHim } from './signals/gives-way.ts'
import { sentencesOf } from './signals/hear.ts'
import type { Sentence } from './signals/heard.ts'
import { beforeBut, nearby } from './signals/nearby.ts'
import { withoutThem } from './signals/says-nothing.ts'
import { type Part, partOf, shortMessage } from './signals/signs.ts'
import type { Token } from './signals/tokens.ts'
import { weighed } from './signals/weigh.ts'

/** One message, as it was read first. `whole`: all its signs, where it is short. */
export type Message = {
  tokens: readonly Token[]
  parts: readonly Part[]
  whole: ReadonlySet<string> | undefined
  language: string | undefined
}

/** A rule that is not outweighed, and the sentence it was heard in. */
export type Told = { one: Considered; sentence: Sentence }

/** `longest`: in text of more characters it would cost time. */
type Look = { longest: number; tells: (message: Message) => Told[] }

export const toldIn = (parts: readonly Part[], whole: ReadonlySet<string> | undefined): Told[] =>
  parts.flatMap((part) => weighed(part, whole).map((one) => ({ one, sentence: part.sentence })))

/** The longest message of any platform. */
const longMessage = 4096

export const closerLooks: readonly Look[] = [
  {
    longest: shortMessage,
    tells: ({ tokens, whole, language }) => toldIn(neighbours(tokens, language).map(partOf), whole),
  },
  {
    longest: longMessage,
    tells: ({ parts, language }) => [
      ...toldIn(
        parts.flatMap((part) => nearby(part, language)),
        undefined,
      ),
      ...toldIn(
        parts.flatMap((part) => beforeBut(part, language)),
        undefined,
      ).map(({ one, sentence }) => ({
        one: doneToHerByHim(sentence) ? one : { ...one, doubtful: true },
        sentence,
      })),
    ],
  },
]

/** How many words two sentences may have together to be read as one. */
const longestPair = 30
/** Pieces of so few words are cut by dots or lines as she breathes: "намайг.. зодоод.. байна". */
const piece = 3

/**
 * "Өвдөж байна. Цус." Short sentences that say nothing alone, each read with the next; and what was said in pieces, read in one. Without
 * the words that say nothing, and with them: "өгсөн. Тэгээд л алга болсон".
 */
function neighbours(tokens: readonly Token[], language: string | undefined): Sentence[] {
  const clauses = inPieces(tokens)
  const bothWays = (said: readonly Token[], typed: readonly Token[]): Sentence[] => [
    ...sentencesOf(said, language),
    ...(typed.length > said.length && typed.length <= longestPair ? sentencesOf(typed, language) : []),
  ]
  return clauses.flatMap(({ said, typed, asks, changed }, at) => {
    const next = clauses[at + 1]
    const heard = changed ? bothWays(said, typed) : []
    if (asks || next === undefined || said.length + next.said.length > longestPair) return heard
    return [...heard, ...bothWays([...said, ...next.said], [...typed, ...next.typed])]
  })
}

/** The same sentences for several signs together, where any of them is another than it was first. */
export function inPlainWords({ tokens, language }: Message): Part[] {
  const clauses = inPieces(tokens)
  if (!clauses.some(({ changed }) => changed)) return []
  return clauses.flatMap(({ said }) => sentencesOf(said, language)).map(partOf)
}

/** `typed`: with the words that say nothing. */
type Clause = { said: readonly Token[]; typed: readonly Token[]; asks: boolean; changed: boolean }

/** Her sentences without what says nothing; pieces that follow each other are one. */
function inPieces(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  for (const { said, asks } of clausesOf(tokens)) {
    const plain = withoutThem(said)
    const last = clauses.at(-1)
    if (
      last !== undefined &&
      !last.asks &&
      plain.length <= piece &&
      (last.said.length <= piece || last.changed) &&
      last.said.length + plain.length <= longestPair
    )
      clauses.splice(-1, 1, {
        said: [...last.said, ...plain],
        typed: [...last.typed, ...said],
        asks,
        changed: true,
      })
    else clauses.push({ said: plain, typed: said, asks, changed: plain !== said })
  }
  return clauses
}

/** What stands between stops, and whether it ends in a question mark. */
function clausesOf(tokens: readonly Token[]): { said: Token[]; asks: boolean }[] {
  const clauses: { said: Token[]; asks: boolean }[] = []
  let open = false
  for (const token of tokens) {
    if (token.kind === 'break') open = false
    else if (token.kind === 'question') {
      const last = clauses.at(-1)
      if (last !== undefined) last.asks = true
      open = false
    } else if (open) clauses.at(-1)?.said.push(token)
    else {
      clauses.push({ said: [token], asks: false })
      open = true
    }
  }
  return clauses
}
