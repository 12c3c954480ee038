/** `itgel chat` as somebody calls it: lines piped in, a conversation coming out. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replay } from '#src/dialog/replay.ts'
import { readStory } from '#src/dialog/transcript.ts'
import { decide } from '#src/turn/decide.ts'
import { shipped } from '../dialog/house.ts'
import { teaSteps, teaWords } from '../dialog/small-house.ts'
import { itgel, itgelProcess, type Ran } from './terminal.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

let folder: string
let env: Record<string, string>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itgel-chat-'))
  for (const name of ['dialogs', 'locales', 'directory'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  rmSync(join(folder, 'dialogs/transcripts'), { recursive: true })
  env = {
    DIALOGS_DIR: join(folder, 'dialogs'),
    LOCALES_DIR: join(folder, 'locales'),
    DIRECTORY_DIR: join(folder, 'directory'),
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const word = (language: string, key: string): string => shipped.words.text(language, 'welcome', key)
const bubbles = (language: string, step: string) =>
  shipped.words.bubbles(language, 'welcome', `${step}.text`, { hours: 24 })

describe('a conversation', () => {
  test('in English, by number, by label and by words of her own', async () => {
    const { out, err, code } = await chat(
      ['--lang', 'en'],
      ['1', 'yes', 'what can you do', 'menu', '/quit', 'never read'],
    )
    expect([code, err]).toEqual([0, ''])
    const told = [
      `${word('en', 'language.text')}\n  1. English\n  2. Монгол`,
      '> 1',
      word('en', 'hello.text'),
      `${word('en', 'safe.text')}\n  1. Yes\n  2. No`,
      '> yes',
      ...bubbles('en', 'about'),
      `${word('en', 'menu.text')}\n  1. I am in danger now`,
      '> what can you do',
      word('en', 'info.text'),
      '> menu',
      word('en', 'menu.text'),
    ]
    expect(inOrder(out, told)).toEqual([])
    expect(out).not.toContain('never read')
  })

  test('in Mongolian, also in Latin letters, until the pipe ends', async () => {
    const { out, err, code } = await itgelProcess(['chat'], env, typed(['Монгол', 'tiim', 'ustgah']))
    expect([code, err]).toEqual([0, ''])
    const told = [
      `${word('mn', 'language.text')}\n  1. Монгол\n  2. English`,
      word('mn', 'hello.text'),
      word('mn', 'safe.text'),
      '> tiim',
      ...bubbles('mn', 'about'),
      word('mn', 'menu.text'),
      '> ustgah',
      shipped.words.text('mn', 'line', 'erased'),
    ]
    expect(inOrder(out, told)).toEqual([])
  })

  test('is the same every time, and shows choices once a bubble', async () => {
    const lines = ['1', '1', 'гэртээ', '3', '/send sticker', 'хүн', '1', 'leave', 'сайн уу']
    const [first, again] = await Promise.all([chat([], lines), chat([], lines)])
    expect(first).toEqual(again)
    expect(first.out.split('\n').filter((line) => line.startsWith('> '))).toEqual(
      lines.map((line) => `> ${line}`),
    )
    const notUnderstood = shipped.words.text('mn', 'line', 'not_understood')
    expect(first.out.split(notUnderstood)).toHaveLength(2)
    expect(first.out.split(`1. ${word('mn', 'menu.options.danger.label')}`)).toHaveLength(4)
  })

  test('can begin in any dialog, in the language of her phone', async () => {
    addTea()
    const { out, err, code } = await chat(['tea', '--lang', 'en'], ['2', 'menu'])
    expect([code, err]).toEqual([0, ''])
    expect(
      inOrder(out, [
        'Would you like tea?\n  1. Yes\n  2. No',
        '> 2',
        'All right.',
        '> menu',
        word('en', 'menu.text'),
      ]),
    ).toEqual([])
    expect(out).not.toContain(word('en', 'language.text'))
  })
})

describe('what is kept of it', () => {
  test('a story that comes true when it is replayed, and is not written over', async () => {
    const lines = ['2', '1', 'privacy', 'nonsense', '/send photo', 'erase', 'hello?']
    const { err, code } = await chat(['--lang', 'mn', '--save', 'asks-about-privacy'], lines)
    const file = join(folder, 'dialogs/transcripts/welcome/asks-about-privacy.yaml')
    expect([code, err]).toEqual([0, `Written: ${file}\n`])
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(
      '- on: terminal\n- phone: mn\n- page: start\n- itgel: language\n- press: en\n- itgel: hello\n- itgel: safe\n',
    )
    expect(text).toContain('- sends: photo\n- itgel: line.only_words\n')
    expect(text).toContain('- press: erase\n- erased: both sides\n- itgel: line.erased\n')
    const { story } = readStory(file, text)
    expect(story && replay({ story, setting: shipped, decide, throughJson: true })).toEqual([])

    const again = await chat(['--save', 'asks-about-privacy'], ['1'])
    expect(again).toEqual({ code: 1, out: '', err: `${file} is there already; --force writes over it.\n` })
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect((await chat(['--save', 'asks-about-privacy', '--force'], ['1'])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).not.toBe(text)
  })

  test('a story of a woman who comes by the link of a poster', async () => {
    const { code } = await chat(['--by', 'b1', '--save', 'job_offer/by-a-poster'], ['1', '1', '/quit'])
    expect(code).toBe(0)
    const story = readFileSync(join(folder, 'dialogs/transcripts/job_offer/by-a-poster.yaml'), 'utf8')
    expect(story).toMatch(/^- comes by: b1$/m)
    expect(story).toMatch(/^- itgel: about\n- itgel: job_offer\./m)
  })

  test('a story of another dialog begins where hers would', async () => {
    addTea()
    const { err, code } = await chat(['tea', '--save', 'no-tea', '--lang', 'en'], ['1', '1', '3', 'no'])
    expect(code).toBe(0)
    expect(err).toContain('A story begins in "welcome"')
    const text = readFileSync(join(folder, 'dialogs/transcripts/tea/no-tea.yaml'), 'utf8')
    expect(text).toMatch(
      /- page: start\n- itgel: language\n[\s\S]*- press: info\n- itgel: tea\.offer\n- press: no\n- itgel: tea\.thanks\n$/,
    )
  })

  test('a .transcript that Bot Framework tools open', async () => {
    const file = join(folder, 'talk.transcript')
    expect((await chat(['--transcript', file, '--lang', 'en'], ['1', 'hmm'])).code).toBe(0)
    const activities = JSON.parse(readFileSync(file, 'utf8'))
    expect(activities.map(({ type, from, text }: Sent) => [type, from.role, text?.slice(0, 9)])).toEqual([
      ['conversationUpdate', 'user', undefined],
      ['message', 'bot', 'Hello! Wh'],
      ['message', 'user', 'English'],
      ['message', 'bot', 'Thank you'],
      ['message', 'bot', 'Is this a'],
      ['message', 'user', 'hmm'],
      ['message', 'bot', 'Sorry, I '],
    ])
    expect(new Set(activities.map(({ id }: Sent) => id)).size).toBe(activities.length)
    expect(activities[1].suggestedActions.actions[0]).toEqual({
      type: 'postBack',
      title: 'English',
      value: 'welcome/language/en',
    })
    expect((await chat(['--transcript', file], [])).code).toBe(1)
  })
})

describe('called wrongly', () => {
  test.each([
    [['--lang', 'klingon!'], 2, '--lang is mn or en.'],
    [['welcome', 'tea'], 2, 'One dialog at a time'],
    [['--save', '../../etc/passwd'], 2, '--save wants a name'],
    [['--colour'], 2, "Unknown option '--colour'"],
    [['nowhere'], 1, 'There is no dialog "nowhere". Known are: '],
  ])('%j ends with %i and says why', async (args, code, says) => {
    const answer = await chat(args, ['1'])
    expect([answer.code, answer.out]).toEqual([code, ''])
    expect(answer.err).toContain(says)
  })

  test('--help tells all of it', async () => {
    const { out, code } = await chat(['--help'], [])
    expect(code).toBe(0)
    for (const part of ['[dialog]', '--lang', '--save', '--transcript', '--force', '/quit', '/send'])
      expect(out).toContain(part)
  })
})

type Sent = { type: string; id: string; from: { role: string }; text?: string }
const typed = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

const chat = (args: readonly string[], lines: readonly string[]): Promise<Ran> =>
  itgel(['chat', ...args], env, typed(lines))

/** What of this does not come, or not in its place. */
function inOrder(out: string, parts: readonly string[]): string[] {
  let at = 0
  return parts.filter((part) => {
    const found = out.indexOf(part, at)
    if (found >= 0) at = found + part.length
    return found < 0
  })
}

/** A small dialog behind the menu's third choice. */
function addTea(): void {
  const welcome = join(folder, 'dialogs/welcome.yaml')
  const opened = readFileSync(welcome, 'utf8')
    .replace('{ id: info, go: info }', '{ id: info, go: tea }')
    .replace('{ id: call, go: numbers }', '{ id: call, go: info }')
  writeFileSync(welcome, opened)
  writeFileSync(join(folder, 'dialogs/tea.yaml'), teaSteps)
  writeFileSync(join(folder, 'locales/mn/tea.json'), teaWords)
  const english = {
    offer: { text: 'Would you like tea?', options: { yes: { label: 'Yes' }, no: { label: 'No' } } },
    thanks: { text: 'All right.' },
  }
  writeFileSync(join(folder, 'locales/en/tea.json'), JSON.stringify(english))
}
