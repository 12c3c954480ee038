/** npm run bench -- check: how long it takes to check the dialogs we ship, and a hundred; and which rules take it. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checks } from '../src/dialog/checks/list.ts'
import { type CompiledHouse, compileHouse, type HouseFiles } from '../src/dialog/load.ts'
import { readHouseFiles } from '../src/house-files.ts'
import { printProblem } from '../src/problems.ts'

const folders = {
  dialogsDir: 'dialogs',
  localesDir: 'locales',
  directoryDir: 'directory',
  picturesDir: 'pictures',
}
const times = 5

/** The dialogs we ship again and again under other names, until there are a hundred; a menu leads to all of them. */
function hundredDialogs(files: HouseFiles): HouseFiles {
  const many: Record<string, string> = { ...files }
  const own = Object.keys(files).flatMap((file) => /^dialogs\/([a-z]\w*)\.yaml$/.exec(file)?.[1] ?? [])
  const copied = own.filter((id) => id !== 'welcome' && id !== 'listening')
  const names: string[] = []
  for (let index = 0; own.length + names.length < 99; index++) {
    const from = copied[index % copied.length] ?? ''
    const name = `${from}_${index}`
    names.push(name)
    many[`dialogs/${name}.yaml`] = files[`dialogs/${from}.yaml`] ?? ''
    for (const language of ['mn', 'en'])
      many[`locales/${language}/${name}.json`] = files[`locales/${language}/${from}.json`] ?? ''
  }
  const letters = 'абвгджзлмн'
  const options = names.map((name, index) => ({ id: `m${index}`, go: name }))
  const labels = options.map(({ id }, index) => [
    id,
    { label: `Сэдэв ${letters[Math.floor(index / 10)]}${letters[index % 10]}` },
  ])
  const words = JSON.stringify({ pick: { text: 'Аль нь вэ?', options: Object.fromEntries(labels) } })
  many['dialogs/all.yaml'] = JSON.stringify({ version: 1, start: 'pick', steps: { pick: { ask: options } } })
  many['locales/mn/all.json'] = words
  many['locales/en/all.json'] = words
  many['dialogs/_entries.yaml'] = 'all: { called: All of them, dialog: all }\n'
  return many
}

type Took = { wall: number; cpu: number; house: CompiledHouse }

function measure(files: HouseFiles): Took {
  const cpu = process.cpuUsage()
  const wall = performance.now()
  const house = compileHouse(files, Date.now())
  const used = process.cpuUsage(cpu)
  return { wall: performance.now() - wall, cpu: (used.user + used.system) / 1000, house }
}

/** As a first start does it: in a process of its own. */
function inFreshProcess(which: string): { wall: number; cpu: number } {
  const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), which])
  return JSON.parse(out.toString())
}

const files = readHouseFiles(folders)
const which = process.argv[2]
if (which === 'shipped' || which === 'hundred') {
  const { wall, cpu } = measure(which === 'shipped' ? files : hundredDialogs(files))
  process.stdout.write(JSON.stringify({ wall, cpu }))
} else {
  const median = (values: number[]): string =>
    ([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0).toFixed(0)
  const rows = (['shipped', 'hundred'] as const).map((name) => {
    const first = Array.from({ length: times }, () => inFreshProcess(name))
    const all = name === 'shipped' ? files : hundredDialogs(files)
    measure(all)
    /** One file is another each time, as when somebody writes. */
    const again = Array.from({ length: times }, (_, index) =>
      measure({ ...all, 'dialogs/home.yaml': `${all['dialogs/home.yaml']}${'\n'.repeat(index + 1)}` }),
    )
    const { house } = again[0] ?? measure(all)
    for (const problem of house.problems.slice(0, 5)) process.stderr.write(`${printProblem(problem)}\n`)
    const steps = [...house.script.dialogs.values()].reduce((sum, { steps: own }) => sum + own.size, 0)
    const pick = (took: { wall: number; cpu: number }[]): string =>
      `${median(took.map(({ wall }) => wall))} / ${median(took.map(({ cpu }) => cpu))}`
    return `| ${house.script.dialogs.size} dialogs, ${steps} steps | ${pick(first)} | ${pick(again)} |`
  })
  const { draft } = measure(hundredDialogs(files)).house
  const rules = checks
    .map((check) => {
      const before = performance.now()
      check(draft)
      return { name: check.name, ms: performance.now() - before }
    })
    .sort((a, b) => b.ms - a.ms)
  process.stdout.write(
    [
      '| | first time, ms (wall / CPU) | again after one change, ms (wall / CPU) |',
      '| --- | --- | --- |',
      ...rows,
      '',
      `Rules of a hundred dialogs, ms: ${rules.map(({ name, ms }) => `${name} ${ms.toFixed(0)}`).join(', ')}`,
      '',
    ].join('\n'),
  )
}
