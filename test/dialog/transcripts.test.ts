import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { limits as messengerLimits } from '#src/channels/messenger/limits.ts'
import { limits as telegramLimits } from '#src/channels/telegram/limits.ts'
import { lineKeys } from '#src/dialog/checks/lines-complete.ts'
import { replay } from '#src/dialog/replay.ts'
import { nameTexts, readStory } from '#src/dialog/transcript.ts'
import { printProblem } from '#src/problems.ts'
import { decideListening as decide } from '#src/turn/decide-listening.ts'
import { noon, setting, shipped, talk } from './house.ts'

const folder = 'dialogs/transcripts'
const stories = readdirSync(folder).flatMap((dialog) =>
  readdirSync(join(folder, dialog)).map((name) => join(folder, dialog, name)),
)

describe.each(stories)('the conversation we promise in %s', (file) => {
  const { story, problems } = readStory(file, readFileSync(file, 'utf8'))

  test.each([
    ['straight through', false],
    ['with the conversation saved and read back between turns', true],
  ])('goes as written, %s', (_, throughJson) => {
    expect(problems.map(printProblem)).toEqual([])
    expect(story && replay({ story, setting: shipped, decide, throughJson }).map(printProblem)).toEqual([])
  })
})

/** Messenger shows a picture as a message of its own, so those stories differ there. */
const withPictures = stories.filter((file) => file.includes('/phone/'))
describe.each([
  ['Telegram', telegramLimits, []],
  ['Messenger', messengerLimits, withPictures],
] as const)('within the limits of %s', (_, limits, without) => {
  test('every conversation we promise goes as written', () => {
    const problems = stories
      .filter((file) => !without.some((each) => each === file))
      .flatMap((file) => {
        const { story } = readStory(file, readFileSync(file, 'utf8'))
        const setting = { ...shipped, limits }
        return story ? replay({ story, setting, decide, throughJson: false }) : []
      })
    expect(problems.map(printProblem)).toEqual([])
  })
})

/** From her first words to a person, each in both scripts; `card` is what the counsellor sees as why. */
const tenStories = stories.filter((file) => file.includes('/listening/story-'))
describe.each(['web', 'telegram'] as const)(
  'the ten stories from first words to a person, on %s',
  (channel) => {
    test('are ten, in both scripts', () => {
      const names = (script: string): string[] =>
        tenStories.flatMap((file) => file.match(`story-(.+)-${script}\\.yaml$`)?.[1] ?? [])
      expect(names('cyrillic')).toHaveLength(10)
      expect(names('latin')).toEqual(names('cyrillic'))
    })
    test.each(tenStories)('%s goes as written, and the card shows why', (file) => {
      const text = readFileSync(file, 'utf8').replace(/^- on: .*$/m, `- on: ${channel}`)
      const { story } = readStory(file, text)
      expect(story?.lines.some(({ card }) => card !== undefined)).toBe(true)
      expect(
        story && replay({ story, setting: shipped, decide, throughJson: true }).map(printProblem),
      ).toEqual([])
    })
  },
)

test('every dialog has a transcript', () => {
  for (const dialog of shipped.script.dialogs.keys()) {
    expect(stories.some((file) => file.includes(`/${dialog}/`))).toBe(true)
  }
})

