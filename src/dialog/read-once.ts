/**
 * Reads each text once: an editor's screen compiles the house at every change, and all but one file are as they were.
 * What is kept are files that staff wrote: each as it is published, and as it stands in a draft or two.
 */
import type { Source } from '../problems.ts'
import { readJson } from './json.ts'
import { type ReadYaml, readYaml } from './yaml.ts'

const mostFiles = 2000
const mostTexts = 3
const kept = new Map<string, { text: string; read: ReadYaml }[]>()

export function readOnce(file: string, text: string): ReadYaml {
  const before = kept.get(file)?.find((one) => one.text === text)
  if (before) return before.read
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
  const others = (kept.get(file) ?? []).filter((one) => one.text !== text)
  kept.delete(file)
  if (kept.size >= mostFiles) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest)
  kept.set(file, [{ text, read }, ...others].slice(0, mostTexts))
  return read
}
