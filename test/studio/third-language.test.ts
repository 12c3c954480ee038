/**
 * A third language, by files alone and by the studio: a made-up Kazakh, which says everything as the Mongolian does with a mark of its
 * own. She chooses it, talks in it and commands in it, and nobody is offered it before all that is critical is there.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { asSteps } from '#src/locale/sheets.ts'
import { printProblem } from '#src/problems.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { editDraft, openDraft, type Studio } from '#src/studio/drafts.ts'
import { judgeBeside } from '#src/studio/judging.ts'
import { languagesSeen, withLanguage, withOffer } from '#src/studio/languages.ts'
import { newPhone, opens, presses, writes } from '#src/studio/phone.ts'
import { liveNow, prepared } from '#src/studio/publish.ts'
import { sheetOf } from '#src/studio/sheets/row.ts'
import { compareSheet, takeSheet } from '#src/studio/sheets/take.ts'
import { allSheets } from '#src/studio/texts.ts'
import { noon, setting, shipped, files as shippedFiles, talk } from '../dialog/house.ts'
import { kazakh, kazakhFiles, kazakhLabel, kazakhMeta } from './kazakh.ts'
import { plainly, studioOn, teaHouse } from './tea.ts'

describe('by files alone', () => {
  const files: HouseFiles = {
    ...shippedFiles,
    ...kazakhFiles(shippedFiles),
    'locales/kk/meta.json': kazakhMeta('whole'),
  }
  const house = compileHouse(files)

  test('nothing is wrong with it, and every place of hers has it', () => {
    expect(house.problems.map(printProblem)).toEqual([])
    expect(house.words.languages).toEqual(['mn', 'en', 'kk'])
  })

  test('she chooses it by its own name, and is answered in it', () => {
    const she = talk({ house: setting({ ...house }) })
    const hello = she.says('сайн уу')
    expect(hello.said.length).toBeGreaterThan(0)
    expect(she.step()).toBe('language')
    const chosen = she.says('Қазақша')
    expect(she.conversation?.language).toBe('kk')
    expect(chosen.said.every((text) => text.includes('қ'))).toBe(true)
    expect(she.step()).toBe('safe')
  })

  test('her commands are heard in it, and numbers are told in it', () => {
    const she = talk({ house: setting({ ...house }) })
    she.says('kk')
    she.presses('language/kk')
    const help = she.says('тусламжқ')
    expect(she.conversation?.language).toBe('kk')
    expect(help.said.join('\n')).toMatch(/қ/)
    expect(help.said.join('\n')).toMatch(/10[27]/)
  })

  test('a phone set to it is greeted in it first', () => {
    const phone = opens(house, newPhone('telegram', noon), 'kk')
    const choices = phone.bubbles.at(-1)?.choices.map(({ title }) => title) ?? []
    expect(choices).toContain('Қазақша')
    const after = presses(
      house,
      phone,
      phone.bubbles.at(-1)!.choices.find(({ title }) => title === 'Қазақша')!,
    )
    expect(after.conversation?.language).toBe('kk')
    expect(writes(house, after, 'гарахқ').bubbles.at(-1)?.text).toMatch(/қ/)
  })

  test('one text less is told by check, and nothing is served with it', () => {
    const danger = JSON.parse(files['locales/kk/danger.json'] ?? '{}')
    delete danger.now.text
    const problems = compileHouse({ ...files, 'locales/kk/danger.json': JSON.stringify(danger) }).problems
    expect(problems.map(printProblem).join('\n')).toMatch(
      /locales\/kk\/danger\.json.*"now\.text" are missing/,
    )
  })
})

describe('while it is being made', () => {
  const begun = { ...shippedFiles, 'locales/kk/meta.json': kazakhMeta('no') }
  const house = compileHouse(begun)

  test('nobody is offered it, and its emptiness is no mistake', () => {
    expect(house.problems).toEqual([])
    expect(house.words.languages).toEqual(['mn', 'en'])
    expect(house.written).toEqual(['mn', 'en', 'kk'])
    const she = talk({ house: setting({ ...house }) })
    she.says('сайн уу')
    expect(she.says('Қазақша').said.join()).toMatch(/сайн ойлгосонгүй/)
    expect(she.conversation?.language).not.toBe('kk')
  })

  test('what is wrong in what is there is told', () => {
    const wrong = {
      ...begun,
      'locales/kk/danger.json': JSON.stringify({
        now: { text: '{{numbers}} {{nobody}}' },
        nowhere: { text: 'x' },
      }),
    }
    const problems = compileHouse(wrong).problems.map(printProblem)
    expect(problems.join('\n')).toMatch(/nobody.* is never filled in/)
    expect(problems.join('\n')).toMatch(/no step of danger is called "nowhere"/)
  })

  test('offered too early it is refused, by check and in the studio, with what is missing', async () => {
    const early = compileHouse({ ...begun, 'locales/kk/meta.json': kazakhMeta('safe') })
    expect(early.problems.length).toBeGreaterThan(10)
    const offered = await withOffer(
      house,
      { files: begun, program: shippedFiles, judge: judgeBeside },
      { language: 'kk', offer: 'safe' },
    )
    expect(offered && 'problems' in offered && offered.problems.length).toBeGreaterThan(10)
  })

  test('with all that is critical it may be offered, and the rest is said in Mongolian and warned of', () => {
    const all = kazakhFiles(shippedFiles)
    const safe: HouseFiles = { ...shippedFiles, ...all, 'locales/kk/meta.json': kazakhMeta('safe') }
    const { ['locales/kk/rights.json']: _, ...some } = safe
    const made = compileHouse(some, noon)
    expect(made.problems.map(printProblem)).toEqual([])
    expect(made.warnings.map(printProblem).join('\n')).toMatch(
      /locales\/kk\/rights\.json.* words are missing in "kk"/,
    )
    const { ['locales/kk/danger.json']: __, ...unsafe } = safe
    expect(compileHouse(unsafe).problems.map(printProblem).join('\n')).toMatch(
      /danger.*locales\/kk\/danger\.json is missing/,
    )
    expect(shipped.problems).toEqual([])
  })
})

describe('by the studio', () => {
  let studio: Studio
  beforeAll(() => {
    studio = studioOn(memoryStore({ channels: ['web'] }), teaHouse)
  })
  const edit = (what: Parameters<typeof editDraft>[2]) =>
    editDraft(studio, 'editor', what, () => plainly(studio))
  const files = async () => (await openDraft(studio, 'editor')).files

  test('it begins empty, is filled by a sheet, is offered, and published', async () => {
    await edit(({ files }, house) => {
      const added = withLanguage(house, files, { language: 'kk', name: 'Қазақша' })
      return added ? { files: added } : { missing: true }
    })
    const seen = async () => {
      const now = await files()
      return languagesSeen(compileHouse({ ...teaHouse, ...now }), now).find(
        ({ language }) => language === 'kk',
      )!
    }
    const begun = await seen()
    expect(begun.offer).toBe('no')
    expect(begun.all.missing).toBe(begun.all.texts)

    // Nothing of it keeps anybody from publishing something else.
    const live = await liveNow(studio.shelves, studio.program)
    expect(await prepared({ program: studio.program, now: noon }, live, await files())).not.toHaveProperty(
      'problems',
    )

    const early = await edit(async ({ files }, house) => {
      const offered = await withOffer(
        house,
        { files, program: teaHouse, judge: judgeBeside },
        { language: 'kk', offer: 'safe' },
      )
      return offered && 'files' in offered ? offered : { missing: true }
    })
    expect(early).toEqual({ missing: true })

    await edit(({ files }, house) => {
      const dialogs = allSheets(house)
      const out = sheetOf(house, files, { dialogs, language: 'kk' })
      const back = {
        from: out.from,
        to: out.to,
        rows: out.rows.map((row) => ({
          ...row,
          target:
            row.id.includes('.options.') && !row.id.endsWith('.hear')
              ? kazakhLabel(row.source)
              : row.id.startsWith('commands.') || row.id.endsWith('.hear')
                ? row.source
                    .split('\n')
                    .map((line) => `${line}қ`)
                    .join('\n')
                : kazakh(row.source),
        })),
      }
      const compared = compareSheet(house, files, { sheet: back, language: 'kk' })
      if (!('judged' in compared)) throw new Error(compared.wrong)
      expect(compared.texts.filter((text) => 'refused' in text)).toEqual([])
      return { files: takeSheet(house, files, { judged: compared.judged, language: 'kk' }) }
    })
    expect((await seen()).all.missing).toBe(0)

    const offered = await edit(async ({ files }, house) => {
      const answer = await withOffer(
        house,
        { files, program: teaHouse, judge: judgeBeside },
        { language: 'kk', offer: 'whole' },
      )
      if (answer && 'problems' in answer) throw new Error(answer.problems.map(printProblem).join('\n'))
      return answer ?? { missing: true }
    })
    expect(offered).toHaveProperty('files')
    const house = compileHouse({ ...teaHouse, ...(await files()) })
    expect(house.words.languages).toEqual(['mn', 'en', 'kk'])
    const she = talk({ house: setting({ ...house }) })
    she.says('сайн уу')
    she.says('Қазақша')
    expect(she.conversation?.language).toBe('kk')
    expect(await prepared({ program: studio.program, now: noon }, live, await files())).not.toHaveProperty(
      'problems',
    )
  })

  test('and the words of a sheet are read as steps', () => {
    expect(asSteps('commands', { leave: ['a', 'b'] })).toEqual({ leave: { text: 'a\nb' } })
  })
})
