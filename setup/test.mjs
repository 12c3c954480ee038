/**
 * npm test: types, lint, import rules, and beside them every suite. Ends with one line, `N passed, N failed`.
 * `npm test -- dialog` runs only the suites whose path has that word.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { needsBeside } from './needs.mjs'
import { ready, root } from './ready.mjs'

const programs = needsBeside(['redis-server', 'chromium'])
ready()
await programs()

const bin = (name, file) => [process.execPath, join(root, 'node_modules', name, file)]
const wanted = process.argv.slice(2)
const checks = [
  ['types', ...bin('typescript', 'bin/tsc'), '-p', 'tsconfig.json'],
  ['types of the page', ...bin('typescript', 'bin/tsc'), '-p', 'src/chat-page/page'],
  ['types of the desk', ...bin('typescript', 'bin/tsc'), '-p', 'src/desk/ui'],
  ['lint', ...bin('@biomejs/biome', 'bin/biome'), 'check', '--diagnostic-level=error', '.'],
  [
    'import rules',
    ...bin('dependency-cruiser', 'bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'src',
  ],
]

/** One more than there are cores: many suites wait for a lease or a timer, and somebody else computes meanwhile. */
const atOnce = Math.min(availableParallelism() + 1, 6)

let passed = 0
let failed = 0
/** One after the other, and what each prints all at once, so that it does not stand among the names of suites. */
async function check() {
  for (const [what, command, ...args] of wanted.length > 0 ? [] : checks) {
    const { status, printed } = await ran(command, args, ['ignore', 'pipe', 'pipe'])
    if (status === 0) passed++
    else failed++
    process.stdout.write(`${printed}${status === 0 ? 'ok' : 'FAILED'}: ${what}\n`)
  }
}

/** A suite that could not be loaded has no tests, passed or failed. */
const didNotRun = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0

function ran(command, args, stdio) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio })
    let printed = ''
    for (const output of [child.stdout, child.stderr]) output?.on('data', (data) => (printed += data))
    child.once('error', (error) => resolve({ status: 1, printed: `${error.message}\n` }))
    child.once('close', (status) => resolve({ status, printed }))
  })
}

const folder = mkdtempSync(join(tmpdir(), 'itgel-test-'))
const results = join(folder, 'results.json')
const suites = [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  `--maxWorkers=${atOnce}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${results}`,
  ...wanted,
]
const [done] = await Promise.all([ran(process.execPath, suites, ['ignore', 'inherit', 'inherit']), check()])
try {
  const report = JSON.parse(readFileSync(results, 'utf8'))
  passed += report.numPassedTests
  failed += report.numFailedTests + report.testResults.filter(didNotRun).length
} catch {
  failed++
}
rmSync(folder, { recursive: true, force: true })
if (done.status !== 0 && failed === 0) failed++
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
