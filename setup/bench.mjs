// npm run bench: what is measured and how is told in bench/README.md.
import { launch } from './launch.mjs'
import { needs } from './needs.mjs'
import { ready } from './ready.mjs'

ready()
const [which, ...args] = process.argv.slice(2)
if (which === 'check') launch('bench/check.js', args)
else {
  needs(['redis-server'])
  // `npm run bench -- paging` or `-- desk`: another of the programs there.
  const other = ['paging', 'desk'].find((name) => name === which)
  launch(`bench/${other ?? 'run'}.js`, other ? args : process.argv.slice(2))
}
