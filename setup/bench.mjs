// npm run bench: what is measured and how is told in bench/README.md.
import { launch } from './launch.mjs'
import { needs } from './needs.mjs'
import { ready } from './ready.mjs'

ready()
// `npm run bench -- check`, `-- paging`, `-- desk` and the others: another of the programs there.
const [first, ...rest] = process.argv.slice(2)
const other = ['check', 'paging', 'desk', 'counts', 'growth', 'burst', 'profile', 'studio'].find(
  (name) => name === first,
)
if (other !== 'check' && other !== 'counts')
  needs(['redis-server', ...(other === 'studio' ? ['chromium'] : [])])
launch(`bench/${other ?? 'run'}.js`, other ? rest : process.argv.slice(2))
