/**
 * Makes src/screening/signals/points.ts: how much each sign weighs, from phrases that people labelled.
 *
 *   node dist/bench/screening-points.js FILE… [none=FILE[@N][*W]…] > src/screening/signals/points.ts
 *
 * FILE has a phrase a line: label, tab, text, or label, tab, urgency, tab, text. `none=FILE` is ordinary text, the last
 * column of a line; @N takes every Nth line, *W says how much each counts. The cases of the rules themselves are always
 * part of it. Two straight lines are fitted (logistic, with a ridge so that a sign seen seldom weighs little): danger or
 * not, and critical or not. For danger each rule stands for itself, by how often it was right: that one fired says
 * nothing. Nothing of the phrases is in the result, only names of our own signs, words of our own lists and whole tenths.
 */
import { readFileSync } from 'node:fs'
import { considered } from '../src/screening/signals/considered.ts'
import { sentencesOf } from '../src/screening/signals/hear.ts'
import { type Label, labels } from '../src/screening/signals/rule.ts'
import { rules } from '../src/screening/signals/rules/all.ts'
import { signsOf } from '../src/screening/signals/signs.ts'
import { tokensOf } from '../src/screening/signals/tokens.ts'

type Row = { signs: string[]; label: string; urgency: string; weight: number }

const signsIn = (text: string): string[] => [
  ...new Set(sentencesOf(tokensOf(text)).flatMap((one) => [...signsOf(one, considered(one))])),
]

/** Rules were written on these, so they say less about what a rule is worth. */
const tunedOn = /written(-b)?\.tsv|plain\.tsv|phrases-dev/

/** Said as nobody says it first, on purpose: too much of it would be at the cost of what is said plainly. */
const strange = /written-l\.tsv/

const rows: Row[] = []
for (const rule of rules) {
  for (const text of rule.fires)
    rows.push({ signs: signsIn(text), label: rule.label, urgency: '', weight: 3 })
  for (const text of rule.quiet) rows.push({ signs: signsIn(text), label: '', urgency: '', weight: 0.3 })
}
for (const argument of process.argv.slice(2)) {
  const ordinary = argument.startsWith('none=')
  const [named = '', counts = '1'] = (ordinary ? argument.slice(5) : argument).split('*')
  const [file = '', every = '1'] = named.split('@')
  for (const [at, line] of readFileSync(file, 'utf8').split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#') || at % Number(every) !== 0) continue
    const cells = line.split('\t')
    const text = cells.at(-1) ?? ''
    const label = ordinary ? 'none' : (cells[0] ?? 'none')
    rows.push({
      signs: signsIn(text),
      label,
      urgency: cells.length > 2 && !ordinary ? (cells[1] ?? '') : '',
      weight: ordinary
        ? Number(counts)
        : strange.test(file)
          ? 0.4
          : tunedOn.test(file)
            ? label === 'none' || !file.endsWith('plain.tsv')
              ? 0.5
              : 0.2
            : 1.3,
    })
  }
}

/** A word of our lists (`=зод`), which weighs only for danger. */
const isWord = (sign: string): boolean => sign.startsWith('=')

/** That some rule fired, which weighs only for its being now. */
const isAny = (sign: string): boolean => sign.startsWith('any:')

