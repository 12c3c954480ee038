/** A command that came with a later release: what staff published before it has neither its step nor its words, and is served as it was. */
import { describe, expect, test } from 'vitest'
import { laterCommands, readCommand } from '#src/dialog/commands.ts'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { files } from './house.ts'

/** As it was written before "who" was there. */
function asItWas(all: HouseFiles, { step = true, words = ['mn', 'en'] }): HouseFiles {
  const changed: Record<string, string> = { ...all }
  const json = (file: string, change: (words: Record<string, unknown>) => void): void => {
    const read = JSON.parse(changed[file] ?? '{}')
    change(read)
    changed[file] = JSON.stringify(read)
  }
  for (const language of ['mn', 'en']) {
    if (words.includes(language)) json(`locales/${language}/commands.json`, (all) => delete all.who)
    for (const name of step ? ['who_we_are', 'who_alone'] : [])
      json(`locales/${language}/welcome.json`, (all) => delete all[name])
  }
  if (step)
    changed['dialogs/welcome.yaml'] = (changed['dialogs/welcome.yaml'] ?? '').replace(
      / {2}who[a-z_]*:\n(?: {4}.*\n)+/g,
      '',
    )
  return changed
}
const problems = (files: HouseFiles): string[] => compileHouse(files).problems.map(({ message }) => message)

describe('a command of a later release', () => {
  test('is the one this suite is about', () => expect(laterCommands).toEqual(['who']))

  test('is understood where the script has it', () => {
    const { script } = compileHouse(files)
    expect(readCommand(script.commands, 'чи робот уу')?.name).toBe('who')
  })

  test('is not asked of what was published before it, and is no word there', () => {
    const older = asItWas(files, {})
    expect(older['dialogs/welcome.yaml']).not.toContain('  who')
    expect(problems(older)).toEqual([])
    expect(readCommand(compileHouse(older).script.commands, 'чи робот уу')).toBe(undefined)
  })

  test('is no word without its step, and nothing else is wrong', () => {
    const without = asItWas(files, { words: [] })
    expect(problems(without)).toEqual([])
    expect(readCommand(compileHouse(without).script.commands, 'чи робот уу')).toBe(undefined)
    expect(readCommand(compileHouse(without).script.commands, 'privacy')?.name).toBe('privacy')
  })

  test('is needed in every language once one has its words', () =>
    expect(problems(asItWas(files, { step: false, words: ['en'] }))).toEqual([
      'no word is left for the command "who": she could not say it',
    ]))

  test('takes nothing from a step of staff’s own that had its name before', () =>
    expect(problems(asItWas(files, { step: false }))).toEqual([]))
})

test('a word that both languages have changes nobody’s language', () => {
  const { script } = compileHouse(files)
  expect(readCommand(script.commands, 'robot')).toEqual({ name: 'who' })
})
