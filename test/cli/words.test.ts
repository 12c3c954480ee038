/** Words go to translators as a sheet, and come back into the files without changing anything they were not asked to. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { itgel, itgelProcess } from './terminal.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder: string
let env: Record<string, string>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itgel-words-'))
  for (const name of ['dialogs', 'locales', 'directory'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  env = {
    DIALOGS_DIR: join(folder, 'dialogs'),
    LOCALES_DIR: join(folder, 'locales'),
    DIRECTORY_DIR: join(folder, 'directory'),
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

test.each(['sheet.csv', 'sheet.xlf'])(
  'a dialog goes out as %s, and comes back with what was changed',
  async (name) => {
    const file = join(folder, name)
    const out = await itgel(['words', 'export', '--language', 'en', '--of', 'rights', '--out', file], env)
    expect(out).toMatchObject({ code: 0, out: '', err: expect.stringMatching(/\d+ rows/) })
    const before = read('locales/en/rights.json')

    const same = await itgel(['words', 'import', file, '--language', 'en', '--take'], env)
    expect(same).toMatchObject({ code: 0, out: '' })
    expect(read('locales/en/rights.json')).toBe(before)

    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll('What would you like to know?', 'What would help you?'),
    )
    const looked = await itgel(['words', 'import', file, '--language', 'en'], env)
    expect(looked.out.trim()).toMatch(/: words$/)
    expect(read('locales/en/rights.json')).toBe(before)
    const taken = await itgelProcess(['words', 'import', file, '--language', 'en', '--take'], env)
    expect(taken.code).toBe(0)
    expect(read('locales/en/rights.json')).toContain('What would help you?')
    expect((await itgel(['check'], env)).out).toMatch(/no problems/)
  },
)

test('how far each language is', async () => {
  const { code, out } = await itgel(['words'], env)
  expect(code).toBe(0)
  expect(out).toMatch(/^mn Монгол: written first, \d+ texts/m)
  expect(out).toMatch(/^en English: offered \(whole\), (\d+) of \1 there/m)
})

test('what cannot be taken is told with its reason, and ends with 1', async () => {
  const file = join(folder, 'a.csv')
  writeFileSync(file, 'id,mn,en\r\nrights.nowhere.text.1,a,b\r\n')
  const told = await itgel(['words', 'import', file, '--language', 'en'], env)
  expect(told.code).toBe(1)
  expect(told.out).toContain('rights.nowhere.text.1: cannot be taken (unknown)')
  writeFileSync(file, 'nothing')
  expect((await itgel(['words', 'import', file, '--language', 'en'], env)).err).toContain(
    'does not begin as ours do',
  )
})

test.each([
  [['words', 'export'], '--language'],
  [['words', 'export', '--language', 'mn'], 'nothing to translate'],
  [['words', 'export', '--language', 'en', '--of', 'nothing'], 'no dialog'],
  [['words', 'import', 'a.csv', '--language', 'en', '--for', 'x'], '--take'],
  [['words', 'dance'], '--language'],
])('called as %j it says what it takes, and ends with 2', async (args, told) => {
  expect(await itgel(args, env)).toMatchObject({ code: 2, err: expect.stringContaining(told) })
})
