/** A command that came with a later release: what staff published before it has neither its step nor its words, and is served as it was. */
import { describe, expect, test } from 'vitest'
import { laterCommands, readCommand } from '#src/dialog/commands.ts'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { files } from './house.ts'

/** As it was written before "who" was there. */
function asItWas(all: HouseFiles, { step = true, words = true }): HouseFiles {
  const changed: Record<string, string> = { ...all }
  const json = (file: string, change: (words: Record<string, unknown>) => void): void => {
    const read = JSON.parse(changed[file] ?? '{}')
    change(read)
    changed[file] = JSON.stringify(read)
  }
  for (const language of ['mn', 'en']) {
    if (words) json(`locales/${language}/commands.json`, (all) => delete all.who)
    if (step) json(`locales/${language}/welcome.json`, (all) => delete all.who)
  }
  if (step)
    changed['dialogs/welcome.yaml'] = (changed['dialogs/welcome.yaml'] ?? '').replace(
      / {2}who:\n(?: {4}.*\n)+/,
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
    expect(older['dialogs/welcome.yaml']).not.toContain('who:')
    expect(problems(older)).toEqual([])
    expect(readCommand(compileHouse(older).script.commands, 'чи робот уу')).toBe(undefined)
  })

  test('is no word without its step, and nothing else is wrong', () => {
    const without = asItWas(files, { words: false })
    expect(problems(without)).toEqual([])
    expect(readCommand(compileHouse(without).script.commands, 'чи робот уу')).toBe(undefined)
    expect(readCommand(compileHouse(without).script.commands, 'privacy')?.name).toBe('privacy')
  })

  test('needs its words where the script has its step', () =>
    expect(problems(asItWas(files, { step: false }))).toContain(
      'no word is left for the command "who": she could not say it',
    ))
})

test('a word that both languages have changes nobody’s language', () => {
  const { script } = compileHouse(files)
  expect(readCommand(script.commands, 'robot')).toEqual({ name: 'who' })
  expect(readCommand(script.commands, 'bot')).toEqual({ name: 'who' })
})
