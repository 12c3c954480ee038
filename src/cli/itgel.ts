/** `npm run -s itgel -- <command>`: finds the command, hands it its arguments, ends with its code. */
import type { Io } from './command.ts'
import { commands } from './list.ts'

const io: Io = {
  input: process.stdin,
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  env: process.env,
}

// Who read enough (`| head`) has closed the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

async function main([name, ...args]: string[]): Promise<number> {
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

process.exitCode = await main(process.argv.slice(2))
