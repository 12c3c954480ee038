/** An editor asks what is wrong in her files before anybody meets it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { itgel } from './terminal.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

let folder: string
let env: Record<string, string>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itgel-check-'))
  for (const name of ['dialogs', 'locales', 'directory'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  env = {
    DIALOGS_DIR: join(folder, 'dialogs'),
    LOCALES_DIR: join(folder, 'locales'),
    DIRECTORY_DIR: join(folder, 'directory'),
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const change = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(folder, file), 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  writeFileSync(join(folder, file), changed)
}

describe('itgel check', () => {
  test('says that all is well, and how much there is', async () => {
    expect(await itgel(['check'])).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+ dialogs?, \d+ languages?, no problems\n$/),
      err: '',
    })
  })
  test('prints each problem with the place an editor can open', async () => {
    change('dialogs/welcome.yaml', 'go: about }', 'go: abuot }')
    const { code, out } = await itgel(['check'], env)
    expect(code).toBe(1)
    expect(out).toMatch(
      new RegExp(`^${folder}/dialogs/welcome\\.yaml:\\d+:\\d+ .*"abuot".*did you mean "about"`, 'm'),
    )
    expect(out).toMatch(/ problems?\n$/)
  })
  test('reads what the platforms show too', async () => {
    change('locales/mn/profile.json', '"start": "Эхлэх"', '"start": "Энэ товчин дээр дарж эхлээрэй"')
    change('locales/en/profile.json', '"about"', '"abuot"')
    const { code, out } = await itgel(['check'], env)
    expect(code).toBe(1)
    expect(out).toMatch(/mn\/profile\.json:\d+:\d+ "start": at most 20 characters/)
    expect(out).toMatch(/en\/profile\.json:\d+:\d+ "abuot" is not known here; did you mean "about"/)
  })
  test('says so when there is nothing to check', async () => {
    const { code, out } = await itgel(['check'], {
      DIALOGS_DIR: join(folder, 'none'),
      LOCALES_DIR: join(folder, 'none'),
      DIRECTORY_DIR: join(folder, 'none'),
    })
    expect(code).toBe(1)
    expect(out).toMatch(/no dialogs, no languages, \d+ problem/)
  })
})
