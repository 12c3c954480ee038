/** Settings that start quietly and hurt, or tell a secret. */
import { expect, test } from 'vitest'
import { readConfig } from '#src/config.ts'
import { itgel } from '../cli/terminal.ts'
import { testKeys } from '../support/app.ts'

const key = Buffer.from('0123456789abcdef0123456789ABCDEF').toString('base64')
const good = {
  NODE_ENV: 'production',
  REDIS_URL: 'redis://127.0.0.1:6379',
  SEAL_KEYS: `a:${key}`,
  PSEUDONYM_KEY: key,
  PUBLIC_URL: 'https://itgel.example',
}

test('a page calls to the desk, not to the address of her page', () => {
  const desk = { DESK_URL: 'https://desk.example' }
  for (const { PUBLIC_URL, ...rest } of [good]) {
    for (const env of [
      { ...rest, ...desk },
      { ...rest, PUBLIC_URL, ...desk },
    ]) {
      const read = readConfig(env)
      expect('config' in read && read.config.paging.link).toBe('https://desk.example/desk')
    }
  }
})

const half = 'p1anted-half'
test.each([`redis://:${half}#${half}@redis:6379`, `redis://:${half}/${half}@redis:6379`])(
  'an address of Redis that nobody can read is told as such, and its password by no command (%#)',
  async (REDIS_URL) => {
    const read = readConfig({ ...good, REDIS_URL })
    const env = { ...testKeys, REDIS_URL }
    const config = await itgel(['config'], env)
    const forget = await itgel(['forget', 'telegram', '7'], env)
    expect({
      problems: 'problems' in read ? read.problems.length : 0,
      config: config.code,
      told: [config.out, config.err, forget.out, forget.err].map((text) => text.includes(half)),
    }).toEqual({ problems: 1, config: 1, told: [false, false, false, false] })
  },
)
