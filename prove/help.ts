/** What can be asked of `npm run prove`, for somebody who asks it that. */
import { mutants } from './mutants/list.ts'
import type { Promised } from './promise.ts'

const flags: readonly (readonly [string, string])[] = [
  ['--long', 'the long form: minutes for each, under an hour for all'],
  ['--seed=N', 'other chances than the usual ones; the same number, the same run'],
  ['--dry', 'figures are printed, and not kept in docs/promises.md'],
  ['--without-suites', 'for a promise that is named: its measurement alone'],
  ['--mutants [name …]', 'breaks one law of the line after the other, and sees that it is noticed'],
  [
    '--operators [area …]',
    'changes every condition and value of the code that decides, and sees that a test fails: hours, and goes on where it was left',
  ],
  ['--sbom', 'the software bill of materials (CycloneDX) on standard output'],
  ['--help', 'this'],
]

/** Those that mean nothing: a measurement of everything is not what a slip of the hand asks for. */
export const unknownFlags = (args: readonly string[]): string[] =>
  args.filter(
    (each) =>
      each.startsWith('-') && !flags.some(([flag]) => each.replace(/=.*/, '') === flag.replace(/[ =].*/, '')),
  )

export function help(promises: readonly Promised[]): string {
  const lines = (rows: readonly (readonly [string, string])[]): string => {
    const widest = Math.max(...rows.map(([name]) => name.length))
    return rows.map(([name, says]) => `  ${name.padEnd(widest)}  ${says}\n`).join('')
  }
  return `npm run prove -- [promise …] [--long]: measures what Itgel promises, and keeps the figures in docs/promises.md

${lines(flags)}
Promises, by number or name; none named means all:
${lines(promises.map(({ id, name, says }) => [`${id.padEnd(3)} ${name}`, says]))}
Mutants, the laws that can be broken on purpose:
${lines(mutants.map(({ name, law }) => [name, law]))}`
}
