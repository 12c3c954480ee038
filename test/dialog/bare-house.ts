/** The shipped `welcome` without its topics, for houses that are made by the thousand: "info" leads to the dialog `tea`. */
import { parse } from 'yaml'
import type { HouseFiles } from '#src/dialog/load.ts'
import { files } from './house.ts'

type Option = { id: string; go?: string; command?: string }
type Steps = Record<string, { ask?: Option[]; go?: string } & Record<string, unknown>>

const needed =
  /^(begin|language|after_language|hello|safe|not_safe|about|greeted_now|open|menu|numbers|help|person\w*|privacy\w*)$/
const read = (file: string) => parse(files[file] ?? '') as Record<string, never>
const welcome = read('dialogs/welcome.yaml') as unknown as { steps: Steps }
const kept = Object.entries(welcome.steps).filter(([name]) => needed.test(name))
const names = new Set(kept.map(([name]) => name))
const there = (go: string | undefined) =>
  go === undefined || names.has(go) || go === 'info' ? go : 'numbers'
const steps = Object.fromEntries(
  kept.map(([name, step]) => [
    name,
    step.ask
      ? {
          ...step,
          ask: step.ask.map((option) => ({ ...option, ...(option.go && { go: there(option.go) }) })),
        }
      : step,
  ]),
)

const shared = ['line', 'commands', 'directory', 'page', 'meta', '_shared'].flatMap((name) =>
  ['mn', 'en'].map((language) => `locales/${language}/${name}.json`),
)
const wordsOf = (language: string): string => {
  const words = Object.entries(read(`locales/${language}/welcome.json`))
  return JSON.stringify(Object.fromEntries(words.filter(([name]) => names.has(name))))
}
const directory = Object.keys(files).filter((file) => file.startsWith('directory/'))

/** Without `dialogs/tea.yaml` and its words: it is whole only with them. */
export const bareFiles: HouseFiles = {
  ...Object.fromEntries(
    [...shared, ...directory, 'dialogs/_shared.yaml'].map((file) => [file, files[file] ?? '']),
  ),
  'dialogs/welcome.yaml': JSON.stringify({ ...welcome, steps: { ...steps, info: { go: 'tea' } } }),
  'locales/mn/welcome.json': wordsOf('mn'),
  'locales/en/welcome.json': wordsOf('en'),
}
