/**
 * What is refused before a parser sees it: a parser that recurses can be brought down by a small file of ten
 * thousand brackets, and a large one eats the memory of everybody's conversations.
 */
import type { Position } from '../problems.ts'

export const mostBytes = 256 * 1024
export const deepest = 32

/** The first reason not to parse this text, or undefined. */
export function refuseUnread(text: string): (Position & { message: string }) | undefined {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > mostBytes) {
    return {
      line: 1,
      col: 1,
      message: `the file is too large (${Math.ceil(bytes / 1024)} KB; at most 256 KB)`,
    }
  }
  const lines = text.split('\n')
  const indents: number[] = []
  let brackets = 0
  let quote = ''
  for (const [index, line] of lines.entries()) {
    const start = brackets === 0 && quote === '' ? blockStart(line, indents) : 0
    for (let col = start; col < line.length; col++) {
      const letter = line[col] ?? ''
      if (quote !== '') {
        if (letter === '\\' && quote === '"') col++
        else if (letter === quote) quote = ''
      } else if ((letter === '"' || letter === "'") && opensQuote(line, col)) quote = letter
      else if (letter === '#' && (col === 0 || /\s/.test(line[col - 1] ?? ''))) break
      else if (letter === '[' || letter === '{') brackets++
      else if ((letter === ']' || letter === '}') && brackets > 0) brackets--
      if (indents.length + brackets > deepest) {
        return {
          line: index + 1,
          col: col + 1,
          message: `lists and boxes are nested too deeply here (at most ${deepest})`,
        }
      }
    }
    if (indents.length > deepest) {
      return {
        line: index + 1,
        col: 1,
        message: `lists and boxes are nested too deeply here (at most ${deepest})`,
      }
    }
  }
  return undefined
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
