/**
 * Reads each text once: an editor's screen compiles the house at every change, and all but one file are as they were.
 * What is kept are files that staff wrote, a house or two of them.
 */
import type { Source } from '../problems.ts'
import { readJson } from './json.ts'
import { type ReadYaml, readYaml } from './yaml.ts'

const mostKept = 600
const kept = new Map<string, { text: string; read: ReadYaml }>()

export function readOnce(file: string, text: string): ReadYaml {
  const before = kept.get(file)
  if (before?.text === text) return before.read
  return keep(file, text, readNow(file, text))
}

/** The value is known, since just this text was read without a problem before: its places are found when they are asked for. */
export function keepRead(file: string, text: string, value: unknown): void {
  let read: Source | undefined
  const places = (): Source => {
    read ??= readNow(file, text).source
    if (!read) throw new Error(`${file} was read before and cannot be read now`)
    return read
  }
  const source: Source = {
    file,
    value,
    at: (path) => places().at(path),
    keyAt: (path) => places().keyAt(path),
  }
  keep(file, text, { source, problems: [] })
}

const readNow = (file: string, text: string): ReadYaml =>
  (file.endsWith('.json') ? readJson : readYaml)(file, text)

function keep(file: string, text: string, read: ReadYaml): ReadYaml {
  if (kept.size >= mostKept) kept.clear()
  kept.set(file, { text, read })
  return read
}
