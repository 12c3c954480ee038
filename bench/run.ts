/** npm run bench: drives Telegram webhooks from many simulated women; prints the table and writes bench/results.md. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { startApp, startRedis } from './processes.ts'
import { benchSettings, type Figures, openWomen } from './women.ts'

const seconds = Number(process.argv.find((argument) => argument.startsWith('--seconds='))?.slice(10) ?? 8)
const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice(9) ?? 3)

type Row = {
  store: string
  work: string
  turnsPerSecond: number
  ack: number[]
  answer: number[]
  cpuPer1000: number
  memory: number
  lost: number
}
const rows: Row[] = []
const starts: { store: string; startMs: number; idle: number }[] = []

async function measure(store: 'Redis, appendfsync always' | 'in memory'): Promise<void> {
  const redis = store === 'in memory' ? undefined : await startRedis()
  const women = await openWomen()
  const app = await startApp({
    ...benchSettings,
    TELEGRAM_API_ROOT: women.apiRoot,
    PUBLIC_URL: 'http://127.0.0.1',
    ...(redis ? { REDIS_URL: redis.url } : {}),
  })
  await new Promise((resolve) => setTimeout(resolve, 1000))
  starts.push({ store, startMs: app.startMs, idle: app.memory() })
  const work: [string, () => Promise<Figures>][] = [
    ['one at a time', () => women.closedLoop(app.url, 1, 2000)],
    ['64 women, saturated', () => women.closedLoop(app.url, 64, seconds * 1000)],
    ['200/s, open', () => women.openLoop(app.url, 400, 200, seconds * 1000)],
    ['500/s, open', () => women.openLoop(app.url, 1000, 500, seconds * 1000)],
  ]
  // The just-in-time compiler has its say before the clock starts.
  await women.closedLoop(app.url, 32, 3000)
  for (const [name, run] of work) {
    const cpu = app.cpuSeconds()
    const figures = await run()
    rows.push({
      store,
      work: name,
      turnsPerSecond: figures.turns / figures.seconds,
      ack: percentiles(figures.ack),
      answer: percentiles(figures.answer),
      cpuPer1000: ((app.cpuSeconds() - cpu) / figures.turns) * 1000,
      memory: app.memory(),
      lost: figures.unanswered + figures.refused,
    })
    process.stderr.write(`${store}: ${name}: ${Math.round(figures.turns / figures.seconds)} turns/s\n`)
  }
  await app.stop()
  await women.close()
  await redis?.stop()
}

const percentiles = (histogram: Figures['ack']): number[] =>
  [50, 95, 99].map((p) => histogram.getValueAtPercentile(p) / 1000)
const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const range = (values: number[], digits: number): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}-${Math.max(...values).toFixed(digits)})`

function table(): string {
  const groups = [...new Set(rows.map((row) => `${row.store} · ${row.work}`))]
  const lines = groups.map((group) => {
    const mine = rows.filter((row) => `${row.store} · ${row.work}` === group)
    const times = (pick: (row: Row) => number[]): string =>
      [0, 1, 2].map((i) => median(mine.map((row) => pick(row)[i] ?? 0)).toFixed(1)).join(' / ')
    return `| ${group} | ${range(
      mine.map((row) => row.turnsPerSecond),
      0,
    )} | ${times((row) => row.ack)} | ${times((row) => row.answer)} | ${range(
      mine.map((row) => row.cpuPer1000),
      2,
    )} | ${median(mine.map((row) => row.memory)).toFixed(0)} | ${mine.reduce((sum, row) => sum + row.lost, 0)} |`
  })
  const stores = [...new Set(starts.map((start) => start.store))]
  const started = stores.map((store) => {
    const mine = starts.filter((start) => start.store === store)
    return `| ${store} | ${range(
      mine.map((start) => start.startMs),
      0,
    )} | ${range(
      mine.map((start) => start.idle),
      0,
    )} |`
  })
  return [
    '| store · work | turns/s | ack p50/p95/p99, ms | answer p50/p95/p99, ms | app CPU s per 1000 turns | memory, MiB | unanswered or refused |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
    '| store | start to ready, ms | idle memory, MiB |',
    '| --- | --- | --- |',
    ...started,
  ].join('\n')
}

for (let round = 0; round < rounds; round++) {
  await measure('Redis, appendfsync always')
  await measure('in memory')
}
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim()
const about = `Medians of ${rounds} rounds (least-most), ${seconds} s each. Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), commit ${commit}, ${new Date().toISOString().slice(0, 10)}. App, Redis, and the women with their Telegram share the cores.`
const text = `# What was measured\n\n${about}\n\n${table()}\n`
writeFileSync('bench/results.md', text)
process.stdout.write(text)
