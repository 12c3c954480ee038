import { attack } from '../../test/reports/attack.ts'
import { anyLine, chanceOf, yearOf } from '../../test/reports/histories.ts'
import { reports, thresholds, truthOf } from '../../test/reports/readers.ts'
import { counted, type Promised } from '../promise.ts'

const years = { short: 15, long: 5000 }

export const nobodyIsSingledOut: Promised = {
  id: 'P17',
  name: 'nobody-is-singled-out',
  says: 'Nobody is found in a report that leaves the house, however many reports are laid beside each other.',
  figure: '0 protected cells recovered in 5,000 made-up years',
  how: `Made-up years of a quiet or busy line; somebody has every report there can be of each, and computes. \`npm run bench -- counts\` is the same with other seeds.`,
  suites: ['test/reports/exposes-nobody.test.ts', 'test/reports/tables.test.ts'],
  async prove({ form, seed, tell }) {
    const wrong: string[] = []
    let cells = 0
    for (let year = 0; year < years[form]; year++) {
      if (year % 1000 === 0) tell(`${year} years`)
      // So that the process can still be stopped.
      if (year % 20 === 0) await new Promise((resolve) => setImmediate(resolve))
      const chance = chanceOf(seed + year)
      const history = yearOf(anyLine(chance), chance)
      for (const audience of ['donor', 'public'] as const) {
        const truth = truthOf(audience, history)
        cells += truth.size
        const found = attack(reports(audience, history), { threshold: thresholds[audience], truth })
        for (const one of found) wrong.push(`seed ${seed + year}, ${audience}: ${JSON.stringify(one)}`)
      }
    }
    return {
      figures: `${counted(years[form])} years, ${counted(cells)} protected cells: ${wrong.length} recovered`,
      wrong,
    }
  },
}
