/** npm run prove: measures promises, prints a table, keeps the figures. Ends with 1 when one is broken, 2 when the question is none. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { help, unknownFlags } from './help.ts'
import { type About, briefly, type Form, type Found, type Promised } from './promise.ts'
import { promises } from './promises.ts'
import { runSuites } from './suites.ts'
import { printBill } from './supply/bill.ts'
import { keepMeasured, readMeasured } from './table.ts'

/** Longest a form may take, s: whatever hangs is a broken promise, and the run goes on. */
const longest: Record<Form, number> = { short: 600, long: 1800 }

const args = process.argv.slice(2)
const form: Form = args.includes('--long') ? 'long' : 'short'
const seed = Number(args.find((each) => each.startsWith('--seed='))?.slice(7) ?? 20201122)
const wanted = args.filter((each) => !each.startsWith('--'))
const isWanted = ({ id, name }: Promised): boolean =>
  wanted.length === 0 || wanted.some((each) => each === name || each.toUpperCase() === id)

if (args.includes('--help')) process.stdout.write(help(promises))
else if (unknownFlags(args).length > 0) {
  process.stderr.write(`There is no ${unknownFlags(args).join(', ')}.\n\n${help(promises)}`)
  process.exitCode = 2
} else if (args.includes('--sbom')) printBill()
else process.exit(await measure())

async function measure(): Promise<number> {
  const chosen = promises.filter(isWanted)
  if (chosen.length === 0) {
    process.stderr.write(
      `There is no such promise. There are:\n${promises.map(({ id, name }) => `  ${id} ${name}\n`).join('')}`,
    )
    return 2
  }
  const commit = commitNow()
  let broken = 0
  for (const promised of chosen) {
    const { id, name, says, figure } = promised
    process.stdout.write(`\n${id} ${name}: ${says}\n   promised: ${figure}\n`)
    const begun = performance.now()
    const found = await findOut(promised, {
      form,
      seed,
      tell: (line) => void process.stderr.write(`   … ${line}\n`),
    })
    if (!found) {
      process.stdout.write(`   not measured here: ${promised.not ?? 'by nothing'}\n`)
      continue
    }
    const wrong = briefly(found.wrong)
    const seconds = Math.round((performance.now() - begun) / 1000)
    if (wrong.length > 0) broken++
    process.stdout.write(`   ${wrong.length === 0 ? 'kept' : 'BROKEN'}: ${found.figures} (${seconds} s)\n`)
    for (const one of wrong) process.stdout.write(`   - ${one}\n`)
    for (const one of found.left ?? []) process.stdout.write(`   left out: ${one}\n`)
    // Read anew each time: somebody may try mutants beside.
    const all = readMeasured()
    all[id] = {
      ...all[id],
      [form]: {
        figures: found.figures,
        wrong,
        left: found.left ?? [],
        on: new Date().toISOString().slice(0, 10),
        commit,
        seconds,
      },
    }
    // Kept after each, so that a run that is cut has not been for nothing.
    if (!args.includes('--dry')) keepMeasured(all, promises)
  }
  process.stdout.write(`\n${chosen.length - broken} of ${chosen.length} promises kept\n`)
  return broken === 0 ? 0 : 1
}

async function findOut(promised: Promised, about: About): Promise<Found | undefined> {
  const { prove, suites } = promised
  const found: Found[] = []
  if (prove) found.push(await inTime(prove(about)).catch((error: unknown) => threw(error)))
  // Named alone, or where nothing else measures it; else they have run in `npm test`.
  if (suites && (!prove || wanted.length > 0) && !args.includes('--without-suites'))
    found.push(runSuites(suites))
  if (found.length === 0) return undefined
  return {
    figures: found.map(({ figures }) => figures).join('; '),
    wrong: found.flatMap(({ wrong }) => wrong),
    left: found.flatMap(({ left }) => left ?? []),
  }
}

async function inTime(proof: Promise<Found>): Promise<Found> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Found>((resolve) => {
    timer = setTimeout(() => {
      endChildren(process.pid)
      resolve({ figures: 'it did not end', wrong: [`not over after ${longest[form]} s`] })
    }, longest[form] * 1000)
  })
  return Promise.race([proof, late]).finally(() => clearTimeout(timer))
}

/** What a measurement that threw left running would spoil the next. */
function threw(error: unknown): Found {
  endChildren(process.pid)
  return {
    figures: 'it could not be measured',
    wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  }
}

/** Linux tells whose children they are; elsewhere they end with their Redis. */
function endChildren(parent: number): void {
  try {
    for (const thread of readdirSync(`/proc/${parent}/task`))
      for (const child of readFileSync(`/proc/${parent}/task/${thread}/children`, 'utf8')
        .split(' ')
        .filter(Boolean)) {
        endChildren(Number(child))
        process.kill(Number(child), 'SIGKILL')
      }
  } catch {
    // It is gone already.
  }
}

function commitNow(): string {
  const git = (...what: string[]): string =>
    execFileSync('git', what, { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  try {
    const changed =
      git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'dialogs', 'locales') !== ''
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? '+' : ''}`
  } catch {
    return 'no commit'
  }
}
