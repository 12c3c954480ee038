/** What was last measured, kept in `prove/measured.json`, and the page made of it: `docs/promises.md`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../test/support/root.ts'
import type { Form, Promised } from './promise.ts'

export type Measured = {
  figures: string
  wrong: string[]
  left: string[]
  /** Day, UTC. */
  on: string
  commit: string
  seconds: number
}
export type Noticed = { law: string; by: string; noticed: boolean; on: string }
export type AllMeasured = Partial<Record<string, Partial<Record<Form, Measured>>>> & {
  /** Laws that were broken on purpose, by the name of the mutant. */
  mutants?: Record<string, Noticed>
}

const file = join(root, 'prove/measured.json')
export const page = join(root, 'docs/promises.md')

export const readMeasured = (): AllMeasured =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as AllMeasured) : {}

export function keepMeasured(all: AllMeasured, promises: readonly Promised[]): void {
  const sorted = {
    ...Object.fromEntries(promises.flatMap(({ id }) => (all[id] ? [[id, all[id]]] : []))),
    ...(all.mutants && { mutants: all.mutants }),
  }
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
  writeFileSync(page, pageOf(all, promises))
}

export function keepNoticed(
  { name, law, noticedBy, suite }: { name: string; law: string; noticedBy: string; suite?: string },
  noticed: boolean,
  promises: readonly Promised[],
): void {
  const all = readMeasured()
  const by = suite ? `${noticedBy}, ${suite}` : noticedBy
  all.mutants = { ...all.mutants, [name]: { law, by, noticed, on: new Date().toISOString().slice(0, 10) } }
  keepMeasured(all, promises)
}

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** The newer of both forms counts for nothing: the long one tells more. */
const bestOf = (known: Partial<Record<Form, Measured>> | undefined): [Form, Measured] | undefined =>
  known?.long ? ['long', known.long] : known?.short ? ['short', known.short] : undefined

function outcome(promised: Promised, all: AllMeasured): string {
  const best = bestOf(all[promised.id])
  if (!best)
    return promised.prove
      ? 'not measured yet'
      : promised.suites
        ? 'held by suites of `npm test`'
        : 'not measured'
  const [form, { figures, wrong, left, on, commit, seconds }] = best
  const broken = wrong.length > 0 ? `**broken:** ${wrong.join('; ')}. ` : ''
  const not = left.length > 0 ? ` Left out: ${left.join('; ')}.` : ''
  return `${broken}${figures}.${not} (${form}, ${seconds} s, ${on}, \`${commit}\`)`
}

export function pageOf(all: AllMeasured, promises: readonly Promised[]): string {
  const rows = promises.map((promised) => {
    const { id, name, says, figure } = promised
    return `| ${id} \`${name}\` | ${inCell(says)} | ${inCell(figure)} | ${inCell(outcome(promised, all))} |`
  })
  const hows = promises.flatMap(({ id, name, how, suites, not }) => [
    `### ${id} ${name}`,
    '',
    how,
    ...(suites ? ['', `Also: ${suites.map((suite) => `\`${suite}\``).join(', ')}.`] : []),
    ...(not ? ['', `**Not measured:** ${not}`] : []),
    '',
  ])
  const mutantRows = Object.entries(all.mutants ?? {}).map(
    ([name, { law, by, noticed, on }]) =>
      `| \`${name}\` | ${inCell(law)} | ${by} | ${noticed ? 'noticed' : '**not noticed**'}, ${on} |`,
  )
  return `# What Itgel promises, and what was measured

Made by \`npm run prove\`; do not edit. Anybody can produce these figures on a machine of her own, with one command:

\`\`\`sh
npm run prove                             # the short form of all, some minutes
npm run prove -- nothing-is-lost --long   # one of them, by name or number, in its long form
npm run prove -- --long                   # the long form of all, under an hour on two cores
npm run prove -- --mutants                # breaks one law of the line after the other, and sees that it is noticed
npm run prove -- --sbom                   # the software bill of materials (CycloneDX) on standard output
npm run prove -- --help                   # what can be asked
\`\`\`

The short forms are part of \`npm test\`. Everything runs on this machine alone, on loopback, and ends by itself. Faults bound, they do not
prove: "0 of N" means that with 95 % confidence it happens less often than once in N / 3.

| promise | what we say | the figure | what was last measured |
| --- | --- | --- | --- |
${rows.join('\n')}

## Laws broken on purpose

\`npm run prove -- --mutants\` changes a copy of the tree so that one law of the line does not hold (\`prove/mutants/list.ts\`), and the
promise named for it must be broken.

| mutant | law | must be noticed by | last time |
| --- | --- | --- | --- |
${mutantRows.join('\n')}

## How each is measured

${hows.join('\n')}`
}
