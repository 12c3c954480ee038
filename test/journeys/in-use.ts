/** A line in use while something is done to it: women climb the ladder, and a counsellor sits at the desk. */
import { demoPeople, signedIn } from './demo-people.ts'
import {
  type Climber,
  cameTooLate,
  climb,
  climbers,
  type Helpline,
  pause,
  untilHeard,
  verdicts,
} from './helpline.ts'
import type { Verdict } from './ladder.ts'

export type InUse = {
  /** `late`: the platform itself brought her words too late to be put in order. */
  verdicts: (Verdict & { name: string; late: boolean })[]
  /** What the desk answered the counsellor, look after look. */
  statuses: number[]
  /** `full` when she is still signed in. */
  stage: unknown
}

/**
 * @param plan.each women on each platform; `words` each says, `burst` of them in a row, `restMs` between
 * @param meanwhile what is done to the line
 */
export async function inUse(
  line: Helpline,
  plan: { each: number; words: number; burst: number; restMs: number },
  meanwhile: () => Promise<void>,
): Promise<InUse> {
  const counsellor = (await demoPeople(line.apps)).find(({ roles }) => roles.includes('counsellor'))
  const desk = await signedIn(line.balancer.url, counsellor)
  const women = climbers(line, plan.each)
  for (const woman of women) woman.start()
  await untilHeard(women, 20_000)
  let over = false
  const statuses: number[] = []
  const sitting = (async () => {
    while (!over) {
      statuses.push((await desk.get('/desk/api/me')).status)
      await pause(50)
    }
  })()
  const writing = (async () => {
    for (let written = 0; written < plan.words; written += plan.burst) {
      await climb(women, () => plan.burst)
      await untilHeard(women, 15_000)
      await pause(plan.restMs)
    }
  })()
  await meanwhile()
  await writing
  over = true
  await sitting
  await untilHeard(women, 20_000)
  return {
    verdicts: verdicts(women).map((one, at) => ({
      ...one,
      late: cameTooLate(women[at] as Climber, line.balancer),
    })),
    statuses,
    stage: (await desk.get('/desk/api/me')).body.stage,
  }
}
