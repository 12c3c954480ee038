/**
 * Puts the server and the commands into a few files in `dist/app`. A start then reads ten files and not fifteen hundred,
 * which is a third of its time; what is heavy and seldom needed stays a file of its own, loaded when it is needed.
 * What is native, or an option, is left to `node_modules`.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const signals = './src/screening/signals'

/** Which module is read from which file of `setup/table.mjs`: the words, and the concepts with their English ones. */
const read = new Map([
  [here(`${signals}/table.ts`), { name: 'table', file: 'table.json' }],
  [here(`${signals}/concepts/all.ts`), { name: 'concepts', file: 'concepts.json' }],
])

/** The word lists as files beside the program: a megabyte is parsed as JSON in a fraction of the time it takes as a module. */
const wordTable: Plugin = {
  name: 'word-table',
  load: (id) => {
    const one = read.get(id)
    return one === undefined
      ? undefined
      : `import { readFileSync } from 'node:fs'
         export const ${one.name} = JSON.parse(readFileSync(import.meta.dirname + '/${one.file}', 'utf8'))`
  },
  generateBundle() {
    for (const { file: fileName } of read.values())
      this.emitFile({
        type: 'asset',
        fileName,
        source: readFileSync(here(`./dist/${signals}/${fileName}`), 'utf8'),
      })
  },
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
        // By its name, for who measures it.
        screen: here('./src/screening/screen.ts'),
        // A thread begins with a file of its own.
        'replay-thread': here('./src/studio/replay-thread.ts'),
        'judge-thread': here('./src/studio/judge-thread.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
    chunkSizeWarningLimit: 8000,
  },
})
