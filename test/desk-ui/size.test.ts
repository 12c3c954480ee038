/** What a counsellor's browser loads before she can work, and what must not be in it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { builtDesk } from './office.ts'

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; src?: string; css?: string[] }
const manifest = JSON.parse(readFileSync(join(builtDesk, 'manifest.json'), 'utf8')) as Record<string, Chunk>
const fileOf = (file: string): Buffer => readFileSync(join(builtDesk, file))

/** All that a chunk needs before it runs. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name]
  if (!chunk || seen.has(name)) return seen
  seen.add(name)
  for (const each of chunk.imports ?? []) withImports(each, seen)
  return seen
}
const scripts = [...new Set(Object.values(manifest).map(({ file }) => file))].filter((file) =>
  file.endsWith('.js'),
)

const filesOf = (names: Iterable<string>): Set<string> =>
  new Set([...names].map((name) => manifest[name]?.file ?? ''))

/** What is loaded before any page is known. */
const html = fileOf('index.html').toString()
const ofShell = new Set(scripts.filter((file) => html.includes(file)))

/** Signing in, then Now in Mongolian: the first page. */
const firstPage = [
  '../pages/sign-in/view.tsx',
  '../pages/cases/view.tsx',
  '../pages/cases/view/calling.tsx',
  '../../../locales/mn/desk.json',
]

test('the first page needs at most 250 kB of script', () => {
  const ofPages = filesOf(firstPage.flatMap((name) => [...withImports(name)]))
  const files = [...new Set([...ofShell, ...ofPages])].filter((file) => file.endsWith('.js'))
  expect(files.length).toBeGreaterThan(3)
  // Each file is a request of its own over a slow line.
  expect(files.length).toBeLessThanOrEqual(10)
  const bytes = files.reduce((sum, file) => sum + gzipSync(fileOf(file), { level: 9 }).length, 0)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(250_000)
})

/** The phone beside the editor runs the engine itself, and with it the schemas of scripts; whoever opens no dialog loads none of it. */
const ofDialogs = new Set([...ofShell, ...filesOf(withImports('../pages/dialogs/view.tsx'))])
const phone = withImports('../pages/dialogs/view/phone/pane.tsx')
const ofPhone = new Set([...filesOf(phone)].filter((file) => !ofDialogs.has(file)))

test('the phone beside the editor needs at most 400 kB of script more: the whole hearing goes with it', () => {
  expect(ofPhone.size).toBeGreaterThan(0)
  const bytes = [...ofPhone]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(fileOf(file), { level: 9 }).length, 0)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(400_000)
})

test('the graph of a dialog needs at most 110 kB of script more, and only for whoever opens one', () => {
  const files = [...filesOf(withImports('../pages/dialogs/view/graph/pane.tsx'))].filter(
    (file) => file.endsWith('.js') && !ofDialogs.has(file),
  )
  const bytes = files.reduce((sum, file) => sum + gzipSync(fileOf(file), { level: 9 }).length, 0)
  expect(bytes).toBeGreaterThan(20_000)
  expect(bytes).toBeLessThanOrEqual(110_000)
  const elsewhere = scripts.filter(
    (file) => !files.includes(file) && fileOf(file).toString().includes('react-flow__'),
  )
  expect(elsewhere).toEqual([])
})

describe('the built desk', () => {
  test('has nothing of the server in it', () => {
    expect(scripts.length).toBeGreaterThan(5)
    for (const file of scripts) {
      const text = fileOf(file).toString()
      for (const mark of ['ZodError', 'argon2', 'process.env', 'node:crypto', 'sourceMappingURL'])
        if (!(mark === 'ZodError' && ofPhone.has(file)))
          expect({ file, has: text.includes(mark) ? mark : undefined }).toEqual({ file, has: undefined })
    }
  })

  test('loads nothing from anywhere else, and has nothing inline but what carries the nonce', () => {
    expect(html).not.toMatch(/https?:/)
    expect(html).not.toMatch(/<script(?![^>]* src=)/)
    expect(html).not.toMatch(/<style|\son\w+=|\sstyle=/)
    for (const [, nonce] of html.matchAll(/nonce="([^"]*)"/g)) expect(nonce).toBe('__ITGEL_NONCE__')
  })
})
