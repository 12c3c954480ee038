/**
 * What was done in a draft, so that it can be taken back: of each file the lines that went and came, with a few that stand around
 * them. It is taken back only where those lines stand as they were left; what somebody wrote elsewhere in the file stays. Pure.
 */
import { z } from 'zod'
import type { HouseFiles } from '../dialog/load.ts'

const linesSchema = z.array(z.string())
const hunkSchema = z.strictObject({
  file: z.string(),
  /** Where it stood, from 0. */
  at: z.number(),
  head: linesSchema,
  /** `null`: there was no such file; there is none any more. */
  before: linesSchema.nullable(),
  after: linesSchema.nullable(),
  tail: linesSchema,
})
type Hunk = z.infer<typeof hunkSchema>

/** One change, whichever files it touched. */
export const deedSchema = z.array(hunkSchema)
export type Deed = z.infer<typeof deedSchema>

export const mostDeeds = 50
/** All of them together; the oldest go first. */
const mostBytes = 400_000
const around = 3

export function deedBetween(before: HouseFiles, after: HouseFiles): Deed {
  const files = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...files].flatMap((file) =>
    before[file] === after[file] ? [] : [hunkBetween(file, before[file], after[file])],
  )
}

function hunkBetween(file: string, before: string | undefined, after: string | undefined): Hunk {
  if (before === undefined || after === undefined)
    return { file, at: 0, head: [], before: linesOf(before), after: linesOf(after), tail: [] }
  const [was, now] = [before.split('\n'), after.split('\n')]
  const least = Math.min(was.length, now.length)
  let same = 0
  while (same < least && was[same] === now[same]) same++
  let end = 0
  while (end < least - same && was[was.length - 1 - end] === now[now.length - 1 - end]) end++
  return {
    file,
    at: same,
    head: was.slice(Math.max(0, same - around), same),
    before: was.slice(same, was.length - end),
    after: now.slice(same, now.length - end),
    tail: was.slice(was.length - end, was.length - end + around),
  }
}

const linesOf = (text: string | undefined): string[] | null => text?.split('\n') ?? null

export const reversed = (deed: Deed): Deed =>
  deed.map((hunk) => ({ ...hunk, before: hunk.after, after: hunk.before }))

/** The files with this taken back; undefined where something else stands there now. */
export function takenBack(files: HouseFiles, deed: Deed): HouseFiles | undefined {
  const all: Record<string, string> = { ...files }
  for (const { file, at, head, before, after, tail } of deed) {
    const text = all[file]
    if (before === null || after === null) {
      if ((text ?? null) !== (after?.join('\n') ?? null)) return undefined
      if (before === null) delete all[file]
      else all[file] = before.join('\n')
      continue
    }
    const lines = text?.split('\n')
    const place = lines && placeOf(lines, [...head, ...after, ...tail], at - head.length)
    if (!lines || place === undefined) return undefined
    all[file] = lines.toSpliced(place + head.length, after.length, ...before).join('\n')
  }
  return all
}

/** Where these lines stand: where they were left, or in the one place they are found. */
function placeOf(lines: readonly string[], wanted: readonly string[], left: number): number | undefined {
  const stands = (from: number): boolean => wanted.every((line, at) => lines[from + at] === line)
  if (left >= 0 && stands(left)) return left
  const places = lines.flatMap((_, from) => (stands(from) ? [from] : []))
  return places.length === 1 ? places[0] : undefined
}

/** The newest last. */
export function withDeed(past: readonly Deed[], deed: Deed): Deed[] {
  const all = [...past, deed].slice(-mostDeeds)
  while (all.length > 1 && JSON.stringify(all).length > mostBytes) all.shift()
  return all
}
