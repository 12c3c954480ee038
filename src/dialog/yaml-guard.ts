/**
 * What is refused before a parser sees it: a parser that recurses can be brought down by a small file of ten
 * thousand brackets, and a large one eats the memory of everybody's conversations.
 */
import type { Position } from '../problems.ts'

export const mostBytes = 256 * 1024
export const deepest = 32
/** Signs that mean something to YAML and may be wrong where they stand. A script has some hundreds; each wrong one costs the parser an error. */
export const mostSigns = 8_000
const signs = /["'&*!?|>%@`\]},]/g

/** The first reason not to parse this text, or undefined. */
export function refuseUnread(text: string): (Position & { message: string }) | undefined {
  /** A character has three bytes at most. */
  const bytes = text.length * 3 <= mostBytes ? 0 : new TextEncoder().encode(text).length
  if (bytes > mostBytes) {
    return {
      line: 1,
      col: 1,
      message: `the file is too large (${Math.ceil(bytes / 1024)} KB; at most 256 KB)`,
    }
  }
  const deep = tooDeep(text)
  return deep && { ...deep, message: `lists and boxes are nested too deeply here (at most ${deepest})` }
}

/** The same, of what is YAML: JSON is full of quotes, and read by another parser. */
export function refuseSigns(text: string): (Position & { message: string }) | undefined {
  if ((text.match(signs)?.length ?? 0) <= mostSigns) return undefined
  return {
    line: 1,
    col: 1,
    message: `the file has too many quotes, commas and other signs of YAML (at most ${mostSigns})`,
  }
}

/** Counts brackets outside of quotes and comments, and the indents they stand in. Rather too deep than too late. */
function tooDeep(text: string): Position | undefined {
  const indents: number[] = []
  const state = { brackets: 0, quote: '' }
  for (const [index, line] of text.split('\n').entries()) {
    const start = state.brackets === 0 && state.quote === '' ? blockStart(line, indents) : 0
    if (indents.length > deepest) return { line: index + 1, col: 1 }
    for (let col = start; col < line.length; col++) {
      const letter = line[col] ?? ''
      if (letter === '#' && state.quote === '' && (col === 0 || /\s/.test(line[col - 1] ?? ''))) break
      if (letter === '\\' && state.quote === '"') col++
      else readLetter(state, line, col)
      if (indents.length + state.brackets > deepest) return { line: index + 1, col: col + 1 }
    }
  }
  return undefined
}

function readLetter(state: { brackets: number; quote: string }, line: string, col: number): void {
  const letter = line[col] ?? ''
  if (state.quote !== '') state.quote = letter === state.quote ? '' : state.quote
  else if ((letter === '"' || letter === "'") && opensQuote(line, col)) state.quote = letter
  else if (letter === '[' || letter === '{') state.brackets += 1
  else if (letter === ']' || letter === '}') state.brackets = Math.max(0, state.brackets - 1)
}

/** A quote opens a quoted text only where a value can begin; in `it's` it is a letter. */
function opensQuote(line: string, col: number): boolean {
  return col === 0 || /[\s[{,:\-?]/.test(line[col - 1] ?? '')
}

/** Keeps the stack of indents of the lines above; `- - - x` opens one level with each dash. Gives where the text begins. */
function blockStart(line: string, indents: number[]): number {
  let col = line.length - line.trimStart().length
  if (col === line.length || line[col] === '#') return col
  while ((indents.at(-1) ?? -1) >= col) indents.pop()
  indents.push(col)
  while (/^[-?:](\s|$)/.test(line.slice(col, col + 2))) {
    col += 1
    while (line[col] === ' ' || line[col] === '\t') col++
    if (col >= line.length) break
    indents.push(col)
  }
  return col
}
