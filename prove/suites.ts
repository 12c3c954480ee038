/** Suites of `npm test` that hold a promise up, run by themselves and counted. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../test/support/root.ts'
import type { Found } from './promise.ts'

type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[]
}

export function runSuites(suites: readonly string[]): Found {
  const folder = mkdtempSync(join(tmpdir(), 'itgel-prove-'))
  const results = join(folder, 'results.json')
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--maxWorkers=1',
      '--reporter=json',
      `--outputFile=${results}`,
      ...suites,
    ],
    { cwd: root, stdio: 'ignore', timeout: 15 * 60_000 },
  )
  try {
    const report = JSON.parse(readFileSync(results, 'utf8')) as Report
    const failed = report.testResults.flatMap(({ name, message, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === 'failed')
      const where = name.slice(name.indexOf('/test/') + 1)
      if (tests.length > 0) return tests.map(({ fullName }) => `${where}: ${fullName}`)
      return assertionResults.length === 0 ? [`${where}: did not run: ${message.slice(0, 200)}`] : []
    })
    return { figures: `${report.numPassedTests} tests of ${suites.length} suites passed`, wrong: failed }
  } catch {
    return { figures: 'suites did not end', wrong: [`${suites.join(', ')}: no results`] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
