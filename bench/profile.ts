/**
 * npm run bench -- profile: where the time of a turn goes. Runs Itgel saturated under `--cpu-prof` and prints each station's part of a
 * turn and the functions that take most of it. `--seconds=8`, `--top=40`, `--of=itgel` or another subject, `--keep=file.cpuprofile`.
 */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { machine } from './machine.ts'
import { named, number } from './options.ts'
import { startRedis } from './processes.ts'
import { itgel, subjects } from './subjects.ts'
import { sendWomen } from './women/send-women.ts'

const profileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({
        functionName: z.string(),
        url: z.string(),
        lineNumber: z.number(),
        columnNumber: z.number(),
      }),
      children: z.array(z.number()).default([]),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
  startTime: z.number(),
})
type Profile = z.infer<typeof profileSchema>
type ProfileNode = Profile['nodes'][number]

const seconds = number('seconds', 8)
const top = number('top', 40)
const subject = subjects.find(({ id }) => id === (named('of') ?? itgel.id))
if (!subject) throw new Error(`--of: one of ${subjects.map(({ id }) => id).join(', ')}`)

subject.ready()
const folder = mkdtempSync(join(tmpdir(), 'itgel-bench-profile-'))
const redis = await startRedis(subject.fsync)
const women = await sendWomen()
const bot = await subject.start({
  redisUrl: redis.url,
  apiRoot: women.apiRoot,
  // The start is in the profile too; it is told by its own line, since nothing of it happens in a turn.
  flags: [
    '--cpu-prof',
    `--cpu-prof-dir=${folder}`,
    '--cpu-prof-interval=200',
    // A profile is written at an orderly end, which only Itgel knows.
    ...(subject.kind === 'itgel'
      ? []
      : ['--import=data:text/javascript,process.on("SIGTERM",()=>process.exit(0))']),
  ],
})
await women.to(...bot.urls)
await women.arrive({ kind: 'closed', women: 64, ms: 3000 })
await women.write()
const warm = bot.cpuSeconds()
await women.arrive({ kind: 'closed', women: 256, ms: seconds * 1000 })
const cpu = bot.cpuSeconds()
/** The profile counts by the same clock, in microseconds. */
const clock = (): number => Number(process.hrtime.bigint() / 1000n)
const begun = clock()
const figures = await women.write()
const over = clock()
const used = bot.cpuSeconds() - cpu
await bot.stop()
await women.close()
await redis.stop()
const [file] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))
if (!file) throw new Error('the process left no profile: did it end by itself?')
const keep = named('keep')
if (keep) copyFileSync(join(folder, file), keep)
const profile = profileSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
rmSync(folder, { recursive: true, force: true })

/** By node, of the work alone: before it the process started and warmed up, after it it stopped. */
function selfTimes({ samples, timeDeltas, startTime }: Profile): Map<number, number> {
  const self = new Map<number, number>()
  let at = startTime
  for (const [index, sample] of samples.entries()) {
    at += timeDeltas[index] ?? 0
    if (at >= begun && at <= over) self.set(sample, (self.get(sample) ?? 0) + (timeDeltas[index + 1] ?? 0))
  }
  if (self.size === 0) throw new Error('the profile knows nothing of the time of the work')
  return self
}

/** The program is put into few files; their maps tell which of ours, or of whose library, a function is. */
const maps = new Map<string, SourceMap | undefined>()
function written(url: string, line: number, column: number): { url: string; line: number } {
  const file = url.startsWith('file:') && url.includes('/dist/app/') ? fileURLToPath(url) : undefined
  if (file === undefined) return { url, line: line + 1 }
  if (!maps.has(file))
    maps.set(
      file,
      existsSync(`${file}.map`) ? new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8'))) : undefined,
    )
  const entry = maps.get(file)?.findEntry(line, column)
  if (!entry || !('originalSource' in entry)) return { url, line: line + 1 }
  return { url: new URL(entry.originalSource, url).href, line: entry.originalLine + 1 }
}
for (const { callFrame } of profile.nodes) {
  const found = written(callFrame.url, callFrame.lineNumber, callFrame.columnNumber)
  callFrame.url = found.url
  callFrame.lineNumber = found.line
}

const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
const parents = new Map(
  profile.nodes.flatMap(({ id, children }) => children.map((child) => [child, id] as const)),
)
const self = selfTimes(profile)

