/**
 * The disk of Redis is full while women write: Redis can confirm nothing and ends, so nothing may be acknowledged; when there is room again and Redis is
 * started, everybody is answered. Needs to mount a small disk of its own, which only root may do.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  cameTooLate,
  climb,
  climbers,
  openHelpline,
  pause,
  untilHeard,
  verdicts,
} from '../../test/journeys/helpline.ts'
import type { About, Found } from '../promise.ts'

const megabytes = 24
const times = { short: 1, long: 4 }

export async function fullDisk({ form, seed }: About): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'itgel-small-disk-'))
  const none = { figures: 'disk not filled', wrong: [] }
  if (process.getuid?.() !== 0)
    return { ...none, left: ['the disk was not filled: only root may mount a small one'] }
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return { ...none, left: ['the disk was not filled: mounting a small one is not allowed here'] }
  }
  const line = await openHelpline({
    rungs: 60,
    seed,
    duplicate: 0.1,
    redisExtra: ['--dir', folder],
    env: { LOG_LEVEL: 'error' },
  })
  let ended = 0
  try {
    const women = climbers(line, 2)
    for (const woman of women) woman.start()
    await untilHeard(women, 15_000)
    for (let n = 0; n < times[form]; n++) {
      const ballast = join(folder, 'ballast')
      fill(ballast)
      for (let burst = 0; burst < 6; burst++) {
        await climb(women, () => 2)
        await pause(150)
      }
      await pause(500)
      const pid = line.redis.pid()
      if (pid === undefined || !isThere(pid)) ended++
      rmSync(ballast)
      await line.redis.kill()
      await line.redis.revive()
      await line.telegram.idle(60_000)
      await line.messenger.idle(60_000)
      await untilHeard(women, 30_000)
    }
    const judged = verdicts(women.filter((woman) => !cameTooLate(woman, line.balancer)))
    const wrong = judged.flatMap(({ name, wrong: found }) => found.map((one) => `full disk: ${name}: ${one}`))
    return {
      figures: `disk full ${times[form]} times (Redis ended ${ended} times): ${wrong.length} wrong`,
      wrong,
    }
  } finally {
    await line.stop()
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' })
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Up to the last byte. */
function fill(file: string): void {
  for (let size = megabytes * 1024 * 1024; size > 1024; size = Math.floor(size / 2))
    try {
      while (true) writeFileSync(file, Buffer.alloc(size), { flag: 'a' })
    } catch {
      // No room for so much: try half.
    }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
