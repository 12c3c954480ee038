import { readFileSync } from 'node:fs'
import { root } from '../../test/support/root.ts'
import { dayOfTheLine } from '../privacy/day-of-the-line.ts'
import { drillTable } from '../privacy/drill.ts'
import type { Promised } from '../promise.ts'

export const seizureDrill: Promised = {
  id: 'P14',
  name: 'seizure-drill',
  says: 'What a seizure would give is what docs/privacy.md says, and no more.',
  figure:
    'the table of the drill is the table in docs/privacy.md, letter for letter; of who erased nothing, with all keys',
  how: `After the day of nothing-readable somebody takes the disk of Redis, a backup and the logs, starts a Redis of his own on the copy, and opens whatever the keys open: every envelope anywhere in the
files, under every conversation he knows of, and every record of staff.`,
  async prove(about) {
    const day = await dayOfTheLine(about)
    const table = drillTable(day)
    about.tell(`\n${table}`)
    const page = readFileSync(`${root}/docs/privacy.md`, 'utf8')
    const told = /<!-- drill:begin -->\n(.*?)\n<!-- drill:end -->/s.exec(page)?.[1]
    return {
      figures: `${day.disk.envelopes} envelopes on the disk, ${day.disk.opens} opened with the keys; ${table.split('\n').length - 2} rows, as told`,
      wrong: [
        ...(told === table
          ? []
          : [`docs/privacy.md tells something else than was found: ${table.replaceAll('\n', ' // ')}`]),
        ...(day.disk.opened.includes(day.planted['erased words'])
          ? ['the words of who erased are still there']
          : []),
        ...(day.disk.opens === 0 ? ['the drill opened nothing at all: it proves nothing'] : []),
      ],
    }
  },
}
