/**
 * Reads the word files, which are JSON, with the places of their parts kept. `JSON.parse` judges and reads;
 * the walk below only finds where things stand, and so may trust that the text is well formed.
 */
import type { Path, Position, Problem } from '../problems.ts'
import { forbiddenKeys, type ReadYaml, readYaml } from './yaml.ts'
import { refuseSigns, refuseUnread } from './yaml-guard.ts'

export function readJson(file: string, text: string): ReadYaml {
  const unread = refuseUnread(text)
  if (unread) return { source: undefined, problems: [{ file, ...unread }] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { source: undefined, problems: notJson(file, text) }
  }
  const places = findPlaces(text)
  const position = (offset: number | undefined): Position => positionOf(text, offset ?? 0)
  const problems: Problem[] = places.twice.map((offset) => ({
    file,
    ...position(offset),
    message: 'this name is used twice in the same place',
  }))
  for (const { name, offset } of places.forbidden) {
    problems.push({ file, ...position(offset), message: `"${name}" cannot be used as a name` })
  }
  if (problems.length > 0) return { source: undefined, problems }
  const nearest = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const offset = places.values.get(path.slice(0, length).join('\n'))
      if (offset !== undefined) return offset
    }
    return places.values.get('') ?? 0
  }
  return {
    source: {
      file,
      value,
      at: (path) => position(nearest(path)),
      keyAt: (path) => position(places.keys.get(path.join('\n')) ?? nearest(path.slice(0, -1))),
    },
    problems: [],
  }
}

/** YAML's reader, which knows JSON too, can say where it goes wrong; what only YAML allows is told as such. */
function notJson(file: string, text: string): Problem[] {
  const problems = refuseSigns(text) ? [] : readYaml(file, text).problems
  const message = 'this is not JSON: every name and text is in double quotes, and no comma follows the last'
  return problems.length > 0 ? problems : [{ file, line: 1, col: 1, message }]
}

type Places = {
  values: Map<string, number>
  keys: Map<string, number>
  twice: number[]
  forbidden: { name: string; offset: number }[]
}

/** The words and signs of JSON, one at a time. */
const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g

function findPlaces(text: string): Places {
  const places: Places = { values: new Map(), keys: new Map(), twice: [], forbidden: [] }
  /** The boxes and lists we are in: a list counts, a box has the name that was read last. */
  const open: { list: boolean; index: number; name: string }[] = []
  const here = (): string => open.map(({ list, index, name }) => (list ? index : name)).join('\n')
  let expectsName = false

  const readName = (name: string, offset: number): void => {
    const inner = open.at(-1)
    if (inner) inner.name = name
    if (places.keys.has(here())) places.twice.push(offset)
    if (forbiddenKeys.has(name)) places.forbidden.push({ name, offset })
    places.keys.set(here(), offset)
  }

  for (const { 0: sign, index: offset } of text.matchAll(token)) {
    const inner = open.at(-1)
    if (sign === ':') continue
    if (sign === '}' || sign === ']') {
      open.pop()
      expectsName = false
    } else if (sign === ',') {
      if (inner) inner.index += 1
      expectsName = inner?.list === false
    } else if (expectsName) {
      readName(String(JSON.parse(sign)), offset)
      expectsName = false
    } else {
      places.values.set(here(), offset)
      expectsName = sign === '{'
      if (sign === '{' || sign === '[') open.push({ list: sign === '[', index: 0, name: '' })
    }
  }
  return places
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, col: offset - before.lastIndexOf('\n') }
}
