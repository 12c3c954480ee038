/**
 * A file in units: what one person changes in it at a time, and what two people may change beside each other. A step of a
 * dialog, the words of a step, a ready reply, a service, an entry, one mark of what was read; any other file is one unit.
 */
import type { HouseFiles } from '../dialog/load.ts'
import { readOnce } from '../dialog/read-once.ts'
import { rewriteYaml } from '../dialog/rewrite-yaml.ts'
import { mostDials } from '../directory/row.ts'
import type { Path } from '../problems.ts'
import { type Changed, changedFrom, dialogOf, isKept, wordFileOf } from './files.ts'
import { wordsText } from './words-text.ts'

export type Box = Record<string, unknown>
export const isBox = (value: unknown): value is Box =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands in the file, to be read only; undefined where it cannot be read, or there is none. */
export function readValue(file: string, text: string | undefined): unknown {
  if (text === undefined) return undefined
  return readOnce(file, text).source?.value
}

/** Words of these have their names one deeper. */
const twoDeep = ['.confirmed', '.read', '.notes']

/** Where the units of a file stand; undefined where it is one unit. */
function depthOf(file: string): ((path: Path) => boolean) | undefined {
  const words = wordFileOf(file)
  if (words?.name === 'replies') return (path) => path.length === (path[1] === 'replies' ? 3 : 2)
  if (words?.name === '_shared') return (path) => path.length === (path[0] === 'options' ? 3 : 2)
  if (words) return (path) => path.length === (twoDeep.includes(words.name) ? 2 : 1)
  if (dialogOf(file) !== undefined)
    return (path) =>
      path.length === (path[0] === 'steps' || path[0] === 'remembers' ? 2 : 1) && path[0] !== 'version'
  if (file.startsWith('directory/')) return (path) => path.length === (path[0] === 'services' ? 2 : 1)
  if (file === 'dialogs/_entries.yaml') return (path) => path.length === 1
  return undefined
}

/** By the unit's path, joined with a line end; the whole file is `''`. */
export type Units = Map<string, unknown>
export const pathOf = (unit: string): Path => (unit === '' ? [] : unit.split('\n'))

export function unitsOf(file: string, text: string | undefined): Units {
  if (text === undefined) return new Map()
  const ends = depthOf(file)
  const value = ends && readValue(file, text)
  if (!ends || !isBox(value)) return new Map([['', text]])
  const units: Units = new Map()
  const walk = (box: Box, path: readonly string[]): void => {
    for (const [key, inner] of Object.entries(box)) {
      const here = [...path, key]
      if (ends(here)) units.set(here.join('\n'), inner)
      else if (here.length < 3 && isBox(inner)) walk(inner, here)
    }
  }
  walk(value, [])
  return units
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The file with one value in it set, or taken away; comments and order stay. */
export function withValue(file: string, text: string | undefined, path: Path, value: unknown): string {
  if (path.length === 0) return typeof value === 'string' ? value : ''
  if (!file.endsWith('.json')) return rewriteYaml(text ?? '', path, value)
  const read = readValue(file, text)
  return wordsText(put(isBox(read) ? read : {}, path, value))
}

/** The same for many values of a word file at once. */
export function withValues(
  file: string,
  text: string | undefined,
  values: readonly { path: Path; value: unknown }[],
): string {
  const read = readValue(file, text)
  return wordsText(values.reduce((box, { path, value }) => put(box, path, value), isBox(read) ? read : {}))
}

function put(box: Box, [key, ...rest]: Path, value: unknown): Box {
  const name = String(key)
  const inner = box[name]
  const next = rest.length === 0 ? value : put(isBox(inner) ? inner : {}, rest, value)
  if (next === undefined || (rest.length > 0 && isBox(next) && Object.keys(next).length === 0)) {
    const { [name]: _, ...others } = box
    return others
  }
  return { ...box, [name]: next }
}

/** Two people changed the same unit. `theirs` is what is published now, `mine` what stands in the draft. */
export type Conflict = { file: string; unit: string; theirs: unknown; mine: unknown }

/**
 * What I made of `base`, upon what is published now. Where only one of us changed a unit, it is taken; where both did, and
 * differently, mine stays and the conflict is told.
 */
export function mergeChanges(
  base: HouseFiles,
  live: HouseFiles,
  mine: Changed,
): { changed: Changed; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const files: Record<string, string> = { ...live }
  for (const [file, text] of Object.entries(mine)) {
    if (isKept(file)) continue
    const wanted = text ?? undefined
    if (base[file] === live[file]) {
      if (wanted === undefined) delete files[file]
      else files[file] = wanted
      continue
    }
    const [was, now, own] = [unitsOf(file, base[file]), unitsOf(file, live[file]), unitsOf(file, wanted)]
    let merged = live[file]
    for (const unit of new Set([...was.keys(), ...own.keys()])) {
      const [before, theirs, hers] = [was.get(unit), now.get(unit), own.get(unit)]
      if (same(before, hers) || same(theirs, hers)) continue
      const both = !same(before, theirs)
      if (both) conflicts.push({ file, unit, theirs, mine: hers })
      merged = withValue(file, merged, pathOf(unit), both ? withCalls(hers, { theirs, mine: hers }) : hers)
    }
    if (merged !== undefined) merged = inTheirOrder(file, merged, { was: base[file], own: wanted })
    if (merged === undefined || merged === '') delete files[file]
    else files[file] = merged
  }
  return { changed: changedFrom(live, files), conflicts }
}

/**
 * One of two as it is taken. A test call is written down once and never taken back: a service keeps those of both, in the order of their
 * days, or a number that one of us found wrong would be shown again.
 */
export function withCalls(taken: unknown, { theirs, mine }: Pick<Conflict, 'theirs' | 'mine'>): unknown {
  const [before, own] = [theirs, mine].map(callsOf)
  if (!isBox(taken) || !before || !own || before.length + own.length === 0) return taken
  const added = own.filter((call) => !before.some((one) => same(one, call)))
  const dials = [...before, ...added].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
  return { ...taken, dials: dials.slice(-mostDials) }
}

/** What is no service has no number. */
const callsOf = (unit: unknown): unknown[] | undefined =>
  isBox(unit) && 'number' in unit ? (Array.isArray(unit.dials) ? unit.dials : []) : undefined
const dayOf = (call: unknown): string => (isBox(call) ? String(call.on) : '')

/** Ready replies that one of us put into another order stay in it; what the other added comes last. */
function inTheirOrder(
  file: string,
  merged: string,
  { was, own }: { was: string | undefined; own: string | undefined },
): string {
  if (wordFileOf(file)?.name !== 'replies') return merged
  const [before, mine, now] = [was, own, merged].map((text) => readValue(file, text))
  if (!isBox(before) || !isBox(mine) || !isBox(now)) return merged
  const ordered = orderedAs(now, { before, mine })
  return same(ordered, now) ? merged : wordsText(ordered)
}

function orderedAs(now: Box, { before, mine }: { before: Box; mine: Box }): Box {
  const both = (box: Box): string[] => Object.keys(box).filter((key) => key in before && key in mine)
  const moved = !same(both(before), both(mine))
  const keys = moved
    ? [...Object.keys(mine).filter((key) => key in now), ...Object.keys(now).filter((key) => !(key in mine))]
    : Object.keys(now)
  return Object.fromEntries(
    keys.map((key) => {
      const [a, b, c] = [before[key], mine[key], now[key]]
      return [key, isBox(a) && isBox(b) && isBox(c) ? orderedAs(c, { before: a, mine: b }) : c]
    }),
  )
}
