/**
 * Makes a fresh clone ready: installs what is missing, builds what has changed. It needs Node and npm, nothing else,
 * and does nothing when everything is there, so that every command may begin with it.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const inRoot = (...parts) => join(root, ...parts)

export function ready() {
  checkNode()
  install()
  build()
  readAhead()
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(
    `Itgel needs Node 20.19 or newer (24 is best); this is ${process.versions.node}. See https://nodejs.org`,
  )
}

export function install() {
  const wanted = hash([readFileSync(inRoot('package-lock.json')), readFileSync(inRoot('package.json'))])
  const stamp = inRoot('node_modules', '.itgel-installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing packages (once, about a minute) …')
  // Not `npm ci`: it refuses where a registry lacks the binaries of other platforms. Versions are those of the lock.
  run('npm', [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  writeFileSync(stamp, wanted)
}

export function build() {
  const sources = [
    'src',
    'bench',
    'prove',
    // What bench and prove take from the tests.
    'test/fakes',
    'test/journeys',
    'test/cli/terminal.ts',
    'test/desk',
    'test/reports',
    'test/desk-ui/hostile.ts',
    'test/screening/fuzz.ts',
    'test/support',
    'setup/packed.mjs',
    'setup/table.mjs',
    'tsconfig.json',
    'tsconfig.build.json',
    'vite.config.ts',
    'vite.desk.config.ts',
    'vite.server.config.ts',
    // The desk carries its words with it.
    'locales/mn/desk.json',
    'locales/en/desk.json',
    // And her page its own.
    'locales/mn/page.json',
    'locales/en/page.json',
    'package-lock.json',
  ]
  const wanted = hash(
    sources.flatMap((source) => filesOf(inRoot(source))).flatMap((file) => [file, readFileSync(file)]),
  )
  const stamp = inRoot('dist', '.built')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Building …')
  rmSync(inRoot('dist'), { recursive: true, force: true })
  mkdirSync(inRoot('dist'))
  // Types are judged by `npm test`; here they are only taken off, in a fifth of the time.
  run(process.execPath, [
    inRoot('node_modules', 'typescript', 'bin', 'tsc'),
    '-p',
    'tsconfig.build.json',
    '--noCheck',
  ])
  // Before the server is put together: it takes the table with it.
  run(process.execPath, [inRoot('setup', 'table.mjs')])
  for (const page of ['vite.config.ts', 'vite.desk.config.ts', 'vite.server.config.ts'])
    run(process.execPath, [
      inRoot('node_modules', 'vite', 'bin', 'vite.js'),
      'build',
      '--config',
      page,
      '--logLevel',
      'error',
    ])
  for (const beside of ['dist/app/scripts', 'dist/src/store/redis/scripts'])
    cpSync(inRoot('src/store/redis/scripts'), inRoot(beside), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** What staff wrote is read once after each change of it, not at every start. */
export function readAhead() {
  const words = ['dialogs', 'locales', 'directory'].flatMap((folder) => filesOf(inRoot(folder)))
  const wanted = hash([
    readFileSync(inRoot('dist', '.built')),
    ...words.flatMap((file) => [file, readFileSync(file)]),
  ])
  const stamp = inRoot('dist', '.read-ahead')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  run(process.execPath, [inRoot('setup', 'read-ahead.mjs')])
  writeFileSync(stamp, wanted)
}

/** Neither what the bench has installed for its peers nor the figures it writes are sources. */
function filesOf(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => {
      const inside = join(path, entry.name)
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesOf(inside)
      return entry.isFile() && !entry.name.endsWith('.md') ? [inside] : []
    })
    .sort()
}

const hash = (parts) => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex')

/** Runs a step of the set-up; its output goes to standard error, since standard output belongs to the command itself. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
  if (done.status !== 0) stop(`This step failed: ${command.split('/').at(-1)} ${args.join(' ')}`)
}

export const say = (text) => process.stderr.write(`${text}\n`)

function stop(text) {
  say(text)
  process.exit(1)
}
