/** The rules whose words were all heard in a sentence, and what kept some of them quiet. */
import type { ScreenUrgency } from '../finding.ts'
import { concepts } from './concepts/all.ts'
import { contextsOf } from './contexts.ts'
import type { Heard, Sentence } from './heard.ts'
import { howUrgent, keptQuiet } from './judge.ts'
import { compileRules, fits, type Line, linesFor, quieted } from './match.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/all.ts'

const known: ReadonlySet<string> = new Set([...Object.keys(concepts), 'child_age', 'adult_age', 'number_big'])
const book = compileRules(rules, known)

const defaultWindow = 8

/** A rule whose words were all heard in a sentence; `by` is what kept it quiet, if anything did. */
export type Considered = {
  rule: Rule
  /** The line of the rule that was heard. */
  line: string
  places: readonly Heard[]
  urgency: ScreenUrgency
  doubtful: boolean
  by?: string
}

export function considered(sentence: Sentence): Considered[] {
  const found = new Map<number, Considered>()
  let contexts: ReturnType<typeof contextsOf> | undefined
  let before: Line | undefined
  for (const line of linesFor(book, sentence)) {
    if (line === before) continue
    before = line
    const compiled = book.rules[line.rule]
    if (compiled === undefined || found.has(line.rule)) continue
    const { rule } = compiled
    const places = fits(line.terms, sentence, rule.window ?? defaultWindow)
    if (places === undefined) continue
    if (rule.alone !== undefined && others(sentence, places) > rule.alone) continue
    contexts ??= contextsOf(sentence)
    const by = quieted(compiled, sentence, places) ?? keptQuiet(rule, contexts, sentence)
    const judged = howUrgent(rule, places, sentence, contexts)
    found.set(line.rule, {
      rule,
      line: line.terms.map(({ text }) => text).join(' '),
      places,
      ...judged,
      ...(by === undefined ? {} : { by }),
    })
  }
  return [...found.values()]
}

const notCounted = [
  'me',
  'me_obj',
  'us_obj',
  'me_dat',
  'my',
  'please',
  'now_word',
  'urgent',
  'bai_now',
  'rescue',
  'every',
  'what_to_do',
  'coming_again',
  'below_arrived',
  'kill',
]

/** How many words of a sentence a rule heard at these places did not use and say something. */
export function others(sentence: Sentence, places: readonly Heard[]): number {
  const used = new Set<number>()
  const mark = ({ from, to }: Heard): void => {
    for (let at = from; at <= to; at++) used.add(at)
  }
  places.forEach(mark)
  for (const concept of notCounted) sentence.heard.get(concept)?.forEach(mark)
  return sentence.tokens.filter(({ kind }, at) => kind === 'word' && !used.has(at)).length
}
