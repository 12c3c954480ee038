/** What holds for every command of the terminal. */
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/list.ts'
import { itgel, itgelProcess } from './terminal.ts'

describe('every command', () => {
  test.each(Object.keys(commands))('%s says what it does and how it is called', async (name) => {
    const { code, out, err } = await itgel([name, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(new RegExp(`^itgel ${name}`))
    expect(out.split('\n').every((line) => line.length <= 120)).toBe(true)
  })
  test('is named in the list, and a wrong name gets the list', async () => {
    const listed = await itgelProcess(['--help'])
    for (const name of Object.keys(commands)) expect(listed.out).toContain(name)
    const wrong = await itgelProcess(['chek'])
    expect(wrong).toMatchObject({ code: 2, out: '' })
    expect(wrong.err).toContain('check')
  })
  test.each([
    [['check', 'dialogs']],
    [['directory']],
    [['directory', 'due', 'Thailand']],
    [['config', '--tables']],
    [['channels']],
    [['channels', 'check', 'viber']],
    [['forget', 'telegram']],
    [['forget', 'viber', '1']],
    [['people']],
    [['people', 'invite', '--role', 'queen', '--login', 'a@example.mn']],
    [['people', 'invite', '--role', 'editor', '--login', 'a b']],
    [['people', 'disable']],
    [['audit']],
    [['audit', 'verify', '--since', 'x']],
    [['audit', 'list', '--colour', 'red']],
    [['report']],
    [['report', '--audience', 'everybody']],
    [['report', '--audience', 'donor', '--from', '2026-01']],
  ])('%j is a wrong call and says so on standard error', async (args) => {
    const { code, out, err } = await itgel(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toBe('')
  })
})
