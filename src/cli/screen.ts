/** `itgel screen`: what is heard in a line of text, why, and how well it is heard in a file of labelled phrases. */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { explain } from '../screening/explain.ts'
import { screen } from '../screening/screen.ts'
import type { Command, Io } from './command.ts'
import { evaluate, readPhrases } from './screen-eval.ts'

export const screenCommand: Command = {
  summary: 'Hear danger in lines of text, show why, and measure how well.',
  help: `itgel screen                     reads lines, writes one line of JSON for each
itgel screen --explain "text"    shows words, keys, forms, rules that fired and rules kept quiet, and by what
itgel screen eval FILE           measures a file of labelled phrases

A line to read is plain text, or JSON: {"text": "…", "lang": "mn"}. A line of the answer is
{"text","urgency","signals":[{"id","label","urgency","evidence":[{"start","end","text"}]}]}: urgency is critical, high,
medium or none, places are counted in UTF-16 units of the text.

FILE has a phrase a line: label, tab, text; or label, tab, urgency, tab, text; or JSON with those three names. Lines
that begin with # are left out. The label is none for harmless phrases. Printed are the share that was heard, by label,
script and urgency, with 95 % intervals (Wilson), every miss and every false alarm.

Nothing is kept, nothing is sent. Ends with 0, with 1 when the file cannot be read, with 2 when it was called wrongly.`,
  async run(args, io) {
    const [what, value, ...rest] = args
    if (args.length === 0) return everyLine(io)
    if (what === '--explain' && value !== undefined && rest.length === 0) {
      io.out(JSON.stringify(explain(value), null, 2))
      return 0
    }
    if (what === 'eval' && value !== undefined && rest.length === 0) return measure(value, io)
    io.err(
      'itgel screen is called as: itgel screen, itgel screen --explain "text", or itgel screen eval FILE.',
    )
    return 2
  },
}

/** Written in parts: a line at a time would be ten thousand writes. */
async function everyLine(io: Io): Promise<number> {
  let waiting: string[] = []
  const flush = (): void => {
    if (waiting.length > 0) io.out(waiting.join('\n'))
    waiting = []
  }
  for await (const line of createInterface({ input: io.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue
    const { text, language } = said(line)
    waiting.push(JSON.stringify({ text, ...screen(text, language === undefined ? {} : { language }) }))
    if (waiting.length >= 200) flush()
  }
  flush()
  return 0
}

/** A line is JSON when it is an object with a text; anything else is what somebody wrote. */
function said(line: string): { text: string; language?: string } {
  if (!line.startsWith('{')) return { text: line }
  try {
    const { text, lang } = JSON.parse(line) as { text?: unknown; lang?: unknown }
    if (typeof text !== 'string') return { text: line }
    return typeof lang === 'string' ? { text, language: lang } : { text }
  } catch {
    return { text: line }
  }
}

function measure(file: string, io: Io): number {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    io.err(`${file} cannot be read. Give the path of a file of labelled phrases.`)
    return 1
  }
  const { phrases, problems } = readPhrases(content)
  for (const problem of problems) io.err(`${file}:${problem}`)
  if (phrases.length === 0) {
    io.err(`${file} has no labelled phrase: a line is a label, a tab and the text.`)
    return 1
  }
  io.out(evaluate(phrases))
  return problems.length === 0 ? 0 : 1
}
