/**
 * Reading the files of a house takes half of a start, and most starts read what was read before. So the build reads them
 * once and keeps their plain values beside the program; a file whose text is still that one is taken from there. Where
 * something stands in it is found when somebody asks: for a file without problems nobody does.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HouseFiles } from './dialog/load.ts'
import { keepRead, readOnce } from './dialog/read-once.ts'

/** By file: the hash of its text, and its plain value. */
type Ahead = Record<string, { of: string; value: unknown }>

const written = fileURLToPath(new URL('../read-ahead.json', import.meta.url))

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')

/** What the build writes: every file that can be read without a problem. */
export function readAhead(files: HouseFiles): string {
  const ahead: Ahead = {}
  for (const [file, text] of Object.entries(files)) {
    if (!/\.(yaml|json)$/.test(file)) continue
    const { source } = readOnce(file, text)
    if (source) ahead[file] = { of: hashOf(text), value: source.value }
  }
  return JSON.stringify(ahead)
}

/** Tells the reader what the build has read already. */
export function takeReadAhead(files: HouseFiles): void {
  if (!existsSync(written)) return
  const ahead: Ahead = JSON.parse(readFileSync(written, 'utf8'))
  for (const [file, { of, value }] of Object.entries(ahead)) {
    const text = files[file]
    if (text !== undefined && hashOf(text) === of) keepRead(file, text, value)
  }
}
