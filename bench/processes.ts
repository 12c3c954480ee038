/** The processes that are measured: the app as built, a bot beside it, and a Redis that writes its commands to disk. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../app/main.js', import.meta.url))
/** A bot that takes longer than this is told to be broken. */
const longestStartMs = 120_000

export type Measured = {
  url: string
  /** Of every process of it. */
  urls: readonly string[]
  /** From spawn until `/ready` said yes, ms. */
  startMs: number
  /** CPU seconds it used so far, user and system. Linux only. */
  cpuSeconds(): number
  /** Resident memory, MiB. Linux only. */
  memory(): number
  stop(): Promise<void>
}

/** The app as built. */
export const startApp = (env: Record<string, string>, flags: readonly string[] = []): Promise<Measured> =>
  startProgram({ args: [...flags, program], env: { LOG_LEVEL: 'warn', ...env } })

/** Any program of Node that listens on PORT and says on `/ready` when it can serve. */
export async function startProgram({
  args,
  env,
  cwd,
}: {
  args: readonly string[]
  env: Record<string, string>
  cwd?: string
}): Promise<Measured> {
  const port = await freePort()
  const started = performance.now()
  const child = watched(
    spawn(process.execPath, args, {
      env: { PATH: process.env.PATH ?? '', ...env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
      ...(cwd !== undefined && { cwd }),
    }),
  )
  const url = `http://127.0.0.1:${port}`
  while (
    !(await fetch(`${url}/ready`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`it did not start: ${args.join(' ')}`)
    if (performance.now() - started > longestStartMs) {
      await end(child)
      throw new Error(`it was not ready after ${longestStartMs / 1000} s: ${args.join(' ')}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return {
    url,
    urls: [url],
    startMs: performance.now() - started,
    cpuSeconds: () => cpuSecondsOf(child.pid),
    memory: () => memoryOf(child.pid),
    stop: () => end(child),
  }
}

/** Processes of one bot as one thing; the last is ready last. */
export const together = (all: readonly Measured[]): Measured => {
  const [first] = all
  if (!first) throw new Error('nothing was started')
  const sum = (of: (one: Measured) => number): number => all.reduce((total, one) => total + of(one), 0)
  return {
    url: first.url,
    urls: all.map(({ url }) => url),
    startMs: Math.max(...all.map(({ startMs }) => startMs)),
    cpuSeconds: () => sum((one) => one.cpuSeconds()),
    memory: () => sum((one) => one.memory()),
    stop: async () => void (await Promise.all(all.map((one) => one.stop()))),
  }
}

/** Of all its threads, user and system, in steps of 10 ms. */
function cpuSecondsOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

const memoryOf = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

export type MeasuredRedis = {
  url: string
  cpuSeconds(): number
  memory(): number
  /** Stops it and starts it on the same files; ms until it answers again. */
  restart(): Promise<number>
  stop(): Promise<void>
}

/** `everysec` may lose the last second when the machine dies; `always` loses nothing that was acknowledged. */
export async function startRedis(fsync: 'always' | 'everysec' = 'always'): Promise<MeasuredRedis> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'itgel-bench-'))
  folders.add(folder)
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder]
  const start = async (): Promise<ChildProcess> => {
    const started = watched(
      spawn('redis-server', [...args, '--appendonly', 'yes', '--appendfsync', fsync, '--save', ''], {
        stdio: 'ignore',
      }),
    )
    await untilPong(port)
    return started
  }
  let child = await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    cpuSeconds: () => cpuSecondsOf(child.pid),
    memory: () => memoryOf(child.pid),
    async restart() {
      await end(child)
      const started = performance.now()
      child = await start()
      return performance.now() - started
    },
    async stop() {
      await end(child)
      folders.delete(folder)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** While it reads its file it answers, but not with PONG. */
async function untilPong(port: number): Promise<void> {
  const until = performance.now() + longestStartMs
  while (performance.now() < until) {
    const said = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
      socket.setTimeout(1000, () => socket.destroy())
      socket.once('data', (data) => {
        resolve(data.toString())
        socket.destroy()
      })
      socket.once('error', () => resolve(''))
      socket.once('close', () => resolve(''))
    })
    if (said.startsWith('+PONG')) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('Redis did not start: is redis-server installed?')
}

/** Whatever ends this program, nothing that it started goes on alone. */
const running = new Set<ChildProcess>()
const folders = new Set<string>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))
function watched(child: ChildProcess): ChildProcess {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 3000).unref()
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
