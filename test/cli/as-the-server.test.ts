/** An operator at the terminal whose settings are not those of the server, or who was given a Redis as a package installs it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { testKeys } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { itgel } from './terminal.ts'

const invite = ['people', 'invite', '--role', 'administrator', '--login', 'first@example.mn', '--name', 'A']
const other = `k2:${Buffer.alloc(32, 'another seal key of the tests').toString('base64')}`

let started: TestRedis[] = []
const folder = mkdtempSync(join(tmpdir(), 'itgel-oper-'))
afterEach(async () => {
  for (const redis of started) await redis.stop()
  started = []
  rmSync(folder, { recursive: true, force: true })
})
async function redis(...extra: string[]): Promise<TestRedis> {
  const one = await startRedis(extra)
  started.push(one)
  return one
}

describe('keys that are not those of the server', () => {
  test('who forgets them does not shut the desk before it was ever open', async () => {
    const { url } = await redis()
    const forgotten = await itgel(invite, { REDIS_URL: url })
    expect(forgotten).toMatchObject({ code: 1, out: '' })
    expect(forgotten.err).toContain('SEAL_KEYS: not set')
    // Nothing was written that the server could not open.
    const made = await itgel(invite, { ...testKeys, REDIS_URL: url })
    expect(made.code).toBe(0)
    expect((await itgel(['people', 'list'], { ...testKeys, REDIS_URL: url })).out).toContain(
      'first@example.mn',
    )
  })

  test('a key that the server has not got yet seals nobody, and it is said in a sentence', async () => {
    const env = { ...testKeys, REDIS_URL: (await redis()).url }
    expect((await itgel(invite, env)).code).toBe(0)
    const before = await itgel(['people', 'list'], env)
    for (const SEAL_KEYS of [`${other},${testKeys.SEAL_KEYS}`, other, ''])
      for (const args of [
        ['people', 'invite', '--role', 'counsellor', '--login', 'new@example.mn', '--name', 'B'],
        ['people', 'reset', 'first@example.mn'],
        ['audit', 'verify'],
        ['backup', join(folder, 'b')],
      ]) {
        const { code, out, err } = await itgel(args, { ...env, SEAL_KEYS })
        expect([code, out, err]).toEqual([1, '', expect.stringContaining('the first is not the one')])
      }
    expect(await itgel(['people', 'list'], env)).toEqual(before)
  })
})

describe('a Redis as a package installs it', () => {
  const unsafe = ['--appendonly', 'no', '--appendfsync', 'everysec', '--save', '3600 1']

  test('nobody is invited and nothing is restored into it: made safe, it would come up empty', async () => {
    const safe = { ...testKeys, REDIS_URL: (await redis()).url }
    const file = join(mkdtempSync(join(tmpdir(), 'itgel-oper-')), 'backup')
    expect((await itgel(invite, safe)).code).toBe(0)
    expect((await itgel(['backup', file], safe)).code).toBe(0)
    const env = { ...testKeys, REDIS_URL: (await redis(...unsafe)).url }
    const restored = await itgel(['restore', file], env)
    expect(restored).toMatchObject({ code: 1, out: '' })
    expect(restored.err).toContain('config set appendonly yes')
    const invited = await itgel(invite, { ...env, NODE_ENV: 'production' })
    expect(invited).toMatchObject({ code: 1, out: '' })
    expect(invited.err).toContain('appendfsync always')
    // For a trial it will do.
    expect((await itgel(invite, env)).code).toBe(0)
  })
})
