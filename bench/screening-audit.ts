/**
 * Which word of a rule made the alarm: for each entry of a word list, and each line of a rule, that took part in one, how
 * many ordinary texts it raised, and how many dangers were heard with it, and by its rule alone.
 *
 *   node dist/bench/screening-audit.js FILE… [none=FILE…] [--least=2]
 *
 * FILE has a phrase a line: label, tab, text, or label, tab, urgency, tab, text; what is labelled `none` is ordinary, and so
 * is every line of `none=FILE` (its last column). Shown is what raised at least so many ordinary texts, the worst first.
 * Texts are printed: not for what women wrote, and not for a set that shall stay closed.
 */
import { readFileSync } from 'node:fs'
import { screen } from '../src/screening/screen.ts'
import { type Considered, considered } from '../src/screening/signals/considered.ts'
import { sentencesOf } from '../src/screening/signals/hear.ts'
import type { Sentence } from '../src/screening/signals/heard.ts'
import { tokensOf } from '../src/screening/signals/tokens.ts'

type Part = { ordinary: string[]; dangers: number; alone: number }

const parts = new Map<string, Part>()

/** The rule's line, and each place it was heard at: the concepts that are named there, and the words. */
function namesOf({ rule, line, places }: Considered, { tokens, heard }: Sentence): string[] {
  const named = new Set(line.split(/[ |>+:]/))
  const entries = places.map(({ from, to }) => {
    const concepts = [...heard].flatMap(([concept, ones]) =>
      named.has(concept) && ones.some((one) => one.from === from && one.to === to) ? [concept] : [],
    )
    const words = tokens
      .slice(from, to + 1)
      .map(({ text }) => text.toLowerCase())
      .join(' ')
    return `${rule.id}: ${concepts.join('|')} "${words}"`
  })
  return [`${rule.id}, the line ${line}`, ...entries]
}

function count(text: string, ordinary: boolean): void {
  const rules = new Set(screen(text).signals.map(({ id }) => id))
  if (rules.size === 0) return
  const names = sentencesOf(tokensOf(text)).flatMap((sentence) =>
    considered(sentence)
      .filter(({ by, rule }) => by === undefined && rules.has(rule.id))
      .flatMap((one) => namesOf(one, sentence)),
  )
  for (const name of new Set(names)) {
    const part = parts.get(name) ?? { ordinary: [], dangers: 0, alone: 0 }
    parts.set(name, part)
    if (ordinary) part.ordinary.push(text)
    else {
      part.dangers++
      if (rules.size === 1) part.alone++
    }
  }
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const least = Number(process.argv.find((argument) => argument.startsWith('--least='))?.slice(8) ?? 2)
for (const argument of files) {
  const allOrdinary = argument.startsWith('none=')
  const file = allOrdinary ? argument.slice(5) : argument
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    count(cells.at(-1) ?? '', allOrdinary || cells[0] === 'none')
  }
}

process.stdout.write('ordinary  dangers  heard by its rule alone\n')
const worst = [...parts]
  .filter(([, { ordinary }]) => ordinary.length >= least)
  .sort(([, a], [, b]) => b.ordinary.length / (b.alone + 1) - a.ordinary.length / (a.alone + 1))
for (const [name, { ordinary, dangers, alone }] of worst) {
  const figures = [ordinary.length, dangers, alone].map((figure) => String(figure).padStart(6)).join('  ')
  process.stdout.write(`${figures}  ${name}   e.g. ${ordinary[0]?.slice(0, 90)}\n`)
}
