/**
 * npm run prove -- --operators [area …]: every condition, operator and value of the code that keeps the laws is changed once, and the
 * suites of its area must notice. Writes what was found to `results.md`. Stryker is a package of its own here, installed once, so
 * that nobody who builds Itgel needs it. An area takes minutes to hours.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { areas } from './areas.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const names = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const unknown = names.filter((name) => !areas[name])
if (unknown.length > 0) {
  process.stderr.write(
    `There is no area ${unknown.join(', ')}. There are: ${Object.keys(areas).join(', ')}\n`,
  )
  process.exit(2)
}
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status
if (!existsSync(join(here, 'node_modules')) && run('npm', ['ci', '--ignore-scripts'], { cwd: here }) !== 0)
  process.exit(1)

const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js')
let broken = 0
for (const name of names.length > 0 ? names : Object.keys(areas)) {
  const config = join(here, 'stryker.conf.mjs')
  if (run(process.execPath, [stryker, 'run', config], { env: { ...process.env, AREA: name } }) !== 0) broken++
  else keep(name)
}
process.exit(broken === 0 ? 0 : 1)

/** One line an area; what is known of the others stays. */
function keep(name) {
  const report = JSON.parse(readFileSync(join(root, `.stryker/${name}.json`), 'utf8'))
  const found = Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file, line: source.split('\n')[mutant.location.start.line - 1] })),
  )
  const noticed = found.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  const judged = found.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
  const left = judged.filter((one) => !noticed.includes(one))
  const path = join(here, 'results.json')
  const all = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  all[name] = {
    noticed: noticed.length,
    of: judged.length,
    on: new Date().toISOString().slice(0, 10),
    left: left.map(({ file, location, line, replacement }) => ({
      at: `${file}:${location.start.line}`,
      was: line.trim(),
      became: replacement ?? '',
    })),
  }
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`)
  writeFileSync(join(here, 'results.md'), page(all))
}

function page(all) {
  const rows = Object.entries(areas).map(([name, { what, files }]) => {
    const known = all[name]
    const share = known && ((100 * known.noticed) / known.of).toFixed(1)
    const told = known ? `${known.noticed} of ${known.of} (${share} %), ${known.on}` : 'not run yet'
    return `| \`${name}\` | ${what} | ${files.map((file) => `\`${file}\``).join(', ')} | ${told} |`
  })
  const left = Object.entries(areas).flatMap(([name, { read }]) =>
    (all[name]?.left.length ?? 0) === 0
      ? []
      : [
          `\n## \`${name}\`: nobody noticed\n`,
          ...all[name].left.map(
            ({ at, was, became }) => `- ${at}: \`${was}\` with \`${became.replaceAll('\n', ' ')}\``,
          ),
          ...(read ? [`\n${read}`] : []),
        ],
  )
  return `# What the tests let through

Made by \`npm run prove -- --operators [area …]\` (Stryker); do not edit. Wanted: 85 of 100 noticed, and the others read.

| area | what it decides | files | noticed |
| --- | --- | --- | --- |
${rows.join('\n')}
${left.join('\n')}
`
}
