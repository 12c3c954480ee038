/** `itgel screen`, for whoever feeds it files of phrases as they come: from Excel, from Windows, typed, piped. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '#src/cli/run.ts'
import { evaluate, type Phrase } from '#src/cli/screen-eval.ts'
import { explain } from '#src/screening/explain.ts'
import { root } from '../support/root.ts'
import { itgel } from './terminal.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itgel-screen-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const texts = (out: string): string[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)

function measured(content: string | Buffer): Promise<{ code: number | null; out: string; err: string }> {
  const file = join(folder, 'phrases')
  writeFileSync(file, content)
  return itgel(['screen', 'eval', file])
}

const phrases = '2 phrases: 1 of danger, 1 harmless'

describe('a line', () => {
  test('is answered when it has come, before there is another', async () => {
    const child = spawn(process.execPath, [`${root}/dist/app/itgel.js`, 'screen'], { cwd: root })
    child.stdin.write('сайн уу\n')
    const first = await Promise.race([
      new Promise((resolve) => child.stdout.once('data', (data) => resolve(texts(String(data))))),
      new Promise((resolve) => setTimeout(resolve, 10_000, 'no answer')),
    ])
    child.stdin.end()
    expect(first).toEqual(['сайн уу'])
  })
  test('is answered when it is empty, so that answers stand beside their lines', async () => {
    const { out } = await itgel(['screen'], {}, 'нэг\n\r\n\nхоёр\n{"text":""}\n')
    expect(texts(out)).toEqual(['нэг', '', '', 'хоёр', ''])
  })
  test('of JSON is JSON behind the mark of Windows and behind spaces, too', async () => {
    const { out } = await itgel(['screen'], {}, '\ufeff{"text":"нэг"}\n  {"text":"хоёр"}\r\n')
    expect(texts(out)).toEqual(['нэг', 'хоёр'])
  })
  test('of plain text keeps that mark, so that places stand in what came', async () => {
    const { out } = await itgel(['screen'], {}, '\ufeffнамайг зодож байна\n')
    const { text, signals } = JSON.parse(out)
    expect(text).toBe('\ufeffнамайг зодож байна')
    for (const { evidence } of signals)
      for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text)
  })
  test('may come in pieces, cut inside a letter', async () => {
    const bytes = Buffer.from('намайг зодсон\nсайн уу')
    const out: string[] = []
    const cut = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1))
    await runCommand(['screen'], {
      input: Readable.from(cut, { objectMode: false }),
      out: (text) => void out.push(text),
      err: () => undefined,
      env: {},
    })
    expect(texts(out.join('\n'))).toEqual(['намайг зодсон', 'сайн уу'])
  })
  test('that cannot be read is told, and is no success', async () => {
    const out: string[] = []
    const err: string[] = []
    const broken = async function* () {
      yield 'сайн уу\n'
      throw new Error('EIO: i/o error, read')
    }
    const code = await runCommand(['screen'], {
      input: Readable.from(broken()),
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      env: {},
    })
    expect({ code, texts: texts(out.join('\n')) }).toEqual({ code: 1, texts: ['сайн уу'] })
    expect(err.join('\n')).toContain('EIO')
  })
})

describe('a file of labelled phrases', () => {
  test('saved by Windows has its first label as it is', async () => {
    const { code, out, err } = await measured('\ufeffnone\tсайн уу\r\nsuicide\tби өөрийгөө ална\r\n')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(phrases)
  })
  test('that is not UTF-8 is refused, and not measured as letters nobody wrote', async () => {
    const utf16 = Buffer.from('\ufeffnone\tсайн уу\nsuicide\tби өөрийгөө ална\n', 'utf16le')
    expect(await measured(utf16)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('UTF-8') })
  })
  test('that is a folder, or is not there, says which', async () => {
    expect((await itgel(['screen', 'eval', folder])).err).toContain('EISDIR')
    expect((await itgel(['screen', 'eval', join(folder, 'no')])).err).toContain('ENOENT')
  })
  test.each([
    ['label\ttext\nnone\tсайн уу\nsuicide\tби өөрийгөө ална\n'],
    ['label\turgency\ttext\nnone\tnone\tсайн уу\nsuicide\thigh\tби өөрийгөө ална\n'],
    ['Text\tLabel\nсайн уу\tnone\nби өөрийгөө ална\tsuicide\n'],
    ['# ours\nid\ttext\turgency\tlabel\n1\tсайн уу\t\tnone\n2\tби өөрийгөө ална\thigh\tsuicide\n'],
  ])('may name its columns in its first line: %j', async (content) => {
    const { code, out, err } = await measured(content)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(phrases)
    expect(out).toMatch(/danger heard \(recall\) +1\/1/)
  })
  test('loses nothing unsaid: a text with a tab, an empty text, an urgency that is none', async () => {
    const { code, out, err } = await measured(
      [
        'none\tnone\tсайн уу\tби өөрийгөө ална',
        'suicide\thigh\t',
        '{"label":"suicide","urgency":"urgent","text":"би өөрийгөө ална"}',
        '{"label":"suicide","urgency":"high","text":""}',
        'None\tсайн уу',
        'suicide\tCritical\tби өөрийгөө ална',
      ].join('\n'),
    )
    expect(code).toBe(1)
    expect(err.match(/phrases:\d+/g)).toEqual(['phrases:1', 'phrases:2', 'phrases:3', 'phrases:4'])
    expect(err).toContain('has the urgency "urgent"')
    expect(out).toContain(phrases)
    expect(out).toMatch(/critical ones heard +1\/1/)
  })
  test('with labels that are not ours is measured, and told what was made of them', async () => {
    const { code, out, err } = await measured('harmless\tсайн уу\nnone\tсайн уу\n')
    expect(code).toBe(0)
    expect(out).toContain(phrases)
    expect(err).toMatch(/not ours count as danger: harmless\./)
  })
  test('is measured in a time that grows as the file does', () => {
    const time = (many: number): number => {
      const all = Array.from({ length: many }, (): Phrase => ({ label: 'suicide', text: '.' }))
      const start = process.cpuUsage()
      evaluate(all)
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    time(1_000)
    expect(time(40_000) / Math.min(time(5_000), time(5_000))).toBeLessThan(24)
  })
})

describe('itgel screen --explain', () => {
  test('tells of a text that is too long only what was screened of it', () => {
    const much = 'сайн уу. '.repeat(2_000)
    const { urgency, sentences } = explain(`${much}Намайг зодож байна. ${much}`)
    expect(urgency).toBe('none')
    expect(sentences.flatMap(({ fired }) => fired)).toEqual([])
  })
})
