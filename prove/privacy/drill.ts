/** The seizure drill: who has what, and what of the planted he reads. Its table stands in docs/privacy.md. */
import type { Day } from './day-of-the-line.ts'

const columns = [
  'her words, while her case is open',
  'a counsellor’s words and notes',
  'words of who erased',
  'that she wrote, by her platform id',
  'names of staff',
] as const

export function drillTable({ planted, disk, backup, backupOpened, logs, conversationOf }: Day): string {
  const staff = 'Сараа'
  const reads = (text: string | Buffer, knows: (id: string) => boolean): boolean[] => {
    const has = (what: string): boolean => text.includes(what)
    return [
      has(planted.words),
      has(planted['counsellor’s words']) || has(planted.note),
      has(planted['erased words']),
      knows(planted.id),
      has(staff),
    ]
  }
  const no = (): boolean => false
  const byPseudonym = (bytes: Buffer) => (id: string) => bytes.includes(conversationOf('telegram', id))
  const rows: [string, boolean[]][] = [
    ['the disk of Redis', reads(disk.inClear, no)],
    ['… and `PSEUDONYM_KEY`', reads(disk.inClear, (id) => disk.knows(conversationOf('telegram', id)))],
    ['… and `SEAL_KEYS`', reads(disk.opened, (id) => disk.opened.includes(id))],
    ['a file of `itgel backup`', reads(backup, no)],
    ['… and `SEAL_KEYS`', reads(backupOpened, (id) => backupOpened.includes(id))],
    ['logs', reads(logs, no)],
    ['… and `PSEUDONYM_KEY`', reads(logs, byPseudonym(logs))],
  ]
  return [
    `| who has … | ${columns.join(' | ')} |`,
    `| --- | ${columns.map(() => '---').join(' | ')} |`,
    ...rows.map(([who, cells]) => `| ${who} | ${cells.map((cell) => (cell ? 'yes' : 'no')).join(' | ')} |`),
  ].join('\n')
}
