/**
 * npm test: types, lint, import rules, then every suite. Ends with one line, `N passed, N failed`.
 * `npm test -- dialog` runs only the suites whose path has that word.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needs } from './needs.mjs'
import { ready, root } from './ready.mjs'

ready()
needs(['redis-server', 'chromium'])

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

let passed = 0
let failed = 0
for (const [what, command, ...args] of wanted.length > 0 ? [] : checks) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (done.status === 0) passed++
  else failed++
  console.log(`${done.status === 0 ? 'ok' : 'FAILED'}: ${what}`)
}

const folder = mkdtempSync(join(tmpdir(), 'itgel-test-'))
const results = join(folder, 'results.json')
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
const jest = [
  ...flags,
  join(root, 'node_modules/jest/bin/jest.js'),
  '--maxWorkers=2',
  '--json',
  `--outputFile=${results}`,
  ...wanted,
]
const done = spawnSync(process.execPath, jest, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
try {
  const report = JSON.parse(readFileSync(results, 'utf8'))
  passed += report.numPassedTests
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites
} catch {
  failed++
}
rmSync(folder, { recursive: true, force: true })
if (done.status !== 0 && failed === 0) failed++
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
