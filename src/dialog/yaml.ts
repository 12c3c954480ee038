/**
 * Reads the YAML that staff write: plain lists, boxes and values, with their places kept.
 * Anchors, aliases, tags and merge keys are refused, since they make a file do what it does not say.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Path, Position, Problem, Source } from '../problems.ts'
import { refuseSigns, refuseUnread } from './yaml-guard.ts'

/** A key of these names could change every object of the program. */
export const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

export type ReadYaml = { source: Source; problems: Problem[] } | { source: undefined; problems: Problem[] }

export function readYaml(file: string, text: string): ReadYaml {
  const unread = refuseUnread(text) ?? refuseSigns(text)
  if (unread) return { source: undefined, problems: [{ file, ...unread }] }

  const counter = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: counter,
  })
  const position = (offset: number): Position => counter.linePos(offset)
  const problems: Problem[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    file,
    ...position(pos[0]),
    message: inPlainWords(code, message),
  }))
  const reader = createReader(file, position)
  const value = reader.read(document.contents, [])
  problems.push(...reader.problems)
  if (problems.length > 0) return { source: undefined, problems }
  return { source: { file, value, at: reader.at, keyAt: reader.keyAt }, problems: [] }
}

function createReader(file: string, position: (offset: number) => Position) {
  const problems: Problem[] = []
  const values = new Map<string, number>()
  const keys = new Map<string, number>()
  const refuse = (offset: number, message: string) => problems.push({ file, ...position(offset), message })

  function read(node: Node | null | undefined, path: Path): unknown {
    if (!node) return null
    const offset = node.range?.[0] ?? 0
    values.set(pathKey(path), offset)
    if (isAlias(node)) {
      return refuse(offset, `"*${node.source}" copies another part of the file; write it out instead`)
    }
    if (node.anchor !== undefined) {
      refuse(offset, `"&${node.anchor}" marks a part to copy; write it out instead`)
    }
    if (node.tag !== undefined) refuse(offset, 'a "!" mark is not used here; put the text in quotes')
    if (isSeq<Node>(node)) return node.items.map((item, index) => read(item, [...path, index]))
    if (isMap<Node, Node>(node)) return readBox(node, path)
    return isScalar(node) ? node.value : null
  }

  function readBox(node: YAMLMap<Node, Node>, path: Path): Record<string, unknown> {
    const box: Record<string, unknown> = {}
    for (const { key, value } of node.items) {
      const name = nameOf(key)
      if (name === undefined) continue
      const inner = [...path, name]
      keys.set(pathKey(inner), key.range?.[0] ?? 0)
      box[name] = read(value, inner)
    }
    return box
  }

  /** The name before a ":", or undefined when it is refused. */
  function nameOf(key: Node): string | undefined {
    const at = key.range?.[0] ?? 0
    const refused = (message: string) => void refuse(at, message)
    if (!isScalar(key)) return refused('a name must be one word before the ":"')
    const name = String(key.value)
    if (forbiddenKeys.has(name)) return refused(`"${name}" cannot be used as a name`)
    if (name === '<<') return refused('"<<" copies another part of the file; write it out instead')
    if (key.anchor !== undefined || key.tag !== undefined)
      return refused('a "&" or "!" mark is not used here')
    return name
  }

  const find = (places: Map<string, number>, path: Path): Position => {
    for (let length = path.length; length >= 0; length--) {
      const known = path.slice(0, length)
      const offset = (length === path.length ? places : values).get(pathKey(known))
      if (offset !== undefined) return position(offset)
    }
    return { line: 1, col: 1 }
  }
  return { read, problems, at: (path: Path) => find(values, path), keyAt: (path: Path) => find(keys, path) }
}

const pathKey = (path: Path): string => path.join('\n')

function inPlainWords(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this name is used twice in the same place'
    case 'TAB_AS_INDENT':
      return 'this line begins with a tab; use spaces'
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'this line is not indented as the lines around it'
    case 'MISSING_CHAR':
      return `something is missing here (${firstSentence(message)})`
    case 'TAG_RESOLVE_FAILED':
      return 'a "!" mark is not used here; put the text in quotes'
    default:
      return `this cannot be read (${firstSentence(message)})`
  }
}

const firstSentence = (message: string): string => message.split('\n')[0]?.replace(/[.:]$/, '') ?? message
