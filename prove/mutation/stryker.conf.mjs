/**
 * Every condition, operator and value of the code that keeps the laws is changed once (Stryker), and a test must fail. Which file
 * is judged by which suites is in `areas.mjs`; `run.mjs` runs one piece after the other.
 */
import { area } from './chosen.mjs'

/** `LINES`: places as `src/a.ts:1-30`, with spaces between them. */
export default {
  packageManager: 'npm',
  // It would be read with TypeScript's old interface, which version 7 has no more; nothing in it matters here.
  tsconfigFile: 'none',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'prove/mutation/vitest.config.ts', related: false },
  mutate: process.env.LINES?.split(' ') ?? area.files,
  coverageAnalysis: 'off',
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: '.stryker/report.json' },
  tempDirName: '.stryker/tmp',
  ignorePatterns: ['.*', 'bench/peers', 'dist', 'prove/mutation/node_modules'],
}
