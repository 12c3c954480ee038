// npm run bench: what is measured and how is told in bench/README.md.
import { launch } from './launch.mjs'
import { needs } from './needs.mjs'
import { ready } from './ready.mjs'

ready()
const [which, ...args] = process.argv.slice(2)
if (which === 'check') launch('bench/check.js', args)
else {
  needs(['redis-server'])
  launch('bench/run.js', process.argv.slice(2))
}
