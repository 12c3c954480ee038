/** Runs one built program in place of this one: same input and output, same signals, same exit. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './ready.mjs'

export function launch(program, args = []) {
  // Reading source maps costs each start a tenth of its time and 20 MB, and what is built keeps its names.
  const child = spawn(process.execPath, [join(root, 'dist', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
