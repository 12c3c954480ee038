/**
 * The words that are no dialog's, in the shape of a dialog's: the line's own sentences, the directory, the shared answers, the
 * page around the conversation, and what she can always write. So everything that shows, translates or marks words does it in
 * one way.
 */
import type { Path } from '../problems.ts'
import type { DialogWords, StepWords } from './files.ts'

/** By the name of their file. */
export const sheetNames = ['line', 'directory', 'page', '_shared', 'commands'] as const
export type SheetName = (typeof sheetNames)[number]
export const isSheet = (name: string): name is SheetName => sheetNames.some((each) => each === name)

const snippet = 'snippet_'
const set = 'set_'

/** The file's value as steps with words; what is of another shape is left out, and told by the checks. */
export function asSteps(name: SheetName, value: unknown): DialogWords {
  if (!isBox(value)) return {}
  if (name === '_shared') {
    const { snippets, options } = value
    return Object.fromEntries([
      ...texts(snippets).map(([key, text]) => [snippet + key, { text }] as const),
      ...Object.entries(isBox(options) ? options : {}).flatMap(([key, answers]) =>
        isBox(answers) ? [[set + key, { options: answers } as StepWords] as const] : [],
      ),
    ])
  }
  if (name === 'commands')
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, words]) =>
        Array.isArray(words) ? [[key, { text: words.join('\n') }] as const] : [],
      ),
    )
  return Object.fromEntries(texts(value).map(([key, text]) => [key, { text }]))
}

/** Where a text of such a step stands in its file. */
export function pathInSheet(name: SheetName, step: string, part: string): Path {
  if (name !== '_shared') return [step]
  return step.startsWith(snippet)
    ? ['snippets', step.slice(snippet.length)]
    : ['options', step.slice(set.length), ...part.split('.').slice(1)]
}

/** The same the other way round: `options.countries.th.label` of the shared answers is a part of the step `set_countries`. */
export function placeInSheet(name: SheetName, path: string): { step: string; part: string } {
  const [kind = '', of = '', ...rest] = path.split('.')
  if (name !== '_shared') return { step: path, part: 'text' }
  return kind === 'snippets'
    ? { step: snippet + of, part: 'text' }
    : { step: set + of, part: ['options', ...rest].join('.') }
}

/** What she can say or write is a list in the file, and one in a line for people. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const texts = (value: unknown): [string, string][] =>
  Object.entries(isBox(value) ? value : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )

const isBox = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
