/**
 * The app, or Redis, dies at every arrow of the line: before and after each call to the store, and while a message is on its
 * way to a phone. The same story is told again for each arrow, by another woman, and must end the same way.
 */
import { afterEach, expect, test } from 'vitest'
import { loadScript } from '#src/store/redis/script.ts'
import { startTripwire, type Tripwire } from '../support/tripwire.ts'
import { type Helpline, openHelpline, pause } from './helpline.ts'
import { judge, rungWord } from './ladder.ts'

const arrows = ['append-1', 'commit-1', 'settle-1'].map((name) => loadScript(name).sha)
/** Words between the first and the last; each makes the same arrows. `JOURNEY_WORDS=3` dies at those of three. */
const words = Number(process.env.JOURNEY_WORDS ?? 1)
/** Calls of one story: each of its events is appended, committed, and its answer settled; the wipe is one send more. */
const calls = 3 * (words + 2) + 1
const sends = words + 2

type Death = { who: 'app' | 'Redis' } & (
  | { at: 'store call'; n: number; when: 'before' | 'after' }
  | { at: 'send'; n: number }
)
const numbers = (most: number): number[] => Array.from({ length: most }, (_, i) => i + 1)
const deaths: Death[] = (['app', 'Redis'] as const).flatMap((who) => [
  ...numbers(calls).flatMap((n) => [
    { who, at: 'store call' as const, n, when: 'before' as const },
    { who, at: 'store call' as const, n, when: 'after' as const },
  ]),
  ...numbers(sends).map((n) => ({ who, at: 'send' as const, n })),
])
/** Told side by side, since most of a story is waiting for the dead worker's lease to end. */
const lanes = 8

const open: { helpline: Helpline; wire: Tripwire }[] = []
afterEach(async () => {
  for (const { helpline, wire } of open) {
    await helpline.stop()
    await wire.close()
  }
})

test('a woman who climbs and then erases herself is answered and forgotten, wherever the app or Redis dies', async () => {
  const told = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => tell(deaths.filter((_, i) => i % lanes === lane))),
  )
  const endings = told.flat()
  expect(endings.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  // Only what was on its way when it died may be said twice, and such a copy cannot be found again to be wiped.
  expect(endings.filter(({ repeated, left }) => repeated > 1 || left > 1)).toEqual([])
  expect(endings.filter(({ died }) => !died)).toEqual([])
  expect(endings.filter(({ death, repeated }) => death === undefined && repeated > 0)).toEqual([])
}, 600_000)

type Ending = { death: Death | undefined; died: boolean; wrong: string[]; repeated: number; left: number }

async function tell(mine: readonly Death[]): Promise<Ending[]> {
  let wire: Tripwire | undefined
  let sendsToDeath = 0
  const helpline = await openHelpline({
    rungs: 10,
    redisUrl: async (redis) => {
      wire = await startTripwire(redis.port, arrows)
      return wire.url
    },
    onSend: () => {
      if (sendsToDeath > 0 && --sendsToDeath === 0) die()
    },
  })
  const [app] = helpline.apps
  if (!app || !wire) throw new Error('the helpline did not open')
  open.push({ helpline, wire })
  let dying: Promise<void> | undefined
  let died = false
  let victim: Death['who'] = 'app'
  function die(): void {
    died = true
    dying = victim === 'app' ? app?.kill() : helpline.redis.kill()
  }

  const endings: Ending[] = []
  for (const [women, death] of mine.entries()) {
    died = false
    victim = death.who
    if (death.at === 'send') sendsToDeath = death.n
    else wire.arm(death.n, death.when, die)
    const woman = helpline.telegram.user(6_100_000_001 + women)
    const until = async (done: () => boolean): Promise<void> => {
      for (let i = 0; i < 4000 && (dying || !done()); i++) {
        if (dying) {
          await dying
          await (victim === 'app' ? app.start() : helpline.redis.revive())
          dying = undefined
        }
        await pause(10)
      }
    }
    woman.start()
    await until(() => woman.heard.length > 0)
    for (let n = 1; n <= words; n++) {
      woman.say(rungWord(n))
      await until(() => judge(woman.heard, n).reached >= n)
    }
    const { wrong, repeated } = judge(woman.heard, words)
    const heard = woman.heard.length
    woman.say('устгах')
    await until(
      () => woman.heard.length > heard && woman.chat.filter(({ from }) => from === 'person').length === 0,
    )
    // The last call of the story is the receipt of the last words.
    await until(() => died)
    const last = woman.heard.at(-1)
    const unwiped = woman.chat.filter((message) => message.text !== last)
    if (woman.chat.at(-1)?.text !== last) wrong.push('the last words are not the last in the chat')
    endings.push({ death, died, wrong, repeated, left: unwiped.length })
  }
  if (helpline.telegram.violations.length > 0) throw new Error(helpline.telegram.violations.join('\n'))
  return endings
}