/** `src/store` for what runs in or below it; a library or a part of Node when nothing of ours is above. */
function stationOf(node: ProfileNode): string {
  const own = ownPlace(node)
  if (own === '(idle)' || own === '(garbage collector)' || own === '(program)') return own
  for (let id: number | undefined = node.id; id !== undefined; id = parents.get(id)) {
    const station = /(?<!node_modules\/.*)\/src\/([\w-]+(?:\/(?:redis|memory)(?=\/))?)/.exec(
      nodes.get(id)?.callFrame.url ?? '',
    )?.[1]
    if (station) return `src/${station}`
  }
  return own
}

/** Whose code a function is. */
function ownPlace({ callFrame: { functionName, url } }: ProfileNode): string {
  if (/^\((idle|garbage collector|program|root)\)$/.test(functionName)) return functionName
  const library = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1]
  if (library) return library
  const station = /\/src\/(.+)\.[jt]s$/.exec(url)?.[1]
  if (station) return `src/${station}`
  const part = /^node:(?:internal\/)?([\w/]+)/.exec(url)?.[1]
  if (part) return `node:${part.split('/').slice(0, 2).join('/')}`
  return url === '' ? 'native' : url.split('/').slice(-2).join('/')
}

/** Stations in the order a message passes them; whatever is in none of them is Node's own and the kernel's. */
const line: [string, RegExp][] = [
  ['hearing the webhook and the platform’s language', /^src\/(http|channels)$/],
  ['the inbox and its workers', /^src\/(inbox|tally|metrics)$/],
  ['sealing and opening', /^src\/store$/],
  ['talking to Redis', /^(src\/store\/redis|@redis\/client)$/],
  [
    'deciding: turn, dialog, words, screening, case, counts',
    /^src\/(?!store|outbox|http|channels|inbox|tally|metrics)/,
  ],
  ['calls to the platform', /^(src\/outbox|undici)$/],
  ['collecting garbage', /^\(garbage collector\)$/],
]
function ofTheLine(node: ProfileNode): string {
  const station = stationOf(node)
  if (station === '(idle)') return station
  return line.find(([, holds]) => holds.test(station))?.[0] ?? 'Node itself: event loop, sockets, HTTP parser'
}

const sum = (key: (node: ProfileNode) => string): [string, number][] => {
  const found = new Map<string, number>()
  for (const [id, time] of self) {
    const node = nodes.get(id)
    if (node) found.set(key(node), (found.get(key(node)) ?? 0) + time)
  }
  return [...found].sort((a, b) => b[1] - a[1])
}
const turns = figures.turns
const idle = sum(ownPlace).find(([name]) => name === '(idle)')?.[1] ?? 0
/** The profiler counts time, also while others have the core: it is brought to the CPU that the process really had. */
const scale = (used * 1e6) / ([...self.values()].reduce((a, b) => a + b, 0) - idle)
const lines = (list: [string, number][], most: number): string =>
  list
    .filter(([name]) => !name.includes('(idle)'))
    .map(([name, time]): [string, number] => [name, (time * scale) / turns])
    .filter(([, time]) => time >= 0.05)
    .slice(0, most)
    .map(([name, time]) => `${time.toFixed(1).padStart(8)}  ${name}`)
    .join('\n')

const shares = (list: [string, number][]): string =>
  list
    .filter(([name]) => name !== '(idle)')
    .map(([name, time]) => {
      const mine = (time * scale) / turns
      return `${mine.toFixed(1).padStart(8)}  ${((mine * turns) / (used * 1e4)).toFixed(0).padStart(2)} %  ${name}`
    })
    .join('\n')

process.stdout.write(`${subject.called}, saturated by 256 women, under the profiler. ${machine()}
${turns} turns in ${figures.seconds.toFixed(1)} s: ${(turns / figures.seconds).toFixed(0)}/s, ${((used / turns) * 1e6).toFixed(0)} us of CPU a turn by /proc (all threads), wrong or missing ${figures.wrong + figures.missing}.
CPU before the work (start and warming up): ${warm.toFixed(1)} s. Idle while it worked: ${(idle / 1e6).toFixed(1)} s.

us of a turn, along the line (what a station calls in libraries and in Node is its own)
${shares(sum(ofTheLine))}

us of a turn, by folder (what it calls in libraries and in Node is its own)
${lines(sum(stationOf), 40)}

us of a turn, by whose code runs
${lines(sum(ownPlace), 60)}

us of a turn, by function (self time)
${lines(
  sum(
    (node) =>
      `${node.callFrame.functionName || '(anonymous)'}  ${ownPlace(node)}:${node.callFrame.lineNumber}  < ${stationOf(node)}`,
  ),
  top,
)}
`)
process.exit(0)
