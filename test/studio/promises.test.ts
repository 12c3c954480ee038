/** What was tried on the phone becomes a promise that holds; and a promise that a change would break is told with its place. */
import { describe, expect, test } from 'vitest'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { recordStory } from '#src/dialog/record.ts'
import type { StoryLine } from '#src/dialog/transcript.ts'
import { readHouseFiles } from '#src/house-files.ts'
import { isPublished, isTranscript, promisesIn } from '#src/studio/files.ts'
import { newPhone, opens, type Phone, presses, speaks, standsAt, waits, writes } from '#src/studio/phone.ts'
import { differentIn, settingOf } from '#src/studio/promises.ts'
import { replayed } from '#src/studio/replaying.ts'
import { decideListening as decide } from '#src/turn/decide-listening.ts'

const files = readHouseFiles({
  dialogsDir: 'dialogs',
  localesDir: 'locales',
  directoryDir: 'directory',
  picturesDir: 'pictures',
})
const house = compileHouse(files)
const lines = Object.keys(house.draft.line('mn')?.words ?? {})
const noon = Date.UTC(2026, 10, 22, 4)

function saved(phone: Phone): string {
  const before = [{ on: phone.channel }, { counsellors: 'here' }]
  const told = recordStory({
    about: 'Tried.',
    moves: [...before, ...phone.moves] as StoryLine[],
    setting: settingOf(house),
    decide,
    lines,
  })
  if ('problem' in told) throw new Error(told.problem)
  return told.text
}
/** Presses the option of what was said last. */
function chooses(phone: Phone, option: string): Phone {
  const choice = phone.bubbles
    .flatMap(({ choices }) => choices)
    .findLast(({ value }) => value.option === option)
  if (!choice) throw new Error(`no choice ${option}`)
  return presses(house, phone, choice)
}

describe('what was tried on the phone', () => {
  const begun = opens(house, newPhone('messenger', noon), 'mn')
  const walks: [string, () => Phone][] = [
    ['from the beginning', () => chooses(chooses(begun, 'mn'), 'yes')],
    [
      'with words of hers that show danger',
      () => writes(house, chooses(begun, 'mn'), 'амиа хорлохыг хүсэж байна'),
    ],
    [
      'from a step in the middle, in the other language',
      () => speaks(house, standsAt(house, begun, { dialog: 'rights', step: 'rights_of' }), 'en'),
    ],
    [
      'with fifteen minutes passing, and a day',
      () =>
        waits(
          house,
          waits(house, standsAt(house, begun, { dialog: 'danger', step: 'now' }), 15 * 60_000),
          86_400_000,
        ),
    ],
    ['up to asking for a person', () => writes(house, chooses(chooses(begun, 'mn'), 'yes'), 'хүн')],
  ]
  test.each(walks)('%s, is told as it will run again', (_, walk) => {
    const phone = walk()
    const text = saved(phone)
    expect(differentIn(house, 'dialogs/transcripts/welcome/tried.yaml', text)).toBeUndefined()
    for (const { by, text: said } of phone.bubbles)
      if (by === 'she') expect(text.length).toBeGreaterThan(said.length)
    expect(text).toContain('itgel:')
  })

  test('at a step that is not there, is not saved, and it is said why', () => {
    const moves: StoryLine[] = [{ 'stands at': 'rights.nowhere' }]
    expect(recordStory({ about: 'x', moves, setting: settingOf(house), decide, lines })).toEqual({
      problem: 'there is no step "rights.nowhere"',
    })
  })
})

describe('the promises of the program', () => {
  const stories = promisesIn(files, {})
  test('are all found, are published with the rest, and no other file is one', () => {
    expect(stories.length).toBeGreaterThan(50)
    for (const [file] of stories) expect([isTranscript(file), isPublished(file)]).toEqual([true, true])
    expect(isPublished('dialogs/transcripts/../../x.yaml')).toBe(false)
  })

  test('that a change would break are told with their place, and the others are not', () => {
    const otherwise = (file: string, from: string, to: string): HouseFiles => ({
      ...files,
      [file]: (files[file] ?? '').replace(from, to),
    })
    const few = stories.filter(([file]) => /transcripts\/(rights|phone)\//.test(file))
    const same = otherwise('locales/mn/rights.json', 'Юуг нь мэдмээр', 'Юуг нь одоо мэдмээр')
    expect(replayed({ before: files, after: same, stories: few })).toEqual([])
    const moved = otherwise('dialogs/rights.yaml', 'start: opening', 'start: further')
    const found = replayed({ before: files, after: moved, stories: few })
    expect(found.length).toBeGreaterThan(0)
    for (const { file, line, message, before } of found) {
      expect(file).toMatch(/rights/)
      expect(line).toBeGreaterThan(1)
      expect(message).toMatch(/Itgel/)
      expect(before).toBe(false)
    }
  })
})
