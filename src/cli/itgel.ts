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
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runCommand(process.argv.slice(2), io)
