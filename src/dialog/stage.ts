/** What a script is played on: the words, the directory, and what this channel can show. */

import type { DirectoryRow } from '../directory/row.ts'
import type { Values, WordBook } from '../locale/words.ts'
import type { ChannelId, Language, Limits, Origin } from '../message.ts'
import { openedBy } from './entries.ts'
import type { Facts, Script } from './script.ts'

export type Setting = {
  script: Script
  words: WordBook
  directory: readonly DirectoryRow[]
  limits: Limits
  /** After so long without a word of hers everything is erased. */
  idleEraseMs: number
  /** How long what was said with a counsellor is kept once that is over; absent: as usual. */
  caseKeepMs?: number
  /** A demonstration: numbers nobody has dialled yet are shown, marked. Never with real people. */
  demo: boolean
  /** True where counsellors can be asked from here; until then she is only told whom to call. */
  counsellors?: boolean
}

/** A setting in one turn: whose channel, when, and how she came. */
export type Stage = Setting & { channel: ChannelId; now: number; origin?: Origin | undefined }

/** What every script may ask about, beside what she told. */
export function builtIns({ channel, counsellors, script, origin }: Stage): Facts {
  const entry = openedBy(script, origin)
  return { channel, counsellors: counsellors === true, ...(entry !== undefined && { entry }) }
}

/** A week, as the table of docs/privacy.md promises. */
export const usualKeepMs = 7 * 24 * 3_600_000

/** The values any text may use. */
export const commonValues = ({
  idleEraseMs,
  caseKeepMs = usualKeepMs,
}: Pick<Setting, 'idleEraseMs' | 'caseKeepMs'>): Values => ({
  hours: Math.round(idleEraseMs / 3_600_000),
  days: Math.round(caseKeepMs / (24 * 3_600_000)),
})

/** A language we have, also from a platform's `en_US`; the first one for any other. */
export function spoken(
  { words: { languages } }: Pick<Setting, 'words'>,
  language: Language | undefined,
): Language {
  if (language !== undefined && languages.includes(language)) return language
  const base = language?.split(/[-_]/)[0]?.toLowerCase()
  return languages.find((one) => one === base) ?? languages[0] ?? 'mn'
}
