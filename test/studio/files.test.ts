/** The files and what is published agree: an operator brings files in as a draft, and writes what is published back, so that git holds it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dialogs } from '#src/cli/dialogs.ts'
import { filesIn } from '#src/cli/folders.ts'
import { openDesk } from '#src/desk/desk.ts'
import { demoPeople } from '#src/desk/people/demo.ts'
import { channelIds } from '#src/message.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { createSealer } from '#src/store/seal.ts'
import { editDraft, openDraft, type Studio } from '#src/studio/drafts.ts'
import { editWords } from '#src/studio/edits.ts'
import { propose, publishProposal } from '#src/studio/proposals.ts'
import { studioShelves } from '#src/studio/shelves.ts'
import { wordsText } from '#src/studio/words-text.ts'
import { testKeys } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { plainly } from './tea.ts'

let redis: TestRedis
let connection: Connection
let studio: Studio
let editor: string
const folder = mkdtempSync(join(tmpdir(), 'itgel-files-'))
const at = (...path: string[]): string => join(folder, ...path)
const env = (): Record<string, string> => ({
  ...testKeys,
  REDIS_URL: redis.url,
  DIALOGS_DIR: at('dialogs'),
  LOCALES_DIR: at('locales'),
  DIRECTORY_DIR: at('directory'),
})
beforeAll(async () => {
  for (const name of ['dialogs', 'locales', 'directory']) cpSync(name, at(name), { recursive: true })
  redis = await startRedis(['--appendfsync', 'no'])
  connection = await connect(redis.url, () => undefined)
  const store = redisStore(connection, { channels: channelIds })
  const [, key = ''] = testKeys.SEAL_KEYS.split(':')
  const sealer = createSealer(
    [{ id: 'k1', key: Buffer.from(key, 'base64') }],
    Buffer.from(testKeys.PSEUDONYM_KEY, 'base64'),
  )
  const desk = await openDesk({ store, sealer, now: Date.now }, { production: false, invitationMs: 1000 })
  await demoPeople(desk)
  editor = (await desk.people.byLogin('bilguun'))?.id ?? ''
  const program = filesIn({
    dialogs: 'dialogs',
    locales: 'locales',
    directory: 'directory',
    pictures: 'pictures',
  })
  studio = { shelves: studioShelves(store.records, sealer), program, now: Date.now }
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await connection.close()
  await redis.stop()
})

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const ran = { code: 0, out: '', err: '' }
  ran.code = await dialogs.run(args, {
    input: process.stdin,
    env: env(),
    out(text) {
      ran.out += `${text}\n`
    },
    err(text) {
      ran.err += `${text}\n`
    },
  })
  return ran
}
const rights = (): string => at('locales/mn/rights.json')
const reword = (from: string, to: string): void =>
  writeFileSync(rights(), readFileSync(rights(), 'utf8').replace(from, to))

test('until something is published the files are what is said, from the next start on', async () => {
  reword('Юуг нь мэдмээр', 'Юуг нь одоо мэдмээр')
  for (const args of [['pull'], ['push', '--for', 'bilguun']])
    expect(await run(...args)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing was published'),
    })
  expect(readFileSync(rights(), 'utf8')).toContain('Юуг нь одоо мэдмээр')
  reword('Юуг нь одоо мэдмээр', 'Юуг нь мэдмээр')
})

/** Somebody publishes a sentence of hers at the desk. */
async function publishes(step: string, from: string, to: string): Promise<void> {
  await editDraft(
    studio,
    editor,
    ({ files }, house) =>
      editWords(house, files, {
        dialog: 'rights',
        language: 'mn',
        step,
        part: 'text',
        was: [from],
        now: [to],
      }),
    () => plainly(studio),
  )
  await publishesDraft()
}
async function publishesDraft(): Promise<void> {
  const draft = await openDraft(studio, editor)
  const proposed = await propose(studio, draft, { by: editor, note: '' }, plainly(studio))
  if (proposed.result !== 'proposed') throw new Error(proposed.result)
  const kept = await studio.shelves.proposals.get(proposed.id)
  if (!kept) throw new Error('no proposal')
  expect(await publishProposal(studio, kept, editor, plainly(studio))).toMatchObject({ result: 'published' })
}

test('files become a draft of somebody who may change dialogs, and nothing goes live by it', async () => {
  await publishes('further', 'Өөр юу мэдмээр байна вэ? Энд дуусгаж ч болно.', 'Өөр юу мэдмээр байна?')
  expect(await run('pull')).toMatchObject({ code: 0, out: expect.stringContaining('version 2') })
  reword('Юуг нь мэдмээр', 'Юу мэдмээр')
  expect((await run('push', '--for', 'saraa')).err).toContain('Nobody who may change dialogs')
  expect(await run('push', '--for', 'bilguun')).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 file in the draft of bilguun'),
  })
  const draft = await openDraft(studio, editor)
  expect(Object.keys(draft.changed)).toEqual(['locales/mn/rights.json'])
  expect(draft.live.number).toBe(2)
  expect((await run('push', '--for', 'bilguun')).err).toContain('has a draft already')
})

test('what is published is written back, and what was changed here is not lost', async () => {
  await publishesDraft()

  reword('Юу мэдмээр', 'Юуг мэдмээр')
  const refused = await run('pull')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain(rights())
  expect(readFileSync(rights(), 'utf8')).toContain('Юуг мэдмээр')

  expect(await run('pull', '--over')).toMatchObject({ code: 0, out: expect.stringContaining('version 3') })
  expect(readFileSync(rights(), 'utf8')).toContain('Юу мэдмээр')
  expect(readFileSync(at('dialogs/rights.yaml'), 'utf8')).toContain('version: 4')
  expect(readFileSync(at('dialogs/rights.yaml'), 'utf8')).toContain('# Said once')
  expect(readFileSync(at('dialogs/_versions/rights@2.json'), 'utf8')).toContain('Юуг нь мэдмээр')
  expect(await run('push', '--for', 'bilguun')).toMatchObject({
    out: expect.stringContaining('as version 3 is'),
  })
})

test('files that do not hold together are not taken', async () => {
  writeFileSync(
    at('dialogs/rights.yaml'),
    readFileSync(at('dialogs/rights.yaml'), 'utf8').replace('go: further', 'go: nowhere'),
  )
  const refused = await run('push', '--for', 'bilguun')
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('dialogs/rights.yaml:')
})

test('words are written as the files have them, so that git shows what was changed and nothing else', () => {
  const files = Object.entries(studio.program).filter(([file]) => /^locales\/..\/[a-z_]+\.json$/.test(file))
  const otherwise = files.filter(([, text]) => wordsText(JSON.parse(text)) !== text).map(([file]) => file)
  // Boxes that somebody wrote in one line are opened: nothing more.
  const bare = (text: string): string => text.replace(/\s/g, '')
  for (const [, text] of files) expect(bare(wordsText(JSON.parse(text)))).toBe(bare(text))
  expect(otherwise.length).toBeLessThan(files.length / 10)
})
