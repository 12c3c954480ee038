/**
 * Puts the server and the commands into a few files in `dist/app`. A start then reads ten files and not fifteen hundred,
 * which is a third of its time; what is heavy and seldom needed stays a file of its own, loaded when it is needed.
 * What is native, or an option, is left to `node_modules`.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The word lists of the screening as `setup/table.mjs` wrote them, in the place of the empty table. */
const wordTable = {
  name: 'word-table',
  load: (id: string): string | undefined =>
    id === here('./src/screening/signals/table.ts')
      ? readFileSync(here('./dist/src/screening/signals/table.js'), 'utf8')
      : undefined,
}

export default defineConfig({
  root: here('.'),
  plugins: [wordTable],
  publicDir: false,
  ssr: {
    target: 'node',
    noExternal: true,
    external: ['@node-rs/argon2', 'sharp', 'botbuilder'],
  },
  build: {
    ssr: true,
    outDir: here('./dist/app'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: here('./src/main.ts'),
        itgel: here('./src/cli/itgel.ts'),
        // A thread begins with a file of its own.
        'replay-thread': here('./src/studio/replay-thread.ts'),
        'judge-thread': here('./src/studio/judge-thread.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
    chunkSizeWarningLimit: 8000,
  },
})
