/** The whole process as an operator starts it: built program, own port, environment, kill, freeze, revive. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './redis.ts'
import { root } from './root.ts'

/** An app of a test lives for seconds: optimizing it takes a fifth of what its start takes, and is worth nothing yet. */
const sparing = ['--no-opt', '--single-threaded-gc']

const programIn = (home: string): string => join(home, 'dist/app/main.js')

export const testKeys = {
  SEAL_KEYS: `k1:${Buffer.alloc(32, 'seal key of the tests').toString('base64')}`,
  PSEUDONYM_KEY: Buffer.alloc(32, 'pseudonym key of the tests').toString('base64'),
}

export type App = {
  url: string
  port: number
  /** Everything it printed. */
  output(): string
  pid(): number | undefined
  kill(signal?: NodeJS.Signals): Promise<void>
  signal(signal: NodeJS.Signals): void
  /** `home`: where another version of it lies; the last one again without it. */
  start(home?: string): Promise<void>
  /** Asks it to stop and waits; SIGKILL when it does not. */
  stop(): Promise<void>
}

export async function startApp(
  env: Record<string, string>,
  port?: number,
  firstHome: string = root,
): Promise<App> {
  if (!existsSync(programIn(firstHome)))
    throw new Error('dist/ is not built: run npm test, or npm run build first')
  const ownPort = port ?? (await freePort())
  const url = `http://127.0.0.1:${ownPort}`
  let output = ''
  let child: ChildProcess | undefined
  let home = firstHome

  async function start(from = home): Promise<void> {
    home = from
    const fresh = spawn(process.execPath, [...sparing, programIn(home)], {
      cwd: home,
      env: { PATH: process.env.PATH ?? '', ...testKeys, LOG_LEVEL: 'info', ...env, PORT: String(ownPort) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = fresh
    fresh.stdout?.on('data', (data: Buffer) => (output += data.toString()))
    fresh.stderr?.on('data', (data: Buffer) => (output += data.toString()))
    // A busy machine takes its time; one that ended is told at once.
    for (let i = 0; i < 2400; i++) {
      if (fresh.exitCode !== null || fresh.signalCode !== null)
        throw new Error(`the app ended at its start:\n${output}`)
      const up = await fetch(`${url}/health`, { signal: AbortSignal.timeout(1000) }).then(
        (answer) => answer.ok,
        () => false,
      )
      if (up) return
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`the app did not start:\n${output}`)
  }
  async function kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const dying = child
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return
    const gone = new Promise((resolve) => dying.once('exit', resolve))
    dying.kill(signal)
    await gone
  }
  await start()
  return {
    url,
    port: ownPort,
    start,
    kill,
    output: () => output,
    pid: () => child?.pid,
    signal: (signal) => void child?.kill(signal),
    async stop() {
      const force = setTimeout(() => void kill(), 10_000)
      await kill('SIGTERM')
      clearTimeout(force)
    },
  }
}
