/**
 * Every condition, operator and value of the code that keeps the laws is changed once (Stryker), and a test must fail. Which file
 * is judged by which suites is in `areas.mjs`; `run.mjs` runs one piece after the other.
 */
import { areas } from './areas.mjs'

const name = process.env.AREA ?? ''
const area = areas[name]
if (!area) throw new Error(`AREA is one of ${Object.keys(areas).join(', ')}`)

/** `LINES`: places as `src/a.ts:1-30`, with spaces between them. `SLOW`: asks the suites that come after the others. */
const suites = (process.env.SLOW ? area.slow : area.suites) ?? []

/** Vitest takes parts of a path. */
const named = suites.map((suite) => suite.replace('*.test.ts', ''))

export default {
  packageManager: 'npm',
  // It would be read with TypeScript's old interface, which version 7 has no more; nothing in it matters here.
  tsconfigFile: 'none',
  testRunner: 'command',
  commandRunner: {
    command: ['node', 'node_modules/vitest/vitest.mjs', 'run', '--bail=1', ...named].join(' '),
  },
  mutate: process.env.LINES?.split(' ') ?? area.files,
  coverageAnalysis: 'off',
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: '.stryker/report.json' },
  tempDirName: '.stryker/tmp',
  ignorePatterns: ['.*', 'bench/peers', 'dist', 'prove/mutation'],
}
