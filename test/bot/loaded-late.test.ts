/** Who does not use the Bot Framework does not load it. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

function loadedAfter(module: string): string[] {
  const script = `await import('./dist/src/${module}')
const { createRequire } = await import('node:module')
const files = Object.keys(createRequire(process.cwd() + '/x.js').cache)
console.log(JSON.stringify(files.filter((file) => file.includes('node_modules/bot'))))`
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  })
  return JSON.parse(done.stdout)
}

test('botbuilder is loaded by its own door only, not by the line, the server or the terminal', () => {
  for (const module of ['open-house.js', 'http/server.js', 'cli/chat.js'])
    expect(loadedAfter(module)).toEqual([])
  expect(loadedAfter('bot/open.js').length).toBeGreaterThan(10)
})
