/**
 * Writes the word lists of the screening as one table into dist: it loads in a fraction of the time the lists take. Beside it
 * the names of the concepts with their English words, which the table has not. `vite.server.config.ts` puts both in the place of
 * the lists. Run by `build()` after the compiler.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = new URL('../dist/src/screening/signals/', import.meta.url)
const { packed } = await import(new URL('packed.js', folder).href)
const write = (name, value) => writeFileSync(fileURLToPath(new URL(name, folder)), JSON.stringify(value))
write('table.json', packed())

const { concepts } = await import(new URL('concepts/all.js', folder).href)
write(
  'concepts.json',
  Object.fromEntries(Object.entries(concepts).map(([name, { about, en }]) => [name, { about, en }])),
)
