/** What everybody sees of us before the first word, on a phone that others may look at too. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readProfileWords } from '../../src/cli/profile-words.ts'
import { readCommand } from '../../src/dialog/commands.ts'
import { compileHouse } from '../../src/dialog/load.ts'
import { readHouseFiles } from '../../src/house-files.ts'

const folders = {
  dialogsDir: 'dialogs',
  localesDir: 'locales',
  directoryDir: 'directory',
  picturesDir: 'pictures',
}
const { words, problems } = readProfileWords(folders)

describe('the words of the profile', () => {
  test('are there in every language', () => {
    expect(problems).toEqual([])
    expect(Object.keys(words)).toEqual([...compileHouse(readHouseFiles(folders)).words.languages].sort())
  })
  test.each(Object.entries(words))('tell nothing about why somebody writes (%s)', (_, of) => {
    const telling =
      /police|violen|abus|traffick|victim|help ?line|hotline|counsel|crisis|gender|shelter|цагдаа|хүчирхий|хүчинд|наймаа|хохирог|аюул|жендэр|зөвлөх|хамгаал/iu
    const shown = [of.name, of.about, of.greeting, of.start]
    const buttons = [
      ...of.commands.map(({ description }) => description),
      ...of.questions.map(({ question }) => question),
    ]
    for (const text of [...shown, ...buttons]) expect(text).not.toMatch(telling)
  })
  test.each(Object.entries(words))('name only commands that are understood (%s)', (_, of) => {
    const { commands } = compileHouse(readHouseFiles(folders)).script
    for (const { command } of of.commands)
      if (command !== 'start') expect(readCommand(commands, `/${command}`)?.name).toBe(command)
    expect(of.commands.map(({ command }) => command)).toEqual([
      'start',
      'help',
      'person',
      'language',
      'privacy',
      'leave',
      'erase',
    ])
  })
  test('begin with Mongolian where no language is known', () => {
    expect(words.mn?.name).toBe('Итгэл')
    expect(readFileSync('locales/mn/profile.json', 'utf8')).toMatch(/[өү]/u)
  })
})
