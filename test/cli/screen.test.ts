/** `itgel screen`: lines in, one line of JSON each out; why; how well. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { itgel, itgelProcess } from './terminal.ts'

const dev = fileURLToPath(new URL('../screening/phrases-dev.tsv', import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itgel-screen-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Line = {
  text: string
  urgency: string
  signals: { id: string; label: string; evidence: { start: number; end: number; text: string }[] }[]
}

const lines = (out: string): Line[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)

describe('itgel screen', () => {
  test('answers every line, plain or JSON, in order', async () => {
    const { code, out, err } = await itgelProcess(
      ['screen'],
      {},
      'Намайг зодож байна\n{"text":"he is beating me right now","lang":"en"}\nсайн уу\n{not json\n',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const found = lines(out)
    expect(found.map(({ text, urgency }) => [text, urgency])).toEqual([
      ['Намайг зодож байна', 'critical'],
      ['he is beating me right now', 'critical'],
      ['сайн уу', 'none'],
      ['{not json', 'none'],
    ])
    const [first] = found
    expect(Object.keys(first ?? {})).toEqual(['text', 'urgency', 'signals'])
    expect(first?.signals[0]?.evidence).toContainEqual({ start: 7, end: 12, text: 'зодож' })
  })
  test('says nothing of nothing', async () => {
    expect(await itgel(['screen'], {}, '')).toMatchObject({ code: 0, out: '' })
  })
  test('does ten thousand lines in the time of a cup of tea', async () => {
    const input = 'nuhur mini namaig zoddog yaah ve\nсайн байна уу маргааш цаг байна уу\n'.repeat(5_000)
    const start = process.hrtime.bigint()
    const { code, out } = await itgelProcess(['screen'], {}, input)
    expect(code).toBe(0)
    expect(out.split('\n').filter(Boolean)).toHaveLength(10_000)
    expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(60)
  })
})

describe('itgel screen --explain', () => {
  test('shows forms, rules that fired and what kept others quiet', async () => {
    const { code, out } = await itgel(['screen', '--explain', 'Кинонд нөхөр нь эхнэрээ зоддог'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      urgency: 'none',
      sentences: [
        {
          language: 'mn',
          fired: [],
          blocked: expect.arrayContaining([expect.objectContaining({ by: 'fiction' })]),
        },
      ],
    })
    expect(out).toContain('зод+даг (habit)')
  })
})

describe('itgel screen eval', () => {
  test('measures the development phrases', async () => {
    const { code, out, err } = await itgel(['screen', 'eval', dev])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^200 phrases: 100 of danger, 100 harmless/)
    for (const part of [
      'danger heard (recall)',
      'critical ones that call a person at once',
      'harmless phrases that call one',
      'By label',
      'By script',
      'By urgency given',
      'Missed',
      'Alarms on harmless',
    ]) {
      expect(out).toContain(part)
    }
  })
  test('reads urgency and JSON lines, and tells which line it cannot read', async () => {
    const file = join(folder, 'phrases.tsv')
    writeFileSync(
      file,
      '# a remark\nsuicide\tcritical\tби өөрийгөө ална\n{"label":"none","text":"сайн уу"}\njust a line\ndebt\tvery\turtei\n',
    )
    const { code, out, err } = await itgel(['screen', 'eval', file])
    expect(code).toBe(1)
    expect(out).toContain('2 phrases: 1 of danger, 1 harmless')
    expect(err).toMatch(/phrases\.tsv:4 .*\n.*phrases\.tsv:5 /)
  })
  test('says so when there is no such file, or nothing in it', async () => {
    expect(await itgel(['screen', 'eval', join(folder, 'none.tsv')])).toMatchObject({ code: 1, out: '' })
    const empty = join(folder, 'empty.tsv')
    writeFileSync(empty, '# nothing\n')
    expect(await itgel(['screen', 'eval', empty])).toMatchObject({ code: 1, out: '' })
  })
  test.each([[['screen', 'evaluate']], [['screen', 'eval']], [['screen', '--explain']]])(
    '%j is a wrong call',
    async (args) => {
      expect(await itgel(args)).toMatchObject({ code: 2, out: '' })
    },
  )
})
