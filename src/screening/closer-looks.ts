/** A message is looked at more closely, in one way after another, as long as nothing grave is heard in it for certain. */
import type { Considered } from './signals/considered.ts'
import { doneToHerByHim } from './signals/gives-way.ts'
import { sentencesOf } from './signals/hear.ts'
import type { Sentence } from './signals/heard.ts'
import { beforeBut, nearby } from './signals/nearby.ts'
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

/** "Өвдөж байна. Цус." Short sentences that say nothing alone, each read with the next. */
function neighbours(tokens: readonly Token[], language: string | undefined): Sentence[] {
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
  return clauses.flatMap(({ said, asks }, at) => {
    const next = clauses[at + 1]
    if (asks || next === undefined || said.length + next.said.length > longestPair) return []
    return sentencesOf([...said, ...next.said], language)
  })
}
