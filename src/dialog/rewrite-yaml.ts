/**
 * Changes one value in a file that staff wrote, and leaves the rest as they wrote it: comments, order, quotes, empty
 * lines, and every line that the change does not touch, to the letter.
 */
import { type Document, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Path } from '../problems.ts'
import { refuseUnread } from './yaml-guard.ts'

const options = { version: '1.2', schema: 'core', merge: false, uniqueKeys: true } as const

/**
 * `value`: what stands there from now on, plain; undefined takes it away. Boxes on the way that are missing are made. Throws
 * where the text is no YAML that `readYaml` takes, or the way leads through something that is no box or list.
 */
export function rewriteYaml(text: string, named: Path, value: unknown): string {
  if (refuseUnread(text)) throw new Error('only a text that was read can be changed')
  const document = parseDocument(text, options)
  if (document.errors.length > 0) throw new Error('only a text that was read can be changed')
  const [before, valueBefore] = [print(document), JSON.stringify(document.toJS())]
  const path = asWritten(document, named)
  const node = document.getIn(path, true)
  const range = isScalar(node) ? node.range : undefined
  if (value === undefined) takeAway(document, named)
  else put(document, path, value)
  if (JSON.stringify(document.toJS()) === valueBefore) return text
  const plain = range && isPlain(value) ? inPlace(text, range, value, document) : undefined
  return plain ?? withOwnLines(text, before, print(document))
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** One value for another between the same signs; undefined where that would be read otherwise. */
function inPlace(
  text: string,
  [from, to]: readonly [number, number, number],
  value: string | number | boolean | null,
  wanted: Document,
): string | undefined {
  const own = /^['"]/.test(text[from] ?? '')
  const ways = [...(own && typeof value === 'string' ? [] : [String(value)]), JSON.stringify(value)]
  const meant = JSON.stringify(wanted.toJS())
  return ways
    .map((way) => text.slice(0, from) + way + text.slice(to))
    .find((changed) => {
      const read = parseDocument(changed, options)
      return read.errors.length === 0 && JSON.stringify(read.toJS()) === meant
    })
}

/**
 * The same way by the keys of the file: what is read as the name `2026` stands there as a number. Where both `2026` and `"2026"`
 * stand there, the last is what is read.
 */
function asWritten(document: Document.Parsed, named: Path): unknown[] {
  let node: unknown = document.contents
  return named.map((name) => {
    const pair = isMap(node)
      ? node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(name))
      : undefined
    node = pair ? pair.value : isSeq(node) ? node.get(name, true) : undefined
    return pair ? pair.key : name
  })
}

function takeAway(document: Document.Parsed, named: Path): void {
  const path = asWritten(document, named)
  document.deleteIn(path)
  const others = isMap(document.getIn(path.slice(0, -1), true))
  if (others && document.hasIn(asWritten(document, named))) takeAway(document, named)
}

function put(document: Document.Parsed, path: readonly unknown[], value: unknown): void {
  const node = document.createNode(value)
  const list = document.getIn(path.slice(0, -1), true)
  const beside = isSeq(list) ? list.items.at(-1) : document.getIn(path, true)
  /** One more like the others: in one line where they are. */
  if (isCollection(node) && isCollection(beside) && beside.flow) node.flow = true
  /** A plain value changes in its place, so that its comment stays. */
  document.setIn(path, isPlain(value) ? value : node)
}

const print = (document: Document.Parsed): string => document.toString({ lineWidth: 0 })

/**
 * The printer has its own spaces and line ends. Where a text and its print are the same but for those, all that did not
 * change is given as it was: one change is one stretch of printed lines.
 */
function withOwnLines(text: string, before: string, after: string): string {
  if (bare(text) !== bare(before)) return after
  const [printed, changed] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < printed.length && start < changed.length && printed[start] === changed[start]) start++
  let end = 0
  const most = Math.min(printed.length, changed.length) - start
  while (end < most && printed.at(-1 - end) === changed.at(-1 - end)) end++
  const from = ownPlace(text, printed.slice(0, start))
  const to = ownPlace(text, printed.slice(0, printed.length - end))
  if (from === undefined || to === undefined) return after
  const stretch = changed.slice(start, changed.length - end)
  const ends = end > 0 && stretch.length > 0 ? '\n' : ''
  return text.slice(0, from) + stretch.join('\n') + ends + text.slice(to)
}

/** The printer also drops the last comma in a box of many lines. */
const bare = (text: string): string => text.replace(/[\s,]/g, '')

/** Where in the text these printed lines are over: after as many letters, and as many line ends as follow the last of them. */
function ownPlace(text: string, lines: readonly string[]): number | undefined {
  if (lines.length === 0) return 0
  const printed = `${lines.join('\n')}\n`
  const lineEnds = printed.length - printed.trimEnd().length
  let letters = bare(printed).length
  let at = 0
  for (; letters > 0; at++) if (/[^\s,]/.test(text[at] ?? '')) letters--
  for (let left = printed.slice(-lineEnds).split('\n').length - 1; left > 0; left--) {
    const next = /^[^\S\n]*(?:,[^\S\n]*)?\n/.exec(text.slice(at))
    if (!next) return left === 1 && text.slice(at).trim() === '' ? text.length : undefined
    at += next[0].length
  }
  return at
}
