/** A million random texts through the screening: a nightly run. `npm run -s bench -- screening-fuzz` or by itself. */
import fc from 'fast-check'
import { anyText, holds } from '../test/screening/fuzz.ts'

const runs = Number(process.env.RUNS ?? 1_000_000)
const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647)

console.log(`${runs} texts, seed ${seed}`)
fc.assert(fc.property(anyText, holds), { numRuns: runs, seed })
console.log('every one got an answer whose places stand in it')
