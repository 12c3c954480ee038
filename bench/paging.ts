/** npm run bench -- paging: ten thousand critical cases while things break; writes bench/paging.md. Ends by itself. */
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { flood } from '../test/journeys/flood/flood.ts'

const number = (name: string, usual: number): number =>
  Number(process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
const cases = number('cases', 10_000)
const minutes = number('minutes', 60)
const seed = number('seed', 20201122)
const load: number[] = []
const watch = setInterval(() => load.push(loadavg()[0] ?? 0), 10_000)
const report = await flood({
  cases,
  seed,
  atOnce: number('at-once', 60),
  faultEveryMs: number('fault-every', 6000),
  clocks: true,
  longestMs: minutes * 60_000,
  progress: (line) => void process.stderr.write(`${line}\n`),
})
clearInterval(watch)
const at = (values: number[], share: number): string => {
  const sorted = [...values].sort((a, b) => a - b)
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return found === undefined ? '–' : (found / 1000).toFixed(2)
}
const row = (name: string, values: number[]): string =>
  `| ${name} | ${values.length} | ${at(values, 0.5)} | ${at(values, 0.99)} | ${at(values, 1)} |`
const kinds = new Map<string, number>()
for (const what of report.wrong) {
  const kind = what
    .replace(/^\S{6}: /, '')
    .replace(/[A-Za-z0-9_-]{22}/g, '…')
    .replace(/\d+/g, 'N')
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
}
const text = `# Critical cases while things break

\`npm run bench -- paging --cases=${cases}\`, seed ${seed}, ${new Date().toISOString().slice(0, 10)}.${report.cases < cases ? ` In ${minutes} minutes this machine brought ${report.cases} of them.` : ''} Node ${process.versions.node}, ${cpus().length} cores, load of the
machine ${Math.min(...load).toFixed(1)} to ${Math.max(...load).toFixed(1)} (two app processes, Redis, the women, their phones and nine counsellors share it). ${Math.round(report.seconds)} s.

- ${report.cases} women wrote something critical; ${report.erased} of them erased everything meanwhile.
- Killed with SIGKILL: an app ${report.faults['app killed']} times, Redis ${report.faults['Redis killed']} times (\`appendfsync always\`).
- Clocks moved by up to five minutes, forward and back: ${report.clocksMoved ? `${report.faults['clock moved']} times, of all processes or of one` : 'not, since libfaketime is not installed here'}.
- Of two pagers one was dead all the time (nothing listened at the mail server); the other refused 3 of 100 calls.
- ${report.acts} acts at the desk over HTTP; ${report.pages} pages taken by the gateway. Counsellors left for up to a minute at a time, and one in 150 cases
  was taken and then forgotten.

From her acknowledged words to the first page after them, by the gateway's clock, in seconds:

| | cases | median | p99 | longest |
| --- | --- | --- | --- | --- |
${row('no fault near', report.quiet)}
${row('a fault within, or up to 35 s before', report.touched)}

Pages of one person are ten seconds apart, so in a flood a case may be told by the page that follows within ten seconds.
A counsellor’s words that a fault brought to a phone twice: ${report.repeated}.

What the history checker found wrong: ${report.wrong.length === 0 ? 'nothing. Every one was called, none had two owners, none was forgotten, nothing was lost.' : ''}
${[...kinds].map(([kind, count]) => `- ${count} × ${kind}`).join('\n')}
`
writeFileSync('bench/paging.md', text)
process.stdout.write(text)
for (const what of report.wrong.slice(0, 40)) process.stderr.write(`${what}\n`)
process.exit(report.wrong.length === 0 ? 0 : 1)
