/** How well danger is heard in labelled phrases: shares with their intervals, misses and false alarms. */
import { type ScreenUrgency, type Signal, screenUrgencies } from '../screening/finding.ts'
import { screen } from '../screening/screen.ts'
import { labels } from '../screening/signals/rule.ts'

/** A phrase somebody labelled. The label `none` is harmless; urgency is what they would call it, if they said. */
export type Phrase = { label: string; urgency?: ScreenUrgency; text: string }

/** Tab-separated or JSON lines; `problems` begin with the line's number, `strange` are labels no rule has. */
export function readPhrases(content: string): { phrases: Phrase[]; problems: string[]; strange: string[] } {
  const phrases: Phrase[] = []
  const problems: string[] = []
  let columns: string[] | undefined
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const named = phrases.length + problems.length === 0 ? columnsIn(line) : undefined
    if (named !== undefined && columns === undefined) {
      columns = named
      continue
    }
    const phrase = phraseOf(line.trimStart().startsWith('{') ? fromJson(line) : fromTabs(line, columns))
    if (typeof phrase === 'string') problems.push(`${index + 1} ${phrase}`)
    else phrases.push(phrase)
  }
  const known = new Set<string>(['none', ...labels])
  const strange = [...new Set(phrases.map(({ label }) => label))].filter((label) => !known.has(label))
  return { phrases, problems, strange }
}

type Fields = { label?: unknown; urgency?: unknown; text?: unknown }

/** What the columns are called, if a line says so: it names both label and text. */
function columnsIn(line: string): string[] | undefined {
  const names = line.split('\t').map(tidy)
  return names.includes('label') && names.includes('text') ? names : undefined
}

/** Undefined when there is another number of cells than of columns: a text is never cut at a tab. */
function fromTabs(line: string, columns: readonly string[] | undefined): Fields | undefined {
  const cells = line.split('\t')
  const names = columns ?? (cells.length === 2 ? ['label', 'text'] : ['label', 'urgency', 'text'])
  if (cells.length !== names.length) return undefined
  return Object.fromEntries(names.map((name, at) => [name, cells[at]]))
}

function fromJson(line: string): Fields | undefined {
  try {
    return JSON.parse(line.trim()) as Fields
  } catch {
    return undefined
  }
}

/** The phrase, or what is wrong with its line. */
function phraseOf({ label, urgency, text }: Fields = {}): Phrase | string {
  if (typeof label !== 'string' || typeof text !== 'string' || tidy(label) === '' || text.trim() === '')
    return 'is not label, tab, text, nor label, tab, urgency, tab, text, nor JSON with label and text'
  const given = tidy(String(urgency ?? ''))
  if (given === '') return { label: tidy(label), text }
  if (!isUrgency(given))
    return `has the urgency "${urgency}": it is ${screenUrgencies.join(', ')}, or left empty`
  return { label: tidy(label), urgency: given, text }
}

/** As we write names: small letters, nothing around them. */
const tidy = (name: string): string => name.trim().toLowerCase()

const isUrgency = (value: unknown): value is ScreenUrgency =>
  screenUrgencies.some((urgency) => urgency === value)

/** 95 % interval of a share after Wilson (1927), which holds for few cases and for shares near 0 and 1. */
export function wilson(hits: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 }
  const z = 1.959964
  const share = hits / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** Which script a phrase is in: what most of its letters are. */
export function scriptOf(text: string): 'cyrillic' | 'latin' | 'mixed' | 'none' {
  const cyrillic = text.match(/[\u0400-\u052f]/g)?.length ?? 0
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  if (cyrillic + latin === 0) return 'none'
  if (Math.min(cyrillic, latin) / (cyrillic + latin) > 0.15) return 'mixed'
  return cyrillic > latin ? 'cyrillic' : 'latin'
}

type Judged = Phrase & { heard: ScreenUrgency; calls: boolean; labels: string[]; rules: string[] }

/** Whether a person is called before she has answered, as `dialogs/_signals.yaml` has it: critical, or a wish to die, and certain. */
export const callsAPerson = (signals: readonly Signal[]): boolean =>
  signals.some(
    ({ urgency, label, doubtful }) =>
      !doubtful && (urgency === 'critical' || (urgency === 'high' && label === 'suicide')),
  )

const flagged = ({ heard }: Judged): boolean => heard !== 'none'
const harmful = ({ label }: Judged): boolean => label !== 'none'

export function evaluate(phrases: readonly Phrase[]): string {
  const judged = phrases.map((phrase): Judged => {
    const { urgency, signals } = screen(phrase.text)
    return {
      ...phrase,
      heard: urgency,
      calls: callsAPerson(signals),
      labels: signals.map(({ label }) => label),
      rules: signals.map(({ id, evidence }) => `${id} (${evidence.map(({ text }) => text).join(', ')})`),
    }
  })
  const positive = judged.filter(harmful)
  const harmless = judged.filter((one) => !harmful(one))
  const heard = positive.filter(flagged)
  const alarms = harmless.filter(flagged)
  const critical = positive.filter(({ urgency }) => urgency === 'critical')
  const by = (title: string, key: (one: Judged) => string): string[] => {
    const groups = grouped(positive, key)
    return [
      `By ${title}`,
      ...[...groups].sort().map(([name, ones]) => row(`  ${name}`, ones.filter(flagged).length, ones.length)),
      '',
    ]
  }
  return [
    `${phrases.length} phrases: ${positive.length} of danger, ${harmless.length} harmless`,
    '',
    row('danger heard (recall)', heard.length, positive.length),
    row('alarms that are right (precision)', heard.length, heard.length + alarms.length),
    row('harmless phrases that raise an alarm', alarms.length, harmless.length),
    row('critical ones heard', critical.filter(flagged).length, critical.length),
    row(
      'critical ones called critical',
      critical.filter((one) => one.heard === 'critical').length,
      critical.length,
    ),
    row(
      'critical ones that call a person at once',
      critical.filter(({ calls }) => calls).length,
      critical.length,
    ),
    row('harmless phrases that call one', harmless.filter(({ calls }) => calls).length, harmless.length),
    row(
      'heard under their own label',
      heard.filter(({ label, labels }) => labels.includes(label)).length,
      heard.length,
    ),
    '',
    ...by('label', ({ label }) => label),
    ...by('script', ({ text }) => scriptOf(text)),
    ...by('urgency given', ({ urgency }) => urgency ?? 'not given'),
    'Missed',
    ...positive.filter((one) => !flagged(one)).map(({ label, text }) => `  ${label}\t${text}`),
    '',
    'Alarms on harmless phrases',
    ...alarms.map(({ text, rules }) => `  ${text}\t${rules.join('; ')}`),
  ].join('\n')
}

function row(name: string, hits: number, of: number): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
  const { low, high } = wilson(hits, of)
  const share = of === 0 ? '–' : percent(hits / of)
  return `${name.padEnd(40)} ${`${hits}/${of}`.padStart(11)} ${share.padStart(8)}   ${percent(low)} to ${percent(high)}`
}

function grouped<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(key(one))
    if (group === undefined) groups.set(key(one), [one])
    else group.push(one)
  }
  return groups
}
