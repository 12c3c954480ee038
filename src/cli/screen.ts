/** `itgel screen`: what is heard in a line of text, why, and how well it is heard in a file of labelled phrases. */
import { readFileSync } from 'node:fs'
import { explain } from '../screening/explain.ts'
import { screen } from '../screening/screen.ts'
import { labels } from '../screening/signals/rule.ts'
import type { Command, Io } from './command.ts'
import { evaluate, readPhrases } from './screen-eval.ts'

export const screenCommand: Command = {
  summary: 'Hear danger in lines of text, show why, and measure how well.',
  help: `itgel screen                     reads lines, writes one line of JSON for each
itgel screen --explain "text"    shows words, keys, forms, rules that fired and rules kept quiet, and by what
itgel screen eval FILE           measures a file of labelled phrases

A line to read is plain text, or JSON: {"text": "…", "lang": "mn"}. Every line is answered, an empty one too, as soon
as it comes. A line of the answer is
{"text","urgency","signals":[{"id","label","urgency","evidence":[{"start","end","text"}]}]}: urgency is critical, high,
medium or none, places are counted in UTF-16 units of the text. A signal with "doubtful":true may be something else:
who writes so is asked softly, and nobody is called before she has answered.

FILE, in UTF-8, has a phrase a line: label, tab, text; or label, tab, urgency, tab, text; or JSON with those three
names. Other columns, or another order: name them in the first line (text, tab, label). Lines that begin with # are left
out. The label is none for harmless phrases; an empty urgency is not given. Printed are the share that was heard, by
label, script and urgency, with 95 % intervals (Wilson), every miss and every false alarm.

Nothing is kept, nothing is sent. Ends with 0, with 1 when something cannot be read, with 2 when it was called wrongly.`,
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

/** What came together is answered together: ten thousand lines in few writes, and one that was typed at once. */
async function everyLine(io: Io): Promise<number> {
  try {
    for await (const lines of linesIn(io.input)) if (lines.length > 0) io.out(lines.map(answer).join('\n'))
    return 0
  } catch (error) {
    io.err(`The lines cannot be read to their end (${(error as Error).message}). What was answered stands.`)
    return 1
  }
}

/** The whole lines of each part that comes; a line cut by the end of a part comes with the next one. */
async function* linesIn(input: NodeJS.ReadableStream): AsyncGenerator<string[]> {
  let begun = ''
  input.setEncoding('utf8')
  for await (const part of input) {
    const lines = String(part).split('\n')
    lines[0] = begun + lines[0]
    begun = lines.pop() ?? ''
    yield lines
  }
  if (begun !== '') yield [begun]
}

function answer(line: string): string {
  const { text, language } = said(line.replace(/\r$/, ''))
  return JSON.stringify({ text, ...screen(text, language === undefined ? {} : { language }) })
}

/** A line is JSON when it is an object with a text, whatever unseen stands before it; anything else is what somebody wrote. */
function said(line: string): { text: string; language?: string } {
  const json = line.trimStart()
  if (!json.startsWith('{')) return { text: line }
  try {
    const { text, lang } = JSON.parse(json) as { text?: unknown; lang?: unknown }
    if (typeof text !== 'string') return { text: line }
    return typeof lang === 'string' ? { text, language: lang } : { text }
  } catch {
    return { text: line }
  }
}

function measure(file: string, io: Io): number {
  let content: string
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    io.err(
      `${file} cannot be read (${(error as Error).message}). Give the path of a file of labelled phrases, in UTF-8.`,
    )
    return 1
  }
  const { phrases, problems, strange } = readPhrases(content)
  for (const problem of problems) io.err(`${file}:${problem}`)
  if (phrases.length === 0) {
    io.err(`${file} has no labelled phrase: a line is a label, a tab and the text.`)
    return 1
  }
  if (strange.length > 0)
    io.err(
      `Labels that are not ours count as danger: ${strange.join(', ')}. Ours are ${labels.join(', ')}; harmless is none.`,
    )
  io.out(evaluate(phrases))
  return problems.length === 0 ? 0 : 1
}
