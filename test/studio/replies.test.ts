/** Ready replies and the line's own sentences in the studio: side by side, in one order, and never written over unseen. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { changesBetween } from '#src/studio/changes.ts'
import { editDraft, openDraft } from '#src/studio/drafts.ts'
import { completed, publishedOf } from '#src/studio/files.ts'
import { liveNow } from '#src/studio/publish.ts'
import { addReply, moveReply, removeReply, repliesOf, writeReply } from '#src/studio/replies.ts'
import { editSentence, sentencesOf } from '#src/studio/sentences.ts'
import { mergeChanges } from '#src/studio/units.ts'
import { files as shipped } from '../dialog/house.ts'
import { plainly, proposes, publishes, studioOn, teaHouse } from './tea.ts'

const languages = ['mn', 'en']
const book = (texts: Record<string, string>) =>
  JSON.stringify(
    { first: { name: 'First', replies: texts }, second: { name: 'Second', replies: { bye: 'Bye' } } },
    null,
    2,
  )
const own: HouseFiles = {
  ...teaHouse,
  'locales/mn/replies.json': book({ hello: 'Сайн уу', wait: 'Түр', thanks: 'Баярлалаа' }),
  'locales/en/replies.json': book({ hello: 'Hello', wait: 'Wait', thanks: 'Thanks' }),
}
const at = (files: HouseFiles) => repliesOf(files, own, languages)!
const idsIn = (files: HouseFiles) => at(files)[0]!.replies.map(({ id }) => id)
const filesOf = (made: object): HouseFiles => {
  if (!('files' in made)) throw new Error(JSON.stringify(made))
  return made.files as HouseFiles
}

describe('ready replies', () => {
  test('are changed in one language, and what somebody else wrote is shown instead', () => {
    const place = { group: 'first', reply: 'hello', language: 'mn' }
    const after = filesOf(writeReply(own, languages, { ...place, was: 'Сайн уу', now: ' Сайн байна уу ' }))
    expect(at(after)[0]?.replies[0]).toEqual({
      id: 'hello',
      text: { mn: 'Сайн байна уу', en: 'Hello' },
      changed: true,
    })
    expect(writeReply(after, languages, { ...place, was: 'Сайн уу', now: 'Мэнд' })).toEqual({
      conflict: ['Сайн байна уу'],
    })
    expect(writeReply(own, languages, { ...place, was: 'Сайн уу', now: ' ' })).toHaveProperty('wrong')
    expect(writeReply(own, languages, { ...place, reply: 'nobody', was: '', now: 'x' })).toEqual({
      missing: true,
    })
  })

  test('are added with a text in every language, moved in all of them, and taken away as they were seen', () => {
    expect(addReply(own, languages, { group: 'first', text: { mn: 'Шинэ' }, unique: '4' })).toMatchObject({
      wrong: [{ field: 'text.en' }],
    })
    const added = filesOf(
      addReply(own, languages, { group: 'first', text: { mn: 'Шинэ', en: 'New' }, unique: '4' }),
    )
    expect(idsIn(added)).toEqual(['hello', 'wait', 'thanks', 'reply_4'])
    const moved = filesOf(moveReply(added, languages, { group: 'first', reply: 'reply_4', by: -1 }))
    for (const language of languages)
      expect(Object.keys(JSON.parse(moved[`locales/${language}/replies.json`]!).first.replies)).toEqual([
        'hello',
        'wait',
        'reply_4',
        'thanks',
      ])
    expect(
      removeReply(moved, languages, { group: 'first', reply: 'wait', was: { mn: 'Өөр', en: 'Wait' } }),
    ).toHaveProperty('conflict')
    expect(
      idsIn(
        filesOf(
          removeReply(moved, languages, { group: 'first', reply: 'wait', was: { mn: 'Түр', en: 'Wait' } }),
        ),
      ),
    ).toEqual(['hello', 'reply_4', 'thanks'])
  })

  test('a situation goes only when nothing is left in it', () => {
    const was = { mn: 'Second', en: 'Second' }
    expect(removeReply(own, languages, { group: 'second', was })).toHaveProperty('conflict')
    const empty = filesOf(
      removeReply(own, languages, { group: 'second', reply: 'bye', was: { mn: 'Bye', en: 'Bye' } }),
    )
    expect(compileHouse(empty).problems).toEqual([])
    expect(at(filesOf(removeReply(empty, languages, { group: 'second', was }))).map(({ id }) => id)).toEqual([
      'first',
    ])
  })

  test('with a phone number, or in a file that cannot be read, are told by the rules of itgel check', () => {
    const number = { ...own, 'locales/en/replies.json': book({ hello: 'Call 102' }) }
    expect(compileHouse(number).problems[0]).toMatchObject({
      file: 'locales/en/replies.json',
      message: expect.stringContaining('directory'),
    })
    const broken = { ...own, 'locales/en/replies.json': '{"first": {"name": 1}}' }
    expect(compileHouse(broken).problems).not.toEqual([])
    expect(
      writeReply(broken, languages, {
        group: 'first',
        reply: 'hello',
        language: 'mn',
        was: 'Сайн уу',
        now: 'x',
      }),
    ).toEqual({ missing: true })
  })

  test('keep the order one of us gave them beside what another added', () => {
    const file = 'locales/en/replies.json'
    const theirs = filesOf(
      addReply(own, languages, { group: 'first', text: { mn: 'Шинэ', en: 'New' }, unique: '4' }),
    )
    const mine = filesOf(moveReply(own, languages, { group: 'first', reply: 'thanks', by: -1 }))
    const { changed, conflicts } = mergeChanges({ [file]: own[file]! }, theirs, { [file]: mine[file]! })
    expect(conflicts).toEqual([])
    expect(Object.keys(JSON.parse(changed[file]!).first.replies)).toEqual([
      'hello',
      'thanks',
      'wait',
      'reply_4',
    ])
    const told = changesBetween(
      { files: own, house: compileHouse(own) },
      { files: mine, house: compileHouse(mine) },
    )
    expect(told).toMatchObject([
      { language: 'en', step: 'first', part: 'order', after: 'Hello\nThanks\nWait' },
      { language: 'mn' },
    ])
    expect(told.some(({ critical }) => critical)).toBe(false)
  })

  test('are both kept where two of us add one beside each other', () => {
    const file = 'locales/en/replies.json'
    const added = (unique: string, en: string): HouseFiles =>
      filesOf(addReply(own, languages, { group: 'first', text: { mn: 'Шинэ', en }, unique }))
    const theirs = added('a1', 'You are not alone.')
    const mine = added('b2', 'We can call the police together.')
    const { changed, conflicts } = mergeChanges({ [file]: own[file]! }, theirs, { [file]: mine[file]! })
    expect(conflicts).toEqual([])
    expect(Object.values(JSON.parse(changed[file]!).first.replies)).toEqual(
      expect.arrayContaining(['You are not alone.', 'We can call the police together.']),
    )
  })

  test('are never lost by moving, whatever is moved', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('hello', 'wait', 'thanks'), fc.constantFrom(-1 as const, 1 as const)),
          { maxLength: 20 },
        ),
        (moves) => {
          const after = moves.reduce<HouseFiles>(
            (files, [reply, by]) => filesOf(moveReply(files, languages, { group: 'first', reply, by })),
            own,
          )
          expect(idsIn(after).toSorted()).toEqual(['hello', 'thanks', 'wait'])
          expect(
            at(after)
              .flatMap(({ replies }) => replies)
              .some(({ text }) => !text.mn || !text.en),
          ).toBe(false)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('are published without a second person, and a version from before has those of the program', async () => {
    const studio = studioOn(memoryStore({ channels: ['telegram'] }), own)
    const place = { group: 'first', reply: 'hello', language: 'en' }
    await editDraft(
      studio,
      'oyun',
      ({ files }) => writeReply(files, languages, { ...place, was: 'Hello', now: 'Hi' }) as never,
      () => plainly(studio),
    )
    const proposed = await proposes(studio, 'oyun')
    expect(proposed).toMatchObject({ result: 'proposed', critical: false })
    expect((await publishes(studio, (proposed as { id: string }).id)).result).toBe('published')
    expect((await liveNow(studio.shelves, own)).files['locales/en/replies.json']).toContain('Hi')
    const before = Object.fromEntries(
      Object.entries(publishedOf(own)).filter(([file]) => !file.endsWith('replies.json')),
    )
    expect(completed(own, before)).toEqual(publishedOf(own))
    expect((await openDraft(studio, 'oyun')).changed).toEqual({})
  })

  test('of the house are in order, in both languages alike', () => {
    const groups = repliesOf(shipped, shipped, languages)!
    expect(groups.length).toBeGreaterThan(3)
    for (const { name, replies } of groups)
      for (const text of [name, ...replies.map((one) => one.text)])
        expect(Object.keys(text)).toEqual(languages)
  })
})

describe('what holds everywhere', () => {
  const house = compileHouse(shipped)
  const all = sentencesOf(house, { files: shipped, liveFiles: shipped })
  const text = (path: string, language = 'mn') =>
    all.find((one) => one.path === path)!.texts.find((one) => one.language === language)!.texts
  const edit = (
    file: 'line' | 'commands' | '_shared' | 'directory',
    path: string,
    now: string[],
    was = text(path),
  ) => editSentence(house, shipped, { file, path, language: 'mn', was, now })

  test('is every sentence of the line, its commands and shared words, without the names of services', () => {
    const paths = all.map(({ file, path }) => `${file} ${path}`)
    for (const one of [
      'line safe',
      'commands leave',
      '_shared options.countries.th.label',
      '_shared options.countries.th.hear',
      'directory row',
    ])
      expect(paths).toContain(one)
    expect(paths).not.toContain('directory police')
  })

  test('changes in its own line and nowhere else', () => {
    const after = filesOf(edit('line', 'leave', ['За, баяртай.']))
    const changed = after['locales/mn/line.json']!.split('\n').filter(
      (line) => !shipped['locales/mn/line.json']!.includes(line),
    )
    expect(changed).toEqual(['  "leave": "За, баяртай.",'])
    expect(
      changesBetween({ files: shipped, house }, { files: after, house: compileHouse(after) }),
    ).toMatchObject([{ critical: 'everywhere' }])
  })

  test('words of commands are a list, words an option is heard by may be none, and nothing else may be empty', () => {
    const after = filesOf(edit('commands', 'menu', ['цэс', ' ', 'нүүр']))
    expect(JSON.parse(after['locales/mn/commands.json']!).menu).toEqual(['цэс', 'нүүр'])
    expect(edit('commands', 'menu', [])).toHaveProperty('wrong')
    expect(edit('line', 'leave', [''])).toHaveProperty('wrong')
    const unheard = filesOf(edit('_shared', 'options.countries.th.hear', []))
    expect(JSON.parse(unheard['locales/mn/_shared.json']!).options.countries.th).toEqual({ label: 'Тайланд' })
    expect(compileHouse(unheard).problems).toEqual([])
  })

  test('is not written over unseen, nor where nothing of it stands', () => {
    expect(edit('line', 'leave', ['x'], ['something else'])).toEqual({ conflict: text('leave') })
    expect(edit('line', 'nobody', ['x'], [])).toEqual({ missing: true })
    expect(edit('line', '__proto__', ['x'], [])).toEqual({ missing: true })
    expect(
      editSentence(house, shipped, { file: 'line', path: 'leave', language: 'xx', was: [], now: ['x'] }),
    ).toEqual({ missing: true })
  })

  test('with what a sentence may not have is told beside it', () => {
    const after = filesOf(edit('line', 'leave', ['Ring 102 or 103 444']))
    const told = sentencesOf(compileHouse(after), { files: after, liveFiles: shipped }).find(
      ({ path }) => path === 'leave',
    )
    expect(told?.texts[0]?.problems[0]).toContain('phone number')
  })
})
