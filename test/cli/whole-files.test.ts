/** An operator whose disk is full, or who gives a name twice, loses nothing and is told what to do. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { itgel } from './terminal.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder: string
let redis: TestRedis
let env: Record<string, string>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'itgel-files-'))
  for (const name of ['dialogs', 'locales', 'directory'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  redis = await startRedis()
  env = {
    REDIS_URL: redis.url,
    SEAL_KEYS: `k:${Buffer.alloc(32, 'seal').toString('base64')}`,
    PSEUDONYM_KEY: Buffer.alloc(32, 'pseudonym').toString('base64'),
    DIALOGS_DIR: join(folder, 'dialogs'),
    LOCALES_DIR: join(folder, 'locales'),
    DIRECTORY_DIR: join(folder, 'directory'),
  }
}, 60_000)
afterAll(async () => {
  await redis.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The built command on a disk that takes no file above so many kB. */
function onFullDisk(args: readonly string[], kB: number) {
  const command = `trap '' XFSZ; ulimit -f ${kB}; exec node dist/app/itgel.js "$@"`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command, 'itgel', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

test('a backup for which there is no room leaves no half backup behind, and the next one can be made', async () => {
  expect(
    (await itgel(['people', 'invite', '--role', 'editor', '--login', 'bat', '--name', 'Bat'], env)).code,
  ).toBe(0)
  const file = join(folder, 'backup')
  const full = onFullDisk(['backup', file], 8)
  expect(full.code).toBe(1)
  expect(full.err).toMatch(/no room .* run this again/)
  expect(existsSync(file)).toBe(false)
  expect((await itgel(['backup', file], env)).code).toBe(0)
}, 60_000)

test('a sheet a translator has sent back is not written over by the next export', async () => {
  const file = join(folder, 'rights-en.csv')
  writeFileSync(file, 'what she translated')
  const told = await itgel(['words', 'export', '--language', 'en', '--of', 'rights', '--out', file], env)
  expect(told).toMatchObject({
    code: 1,
    err: expect.stringMatching(/is there already, and nothing is written over it/),
  })
  expect(readFileSync(file, 'utf8')).toBe('what she translated')
})

test('an export into a folder that is not there is told in a sentence', async () => {
  const file = join(folder, 'nowhere', 'en.csv')
  const told = await itgel(['words', 'export', '--language', 'en', '--out', file], env)
  expect(told).toMatchObject({ code: 1, err: expect.stringMatching(/its folder is not there/) })
})

test('words that are taken onto a full disk leave the words that were there', async () => {
  const sheet = join(folder, 'sheet.csv')
  await itgel(['words', 'export', '--language', 'en', '--of', 'rights', '--out', sheet], env)
  const translated = readFileSync(sheet, 'utf8').replaceAll(
    'What would you like to know?',
    'What would help you?',
  )
  writeFileSync(sheet, translated)
  const file = join(folder, 'locales/en/rights.json')
  const before = readFileSync(file, 'utf8')
  const full = onFullDisk(['words', 'import', sheet, '--language', 'en', '--take'], 1)
  expect(full.code).toBe(1)
  expect(full.err).toMatch(/no room/)
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(readdirSync(join(folder, 'locales/en')).filter((name) => name.endsWith('.new'))).toEqual([])
}, 60_000)

test('a result that cannot be written is told in a sentence', () => {
  const run = () =>
    execFileSync('bash', ['-c', 'node dist/app/itgel.js check > /dev/full'], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: 'pipe',
      encoding: 'utf8',
    })
  expect(run).toThrow(/is the disk full\? Make room/)
  expect(run).not.toThrow(/at .*node:fs/)
}, 60_000)
