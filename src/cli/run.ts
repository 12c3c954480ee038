/** Finds the command, hands it its arguments, tells its exit code. */
import type { Io } from './command.ts'
import { commands } from './list.ts'

/** `itgel <name> <args>`; 2 when it was called wrongly, else what the command says. */
export async function runCommand([name, ...args]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    io.out(`itgel <command> [options]     each has --help\n\n${list()}`)
    return name === undefined ? 2 : 0
  }
  const entry = Object.entries(commands).find(([known]) => known === name)?.[1]
  if (!entry) {
    io.err(`There is no command "${name}". Known are:\n\n${list()}`)
    return 2
  }
  const command = await entry.load()
  if (args.includes('--help') || args.includes('-h')) {
    io.out(command.help)
    return 0
  }
  return command.run(args, io)
}

const list = (): string =>
  Object.entries(commands)
    .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
    .join('\n')
