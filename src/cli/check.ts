/** `itgel check`: everything that is wrong in the files staff write, told at once and by place. */
import { type CompiledHouse, compileHouse } from '../dialog/load.ts'
import { type Problem, printProblem } from '../problems.ts'
import { confirmWords } from './check-confirm.ts'
import { keepVersions } from './check-keep.ts'
import { checkStories } from './check-stories.ts'
import type { Command, Io } from './command.ts'
import { amount, type Folders, filesIn, readFolders, whereItIs } from './folders.ts'

export const check: Command = {
  summary: 'Check dialogs, words and directory, all problems at once.',
  help: `itgel check                      what is wrong, and what to mend or accept
itgel check --launch             also what keeps us from serving real people
itgel check --confirm <dialog>   I have read its words in the other languages against the first one
itgel check --keep [dialog …]    keep them (all of them) as they are now, for those who are in the middle

Reads the dialogs, the words of every language and the directory as the server would at its start, replays the
conversations we promise, and prints each problem as file:line:col and what is wrong. Nothing is started.

A line with "warning:" is to be mended, or accepted with a reason in dialogs/_accepted.yaml. With --launch a warning
is a problem, and so are drafts, numbers nobody has dialled lately, and countries without an emergency number.
--confirm changes locales/<language>/.confirmed.json and nothing else.
--keep writes dialogs/_versions/<dialog>@<version>.json:
do so before you change a dialog that is in use, and count its version up; whoever is in it then ends it as it was.

Where it looks: DIALOGS_DIR, LOCALES_DIR, DIRECTORY_DIR and PICTURES_DIR (dialogs, locales, directory and pictures
when they are not set).
Ends with 0 when there is no problem, with 1 when there is one, with 2 when it was called wrongly.`,
  async run(args, io) {
    const [option, dialog] = args
    const confirms = option === '--confirm' && dialog !== undefined && args.length === 2
    const launches = option === '--launch' && args.length === 1
    const keeps = option === '--keep'
    if (args.length > 0 && !confirms && !launches && !keeps) {
      io.err(
        'itgel check takes --launch, --confirm <dialog>, --keep or nothing; the folders come from DIALOGS_DIR and so on.',
      )
      return 2
    }
    const folders = readFolders(io.env)
    const house = compileHouse(filesIn(folders), Date.now())
    if (keeps) return keepVersions(house, args.slice(1), folders, io)
    return confirms ? confirm(house, dialog, folders, io) : tell(house, launches, folders, io)
  },
}

function tell(house: CompiledHouse, launches: boolean, folders: Folders, io: Io): number {
  /** A script that does not hold together cannot be played. */
  const stories = house.problems.length > 0 ? [] : checkStories(house, folders.dialogs)
  const print = (problem: Problem): string =>
    printProblem({ ...problem, file: whereItIs(problem.file, folders) })
  const wrong = [...house.problems, ...stories, ...(launches ? [...house.warnings, ...house.launch] : [])]
  const problems = wrong.map(print)
  if (house.script.dialogs.size === 0 && problems.length === 0)
    problems.push(`${folders.dialogs}:1:1 there is no dialog in this folder`)
  const warnings = launches
    ? []
    : house.warnings.map((one) => print({ ...one, message: `warning: ${one.message}` }))
  for (const line of [...problems, ...warnings]) io.out(line)
  const counted = [
    amount(house.script.dialogs.size, 'dialog'),
    amount(house.words.languages.length, 'language'),
    amount(problems.length, 'problem'),
    ...(warnings.length > 0 ? [amount(warnings.length, 'warning')] : []),
  ]
  io.out(counted.join(', '))
  return problems.length === 0 ? 0 : 1
}

function confirm(house: CompiledHouse, dialog: string, folders: Folders, io: Io): number {
  if (house.problems.length > 0) {
    io.err(
      'Mend the problems first (itgel check): words can only be confirmed in a script that holds together.',
    )
    return 1
  }
  const written = confirmWords(house, dialog, folders.locales)
  if (!written) {
    io.err(`There is no dialog "${dialog}". Known are: ${[...house.script.dialogs.keys()].join(', ')}.`)
    return 2
  }
  for (const file of written) io.out(file)
  return 0
}
