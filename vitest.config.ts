/** Tests run from the TypeScript sources; the types are only stripped here, `npm test` judges them beside. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './setup/longest-first.mjs'

export default defineConfig({
  resolve: { alias: { '#src': fileURLToPath(new URL('src', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts'],
    // Suites of one worker share what they load: nothing of Itgel is kept in a module (decision 14).
    isolate: false,
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Slower ones are named as the run goes by.
    slowTestThreshold: 10_000,
  },
})
