/**
 * Builds the desk into `dist/desk`, served under `/desk/`. Nothing inline: the nonce of each answer is put in where
 * `__ITGEL_NONCE__` stands (`src/desk/files.ts`).
 */
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, runnerImport } from 'vite'
import { packed } from './setup/packed.mjs'
import { nonceMark } from './src/desk/headers.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('./src/desk/ui/'),
  base: '/desk/',
  publicDir: false,
  plugins: [contractsAsAddresses(), hearingWithoutExamples(), serverStays(), packed()],
  oxc: { jsx: { runtime: 'automatic' } },
  html: { cspNonce: nonceMark },
  build: {
    outDir: here('./dist/desk'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    sourcemap: false,
    manifest: 'manifest.json',
    rolldownOptions: {
      input: { index: here('./src/desk/ui/index.html'), push: here('./src/desk/ui/push-worker.ts') },
      output: {
        // What every page needs is one file, and what two pages share another: each file more is a request more for a phone.
        codeSplitting: {
          groups: [
            { name: 'shell', tags: ['$initial'], test: (id) => !id.endsWith('/push-worker.ts') },
            { name: 'parts', minShareCount: 2, test: /@mantine|@tabler|src.desk.(ui|pages)/ },
          ],
        },
        // A worker watches what lies beside and below it, so it has its own name and place (`src/desk/files.ts`).
        entryFileNames: ({ name }) => (name === 'push' ? 'root/push.js' : 'assets/[name]-[hash].js'),
      },
    },
    chunkSizeWarningLimit: 700,
  },
})

/**
 * A page imports its routes from `contract.ts`, which is written in zod. Of each route the browser needs method and path, so
 * that is all it gets; whatever else a contract exports is for types and for the server, and importing it fails the build.
 */
function contractsAsAddresses(): Plugin {
  return {
    name: 'contracts-as-addresses',
    enforce: 'pre',
    async load(id) {
      const file = id.replace(/\?.*$/, '')
      if (!/\/src\/desk\/pages\/[^/]+\/([a-z]+-)?contract\.ts$/.test(file)) return undefined
      const { module } = await runnerImport<Record<string, unknown>>(file, {
        configFile: false,
        logLevel: 'error',
      })
      return Object.entries(module)
        .filter(([name]) => name.endsWith('Routes'))
        .map(([name, routes]) => `export const ${name} = ${JSON.stringify(addresses(routes as Routes))}\n`)
        .join('')
    },
  }
}

/**
 * Whoever only hears needs no words about a rule and no example of it, which are an eighth of the engine: the phone beside the editor
 * gets the data without them, and the page that shows them gets `told.ts` as it comes out.
 */
function hearingWithoutExamples(): Plugin {
  const ofPeople = new Set(['about', 'fires', 'quiet'])
  const bare = (data: object): object =>
    Object.fromEntries(Object.entries(data).filter(([key]) => !ofPeople.has(key)))
  const heard = (data: unknown): unknown =>
    Array.isArray(data)
      ? data.map(bare)
      : Object.fromEntries(
          Object.entries(data as Record<string, object>).map(([name, one]) => [name, bare(one)]),
        )
  return {
    name: 'hearing-without-examples',
    enforce: 'pre',
    async load(id) {
      const file = id.replace(/\?.*$/, '')
      const told = /\/src\/screening\/told\.ts$/.test(file)
      if (!told && !/\/src\/screening\/signals\/(rules|concepts)\/(?!all\.ts$).+\.ts$/.test(file))
        return undefined
      const { module } = await runnerImport<Record<string, unknown>>(file, {
        configFile: false,
        logLevel: 'error',
      })
      return Object.entries(module)
        .map(([name, data]) => `export const ${name} = ${JSON.stringify(told ? data : heard(data))}\n`)
        .join('')
    },
  }
}

/** A value imported where a type was meant would bring half the server along. */
function serverStays(): Plugin {
  return {
    name: 'server-stays',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!/^(zod|express|luxon|node:.*)$/.test(id)) return undefined
      // The phone beside the editor runs the engine itself, which reads scripts by their schemas.
      if (id === 'zod' && /\/src\/(dialog|locale|directory|screening)\/|\/view\/phone\//.test(importer ?? ''))
        return undefined
      throw new Error(`${importer} brings ${id} into the browser: import its types only`)
    },
  }
}

type Routes = Record<string, { method: string; path: string }>
const addresses = (routes: Routes): Routes =>
  Object.fromEntries(Object.entries(routes).map(([name, { method, path }]) => [name, { method, path }]))
