/** The papers tell the truth, as far as a program can see it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/list.ts'
import { configTable, readConfig } from '../../src/config.ts'
import { logEvents } from '../../src/log.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** A formatter may line up the columns of a table. */
const unpadded = (table: string): string => table.replace(/ +/g, ' ').replace(/-{3,}/g, '---')

const papers = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map((name) => `docs/${String(name)}`)
    .filter((name) => name.endsWith('.md')),
]

describe('the README', () => {
  test('has the table of settings as they are: npm run -s itgel -- config --table', () => {
    const between = /<!-- config:begin -->\n(.*)\n<!-- config:end -->/s.exec(read('README.md'))?.[1]
    expect(unpadded(between ?? '')).toBe(unpadded(configTable()))
  })
  test('names every command', () => {
    for (const name of Object.keys(commands))
      expect(read('README.md')).toMatch(new RegExp(`^\\| \`${name}\\b`, 'm'))
  })
  test('tells on its first screen what it is, and the two commands', () => {
    const first = read('README.md').split('\n').slice(0, 24).join('\n')
    for (const word of ['confidential', 'npm start', 'npm test']) expect(first).toContain(word)
  })
})

describe('the page for operators', () => {
  const page = read('docs/running-it.md')
  test.each(logEvents)('tells what %s means', (event) => {
    expect(page).toMatch(new RegExp(`^\\| \`${event.replace('.', '\\.')}\` +\\| .`, 'm'))
  })
  const key = Buffer.alloc(32, 'a key of the tests').toString('base64')
  const guessable = Buffer.alloc(32).toString('base64')
  const production = {
    NODE_ENV: 'production',
    REDIS_URL: 'redis://:x@x',
    SEAL_KEYS: `k1:${key}`,
    PSEUDONYM_KEY: key,
  }
  test.each([
    { NODE_ENV: 'production' },
    { ...production, SEAL_KEYS: `k1:${guessable}` },
    { ...production, SEAL_KEYS: `k1:${key},k1:${key}` },
    { ...production, SEAL_KEYS: key },
    { ...production, SEAL_KEYS: 'k1:short' },
    { ...production, PUBLIC_URL: 'http://x' },
    { ...production, TELEGRAM_BOT_TOKEN: 'x' },
    { ...production, MICROSOFT_APP_ID: 'x' },
    { ...production, MICROSOFT_APP_ID: 'none' },
    {
      ...production,
      MESSENGER_PAGE_ID: '1',
      MESSENGER_PAGE_TOKEN: 'x',
      MESSENGER_VERIFY_TOKEN: 'long enough',
    },
  ])('has the refusal of %j', (env) => {
    const found = readConfig(env)
    const problems = 'problems' in found ? found.problems : []
    expect(problems).not.toEqual([])
    for (const problem of problems)
      expect(page.replace(/ +/g, ' ')).toContain(problem.replace(/(variables are set\.).*/, '$1'))
  })
})

describe('every paper', () => {
  test.each(papers)('%s leads only to what is there', (paper) => {
    const text = read(paper)
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) =>
      join(dirname(paper), link ?? ''),
    )
    const named = [...text.matchAll(/`((?:src|test|docs|setup|bench)\/[\w./-]+)`/g)].map(
      ([, file]) => file ?? '',
    )
    const gone = [...links, ...named].filter((file) => !existsSync(join(root, file)))
    expect(gone).toEqual([])
  })
})
