/**
 * The power goes while women write: of Redis' file the disk has kept what was confirmed, and of what came after it any part, also half a
 * command. What Redis last confirmed is seen on the line to it: `appendfsync always` lets no answer out before the disk has
 * it. Redis is killed, its file is cut, everything starts again; nothing that was acknowledged may be missing.
 */
import { readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import {
  cameTooLate,
  climb,
  climbers,
  openHelpline,
  pause,
  seededRandom,
  untilHeard,
  verdicts,
} from '../../test/journeys/helpline.ts'
import { type CuttingProxy, startCuttingProxy } from '../../test/support/cutting-proxy.ts'
import type { About, Found } from '../promise.ts'
import { startAgain } from './faults.ts'

const cuts = { short: 1, long: 12 }
/** So long Redis goes on and nobody hears of it: what it does then is what the disk may lose, ms. */
const unheardMs = 120

export async function powerCut({ form, seed, tell }: About): Promise<Found> {
  const chance = seededRandom(seed)
  let proxy: CuttingProxy | undefined
  let folder = ''
  let confirmed = { file: '', size: 0 }
  const line = await openHelpline({
    rungs: 40 + cuts[form] * 3,
    seed,
    duplicate: 0.1,
    env: { LOG_LEVEL: 'error' },
    async redisUrl(redis) {
      folder = redis.folder
      proxy = await startCuttingProxy(redis.port, () => {
        const file = newestFile(folder)
        confirmed = { file, size: sizeOf(file) }
      })
      return proxy.url
    },
  })
  let lost = 0
  let torn = 0
  let again = 0
  let slowestMs = 0
  try {
    const women = climbers(line, 2)
    for (const woman of women) woman.start()
    await untilHeard(women, 15_000)
    for (let n = 0; n < cuts[form]; n++) {
      // Something is under way when it happens.
      await climb(women, () => 1)
      await pause(chance() * 30)
      const before = confirmed
      proxy?.swallowAnswers()
      await climb(women, () => 1)
      await pause(unheardMs)
      await line.redis.kill()
      const file = newestFile(folder)
      const written = sizeOf(file)
      // A file begun since then holds nothing that was confirmed.
      const kept = before.file === file ? before.size : 0
      // Each fourth takes all that was not confirmed, the others any part of it.
      const left = n % 4 === 3 ? kept : kept + Math.floor(chance() * (written - kept))
      if (left < written) {
        truncateSync(file, left)
        lost += written - left
        if (left > kept) torn++
      }
      const begun = performance.now()
      await line.redis.revive()
      slowestMs = Math.max(slowestMs, performance.now() - begun)
      // It seldom comes back for good at once.
      if (n % 3 === 2) {
        await pause(chance() * 400)
        await line.redis.kill()
        await line.redis.revive()
        again++
      }
      // Power is seldom cut for Redis alone.
      if (n % 2 === 0)
        for (const app of line.apps) {
          await app.kill()
          await startAgain(app)
        }
      await untilHeard(women, 30_000)
      if (n % 10 === 9) tell(`power cut ${n + 1} times`)
    }
    await line.telegram.idle(60_000)
    await line.messenger.idle(60_000)
    await untilHeard(women, 30_000)
    const judged = verdicts(women.filter((woman) => !cameTooLate(woman, line.balancer)))
    const wrong = judged.flatMap(({ name, reached, wrong: found }) => [
      ...found.map((one) => `power cut: ${name}: ${one}`),
      ...(reached < 2 * cuts[form]
        ? [`power cut: ${name}: heard up to ${reached} of ${2 * cuts[form]}`]
        : []),
    ])
    return {
      figures: `power cut ${cuts[form]} times, ${lost} unconfirmed bytes of the file lost, ${torn} times a part of them, ${again} times Redis died again at once; Redis back in ${Math.round(slowestMs)} ms at most: ${wrong.length} wrong`,
      wrong: [...wrong, ...(lost === 0 ? ['power cut: there was nothing to cut'] : [])],
    }
  } finally {
    await line.stop()
    await proxy?.close()
  }
}

/** The part of the append-only file that is written to now. */
function newestFile(folder: string): string {
  const parts = join(folder, 'appendonlydir')
  const numbered = readdirSync(parts).flatMap((name) => {
    const number = /\.(\d+)\.incr\.aof$/.exec(name)?.[1]
    return number === undefined ? [] : [{ name, number: Number(number) }]
  })
  const newest = numbered.sort((a, b) => b.number - a.number)[0]
  if (!newest) throw new Error('Redis keeps no append-only file')
  return join(parts, newest.name)
}

const sizeOf = (file: string): number => statSync(file).size
