/** Every regular expression that is written in the source, read from the source itself; and texts that would be the worst for each. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@swc/core'
import { root } from '../../test/support/root.ts'

export type Found = { file: string; line: number; source: string; flags: string }

export function regexesOf(folder: string): Found[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return regexesOf(path)
    return /\.tsx?$/.test(entry.name) ? inFile(path) : []
  })
}

function inFile(file: string): Found[] {
  const text = readFileSync(join(root, file), 'utf8')
  const tree = parseSync(text, { syntax: 'typescript', tsx: file.endsWith('x'), target: 'es2022' })
  const found: Found[] = []
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node) {
      const [source, flags] = [String(node.pattern), String(node.flags)]
      const line = text.slice(0, Math.max(0, text.indexOf(`/${source}/${flags}`))).split('\n').length
      found.push({ file, line, source, flags })
    }
    for (const part of Object.values(node)) look(part)
  }
  look(tree)
  return found
}

/** Signs that stand for the classes of a regular expression. */
const samples: Record<string, string> = {
  d: '0',
  D: 'a',
  s: ' ',
  S: 'a',
  w: 'a',
  W: ' ',
  n: '\n',
  r: '\r',
  t: '\t',
  p: 'я',
  P: ' ',
}

/** Its own signs, in the order they stand: one for each class, literals as they are. */
export function signsOf(source: string): string[] {
  const signs: string[] = []
  const classes = source
    .replace(/\\[pP]\{[^}]*\}/g, (all) => (all[1] === 'p' ? 'я' : ' '))
    .replace(/\\u\{?([0-9a-fA-F]{4,6})\}?/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replace(/\\x([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\(\?(?:<[a-zA-Z]\w*>|<?[=!]|:)/g, '(')
    .replace(/\{\d*,?\d*\}/g, '')
  let inClass = false
  let first = false
  for (let at = 0; at < classes.length; at++) {
    const sign = classes[at] ?? ''
    if (sign === '\\') {
      const next = classes[++at] ?? ''
      if (/[bBkc1-9]/.test(next)) continue
      if (!inClass || first) signs.push(samples[next] ?? next)
      first = false
    } else if (inClass) {
      if (sign === ']') inClass = false
      else if (first && sign === '^') {
        signs.push('a', ' ')
        first = false
      } else if (first) {
        signs.push(sign)
        first = false
      }
    } else if (sign === '[') {
      inClass = true
      first = true
    } else if (!/[()|*+?^$]/.test(sign)) signs.push(sign === '.' ? 'a' : sign)
  }
  return signs
}

/** What is repeated, and what stands before and behind it: so that it begins well, goes on in many ways, and ends badly. */
export function attacksOn(source: string): { before: string; again: string; after: string }[] {
  const signs = signsOf(source)
  const own = [...new Set(signs)].slice(0, 12)
  const pairs = signs.slice(0, 24).flatMap((sign, i) => (signs[i + 1] ? [sign + signs[i + 1]] : []))
  const whole = signs.join('')
  const again = [...new Set(['a', ' ', '0', 'я', '\n', ...own, ...pairs.slice(0, 12), whole])].filter(Boolean)
  const befores = [...new Set(['', signs.slice(0, 1).join(''), signs.slice(0, 3).join(''), whole])]
  return again.flatMap((each) =>
    befores.flatMap((before) => ['', '\u0001'].map((after) => ({ before, again: each, after }))),
  )
}
