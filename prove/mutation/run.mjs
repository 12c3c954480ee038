/**
 * npm run prove -- --operators [area …] [--anew]: every condition, operator and value of the code that keeps the laws is changed once,
 * and the suites of its area must notice. Writes what was found to `results.md`. Stryker is a package of its own here, installed once,
 * so that nobody who builds Itgel needs it. An area takes minutes to hours, so it goes piece by piece, and a run goes on where
 * the last one ended: a piece is judged again when its file or the list of its suites changed, or with `--anew`.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { areas } from './areas.mjs'
import { page } from './page.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const given = process.argv.slice(2)
const names = given.filter((each) => !each.startsWith('--'))
const anew = given.includes('--anew')
const unknown = names.filter((name) => !areas[name])
if (unknown.length > 0) {
  process.stderr.write(
    `There is no area ${unknown.join(', ')}. There are: ${Object.keys(areas).join(', ')}\n`,
  )
  process.exit(2)
}
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status
if (!existsSync(join(here, 'node_modules')) && run('npm', ['ci', '--ignore-scripts'], { cwd: here }) !== 0)
  process.exit(1)

/** Lines a piece has at least. It ends where a function ends, so that no change reaches over its edge. */
const long = 30
const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const results = join(here, 'results.json')
let broken = 0
for (const name of names.length > 0 ? names : Object.keys(areas)) {
  for (const piece of piecesOf(name)) {
    if (!anew && known()[name]?.[piece.lines]?.fingerprint === piece.fingerprint) continue
    const judged = judge(name, piece.lines)
    if (judged) keep(name, piece, judged)
    else broken++
  }
}
process.exit(broken === 0 ? 0 : 1)

/** Every change in these lines, with `noticed`; undefined where Stryker failed. What nobody noticed is put to the slow suites too. */
function judge(name, lines) {
  const found = changes({ AREA: name, LINES: lines })
  const left = found?.filter(({ noticed }) => !noticed) ?? []
  if (left.length === 0 || !areas[name].slow) return found
  const places = left.map(({ file, location: { start, end } }) => `${file}:${start.line}-${end.line}`)
  const again = changes({ AREA: name, LINES: [...new Set(places)].join(' '), SLOW: '1' })
  if (!again) return undefined
  const key = ({ file, location, replacement }) => JSON.stringify([file, location, replacement])
  const noticed = new Set(again.filter((one) => one.noticed).map(key))
  return found.map((one) => ({ ...one, noticed: one.noticed || noticed.has(key(one)) }))
}

function changes(asked) {
  const env = { ...process.env, ...asked }
  if (run(process.execPath, [stryker, 'run', join(here, 'stryker.conf.mjs')], { env }) !== 0) return undefined
  const report = JSON.parse(readFileSync(join(root, '.stryker/report.json'), 'utf8'))
  return Object.entries(report.files)
    .flatMap(([file, { source, mutants }]) =>
      mutants.map((mutant) => ({
        ...mutant,
        file,
        line: source.split('\n')[mutant.location.start.line - 1],
      })),
    )
    .filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
    .map((one) => ({ ...one, noticed: one.status === 'Killed' || one.status === 'Timeout' }))
}

/** `lines`: as Stryker names them, `src/a.ts:1-30`. `fingerprint`: changes with the file, and with the suites that judge it. */
function piecesOf(name) {
  const { files, suites, slow = [] } = areas[name]
  return files.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8')
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([source, suites, ...slow]))
      .digest('hex')
      .slice(0, 16)
    const lines = source.split('\n')
    const starts = [1]
    for (const [at, line] of lines.entries())
      if (line === '' && /^\S/.test(lines[at + 1] ?? '') && at + 2 - starts.at(-1) >= long)
        starts.push(at + 2)
    return starts.map((start, at) => ({
      lines: `${file}:${start}-${(starts[at + 1] ?? lines.length + 1) - 1}`,
      fingerprint,
    }))
  })
}

function known() {
  return existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {}
}

/** What was found in a piece; of pieces that are no more, nothing stays. */
function keep(name, { lines, fingerprint }, judged) {
  const left = judged.filter(({ noticed }) => !noticed)
  const all = known()
  const before = all[name] ?? {}
  const now = {
    fingerprint,
    noticed: judged.length - left.length,
    of: judged.length,
    on: new Date().toISOString().slice(0, 10),
    left: left.map(({ file, location, line, replacement }) => ({
      at: `${file}:${location.start.line}`,
      was: line.trim(),
      became: replacement ?? '',
    })),
  }
  all[name] = Object.fromEntries(
    piecesOf(name).flatMap(({ lines: each }) => {
      const one = each === lines ? now : before[each]
      return one ? [[each, one]] : []
    }),
  )
  writeFileSync(results, `${JSON.stringify(all, null, 2)}\n`)
  const pieces = Object.fromEntries(
    Object.keys(areas).map((area) => [area, piecesOf(area).map(({ lines: each }) => each)]),
  )
  writeFileSync(join(here, 'results.md'), page(all, pieces))
}
