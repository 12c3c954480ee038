/**
 * Attacks the reports of ten thousand made-up years: `npm run bench -- counts [years] [first seed]`. Nobody may be found. A
 * year in which somebody is found is printed with its seed.
 */
import { attack } from '../test/reports/attack.ts'
import { anyLine, chanceOf, yearOf } from '../test/reports/histories.ts'
import { reports, thresholds, truthOf } from '../test/reports/readers.ts'

const [years = 10_000, first = 1_000_000] = process.argv.slice(2).map(Number)
const started = performance.now()
let [cells, found] = [0, 0]
for (let seed = first; seed < first + years; seed++) {
  const chance = chanceOf(seed)
  const year = yearOf(anyLine(chance), chance)
  for (const audience of ['donor', 'public'] as const) {
    const truth = truthOf(audience, year)
    cells += truth.size
    const recovered = attack(reports(audience, year), { threshold: thresholds[audience], truth })
    found += recovered.length
    for (const one of recovered.slice(0, 3))
      process.stdout.write(`seed ${seed}, ${audience}: ${JSON.stringify(one)}\n`)
  }
  if ((seed - first) % 1000 === 999) process.stdout.write(`${seed - first + 1} years, ${found} found\n`)
}
const seconds = Math.round((performance.now() - started) / 1000)
process.stdout.write(
  `${years} years from seed ${first}, ${cells} cells over 12 months or 4 quarters: ${found} recovered, ${seconds} s\n`,
)
process.exitCode = found === 0 ? 0 : 1
