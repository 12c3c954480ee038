/** Drafts, proposals and versions on both stores: nobody's words are lost, nothing wrong goes live, and there is always a way back. */

import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compileHouse } from '#src/dialog/load.ts'
import { silentLog } from '#src/log.ts'
import type { Store } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { editDraft, openDraft, resolve, type Studio } from '#src/studio/drafts.ts'
import { confirm } from '#src/studio/edits.ts'
import { houseWith } from '#src/studio/files.ts'
import { serveNewest } from '#src/studio/live.ts'
import { mayPublish, publishAgain } from '#src/studio/proposals.ts'
import { liveNow } from '#src/studio/publish.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import {
  firstTexts,
  livesTexts,
  plainly,
  proposes,
  publishes,
  studioOn,
  type TeaStep,
  teaHouse,
  teaSteps,
  writes,
} from './tea.ts'

let redis: TestRedis
let connection: Connection
let other: Connection
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no'])
  connection = await connect(redis.url, () => undefined)
  other = await connect(redis.url, () => undefined)
})
afterAll(async () => {
  await connection.close()
  await other.close()
  await redis.stop()
})

const channels = ['telegram'] as const
let houses = 0
/** Two processes of one house: on Redis each has a connection of its own. */
const stores: [string, () => { one: Store; two: Store }][] = [
  [
    'the embedded store',
    () => {
      const one = memoryStore({ channels })
      return { one, two: one }
    },
  ],
  [
    'Redis',
    () => {
      const namespace = `studio${++houses}`
      return {
        one: redisStore(connection, { channels, namespace }),
        two: redisStore(other, { channels, namespace }),
      }
    },
  ],
]

test('the house of these tests holds together', () => {
  expect(compileHouse(teaHouse).problems).toEqual([])
})

