import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { PlatformId } from '../../src/message.ts'
import { connect } from '../../src/store/redis/connect.ts'
import { loadScript } from '../../src/store/redis/script.ts'
import { createSealer } from '../../src/store/seal.ts'
import { filesBelow } from '../../test/journeys/disguises.ts'
import { openHelpline, pause } from '../../test/journeys/helpline.ts'
import { testKeys } from '../../test/support/app.ts'
import { startTripwire, type Tripwire } from '../../test/support/tripwire.ts'
import { seize } from '../privacy/seized.ts'
import type { Promised } from '../promise.ts'

/** The erasing is appended, committed, and what is sent of it settled: the wiping of the chat, and the last words. */
type Death =
  | { who: 'app' | 'Redis'; call: number; when: 'before' | 'after' }
  | { who: 'app' | 'Redis'; call: 0; when: 'while the files are rewritten' }
const all: Death[] = (['app', 'Redis'] as const).flatMap((who) => [
  ...[1, 2, 3, 4].flatMap((call) =>
    (['before', 'after'] as const).map((when): Death => ({ who, call, when })),
  ),
  { who, call: 0, when: 'while the files are rewritten' } as const,
])
const few: Death[] = [
  { who: 'app', call: 2, when: 'after' },
  { who: 'Redis', call: 2, when: 'before' },
]
const sealer = createSealer(
  [{ id: 'k1', key: Buffer.from(testKeys.SEAL_KEYS.split(':')[1] ?? '', 'base64') }],
  Buffer.from(testKeys.PSEUDONYM_KEY, 'base64'),
)

export const erasedForGood: Promised = {
  id: 'P15',
  name: 'erased-for-good',
  says: 'When she erases, everything of hers is gone, at once and for good, whatever dies in the middle.',
  figure:
    'gone from the store, the files within 60 s, also with app or Redis killed at each step; no key opens anything of hers; nothing comes back by a late repetition',
  how: `A woman after the other writes and erases, and app or Redis is killed before and after each call to the store that her erasing makes, and while the files are rewritten. Then no key in Redis but
the mark of the erasing has her pseudonym, no file has an envelope of hers that a key opens, her chat is wiped, and what she sent earlier, brought once more by the platform even after the
mark of repetitions is lost, changes nothing. Last words on their way at a death leave the store when they are sent again, within 10 s, and then the files.`,
  suites: [
    'test/journeys/every-arrow.test.ts',
    'test/journeys/nothing-readable.test.ts',
    'test/cli/forget.test.ts',
  ],
  not: 'A copy of Redis’ files that somebody puts back: it has what it had. docs/privacy.md says to make none, or to destroy them after 48 h; a backup by `itgel backup` has no conversation.',
  async prove({ form, tell }) {
    let wire: Tripwire | undefined
    const line = await openHelpline({
      env: { LOG_LEVEL: 'error' },
      redisUrl: async (redis) => {
        wire = await startTripwire(
          redis.port,
          ['append-1', 'commit-1', 'settle-1'].map((name) => loadScript(name).sha),
        )
        return wire.url
      },
    })
    const wrong: string[] = []
    const [app] = line.apps
    if (!app || !wire) throw new Error('the helpline did not open')
    const deaths = form === 'long' ? all : few
    const women: { name: string; id: number; earlier: number }[] = []
    try {
      for (const [n, death] of deaths.entries()) {
        const name = `${death.who} killed ${death.when}${death.call ? ` call ${death.call}` : ''}`
        tell(name)
        const id = 6_300_000_001 + n
        const she = line.telegram.user(id, { language_code: 'en' })
        let dying: Promise<void> | undefined
        let died = false
        const until = async (what: string, done: () => boolean): Promise<void> => {
          for (let i = 0; i < 3000; i++) {
            if (dying) {
              await dying
              await (death.who === 'app' ? startAgain(app) : line.redis.revive())
              dying = undefined
            }
            if (done()) return
            await pause(15)
          }
          wrong.push(`${name}: never: ${what}`)
        }
        const die = (): void => {
          died = true
          dying = death.who === 'app' ? app.kill() : line.redis.kill()
        }
        she.start()
        await until('the greeting', () => she.heard.length > 0)
        const earlier = she.say(`canary${id} help me please`)
        await until('an answer', () => she.heard.length > 1)
        await line.telegram.idle(20_000)
        await pause(200)
        women.push({ name, id, earlier })
        const heard = she.heard.length
        if (death.call > 0) wire.arm(death.call, death.when === 'after' ? 'after' : 'before', die)
        she.say('erase')
        await until(
          'her chat is wiped',
          () => she.heard.length > heard && she.chat.every(({ from }) => from === 'bot'),
        )
        if (death.call === 0) die()
        // The last call comes after the last word: she has it already when the app dies.
        await until('it dies', () => died)
        await until('it goes on', () => dying === undefined)
      }
      await line.telegram.idle(30_000)
      await stillThere(line, women, wrong, tell)
      return {
        figures: `${women.length} women erased themselves, app or Redis killed at ${deaths.length} steps: ${wrong.length} wrong`,
        wrong,
      }
    } finally {
      await line.stop()
      await wire.close()
    }
  },
}

