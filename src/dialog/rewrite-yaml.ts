/**
 * Changes one value in a file that staff wrote, and leaves the rest as they wrote it: comments, order, quotes, empty
 * lines, and every line that the change does not touch, to the letter.
 */
import { type Document, isCollection, isSeq, parseDocument } from 'yaml'
import type { Path } from '../problems.ts'
import { refuseUnread } from './yaml-guard.ts'

/**
 * `value`: what stands there from now on, plain; undefined takes it away. Boxes on the way that are missing are made. Throws
 * where the text is no YAML that `readYaml` takes, or the way leads through something that is no box or list.
 */
export function rewriteYaml(text: string, path: Path, value: unknown): string {
  if (refuseUnread(text)) throw new Error('only a text that was read can be changed')
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false, uniqueKeys: true })
  if (document.errors.length > 0) throw new Error('only a text that was read can be changed')
  const before = print(document)
  if (value === undefined) document.deleteIn(path)
  else put(document, path, value)
  return withOwnLines(text, before, print(document))
}

function put(document: Document.Parsed, path: Path, value: unknown): void {
  const node = document.createNode(value)
  const list = document.getIn(path.slice(0, -1), true)
  const beside = isSeq(list) ? list.items.at(-1) : document.getIn(path, true)
  /** One more like the others: in one line where they are. */
  if (isCollection(node) && isCollection(beside) && beside.flow) node.flow = true
  const scalar = typeof value !== 'object' || value === null
  /** A plain value changes in its place, so that its comment stays. */
  document.setIn(path, scalar ? value : node)
}

const print = (document: Document.Parsed): string => document.toString({ lineWidth: 0 })

/**
 * The printer has its own spaces. Where the lines of a text and of its print are the same but for spaces, all that did not
 * change is given as it was: one change is one stretch of lines.
 */
function withOwnLines(text: string, before: string, after: string): string {
  const [own, printed, changed] = [text, before, after].map((one) => one.split('\n'))
  if (!own || !printed || !changed) return after
  const bare = (line: string | undefined): string | undefined => line?.replace(/\s/g, '')
  if (own.length !== printed.length || own.some((line, at) => bare(line) !== bare(printed[at]))) return after
  let start = 0
  while (start < printed.length && start < changed.length && printed[start] === changed[start]) start++
  let end = 0
  const most = Math.min(printed.length, changed.length) - start
  while (end < most && printed.at(-1 - end) === changed.at(-1 - end)) end++
  const stretch = changed.slice(start, changed.length - end)
  return [...own.slice(0, start), ...stretch, ...own.slice(own.length - end)].join('\n')
}