describe.each(stores)('on %s', (_, open) => {
  let here: Studio
  let there: Studio
  let stored: { one: Store; two: Store }
  beforeEach(() => {
    stored = open()
    here = studioOn(stored.one)
    there = studioOn(stored.two)
  })

  async function published(person: string, step: TeaStep, text: string): Promise<number> {
    await writes(here, person, { step, text })
    const proposed = await proposes(here, person)
    if (proposed.result !== 'proposed') throw new Error(proposed.result)
    const outcome = await publishes(here, proposed.id)
    if (outcome.result !== 'published') throw new Error(outcome.result)
    return outcome.number
  }

  test('the files are the first version, and what is published follows', async () => {
    expect((await liveNow(here.shelves, teaHouse)).number).toBe(0)
    expect(await published('saraa', 'offer', 'Цай уух уу?')).toBe(2)
    expect(await livesTexts(there)).toEqual({ ...firstTexts, offer: 'Цай уух уу?' })
    expect((await here.shelves.versions.all()).map(({ value }) => [value.number, value.by])).toEqual([
      [1, 'itgel'],
      [2, 'bat'],
    ])
  })

  test('whoever is in the middle of a dialog ends it as it was', async () => {
    await published('saraa', 'thanks', 'Баярлалаа.')
    const { files } = await liveNow(here.shelves, teaHouse)
    const { script, words, problems, warnings } = compileHouse(houseWith(teaHouse, files), Date.now())
    expect(problems).toEqual([])
    expect(warnings.filter(({ file }) => file.includes('_versions'))).toEqual([])
    expect(script.dialogs.get('tea')?.version).toBe(2)
    expect(script.older.has('tea@1')).toBe(true)
    expect(words.text('mn', 'tea@1', 'thanks.text')).toBe('Well.')
    expect(words.text('mn', 'tea', 'thanks.text')).toBe('Баярлалаа.')
    // Nobody else's dialog gets another version for it.
    expect(script.dialogs.get('welcome')?.version).toBe(1)
    expect(files['dialogs/tea.yaml']).toContain('# more of it below')
  })

  test('a change of the first language makes the other stale, until somebody has read it', async () => {
    const stale = async (): Promise<boolean> => {
      const { files } = await openDraft(here, 'saraa')
      const { warnings } = compileHouse(houseWith(teaHouse, files), Date.now())
      return warnings.some(({ message }) => message.includes('"offer.text" is stale'))
    }
    expect(await stale()).toBe(false)
    await writes(here, 'saraa', { step: 'offer', text: 'Цай уух уу?' })
    expect(await stale()).toBe(true)
    await editDraft(
      here,
      'saraa',
      ({ files }, house) =>
        confirm(house, files, { dialog: 'tea', language: 'en', texts: [{ step: 'offer', part: 'text' }] }),
      () => plainly(here),
    )
    expect(await stale()).toBe(false)
  })

  test('what does not hold together is refused with its place, and the draft is kept', async () => {
    const long = 'цай '.repeat(600)
    await writes(here, 'saraa', { step: 'offer', text: long })
    const proposed = await proposes(here, 'saraa')
    expect(proposed).toMatchObject({ result: 'problems' })
    expect('problems' in proposed && proposed.problems[0]?.file).toBe('locales/mn/tea.json')
    const { files, kept } = await openDraft(here, 'saraa')
    expect(kept).toBeDefined()
    expect(files['locales/mn/tea.json']).toContain(long.trim())
    expect((await liveNow(here.shelves, teaHouse)).number).toBe(0)
  })

  test('of two who publish at once one is first, and the other looks again', async () => {
    await writes(here, 'saraa', { step: 'offer', text: 'Хар цай?' })
    await writes(there, 'nomin', { step: 'thanks', text: 'Зүгээр.' })
    const [a, b] = [await proposes(here, 'saraa'), await proposes(there, 'nomin')]
    if (a.result !== 'proposed' || b.result !== 'proposed') throw new Error('not proposed')
    const outcomes = await Promise.all([publishes(here, a.id), publishes(there, b.id)])
    expect(outcomes.map(({ result }) => result).sort()).toEqual(['conflict', 'published'])
    const late = outcomes[0]?.result === 'conflict' ? a.id : b.id
    expect(await publishes(here, late)).toMatchObject({ result: 'published', number: 3 })
    expect(await livesTexts(there)).toEqual({ offer: 'Хар цай?', sugar: 'Sugar?', thanks: 'Зүгээр.' })
  })

  test('one press brings an earlier version back, as a new one', async () => {
    await published('saraa', 'offer', 'Хар цай?')
    await published('saraa', 'offer', 'Ногоон цай?')
    expect(await publishAgain(here, { number: 1, seen: 2 }, 'bat', plainly(here))).toEqual({
      result: 'conflict',
    })
    const back = await publishAgain(here, { number: 1, seen: 3 }, 'bat', plainly(here))
    expect(back).toMatchObject({ result: 'published', number: 4 })
    expect(await livesTexts(there)).toEqual(firstTexts)
    const { files } = await liveNow(here.shelves, teaHouse)
    const { script } = compileHouse(houseWith(teaHouse, files))
    // The number never goes back: a conversation begun in version 2 is not taken for one of today.
    expect(script.dialogs.get('tea')?.version).toBe(4)
    expect([...script.older.keys()].sort()).toEqual(['tea@1', 'tea@2', 'tea@3'])
    expect(await publishAgain(here, { number: 1, seen: 4 }, 'bat', plainly(here))).toEqual({ result: 'same' })
    expect(await publishAgain(here, { number: 77, seen: 4 }, 'bat', plainly(here))).toEqual({
      result: 'missing',
    })
  })

  test('another process says the new words in less than two seconds', async () => {
    const said: string[] = []
    const script = await serveNewest(
      { shelves: there.shelves, program: teaHouse, log: silentLog },
      ({ words }) => {
        said.push(words.text('mn', 'tea', 'offer.text'))
      },
    )
    try {
      expect(said).toEqual([])
      const number = await published('saraa', 'offer', 'Цай уух уу?')
      const since = performance.now()
      while (script.number() !== number && performance.now() - since < 2000)
        await new Promise((again) => setTimeout(again, 5))
      expect(said).toEqual(['Цай уух уу?'])
    } finally {
      script.stop()
    }
  })

  test('what nobody has consented to is not published where she may be in danger', async () => {
    await editDraft(
      here,
      'saraa',
      ({ files }) => ({
        files: {
          ...files,
          'locales/mn/line.json': (files['locales/mn/line.json'] ?? '').replace(/\.",?\n/, '!",\n'),
        },
      }),
      () => plainly(here),
    )
    const proposed = await proposes(here, 'saraa')
    expect(proposed).toMatchObject({ result: 'proposed', critical: true })
    if (proposed.result !== 'proposed') return
    expect(await publishes(here, proposed.id)).toEqual({ result: 'needs-consent' })
    const kept = await here.shelves.proposals.get(proposed.id)
    if (!kept) throw new Error('gone')
    const by = (person: string) => ({ ...kept, value: { ...kept.value, approvals: [{ by: person, at: 1 }] } })
    expect([mayPublish(kept), mayPublish(by('saraa')), mayPublish(by('oyun'))]).toEqual([false, false, true])
  })

  test('two windows of one person: an edit that did not see the other is told, and nothing is written over', async () => {
    await writes(here, 'saraa', { step: 'offer', text: 'Хар цай?' })
    expect(await writes(there, 'saraa', { step: 'offer', text: 'Ногоон цай?', was: 'Tea?' })).toEqual({
      conflict: ['Хар цай?'],
    })
    await Promise.all(
      teaSteps.map((step, at) => writes(at % 2 ? here : there, 'saraa', { step, text: `Цай ${at}` })),
    )
    const { files } = await openDraft(here, 'saraa')
    for (const at of [0, 1, 2]) expect(files['locales/mn/tea.json']).toContain(`Цай ${at}`)
  })

  type Step =
    | { do: 'write'; who: number; step: TeaStep; text: string }
    | { do: 'publish'; who: number; choose: 'mine' | 'theirs' }
  const who = fc.nat({ max: 1 })
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({
      do: fc.constant('write' as const),
      who,
      step: fc.constantFrom(...teaSteps),
      text: fc.constantFrom('нэг', 'хоёр', 'гурав', 'дөрөв'),
    }),
    fc.record({
      do: fc.constant('publish' as const),
      who,
      choose: fc.constantFrom('mine' as const, 'theirs' as const),
    }),
  )
  test('whatever two people write and publish, each finds her words, or is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        const { one, two } = open()
        const studios = [studioOn(one), studioOn(two)] as const
        let live: Record<TeaStep, string> = { ...firstTexts }
        const drafts = [0, 1].map(() => ({ base: live, own: {} as Partial<Record<TeaStep, string>> }))
        for (const each of steps) {
          const studio = studios[each.who as 0 | 1]
          const draft = drafts[each.who]!
          const person = `person${each.who}`
          if (each.do === 'write') {
            const saved = await writes(studio, person, each)
            expect('files' in saved).toBe(true)
            // Whatever she opened her draft upon is what she has seen; to write that again changes nothing.
            if (Object.keys(draft.own).length === 0) draft.base = live
            if (draft.base[each.step] === each.text) delete draft.own[each.step]
            else draft.own[each.step] = each.text
            continue
          }
          const before = await openDraft(studio, person)
          for (const { file, unit } of before.conflicts)
            await editDraft(
              studio,
              person,
              (desk) => resolve(desk, { file, unit, take: each.choose }),
              () => plainly(studio),
            )
          const asked = new Set(before.conflicts.map(({ unit }) => unit))
          // She is asked only of what she wrote and somebody else has published otherwise.
          for (const unit of asked) {
            expect(draft.own[unit as TeaStep]).toBeDefined()
            if (each.choose === 'theirs') delete draft.own[unit as TeaStep]
          }
          const proposed = await proposes(studio, person)
          if (proposed.result === 'nothing') {
            for (const [name, text] of Object.entries(draft.own)) expect(live[name as TeaStep]).toBe(text)
          } else {
            if (proposed.result !== 'proposed') throw new Error(proposed.result)
            expect(['published', 'same']).toContain((await publishes(studio, proposed.id)).result)
          }
          live = { ...live, ...draft.own }
          draft.own = {}
          expect(await livesTexts(studios[1 - each.who]!)).toEqual(live)
        }
      }),
      { numRuns: 8, endOnFailure: true },
    )
  }, 60_000)
})
