/** An operator asks what is set. Nobody who looks over her shoulder learns a secret. */
import { describe, expect, test } from 'vitest'
import { configCommand } from '../../src/cli/config.ts'
import { configTable, environment } from '../../src/config.ts'

async function config(env: Record<string, string>, ...args: string[]) {
  const ran = { code: 0, out: '', err: '' }
  ran.code = await configCommand.run(args, {
    input: process.stdin,
    out: (text) => (ran.out += `${text}\n`),
    err: (text) => (ran.err += `${text}\n`),
    env,
  })
  return ran
}

const planted = 'p1anted-secret'
const secrets = {
  SEAL_KEYS: `k1:${planted}`,
  PSEUDONYM_KEY: planted,
  TELEGRAM_BOT_TOKEN: `8123:${planted}`,
  TELEGRAM_WEBHOOK_SECRET: `${planted}!`,
  MESSENGER_PAGE_TOKEN: planted,
  MESSENGER_APP_SECRET: planted,
  MESSENGER_VERIFY_TOKEN: planted,
  MICROSOFT_APP_PASSWORD: planted,
  METRICS_TOKEN: planted,
  REDIS_URL: `redis://itgel:${planted}@redis:6379/0?password=${planted}`,
  PUBLIC_URL: `https://itgel:${planted}@chat.example.mn/?key=${planted}`,
}

describe('itgel config', () => {
  test('shows what is set and leaves out what is not', async () => {
    const { code, out } = await config({ PORT: '8080', LOG_LEVEL: 'warn', HOST: ' ' })
    expect(code).toBe(0)
    expect(out).toMatch(/^PORT +8080\nLOG_LEVEL +warn\n\nno problems\n$/)
  })
  test('says so when nothing is set', async () => {
    expect((await config({})).out).toMatch(/Nothing is set.*no problems/s)
  })
  test('shows no secret, whether it is right or wrong, alone or within an address', async () => {
    const { code, out, err } = await config({ ...secrets, NODE_ENV: 'production' })
    expect(code).toBe(1)
    expect(out + err).not.toContain(planted)
    for (const name of Object.keys(secrets)) expect(out).toContain(name)
    expect(out).toMatch(/REDIS_URL +redis:\/\/«set»@redis:6379\/0\?«set»/)
  })
  test('tells all problems together, each by the name of its variable', async () => {
    const { code, out } = await config({ NODE_ENV: 'production', MESSENGER_PAGE_ID: '1' })
    expect(code).toBe(1)
    for (const name of [
      'REDIS_URL',
      'SEAL_KEYS',
      'PSEUDONYM_KEY',
      'MESSENGER_PAGE_TOKEN',
      'MESSENGER_APP_SECRET',
    ])
      expect(out).toMatch(new RegExp(`^  - ${name}: `, 'm'))
    expect(out).toMatch(/\d+ problems\n$/)
  })
  test('names a variable that is only nearly one of ours', async () => {
    const { err } = await config({
      TELEGRAM_BOT_TOKN: 'x',
      TELEGRAM_BOT: 'x',
      HOSTNAME: 'here',
      PATH: '/bin',
    })
    expect(err).toMatch(/TELEGRAM_BOT_TOKN is not a setting.*did you mean "TELEGRAM_BOT_TOKEN"/)
    expect(err).not.toMatch(/HOSTNAME|PATH/)
  })
  test('prints the table of the README', async () => {
    const { code, out } = await config({}, '--table')
    expect(code).toBe(0)
    expect(out.trim()).toBe(configTable())
    for (const name of Object.keys(environment.shape)) expect(out).toContain(`\`${name}\``)
  })
})
