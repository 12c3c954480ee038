/** A word leads to one place only: no two options of a step listen for it, no two commands, and no option for a command's. */
import { type Path, type Problem, problemAt, type Source } from '../../problems.ts'
import { commandNames, listedKey } from '../commands.ts'
import { foldListed } from '../hear.ts'
import { type Check, type Draft, everyStep, type Place } from './check.ts'

type Listened = { word: string; source: Source; path: Path; by: string }

export const sameWord: Check = (draft) => [
  ...commandsApart(draft),
  ...everyStep(draft).flatMap((place) => optionsApart(draft, place)),
]

function commandsApart(draft: Draft): Problem[] {
  const listened = draft.languages.flatMap((language) => {
    const file = draft.commands(language)
    if (!file) return []
    return commandNames.flatMap((by): Listened[] =>
      file.words[by].map((word, index) => ({ word, by, source: file.source, path: [by, index] })),
    )
  })
  return clashes(listened, listedKey)
}

function optionsApart(draft: Draft, { dialog, name, step }: Place): Problem[] {
  const listened = draft.languages.flatMap((language) => {
    const file = draft.dialogWords(language, dialog.id)
    const options = file?.words[name]?.options ?? {}
    return step.needs.options.flatMap((by): Listened[] => {
      const words = options[by]
      if (!file || !words) return []
      const at: Path = [name, 'options', by]
      const heard = (words.hear ?? []).map((word, index) => ({
        word,
        by,
        source: file.source,
        path: [...at, 'hear', index],
      }))
      return [{ word: words.label, by, source: file.source, path: [...at, 'label'] }, ...heard]
    })
  })
  const taken = listened.flatMap(({ word, source, path, by }): Problem[] => {
    const command = draft.script.commands.get(listedKey(word))?.name
    const own = step.options.find(({ id }) => id === by)?.command
    if (!command || command === own) return []
    return [problemAt(source, path, `"${word}" always means the command "${command}"; choose another word`)]
  })
  return [...clashes(listened, foldListed), ...taken]
}

function clashes(listened: readonly Listened[], fold: (word: string) => string): Problem[] {
  const first = new Map<string, Listened>()
  return listened.flatMap((one): Problem[] => {
    const key = fold(one.word)
    const other = first.get(key)
    if (key === '')
      return [
        problemAt(one.source, one.path, `"${one.word}" cannot be heard: it has no letters, or is too long`),
      ]
    if (!other) first.set(key, one)
    if (!other || other.by === one.by) return []
    return [
      problemAt(
        one.source,
        one.path,
        `"${one.word}" (${one.by}) sounds the same to us as "${other.word}" (${other.by})`,
      ),
    ]
  })
}
