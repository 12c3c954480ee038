/** Programs the tests use: on Debian as root they are installed, elsewhere one line says what to install. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { say } from './ready.mjs'

const self = fileURLToPath(import.meta.url)

/** Not needed, but with it the tests take much less time: Chromium without its window. */
const quicker = 'chromium-headless-shell'

export function needs(programs) {
  const lacks = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0
  const missing = programs.filter(lacks)
  const wanted = lacks(quicker) ? [...missing, quicker] : missing
  if (wanted.length === 0) return
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const apt = (args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    const install = (names) => apt(['install', '-y', '-qq', '--no-install-recommends', ...names])
    say(`Installing ${wanted.join(' and ')} …`)
    apt(['update', '-qq'])
    if (install(wanted)) return
    if (missing.length > 0 && install(missing)) return
  }
  if (missing.length === 0) return
  say(
    `The tests need ${missing.join(' and ')} (Debian: apt-get install ${missing.join(' ')}; macOS: brew install redis, and Chromium).`,
  )
  process.exit(1)
}

/** The same in a process of its own, beside what else is made ready; ends this one where something is missing. */
export function needsBeside(programs) {
  const installing = spawn(process.execPath, [self, ...programs], { stdio: ['ignore', 2, 2] })
  const done = new Promise((resolve) => installing.once('close', resolve))
  return async () => {
    const code = await done
    if (code !== 0) process.exit(1)
  }
}

if (process.argv[1] === self) needs(process.argv.slice(2))
