/**
 * A dialog that shows every fault of the line: a ladder of questions, each of which understands one word only.
 * Whoever sends the words in order hears one "here is …" after the other, once each. A message that was lost, applied twice or out
 * of its place is not understood, and so is everything after it.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/root.ts'

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu']

/** The only word that leads from rung `n - 1` to rung `n`: no digits, no doubled letters, so that no rule bends it. */
export const rungWord = (n: number): string =>
  `nar${String(n)
    .padStart(3, '0')
    .split('')
    .map((digit) => syllables[Number(digit)])
    .join('')}`
export const rungText = (n: number): string => `here is ${rungWord(n)}.`

/** Folders for DIALOGS_DIR, LOCALES_DIR and DIRECTORY_DIR: the real ones, with the ladder where the greeting was. */
export function ladderFolders(rungs: number): {
  DIALOGS_DIR: string
  LOCALES_DIR: string
  DIRECTORY_DIR: string
} {
  const folder = mkdtempSync(join(tmpdir(), 'itgel-ladder-'))
  for (const name of ['dialogs', 'locales', 'directory']) {
    cpSync(join(root, name), join(folder, name), {
      dereference: true,
      recursive: true,
      filter: (file) => !file.includes('transcripts'),
    })
  }
  const welcome = join(folder, 'dialogs', 'welcome.yaml')
  const text = readFileSync(welcome, 'utf8')
  writeFileSync(welcome, text.replace(/\n {2}begin:\n(?: {4}.*\n)+/, '\n  begin: { go: ladder }\n'))

  const steps = Array.from(
    { length: rungs + 1 },
    (_, n) => `  s${n}: { ask: [{ id: up, go: s${n < rungs ? n + 1 : 0} }] }`,
  )
  writeFileSync(
    join(folder, 'dialogs', 'ladder.yaml'),
    `version: 1\nstart: s0\nsteps:\n${steps.join('\n')}\n`,
  )
  const words = Object.fromEntries(
    Array.from({ length: rungs + 1 }, (_, n) => {
      const word = rungWord(n < rungs ? n + 1 : 0)
      return [`s${n}`, { text: rungText(n), options: { up: { label: word, hear: [`${word}up`] } } }]
    }),
  )
  for (const language of ['mn', 'en'])
    writeFileSync(join(folder, 'locales', language, 'ladder.json'), JSON.stringify(words))
  return {
    DIALOGS_DIR: join(folder, 'dialogs'),
    LOCALES_DIR: join(folder, 'locales'),
    DIRECTORY_DIR: join(folder, 'directory'),
  }
}

export type Verdict = {
  /** Rungs that were heard, of those sent. */
  reached: number
  /** Answers heard more than once. */
  repeated: number
  /** What was heard that no faithful line would say, or in another order. */
  wrong: string[]
}

/** Judges what one woman heard after she sent the words 1 to `sent`. */
export function judge(heard: readonly string[], sent: number): Verdict {
  const seen = new Set<string>()
  const wrong: string[] = []
  let next = 0
  let repeated = 0
  for (const text of heard) {
    if (seen.has(text)) repeated++
    else if (text === rungText(next)) next++
    else wrong.push(`heard "${text.slice(0, 30)}" instead of "${rungText(next)}"`)
    seen.add(text)
  }
  if (next !== sent + 1) wrong.push(`heard up to ${rungText(next - 1)} of ${rungText(sent)}`)
  return { reached: next - 1, repeated, wrong }
}
