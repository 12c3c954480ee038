/** What is measured must be what it says: the same dialog for every bot, in a house that could serve. */
import { afterAll, describe, expect, test } from 'vitest'
import { compileHouse } from '#src/dialog/load.ts'
import { readHouseFiles } from '#src/house-files.ts'
import { printProblem } from '#src/problems.ts'
import { type BenchHouse, makeHouse } from '../../bench/house.ts'
import { makeLongHouse, makeWritersHouse } from '../../bench/long-houses.ts'
import { openTelegram } from '../../bench/women/telegram.ts'
import { createWoman, createWriter, type Move, readWords, stepsInDialog } from '../../bench/women/woman.ts'

const houses: BenchHouse[] = []
afterAll(() => {
  for (const house of houses) house.remove()
})

function problemsOf(house: BenchHouse): string[] {
  houses.push(house)
  const { DIALOGS_DIR = '', LOCALES_DIR = '', DIRECTORY_DIR = '', PICTURES_DIR = '' } = house.settings
  const files = readHouseFiles({
    dialogsDir: DIALOGS_DIR,
    localesDir: LOCALES_DIR,
    directoryDir: DIRECTORY_DIR,
    picturesDir: PICTURES_DIR,
  })
  return compileHouse(files).problems.map(printProblem)
}

describe('the house that is measured', () => {
  test('serves with all that is shipped, and the ten questions before it', () => {
    expect(problemsOf(makeHouse())).toEqual([])
  })
  test('serves with a dialog of hundreds of steps', () => {
    expect(problemsOf(makeLongHouse(200))).toEqual([])
  })
  test('serves whoever only writes', () => {
    expect(problemsOf(makeWritersHouse())).toEqual([])
  })
})

const choiceOf = (move: Move): string => ('press' in move ? move.press : move.write)

describe('a simulated woman', () => {
  test('is at the first question again after ten answers, in both languages', () => {
    const words = readWords()
    const languages = new Set<string>()
    for (const chat of [1, 2, 3, 4]) {
      const woman = createWoman(chat, words)
      const first = woman.begin().expects
      for (let lap = 0; lap < 4; lap++) {
        const moves = Array.from({ length: stepsInDialog }, () => woman.move())
        languages.add(choiceOf(moves[0] as Move))
        expect(moves.at(-1)?.expects.text).toBe(first.text)
        expect(moves.filter((move) => 'press' in move)).toHaveLength(7)
      }
    }
    expect([...languages].sort()).toEqual(['English', 'Монгол'])
  })
  test('is told at the end what she answered six steps earlier', () => {
    const words = readWords()
    const woman = createWoman(5, words)
    woman.begin()
    for (let lap = 0; lap < 6; lap++) {
      const moves = Array.from({ length: stepsInDialog }, () => woman.move())
      const where = choiceOf(moves[4] as Move)
      const away = [words.mn, words.en].some((all) => all.where?.options.away?.label === where)
      const language = choiceOf(moves[0] as Move) === 'English' ? words.en : words.mn
      expect(moves[8]?.expects.text).toBe(language[away ? 'done_away' : 'done_home']?.text)
    }
  })
  test('who only writes sends texts of exactly the length that is measured', () => {
    const writer = createWriter(1, 4000)
    writer.begin()
    expect(choiceOf(writer.move())).toHaveLength(4000)
  })
})

describe('the Telegram of the comparison', () => {
  test('brings no press of a button that is not there, and refuses what Telegram refuses', async () => {
    const telegram = await openTelegram(() => ['http://127.0.0.1:9'])
    try {
      expect(telegram.press(7, 'Монгол')).toBeUndefined()
      expect(await telegram.write(7, '/start')).toBe(0)
      const call = async (method: string, params: object): Promise<number> =>
        (
          await fetch(`${telegram.apiRoot}/bot8000000001:bench-token-of-thirty-five-letters/${method}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(params),
          })
        ).status
      expect(await call('sendMessage', { chat_id: 8, text: 'a' })).toBe(400)
      expect(await call('sendMessage', { chat_id: 7, text: '' })).toBe(400)
      expect(await call('answerCallbackQuery', { callback_query_id: '1' })).toBe(400)
      const reply_markup = { inline_keyboard: [[{ text: 'Монгол', callback_data: 'x'.repeat(65) }]] }
      expect(await call('sendMessage', { chat_id: 7, text: 'a', reply_markup })).toBe(400)
      expect(Object.values(telegram.takeBreaches())).toEqual([1, 1, 1, 1])
      expect(await call('sendMessage', { chat_id: 7, text: 'a' })).toBe(200)
    } finally {
      await telegram.close()
    }
  })
})
