/** `itgel report`, beside a real store. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '#src/store/redis/connect.ts'
import { testKeys } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { itgel, itgelProcess } from './terminal.ts'

let redis: TestRedis
let env: Record<string, string>
beforeAll(async () => {
  redis = await startRedis()
  env = { ...testKeys, REDIS_URL: redis.url }
  const { send, close } = await connect(redis.url, () => undefined)
  const put = (channel: string, month: string, ...cells: string[]) =>
    send(['HSET', `itgel:{${channel}}:cells:${month}`, ...cells])
  await put('telegram', '2025-01', 'contacts', '4', 'ages/adult', '2', 'entries/c2', '3')
  await put('messenger', '2025-01', 'contacts', '3', 'ages/adult', '3')
  await put('telegram', '2025-02', 'contacts', '4', 'ages/teen', '4', 'ages/adult', '1', 'entries/c2', '2')
  await close()
})
afterAll(() => redis.stop())

const report = (...args: string[]) => itgel(['report', '--lang', 'en', ...args], env)

describe('itgel report', () => {
  test('tells donors full fives over all channels, and carries the rest into the next month', async () => {
    const january = await report('--audience', 'donor', '--from', '2025-01-01', '--to', '2025-01-31')
    expect({ code: january.code, err: january.err }).toEqual({ code: 0, err: '' })
    expect(january.out).toMatch(/^\| Total\s+\|\s+5 \|$/m)
    expect(january.out).toMatch(/^\| 18 and over\s+\|\s+5 \|$/m)
    const both = await report('--audience', 'donor', '--from', '2025-01', '--to', '2025-02')
    expect(both.out).toMatch(/^\| Total\s+\|\s+10 \|$/m)
    expect(both.out).toMatch(/^\| 13 to 17\s+\|\s+– \|$/m)
    expect(both.out).toMatch(/^\| c2 · Pictures: somebody threatens to show them\s+\|\s+5 \|$/m)
  })

  test('tells staff everything, and writes down that it was read', async () => {
    const { out } = await report('--audience', 'staff', '--from', '2025-02', '--to', '2025-02')
    expect(out).toMatch(/^\| 13 to 17\s+\|\s+4 \|$/m)
    const audit = await itgelProcess(['audit', 'list', '--act', 'report.read'], env)
    expect(audit.out).toMatch(/operator\treport\.read\treport\tstaff/)
  })

  test('writes a sheet once, and refuses what may not be asked', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'itgel-')), 'year.csv')
    const asked = ['--audience', 'public', '--from', '2025-01', '--to', '2025-12', '--csv', file]
    expect((await report(...asked)).code).toBe(0)
    expect(readFileSync(file, 'utf8').startsWith('\uFEFFFrom,To,Section')).toBe(true)
    const again = await report(...asked)
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.err).toMatch(/EEXIST/)
    const short = await report('--audience', 'public', '--from', '2025-01', '--to', '2025-02')
    expect(short).toMatchObject({ code: 1, out: '' })
    expect(short.err).toMatch(/whole quarters/)
  })
})
