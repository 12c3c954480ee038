/** `npm run -s itgel -- <command>`: a process of its own, which ends with the command's code. */
import type { Io } from './command.ts'
import { runCommand } from './run.ts'

const io: Io = {
  input: process.stdin,
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  env: process.env,
}

// Who read enough (`| head`) has closed the pipe.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0)
  io.err(`The result cannot be written (${code}): is the disk full? Make room, and run this again.`)
  process.exit(1)
})

process.exitCode = await runCommand(process.argv.slice(2), io)
