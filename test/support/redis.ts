/** A real Redis of the test's own: free port, own folder, the settings production asks for. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type TestRedis = {
  url: string
  port: number
  folder: string
  /** SIGKILL; data stays in the folder. */
  kill(): Promise<void>
  /** Starts it again on the same port and folder. */
  revive(): Promise<void>
  pid(): number | undefined
  stop(): Promise<void>
}

/** `env`: more of its environment, as for a clock that is moved. */
export async function startRedis(extra: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<TestRedis> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'itgel-redis-'))
  let child: ChildProcess | undefined

  async function start(again = false): Promise<void> {
    child = spawn(
      'redis-server',
      [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        folder,
        '--appendonly',
        'yes',
        '--appendfsync',
        'always',
        '--maxmemory-policy',
        'noeviction',
        '--save',
        '',
        ...extra,
      ],
      { stdio: 'ignore', env: { ...process.env, ...env } },
    )
    for (let i = 0; i < 1200; i++) {
      if (await answers(port)) return
      // Power that goes while the files are renewed may need a second start: Redis mends a file and ends. Whatever watches it starts it again.
      if (child?.exitCode !== null && child?.exitCode !== undefined && !again) return start(true)
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error('redis-server did not start; is it installed?')
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
    url: `redis://127.0.0.1:${port}`,
    port,
    folder,
    kill: () => kill(),
    revive: () => start(),
    pid: () => child?.pid,
    async stop() {
      await kill()
      // A file that was being written anew is so by a child of Redis, which outlives it for a moment.
      for (let tries = 0; tries < 50 && !isGone(folder); tries++) await new Promise((r) => setTimeout(r, 100))
    },
  }
}

function isGone(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true })
    return true
  } catch {
    return false
  }
}

/** Asks PING, so that a Redis that is still loading does not count as there; nor does one that hangs up, or says nothing. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1', timeout: 2000 }, () =>
      socket.write('PING\r\n'),
    )
    socket.once('data', (data) => {
      socket.destroy()
      resolve(data.toString().startsWith('+PONG'))
    })
    socket.once('timeout', () => socket.destroy())
    socket.on('error', () => resolve(false))
    socket.once('close', () => resolve(false))
  })
}

/**
 * Below those that outgoing connections are given (32768 and up on Linux): else what was free a moment ago may be taken by the time
 * it is listened on. Above the last that a browser refuses (10080).
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(11_000, 32_000)
    if (await isFree(port)) return port
  }
}

export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
