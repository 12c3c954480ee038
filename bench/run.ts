/**
 * npm run bench: Itgel beside the bots people would use instead, all of them on this machine, one after the other, in rounds of
 * alternating order. Writes bench/results.md after every round.
 *
 *   --rounds=3     at least three for figures that are told to others
 *   --seconds=6    of each long load
 *   --only=itgel,floor
 *   --quick        one round of two seconds: whether everything works
 */
import { writeFileSync } from 'node:fs'
import { measure, type Row, type Start, workOf } from './measure.ts'
import { flag, named, number } from './options.ts'
import { told } from './results.ts'
import { subjects } from './subjects.ts'

const quick = flag('quick')
const rounds = number('rounds', quick ? 1 : 3)
const seconds = number('seconds', quick ? 2 : 6)
const only = named('only')?.split(',')
const chosen = subjects.filter(({ id }) => !only || only.includes(id))
if (chosen.length === 0) {
  process.stderr.write(`--only: one or more of ${subjects.map(({ id }) => id).join(', ')}\n`)
  process.exit(2)
}
for (const subject of chosen) subject.ready()

const starts: Start[] = []
const rows: Row[] = []
const broken: string[] = []
for (let round = 0; round < rounds; round++) {
  // Every other round runs backwards, and each begins with another: nobody always follows the same.
  const turned = [...chosen.slice(round % chosen.length), ...chosen.slice(0, round % chosen.length)]
  for (const subject of round % 2 === 0 ? turned : turned.reverse()) {
    try {
      const measured = await measure(subject, workOf(seconds), ({ work, figures, cpuPer1000 }) =>
        process.stderr.write(
          `${round + 1}/${rounds} ${subject.id}: ${work}: ${Math.round(figures.turns / figures.seconds)}/s, ${cpuPer1000.toFixed(2)} CPU s per 1000, p99 ${figures.answer.p99.toFixed(1)} ms${figures.wrong + figures.missing + figures.refused > 0 ? `, wrong ${figures.wrong}, missing ${figures.missing}, refused ${figures.refused}` : ''}\n`,
        ),
      )
      starts.push(measured.start)
      rows.push(...measured.rows)
    } catch (error) {
      broken.push(`${subject.id}, round ${round + 1}: ${String(error)}`)
      process.stderr.write(`${broken.at(-1)}\n`)
    }
  }
  const text = told({ chosen, starts, rows, rounds: round + 1, seconds, broken })
  writeFileSync(quick || only ? 'bench/.quick.md' : 'bench/results.md', text)
  if (round + 1 === rounds) process.stdout.write(text)
}
process.exit(broken.length === 0 ? 0 : 1)
