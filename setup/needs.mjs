/** Programs the tests use: on Debian as root they are installed, elsewhere one line says what to install. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say } from './ready.mjs'

const packages = { 'redis-server': 'redis-server', chromium: 'chromium' }

export function needs(programs) {
  const missing = programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0)
  if (missing.length === 0) return
  const wanted = missing.map((program) => packages[program])
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (debian) {
    say(`Installing ${wanted.join(' and ')} …`)
    const apt = (args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt(['update', '-qq'])
    if (apt(['install', '-y', '-qq', '--no-install-recommends', ...wanted]).status === 0) return
  }
  say(
    `The tests need ${missing.join(' and ')}: install ${wanted.join(' ')} (Debian: apt-get install ${wanted.join(' ')}; macOS: brew install redis, and Chromium).`,
  )
  process.exit(1)
}