/** Straight line through rows: the weight of each sign, and where it starts. */
function fitted(
  data: readonly Row[],
  {
    hit,
    ridge,
    ruleRidge,
    seen,
    wordSeen,
    leftOut,
  }: {
    hit: (row: Row) => boolean
    /** How strongly a weight is held to nothing; that of a rule. */
    ridge: number
    ruleRidge: number
    /** Signs and words seen less often weigh nothing. */
    seen: number
    wordSeen: number
    leftOut: (sign: string) => boolean
  },
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of data) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const names = [...counts]
    .filter(([name, count]) => !leftOut(name) && count >= (isWord(name) ? wordSeen : seen))
    .map(([name]) => name)
  const index = new Map(names.map((name, at) => [name, at]))
  const sparse = data.map((row) => ({
    at: row.signs.flatMap((sign) => index.get(sign) ?? []),
    hit: hit(row) ? 1 : 0,
    weight: row.weight,
  }))
  const ridges = names.map((name) => (name.startsWith('rule:') ? ruleRidge : ridge))
  const values = new Float64Array(names.length + 1)
  const squares = new Float64Array(names.length + 1).fill(1e-3)
  const slope = new Float64Array(names.length + 1)
  for (let round = 0; round < 600; round++) {
    slope.fill(0)
    for (const row of sparse) {
      let z = values[names.length] ?? 0
      for (const at of row.at) z += values[at] ?? 0
      const miss = row.weight * (1 / (1 + Math.exp(-z)) - row.hit)
      for (const at of row.at) slope[at] = (slope[at] ?? 0) + miss
      slope[names.length] = (slope[names.length] ?? 0) + miss
    }
    for (let at = 0; at <= names.length; at++) {
      const pull = (slope[at] ?? 0) + (ridges[at] ?? 0) * (values[at] ?? 0)
      squares[at] = (squares[at] ?? 0) + pull * pull
      values[at] = (values[at] ?? 0) - (0.3 * pull) / Math.sqrt(squares[at] ?? 1)
    }
  }
  return new Map([
    ...names.map((name, at) => [name, values[at] ?? 0] as const),
    ['~start', values[names.length] ?? 0],
  ])
}

const danger = fitted(
  rows.filter(({ label }) => label !== ''),
  { hit: ({ label }) => label !== 'none', ridge: 1.5, ruleRidge: 0.2, seen: 3, wordSeen: 6, leftOut: isAny },
)
const now = fitted(
  rows.filter(({ urgency, label }) => urgency !== '' && label !== 'none'),
  {
    hit: ({ urgency }) => urgency === 'critical',
    ridge: 2,
    ruleRidge: 2,
    seen: 4,
    wordSeen: Number.POSITIVE_INFINITY,
    leftOut: isWord,
  },
)

/** Under which label a sign is mostly met. */
function labelOf(sign: string): number | undefined {
  const met = new Map<string, number>()
  for (const { signs, label } of rows)
    if (label !== '' && label !== 'none' && signs.includes(sign)) met.set(label, (met.get(label) ?? 0) + 1)
  const [first] = [...met].sort(([, a], [, b]) => b - a)
  const at = labels.indexOf(first?.[0] as Label)
  return at === -1 ? undefined : at
}

const lines: string[] = []
const words: string[] = []
for (const name of [...new Set([...danger.keys(), ...now.keys()])].sort()) {
  if (isWord(name)) {
    const weight = Math.round((danger.get(name) ?? 0) * 10)
    if (Math.abs(weight) >= 3) words.push(`${name.slice(1)} ${weight}`)
    continue
  }
  const one = Math.round((danger.get(name) ?? 0) * 10)
  const other = Math.round((now.get(name) ?? 0) * 10)
  if (Math.abs(one) < 2 && Math.abs(other) < 2) continue
  const label = /^[a-z]/.test(name) && !name.includes(':') && one > 0 ? labelOf(name) : undefined
  lines.push(`'${name}': [${one}, ${other}${label === undefined ? '' : `, ${label}`}],`)
}
/** Entries in rows no longer than the page is wide. */
function inRows(entries: readonly string[], between: string): string[] {
  const rows: string[] = []
  let row = ''
  for (const entry of entries) {
    if (row.length + entry.length > 116) {
      rows.push(row)
      row = ''
    }
    row += row === '' ? entry : between + entry
  }
  return [...rows, row]
}
process.stdout.write(`/**
 * What each sign weighs, in tenths: for danger, for its being now, and (a place in \`labels\`) where it is mostly met.
 * A name is a concept, \`name!\` the concept denied, \`rule:id\` a rule that fired, \`blocked:id\` one kept quiet, \`~name\`
 * how it is said. Made by bench/screening-points.ts from labelled phrases; not written by hand.
 */
// biome-ignore format: a table reads best in rows
export const points: Readonly<Record<string, readonly [danger: number, now: number, label?: number]>> = {
${inRows(lines, ' ')
  .map((row) => `  ${row}`)
  .join('\n')}
}

/** The same for single words of our lists, \`word tenths\` with commas between: what they say beside the kinds they belong to. */
// biome-ignore format: a table reads best in rows
export const wordPoints =
${inRows(words, ',')
  .map((row, at, all) => `  '${row}${at === all.length - 1 ? "'" : ",' +"}`)
  .join('\n')}
`)
