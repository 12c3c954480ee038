/** An editor asks what is wrong in her files before anybody meets it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { itgel, itgelProcess } from './terminal.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

let folder: string
let env: Record<string, string>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itgel-check-'))
  // The conversations of one dialog are enough: they are replayed each time.
  const filter = (file: string): boolean => !/transcripts\/(?!welcome)/.test(file)
  for (const name of ['dialogs', 'locales', 'directory'])
    cpSync(join(root, name), join(folder, name), { recursive: true, filter })
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
    expect(await itgelProcess(['check'])).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^(?:.* warning: .*\n)*\d+ dialogs?, \d+ languages?, no problems, \d+ warnings\n$/,
      ),
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
    expect(out).toMatch(/ problems?(, \d+ warnings?)?\n$/)
  })
  test('reads what the platforms show too', async () => {
    change('locales/mn/profile.json', '"start": "Эхлэх"', '"start": "Энэ товчин дээр дарж эхлээрэй"')
    change('locales/en/profile.json', '"about"', '"abuot"')
    const { code, out } = await itgel(['check'], env)
    expect(code).toBe(1)
    expect(out).toMatch(/mn\/profile\.json:\d+:\d+ "start": at most 20 characters/)
    expect(out).toMatch(/en\/profile\.json:\d+:\d+ "abuot" is not known here; did you mean "about"/)
  })
  test('replays the conversations we promise, and says which dialog promises none', async () => {
    change('dialogs/transcripts/welcome/sticker.yaml', /itgel: language/, 'itgel: menu')
    const { code, out } = await itgel(['check'], env)
    expect(code).toBe(1)
    expect(out).toMatch(/transcripts\/welcome\/sticker\.yaml:\d+:\d+ Itgel says instead/)
    rmSync(join(folder, 'dialogs/transcripts/welcome'), { recursive: true })
    const none = await itgel(['check'], env)
    expect(none.out).toMatch(/welcome\.yaml:1:1 no conversation in it is promised/)
  })
  test('with --launch tells what keeps us from serving real people', async () => {
    const { code, out } = await itgel(['check', '--launch'])
    expect(code).toBe(1)
    expect(out).toMatch(/^locales\/mn\/meta\.json:\d+:\d+ the words of "mn" are a draft$/m)
    expect(out).toMatch(/has no emergency row/)
    expect(out).not.toMatch(/warning/)
  })
  test('with --confirm keeps that words were read, and tells when they are stale', async () => {
    expect((await itgel(['check', '--confirm', 'welcome'], env)).code).toBe(0)
    expect((await itgel(['check'], env)).out).not.toMatch(/stale/)
    change('locales/mn/welcome.json', 'Ярихад тань', 'Ярихад чинь')
    expect((await itgel(['check'], env)).out).toMatch(
      /locales\/en\/welcome\.json:\d+:\d+ warning: ".*" is stale/,
    )
    expect(await itgel(['check', '--confirm', 'welcom'], env)).toMatchObject({ code: 2, out: '' })
  })
  test('with --keep keeps dialogs as they are, once, and warns when one is changed without a new version', async () => {
    const now = Number(/^version: (\d+)$/m.exec(readFileSync(join(folder, 'dialogs/gobi.yaml'), 'utf8'))?.[1])
    const kept = `dialogs/_versions/gobi@${now}.json`
    const first = await itgel(['check', '--keep', 'gobi'], env)
    expect(first).toMatchObject({ code: 0, out: `${join(folder, kept)}\n` })
    expect(await itgel(['check', '--keep', 'gobi'], env)).toMatchObject({ code: 0, out: '' })
    expect((await itgel(['check'], env)).out).not.toContain(`gobi@${now}`)

    change('dialogs/gobi.yaml', '- { id: skip, go: near }', '- { id: skip, go: road }')
    const warned = await itgel(['check'], env)
    expect(warned.out).toMatch(/gobi@\d+\.json:1:1 warning: .*its version is still \d+: count it up/)
    expect(await itgel(['check', '--keep', 'gobi'], env)).toMatchObject({ code: 1, out: '' })

    change('dialogs/gobi.yaml', `version: ${now}`, `version: ${now + 1}`)
    expect((await itgel(['check'], env)).out).not.toContain(`gobi@${now}`)
    expect((await itgel(['check', '--keep'], env)).out).toContain(
      join(folder, `dialogs/_versions/gobi@${now + 1}.json`),
    )
    expect(await itgel(['check', '--keep', 'gobbi'], env)).toMatchObject({ code: 2, out: '' })
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