async function startAgain(app: { start(): Promise<void>; kill(): Promise<void> }): Promise<void> {
  for (let tries = 0; tries < 6; tries++) {
    const started = await app.start().then(
      () => true,
      () => false,
    )
    if (started) return
    await app.kill()
  }
  throw new Error('the app does not start any more')
}

async function stillThere(
  line: Awaited<ReturnType<typeof openHelpline>>,
  women: readonly { name: string; id: number; earlier: number }[],
  wrong: string[],
  tell: (line: string) => void,
): Promise<void> {
  const admin = await connect(line.redis.url, () => undefined)
  const conversation = (id: number): string => sealer.conversationId('telegram', String(id) as PlatformId)
  const keysOf = async (id: number): Promise<string[]> =>
    ((await admin.send(['KEYS', `*${conversation(id)}*`])) as unknown[]).map(String)
  const pages = async (): Promise<boolean> => {
    const count = async (name: string): Promise<number> =>
      Number((await admin.send(['GET', `itgel:{telegram}:${name}`])) ?? 0)
    return (await count('rewritten')) >= (await count('erased'))
  }
  // Last words that were on their way when somebody died are sent once more when their lease ends, 10 s later.
  const unsent = async (): Promise<boolean> => {
    for (const { id } of women) if ((await keysOf(id)).some((key) => key.includes(':o:'))) return true
    return false
  }
  const begun = Date.now()
  while ((await unsent()) && Date.now() - begun < 30_000) await pause(250)
  const since = Date.now()
  while (!(await pages()) && Date.now() - since < 60_000) await pause(250)
  if (!(await pages())) wrong.push('the files were not rewritten within 60 s')
  tell(`files rewritten ${((Date.now() - since) / 1000).toFixed(1)} s after the last`)
  for (const { name, id, earlier } of women) {
    const mark = `itgel:{telegram}:x:${conversation(id)}`
    const left = (await keysOf(id)).filter((key) => key !== mark)
    if (left.length > 0)
      wrong.push(`${name}: still there: ${left.map((key) => key.replace(conversation(id), '…')).join(', ')}`)
    // The platform brings an earlier word once more, and the mark that knows repetitions is lost too.
    for (const key of ((await admin.send(['KEYS', 'itgel:{telegram}:d:*'])) as unknown[]).map(String))
      await admin.send(['DEL', key])
    line.telegram.push({
      update_id: earlier,
      message: {
        message_id: earlier % 100_000,
        date: 1,
        chat: { id, type: 'private' },
        from: { id, is_bot: false, first_name: 'A' },
        text: `canary${id} help me please`,
      },
    })
    await line.telegram.idle(20_000)
    await pause(300)
    const back = (await keysOf(id)).filter((key) => key !== mark)
    if (back.length > 0)
      wrong.push(
        `${name}: a late repetition brought her back: ${back.map((key) => key.replace(conversation(id), '…')).join(', ')}`,
      )
  }
  const { opened, opens } = await seize(line.redis.folder, sealer)
  for (const { name, id } of women) {
    if (opened.includes(`canary${id}`)) wrong.push(`${name}: a key opens her words`)
    if (filesBelow(line.redis.folder).some((file) => readFileSync(file).includes(`canary${id}`)))
      wrong.push(`${name}: her words stand in a file`)
  }
  if (opens > 0 && opened.includes('"address"')) {
    const files = filesBelow(line.redis.folder).map((file) => basename(file))
    const fields = opened.split('\n').map((one) => Object.keys(JSON.parse(one) as object).join('+'))
    wrong.push(
      `${opens} envelopes are left that keys open, with ${fields.join(' and ')}; files: ${files.join(', ')}`,
    )
  }
  await admin.close()
}
