/**
 * From every state, in one move: leave, erase, change the language, reach a person or a number. Commands are read
 * before any step hears her (and `same-word` keeps options from taking their words), so it is enough to prove that each
 * command can be said in each language, and that what it leads to is what she was promised.
 */
import { type Problem, problemAt, problemAtKey } from '../../problems.ts'
import { commandNames, readCommand } from '../commands.ts'
import { firstDialog } from '../script.ts'
import { type Check, type Draft, hasHelp, stepPath, stopsFrom } from './check.ts'

export const waysOut: Check = (draft) => [
  ...draft.languages.flatMap((language) => unsayable(draft, language)),
  ...helpless(draft),
  ...speechless(draft),
]

/** Another command has all its words. */
function unsayable(draft: Draft, language: string): Problem[] {
  const file = draft.commands(language)
  if (!file) return []
  return commandNames
    .filter(
      (name) => !file.words[name].some((word) => readCommand(draft.script.commands, word)?.name === name),
    )
    .map((name) =>
      problemAtKey(file.source, [name], `no word is left for the command "${name}": she could not say it`),
    )
}

function helpless(draft: Draft): Problem[] {
  return ['help', 'person'].flatMap((command) =>
    stopsFrom(draft, { dialog: firstDialog, step: command })
      .filter(({ way }) => !way.some(({ step }) => hasHelp(step)))
      .map(({ place: { dialog, name } }) => {
        const message = `the command "${command}" leads here, and there is neither a number nor a person; add "numbers"`
        return problemAtKey(dialog.source, stepPath(name), message)
      }),
  )
}

/** The command "language" must offer every language we have. */
function speechless(draft: Draft): Problem[] {
  return stopsFrom(draft, { dialog: firstDialog, step: 'language' }).flatMap(({ place }) => {
    const offered = place.step.options.map(({ set }) => set?.language)
    return draft.languages
      .filter((language) => !offered.includes(language))
      .map((language) =>
        problemAt(
          place.dialog.source,
          stepPath(place.name),
          `the language "${language}" is not offered here`,
        ),
      )
  })
}
