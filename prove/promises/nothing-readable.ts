import { dayOfTheLine } from '../privacy/day-of-the-line.ts'
import type { Promised } from '../promise.ts'

export const nothingReadable: Promised = {
  id: 'P13',
  name: 'nothing-readable',
  says: 'Nobody who takes a disk, a log or a copy reads what she wrote, who she is, or what was said to her.',
  figure: '0 planted words, names or ids in any place, in any disguise',
  how: `A day of the line with words, names and ids planted in everything: women on Telegram, Messenger and the page, one with a counsellor, one who erases; forged deliveries and a failing platform
besides. Then everything that is left is read: RDB (uncompressed) and AOF of Redis, names of keys, all that was said to Redis (MONITOR), SLOWLOG, logs and what was printed, metrics, a backup, temporary
files, dumps; plain, in base64 at three alignments, hex, URL, UTF-16, JSON-escaped, and inside gzip and zlib.`,
  suites: [
    'test/journeys/nothing-readable.test.ts',
    'test/journeys/nothing-readable-desk.test.ts',
    'test/cli/backup.test.ts',
  ],
  not: 'Memory and swap of the running machine: they hold what passes (docs/privacy.md says so). zstd, since Node 20 cannot read it and nothing here writes it.',
  async prove(about) {
    const { planted, places, found } = await dayOfTheLine(about)
    const needed = ['.aof', '.rdb', 'SLOWLOG', 'metrics', 'logs', 'backup', 'said to Redis']
    return {
      figures: `${Object.keys(planted).length} planted texts in ${places.length} places, eleven disguises each: ${found.length} found`,
      wrong: [
        ...found,
        ...needed
          .filter((part) => !places.some((place) => place.includes(part)))
          .map((part) => `${part} was not looked at`),
      ],
    }
  },
}
