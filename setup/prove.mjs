// npm run prove -- [promise …] [--long] | --mutants [name …] | --operators [area …] | --sbom | --help: see docs/promises.md.
import { launch } from './launch.mjs'
import { needs } from './needs.mjs'
import { ready } from './ready.mjs'

const args = process.argv.slice(2)
const asks = args.includes('--help')
ready()
if (!asks) needs(['redis-server'])
if (args.includes('--operators') && !asks) await import('../prove/mutation/run.mjs')
else launch(args.includes('--mutants') && !asks ? 'prove/mutants/run.js' : 'prove/run.js', args)
