/** What can go wrong when the desk asks the server: a code for the page, a sentence for the person (`locales/<lng>/desk.json`). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Codes and the status each is answered with. */
export const problemStatus = {
  invalid: 400,
  'signed-out': 401,
  locked: 401,
  'second-step': 401,
  enrol: 401,
  prove: 401,
  wrong: 401,
  'foreign-request': 403,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'login-taken': 409,
  'last-administrator': 409,
  'no-passkeys-here': 409,
  gone: 410,
  'too-large': 413,
  'not-json': 415,
  'weak-passphrase': 422,
  'too-many': 429,
  failed: 500,
  'store-down': 503,
} as const
export type ProblemCode = keyof typeof problemStatus
export const problemCodes = Object.keys(problemStatus) as ProblemCode[]

/** What a handler gives back instead of an answer. */
export class Refused {
  readonly code: ProblemCode
  readonly more: { fields?: string[]; retryAfter?: number; reason?: string }
  constructor(code: ProblemCode, more: Refused['more'] = {}) {
    this.code = code
    this.more = more
  }
}
export const refuse = (code: ProblemCode, more: Refused['more'] = {}): Refused => new Refused(code, more)

export type ProblemWords = Readonly<Record<string, Readonly<Partial<Record<ProblemCode, string>>>>>

/** The sentences by language; a language without the file has none. */
export function readProblemWords(localesDir: string, languages: readonly string[]): ProblemWords {
  return Object.fromEntries(
    languages.flatMap((language) => {
      try {
        const read: unknown = JSON.parse(readFileSync(join(localesDir, language, 'desk.json'), 'utf8'))
        return [[language, (read as { problem?: Record<string, string> }).problem ?? {}]]
      } catch {
        return []
      }
    }),
  )
}

export function problemSentence(
  words: ProblemWords,
  languages: readonly string[],
  code: ProblemCode,
): string {
  for (const language of [...languages, 'mn', 'en']) {
    const sentence = words[language]?.[code]
    if (sentence) return sentence
  }
  return code
}