describe('a story that does not come true', () => {
  const differences = (text: string) => {
    const { story, problems } = readStory('story.yaml', text)
    return (story ? replay({ story, setting: shipped, decide, throughJson: false }) : problems).map(
      printProblem,
    )
  }

  test('is told with its line: other words, words left out, words too many, a choice that is not there', () => {
    expect(differences('- page: start\n- itgel: menu\n')[0]).toMatch(
      /^story\.yaml:2:3 Itgel says instead: "Сайн байна уу/,
    )
    expect(differences('- page: start\n- she: mongol\n- itgel: hello\n- itgel: safe\n')[0]).toMatch(
      /^story\.yaml:2:3 before this, Itgel also said/,
    )
    expect(differences('- page: start\n- itgel: language\n- itgel: hello\n')).toEqual([
      'story.yaml:3:3 Itgel says nothing more here',
    ])
    expect(differences('- page: start\n- itgel: language\n- press: nobody\n')).toEqual([
      'story.yaml:3:3 "nobody" is not among the choices: mn, en',
    ])
    expect(differences('- page: start\n')[0]).toMatch(/after this, Itgel also said/)
    expect(
      differences(
        '- page: start\n- itgel: language\n- she: garah\n- itgel: line.leave\n- she: a\n- itgel: language',
      )[0],
    ).toMatch(/story\.yaml:5:3 before this, everything was erased/)
  })

  test('is not even read when a line is unknown', () => {
    expect(differences('- shee: hello\n')).toEqual([
      'story.yaml:1:3 "shee" is not known here; did you mean "she"?',
    ])
  })
})

test('what was said can be written down by the names of its steps and lines', () => {
  const stage = { ...setting(), channel: 'telegram' as const, now: noon }
  const amina = talk()
  const names = (text: string) => {
    const { said } = amina.says(text)
    return nameTexts(stage, amina.conversation?.language ?? 'mn', said, { lines: Object.keys(lineKeys) })
  }
  expect(names('sain bnu')).toEqual(['language'])
  expect(names('mongol')).toEqual(['hello', 'safe'])
  expect(names('?')).toEqual(['line.not_understood'])
  expect(names('?')).toEqual(['line.not_understood_again', 'help'])
  expect(names('nuutslal')).toEqual(['privacy_telegram', 'privacy_kept'])
  expect(nameTexts(stage, 'mn', ['Үгээр.'], { lines: [] })).toEqual(['Үгээр.'])
})

describe('what is noted of her', () => {
  const start =
    '- counsellors: here\n- page: start\n- itgel: language\n- she: mongol\n- itgel: hello\n- itgel: safe\n'
  const heard = `${start}- she: амьдармааргүй байна\n- itgel: listening.heavy_offer\n`
  const told = (more: string) => {
    const { story, problems } = readStory('story.yaml', `${heard}${more}`)
    return (story ? replay({ story, setting: shipped, decide, throughJson: true }) : problems).map(
      printProblem,
    )
  }

  test('is told: a person who is called, always; what was heard, once a story tells of it', () => {
    expect(told('- queued: high\n')).toEqual([])
    expect(told('')).toEqual([
      'story.yaml:8:3 after this, a person was called (high, nothing shared), and the story does not say so',
    ])
    expect(told('- queued: high\n- found: [suicide]\n')).toEqual([])
    expect(told('- queued: high\n- found: [minor]\n')).toEqual(['story.yaml:10:3 found instead: suicide'])
    expect(told('- queued: low\n')).toEqual(['story.yaml:9:3 called otherwise: high, nothing shared'])
    expect(told('- queued: high\n- queued: high\n')).toEqual(['story.yaml:10:3 nobody was called'])
    expect(
      told(
        '- queued: high\n- press: "no"\n- itgel: listening.kept_open\n- itgel: safe\n- found: [suicide]\n',
      ),
    ).toEqual([
      'story.yaml:10:3 before this, this was found, and the story does not say so: suicide',
      'story.yaml:13:3 found instead: nothing',
    ])
  })

  test('is exactly what she agreed to share', () => {
    const yes = '- queued: high\n- press: "yes"\n- itgel: listening.called\n- itgel: waiting.with_you\n'
    const share = (facts: string) => told(`${yes}- queued: { urgency: critical, share: [${facts}] }\n`)
    const start = shipped.script.dialogs.get('waiting')?.start ?? ''
    const right = told(
      `${yes.replace('with_you', start)}- queued: { urgency: critical, share: [words, country, age_band] }\n`,
    )
    expect(right).toEqual([])
    expect(share('words').join()).toMatch(/called otherwise: critical, shared: words, country, age_band/)
  })
})
