// npm run prove -- [promise …] [--long] | --mutants [name …] | --sbom: see docs/promises.md.
import { launch } from './launch.mjs'
import { needs } from './needs.mjs'
import { ready } from './ready.mjs'

ready()
needs(['redis-server'])
const args = process.argv.slice(2)
launch(args.includes('--mutants') ? 'prove/mutants/run.js' : 'prove/run.js', args)
