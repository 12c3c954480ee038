/** Runs one built program in place of this one: same input and output, same signals, same exit. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './ready.mjs'

export function launch(program, args = []) {
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
