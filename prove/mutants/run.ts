/**
 * npm run prove -- --mutants [name …]: breaks one law of the line after the other, in a copy of the tree, and sees that the promise that
 * is named for it is broken by its short form. Ends with 1 when one is not noticed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { transformSync } from '@swc/core'
import { root } from '../../test/support/root.ts'
import { promises } from '../promises.ts'
import { keepNoticed } from '../table.ts'
import { type Mutant, mutants } from './list.ts'

const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const chosen = mutants.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const longestMs = 8 * 60_000
const pristine = 'built-before'
/** What is measured in the process itself, from `dist/src`; everything else starts the program, which is one bundle. */
const inTheProcess = new Set([
  'P6',
  'P9',
  'P12',
  'P17',
  'P18',
  'P19',
  'P20',
  'P21',
  'P23',
  'P25',
  'P26',
  'P28',
])
if (chosen.length === 0) {
  process.stderr.write(
    `There is no such mutant. There are:\n${mutants.map(({ name }) => `  ${name}\n`).join('')}`,
  )
  process.exit(2)
}

const copy = mkdtempSync(join(tmpdir(), 'itgel-mutant-'))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    rmSync(copy, { recursive: true, force: true })
    process.exit(1)
  })
let unnoticed = 0
try {
  copyTree()
  const shaky = new Set<string>()
  for (const [name, check] of new Map(chosen.map((mutant) => [checkOf(mutant), mutant]))) {
    if (holds(check)) continue
    shaky.add(name)
    process.stdout.write(`${name} does not hold by itself: nothing can be said of its mutants\n`)
  }
  for (const mutant of chosen) {
    if (shaky.has(checkOf(mutant))) {
      unnoticed++
      continue
    }
    const begun = performance.now()
    const noticed = tryOut(mutant)
    const seconds = Math.round((performance.now() - begun) / 1000)
    if (!noticed) unnoticed++
    process.stdout.write(
      `${noticed ? 'noticed' : 'NOT NOTICED'} by ${mutant.noticedBy}: ${mutant.name} (${seconds} s)\n`,
    )
    keepNoticed(mutant, noticed, promises)
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
process.stdout.write(`\n${chosen.length - unnoticed} of ${chosen.length} broken laws noticed\n`)
process.exit(unnoticed === 0 ? 0 : 1)

function checkOf({ noticedBy, suite, named }: Mutant): string {
  return [noticedBy, suite, named].filter((each) => each !== undefined).join(' ')
}

/** What git knows of, and what was built of it; packages are those of the tree itself. */
function copyTree(): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  })
    .toString()
    .split('\0')
    .filter(Boolean)
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    copyFileSync(join(root, file), join(copy, file))
  }
  // What looks through all files git knows of finds the same ones here.
  for (const what of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', what, { cwd: copy, stdio: 'ignore' })
  for (const to of ['dist', pristine]) cpSync(join(root, 'dist'), join(copy, to), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
}

function tryOut(mutant: Mutant): boolean {
  const { file, find, put } = mutant
  const path = join(copy, file)
  const before = readFileSync(path, 'utf8')
  if (before.split(find).length !== 2)
    throw new Error(`${mutant.name}: what it replaces does not stand in ${file} once any more`)
  try {
    writeFileSync(
      path,
      before.replace(find, () => put),
    )
    buildAnew(mutant)
    return !holds(mutant)
  } finally {
    writeFileSync(path, before)
    restore()
  }
}

/** Types do not matter here: who breaks a law may write what compiles. So one file is built anew, and the bundle where it is started. */
function buildAnew({ file, noticedBy, suite }: Mutant): void {
  if (file.endsWith('.lua')) {
    for (const built of ['dist/src/store/redis/scripts', 'dist/app/scripts'])
      cpSync(join(copy, 'src/store/redis/scripts'), join(copy, built), { recursive: true })
    return
  }
  const { code } = transformSync(readFileSync(join(copy, file), 'utf8'), {
    filename: file,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  })
  const built = code.replace(/((?:from|import)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g, '$1$2$3.js$2')
  writeFileSync(join(copy, 'dist', file.replace(/\.ts$/, '.js')), built)
  if (suite === undefined && inTheProcess.has(noticedBy)) return
  const vite = [
    join(copy, 'node_modules/vite/bin/vite.js'),
    'build',
    '--config',
    'vite.server.config.ts',
    '--logLevel',
    'error',
  ]
  const bundled = spawnSync(process.execPath, vite, { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] })
  if (bundled.status !== 0) throw new Error('the program could not be built with that law broken')
  cpSync(join(copy, 'src/store/redis/scripts'), join(copy, 'dist/app/scripts'), { recursive: true })
}

/** As it was built in the tree itself when this began: it may be built anew meanwhile. */
function restore(): void {
  for (const part of ['dist/app', 'dist/src']) {
    rmSync(join(copy, part), { recursive: true, force: true })
    cpSync(join(copy, part.replace('dist', pristine)), join(copy, part), { recursive: true })
  }
}

function holds({ noticedBy, suite, named }: Mutant): boolean {
  const args = suite
    ? ['node_modules/vitest/vitest.mjs', 'run', '--maxWorkers=1', suite, ...(named ? ['-t', named] : [])]
    : ['dist/prove/run.js', noticedBy, '--dry', '--without-suites']
  const run = spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout: longestMs })
  return run.status === 0
}
