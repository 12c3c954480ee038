/** `itgel check`: everything that is wrong in the files staff write, told at once and by place. */
import { compileHouse } from '../dialog/load.ts'
import { printProblem } from '../problems.ts'
import type { Command } from './command.ts'
import { amount, filesIn, readFolders, whereItIs } from './folders.ts'

export const check: Command = {
  summary: 'Check dialogs, words and directory, all problems at once.',
  help: `itgel check

Reads the dialogs, the words of every language and the directory as the server would at its start, and prints each
problem as file:line:col and what is wrong. Nothing is started and nothing is changed.

Where it looks: DIALOGS_DIR, LOCALES_DIR and DIRECTORY_DIR (dialogs, locales and directory when they are not set).
Ends with 0 when there is no problem, with 1 when there is one, with 2 when it was called wrongly.`,
  async run(args, io) {
    if (args.length > 0) {
      io.err(
        'itgel check takes no arguments; the folders come from DIALOGS_DIR, LOCALES_DIR and DIRECTORY_DIR.',
      )
      return 2
    }
    const folders = readFolders(io.env)
    const house = compileHouse(filesIn(folders))
    const problems = house.problems.map((problem) =>
      printProblem({ ...problem, file: whereItIs(problem.file, folders) }),
    )
    if (house.script.dialogs.size === 0 && problems.length === 0)
      problems.push(`${folders.dialogs}:1:1 there is no dialog in this folder`)
    for (const problem of problems) io.out(problem)
    const counted = [
      amount(house.script.dialogs.size, 'dialog'),
      amount(house.words.languages.length, 'language'),
      amount(problems.length, 'problem'),
    ]
    io.out(counted.join(', '))
    return problems.length === 0 ? 0 : 1
  },
}
