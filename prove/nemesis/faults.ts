/** Everything that may break while women write, each as it is done and undone again. */

import { type Helpline, pause } from '../../test/journeys/helpline.ts'
import type { App } from '../../test/support/app.ts'
import type { MovedClock } from '../../test/support/clock.ts'
import type { CuttingProxy } from '../../test/support/cutting-proxy.ts'

export type Struck = {
  line: Helpline
  proxy: CuttingProxy
  clocks: readonly MovedClock[]
  chance: () => number
}
export type Fault = { what: FaultName; from: number; until: number }

const between = (chance: () => number, least: number, most: number): number =>
  least + chance() * (most - least)
/** Longer than the lease of a turn (5 s) and of a send (10 s): another has taken over when it wakes. */
const longFreeze = [6000, 12_500] as const
const hour = 3600

export const faults = {
  'app killed': async ({ line, chance }: Struck) => {
    const app = anApp(line, chance)
    await app.kill()
    await pause(between(chance, 0, 800))
    await startAgain(app)
  },
  'app frozen and revived': async ({ line, chance }: Struck) => {
    const app = anApp(line, chance)
    app.signal('SIGSTOP')
    await pause(between(chance, ...longFreeze))
    app.signal('SIGCONT')
  },
  'app asked to stop': async ({ line, chance }: Struck) => {
    const app = anApp(line, chance)
    await app.stop()
    await startAgain(app)
  },
  'Redis killed': async ({ line, chance }: Struck) => {
    await line.redis.kill()
    await pause(between(chance, 0, 600))
    await line.redis.revive()
  },
  'Redis frozen and revived': async ({ line, chance }: Struck) => {
    const pid = line.redis.pid()
    if (pid === undefined) return
    process.kill(pid, 'SIGSTOP')
    await pause(between(chance, 300, 6000))
    process.kill(pid, 'SIGCONT')
  },
  /** With `appendfsync always` a slow disk is a Redis that stands still while it writes, again and again, and answers in between. */
  'disk slow under Redis': async ({ line, chance }: Struck) => {
    const until = Date.now() + between(chance, 2000, 5000)
    while (Date.now() < until) {
      const pid = line.redis.pid()
      if (pid === undefined) return
      process.kill(pid, 'SIGSTOP')
      await pause(between(chance, 50, 400))
      process.kill(pid, 'SIGCONT')
      await pause(between(chance, 5, 30))
    }
  },
  'line to Redis cut in a command': async ({ proxy }: Struck) => {
    proxy.cutNext('in the command')
    await pause(120)
  },
  'line to Redis cut before the answer': async ({ proxy }: Struck) => {
    proxy.cutNext('before the answer')
    await pause(120)
  },
  'all lines to Redis cut': async ({ proxy }: Struck) => {
    proxy.cutAll()
    await pause(120)
  },
  'line to Redis stalled': async ({ proxy, chance }: Struck) => {
    const ms = between(chance, 300, 5500)
    proxy.stall(ms)
    await pause(ms)
  },
  'Redis forgot its scripts': async ({ line }: Struck) => {
    const { connect } = await import('../../src/store/redis/connect.ts')
    const admin = await connect(line.redis.url, () => undefined)
    await admin.send(['SCRIPT', 'FLUSH', 'SYNC'])
    await admin.close()
  },
  'clock moved by up to an hour': async ({ clocks, chance }: Struck) => {
    const clock = clocks[Math.floor(chance() * clocks.length)]
    clock?.set(Math.round(between(chance, -hour, hour)))
    await pause(1200)
  },
  'platform took words and cut the line': async ({ line, chance }: Struck) => {
    for (const { faults: weather } of [line.telegram, line.messenger]) weather.acceptThenCut(0.3)
    await pause(between(chance, 500, 2000))
    calm(line)
  },
  'platform asked us to slow down': async ({ line, chance }: Struck) => {
    line.telegram.faults.limit({ probability: 0.5, retryAfter: 1, scope: 'chat' })
    await pause(between(chance, 500, 2500))
    calm(line)
  },
  'platform failed': async ({ line, chance }: Struck) => {
    const status = [500, 502, 503, 504][Math.floor(chance() * 4)] ?? 500
    for (const { faults: weather } of [line.telegram, line.messenger]) weather.fail(0.5, status)
    await pause(between(chance, 500, 2000))
    calm(line)
  },
  'platform did not answer': async ({ line, chance }: Struck) => {
    const ms = between(chance, 500, 7500)
    for (const { faults: weather } of [line.telegram, line.messenger]) weather.silence(ms)
    await pause(ms)
    calm(line)
  },
} as const satisfies Record<string, (struck: Struck) => Promise<void>>

export type FaultName = keyof typeof faults
export const faultNames = Object.keys(faults) as FaultName[]

function calm(line: Helpline): void {
  line.telegram.faults.off()
  line.messenger.faults.off()
}

function anApp(line: Helpline, chance: () => number): App {
  const app = line.apps[Math.floor(chance() * line.apps.length)]
  if (!app) throw new Error('no app')
  return app
}

/** On a busy machine, or while Redis is away, a start may fail: whoever watches over it starts it again. */
export async function startAgain(app: App): Promise<void> {
  for (let tries = 0; tries < 8; tries++) {
    const started = await app.start().then(
      () => true,
      () => false,
    )
    if (started) return
    await app.kill()
    await pause(300)
  }
  throw new Error(`the app does not start any more:\n${app.output().slice(-2000)}`)
}
