/** What was done in a draft is taken back, line by line, and done again; what somebody else wrote meanwhile is never taken along. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryStore } from '#src/store/memory/store.ts'
import { editDraft, openDraft, takeBack } from '#src/studio/drafts.ts'
import { editStep } from '#src/studio/edits.ts'
import { stepText } from '#src/studio/outline.ts'
import { deedBetween, mostDeeds, reversed, takenBack, withDeed } from '#src/studio/past.ts'
import { giveBack } from '#src/studio/proposals.ts'
import { plainly, proposes, studioOn, teaSteps, writes } from './tea.ts'

const studio = () => studioOn(memoryStore({ channels: ['telegram'] }))
type Studio = ReturnType<typeof studio>
const filesNow = async (here: Studio) => (await openDraft(here, 'saraa')).files
const back = (here: Studio, which: 'undo' | 'redo' = 'undo') => takeBack(here, 'saraa', which, plainly(here))

describe('in a draft', () => {
  test('fifty changes are taken back one by one, and done again', async () => {
    const here = studio()
    const seen = [await filesNow(here)]
    for (let at = 0; at < mostDeeds; at++) {
      await writes(here, 'saraa', { step: teaSteps[at % 3] ?? 'offer', text: `Цай ${at}?` })
      seen.push(await filesNow(here))
    }
    for (let at = mostDeeds - 1; at >= 0; at--) {
      expect((await back(here)).result).toBe('done')
      expect(await filesNow(here)).toEqual(seen[at])
    }
    expect(await back(here)).toEqual({ result: 'nothing' })
    for (let at = 1; at <= mostDeeds; at++) {
      expect((await back(here, 'redo')).result).toBe('done')
      expect(await filesNow(here)).toEqual(seen[at])
    }
    expect(await back(here, 'redo')).toEqual({ result: 'nothing' })
  })

  test('a step that was taken away comes back with its words, its comment and its place', async () => {
    const here = studio()
    const before = await filesNow(here)
    const was = stepText(before['dialogs/tea.yaml'] ?? '', 'offer')
    await editDraft(
      here,
      'saraa',
      ({ files }) => editStep(files, { dialog: 'tea', step: 'offer', was, value: undefined }),
      () => plainly(here),
    )
    expect((await filesNow(here))['dialogs/tea.yaml']).not.toContain('more of it below')
    expect((await back(here)).result).toBe('done')
    expect(await filesNow(here)).toEqual(before)
  })

  test('a new change ends what could be done again', async () => {
    const here = studio()
    await writes(here, 'saraa', { step: 'offer', text: 'Хар цай?' })
    await back(here)
    await writes(here, 'saraa', { step: 'thanks', text: 'Зүгээр.' })
    expect(await back(here, 'redo')).toEqual({ result: 'nothing' })
  })

  test('what was all taken back keeps no proposal from coming back', async () => {
    const here = studio()
    await writes(here, 'saraa', { step: 'offer', text: 'Хар цай?' })
    const proposed = await proposes(here, 'saraa')
    if (proposed.result !== 'proposed') throw new Error(proposed.result)
    await writes(here, 'saraa', { step: 'thanks', text: 'Зүгээр.' })
    await back(here)
    const kept = await here.shelves.proposals.get(proposed.id)
    if (!kept) throw new Error('gone')
    const writing = await giveBack(here, kept, 'withdrawn', { now: 1 })
    expect(writing).toBeDefined()
    expect((await plainly(here)(writing ?? [])).result).toBe('written')
    expect((await filesNow(here))['locales/mn/tea.json']).toContain('Хар цай?')
  })
})

const line = fc.constantFrom('нэг', 'хоёр', 'гурав', 'дөрөв', '')
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'))
test('whatever was changed, taking it back gives what was there, and doing it again what was made', () => {
  const files = fc.dictionary(fc.constantFrom('a', 'b'), text)
  fc.assert(
    fc.property(files, files, (before, after) => {
      const deed = deedBetween(before, after)
      expect(takenBack(after, deed)).toEqual(before)
      expect(takenBack(before, reversed(deed))).toEqual(after)
    }),
    { numRuns: 300 },
  )
})

test('what stands elsewhere in the file meanwhile stays, and where something else stands nothing is done', () => {
  const deed = deedBetween({ a: '1\n2\n3\n4\n5\n6\n7' }, { a: '1\n2\n3\nIV\n5\n6\n7' })
  expect(takenBack({ a: '0\n1\n2\n3\nIV\n5\n6\n7\n8' }, deed)).toEqual({ a: '0\n1\n2\n3\n4\n5\n6\n7\n8' })
  expect(takenBack({ a: '1\n2\n3\nfour\n5\n6\n7' }, deed)).toBeUndefined()
  expect(takenBack({}, deed)).toBeUndefined()
})

test('the oldest go first when there are too many, or too much', () => {
  const deed = deedBetween({ a: '' }, { a: 'x'.repeat(100_000) })
  let past = withDeed([], deedBetween({ a: '1' }, { a: '2' }))
  for (let at = 0; at < 10; at++) past = withDeed(past, deed)
  expect(past.length).toBeLessThan(5)
  expect(past.at(-1)).toBe(deed)
})
