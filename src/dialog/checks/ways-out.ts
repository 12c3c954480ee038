/**
 * From every state, in one move: leave, erase, change the language, reach a person or a number. Commands are read
 * before any step hears her (and `same-word` keeps options from taking their words), so it is enough to prove that each
 * command can be said in each language, and that what it leads to is what she was promised.
 */
import { type Problem, problemAt, problemAtKey } from '../../problems.ts'
import { type CommandName, commandNames, laterCommands, readCommand } from '../commands.ts'
import { firstDialog, resolveExit } from '../script.ts'
import { type Check, type Draft, everyStep, stepPath } from './check.ts'
import { commandState, createWalk, stopsFrom, type Walk } from './walk/walk.ts'

export const waysOut: Check = (draft) => {
  const walk = createWalk(draft)
  return [
    ...draft.languages.flatMap((language) => unsayable(draft, language)),
    ...helpless(walk),
    ...unanswered(draft, walk),
    ...speechless(draft, walk),
  ]
}

/** A later command, in a script from before it: a step of staff's own may have its name, and no language has a word for it. */
const unsaidYet = ({ script, languages, commands }: Draft, name: CommandName): boolean =>
  laterCommands.includes(name) &&
  (!script.dialogs.get(firstDialog)?.steps.has(name) ||
    languages.every((language) => commands(language)?.words[name].length === 0))

/** Another command has all its words. */
function unsayable(draft: Draft, language: string): Problem[] {
  const file = draft.commands(language)
  if (!file) return []
  return commandNames
    .filter((name) => !unsaidYet(draft, name))
    .filter(
      (name) => !file.words[name].some((word) => readCommand(draft.script.commands, word)?.name === name),
    )
    .map((name) =>
      problemAtKey(file.source, [name], `no word is left for the command "${name}": she could not say it`),
    )
}

function helpless(walk: Walk): Problem[] {
  return ['help', 'person'].flatMap((command) =>
    stopsFrom(walk, commandState(walk, command), ['number', 'person'])
      .filter(({ helped }) => !helped)
      .map(({ place: { dialog, name } }) => {
        const message = `the command "${command}" leads here, and there is neither a number nor a person; add "numbers"`
        return problemAtKey(dialog.source, stepPath(name), message)
      }),
  )
}

/** She said yes to a person, or would have, and nobody comes: then she has a number at once. */
function unanswered(draft: Draft, walk: Walk): Problem[] {
  return everyStep(draft).flatMap(({ dialog, name, step }) =>
    step.exits
      .filter(({ path }) => step.offersPerson && path.includes('nobody'))
      .filter(({ to }) => {
        const at = resolveExit(draft.script.dialogs, dialog.id, to)
        const from = at && walk.start(at, walk.below(dialog.id))
        return from && stopsFrom(walk, from, ['number']).some(({ helped }) => !helped)
      })
      .map(({ path }) =>
        problemAt(
          dialog.source,
          stepPath(name, path),
          'where nobody comes she must get a number at once; this leads to none',
        ),
      ),
  )
}

/** The command "language" must offer every language we have. */
function speechless(draft: Draft, walk: Walk): Problem[] {
  return stopsFrom(walk, commandState(walk, 'language'), []).flatMap(({ place: { dialog, name, step } }) => {
    const offered = step.options.map(({ set }) => set?.language)
    return draft.languages
      .filter((language) => !offered.includes(language))
      .map((language) =>
        problemAt(dialog.source, stepPath(name), `the language "${language}" is not offered here`),
      )
  })
}
