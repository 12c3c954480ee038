/** `itgel backup` and `itgel restore`: what staff made and who they are, in one sealed file; never a conversation. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { readHouseFiles } from '../house-files.ts'
import { redisProblems } from '../store/redis/upkeep.ts'
import { atStore, refuse } from './at-store.ts'
import { contentsSchema, isInUse, readContents, writeContents } from './backup/contents.ts'
import { isUnderPassphrase, type Lock, lockContents, openContents, type Shut } from './backup/sealed-file.ts'
import type { Command, Io } from './command.ts'
import { writeNew } from './write-file.ts'

const leastPassphrase = 15

export const backup: Command = {
  summary: 'Put scripts, people, rota, directory, counts and audit into one sealed file.',
  help: `itgel backup <file> [--passphrase]

Writes what staff made and who they are: dialogs, words, directory, pictures; people and how they sign in, rota, how
they are called, their calendars; the counts of each day; the audit. By design no conversation and no case is in it, no
word and no address of hers, and no open session or invitation. The audit tells by their ids which cases were read, and
by whom.

--passphrase  reads one line from standard input, ${leastPassphrase} characters or more, and seals the file with it. Without it
              the first of SEAL_KEYS seals: then whoever has that key can open the file, and nobody when it is lost.

The file must not be there yet. Keep it apart from this machine, and neither key nor passphrase beside it. The server
may run. Needs its REDIS_URL and SEAL_KEYS. Ends with 0 when it is written, with 1 when it could not be, with 2 when it
was called wrongly.`,
  async run(args, io) {
    const called = readArguments(args)
    if (!called || called.into !== undefined) return usage('itgel backup <file> [--passphrase]', io)
    return atStore(io, async ({ config, store, connection, sealer }) => {
      const lock = called.passphrase ? await askPassphrase(io) : { sealKeys: config.sealKeys }
      if (!lock) return 1
      const files = readHouseFiles({
        dialogsDir: config.DIALOGS_DIR,
        localesDir: config.LOCALES_DIR,
        directoryDir: config.DIRECTORY_DIR,
        picturesDir: config.PICTURES_DIR,
      })
      const contents = await readContents(store, { sealer, redis: connection, files })
      // What could not be restored is told on the day it is made, not when it is needed.
      const whole = contentsSchema.safeParse(contents)
      if (!whole.success)
        return refuse(
          whole.error.issues.map(
            ({ path }) => `${path.map(String).join(' ')}: cannot be put into a backup; give it another name`,
          ),
          io,
        )
      const unwritten = writeNew(called.file, await lockContents(contents, lock), 0o600)
      if (unwritten !== undefined) return refuse([unwritten], io)
      const people = contents.records.filter(({ kind }) => kind === 'person').length
      io.out(
        `${Object.keys(contents.files).length} files, ${people} people, ${contents.counts.length} days of counts, ${contents.audit.entries.length} entries of the audit. No conversation.`,
      )
      return 0
    })
  },
}

export const restore: Command = {
  summary: 'Put a backup into a store where nobody is.',
  help: `itgel restore <file> [--passphrase] [--into <folder>]

Puts people, rota, counts and audit into the store of REDIS_URL, sealed anew under SEAL_KEYS of this house. It refuses
where somebody is known already, and a Redis that a server in production would refuse: made safe afterwards, it may come
up empty. Stop the server before, start it after. Whoever signed in before signs in as before, and the audit verifies as
before (itgel audit verify --since <head>). Sessions are over; open invitations are made anew. A passkey belongs to the
name of the server: where that is another now, who has nothing else is let in anew by itgel people reset.

--passphrase  reads the passphrase from standard input, where the backup has one.
--into        writes dialogs, words, directory and pictures below this folder, which must not be there yet. Set
              DIALOGS_DIR and the others to it, or move them where they belong.

PSEUDONYM_KEY is not in a backup; nothing in it needs one. Ends with 0 when all is there, with 1 when it could not be
done, with 2 when it was called wrongly.`,
  async run(args, io) {
    const called = readArguments(args)
    if (!called) return usage('itgel restore <file> [--passphrase] [--into <folder>]', io)
    let file: Buffer
    try {
      file = readFileSync(called.file)
    } catch (error) {
      return refuse([`${called.file}: ${whyNot(error)}`], io)
    }
    return atStore(io, async ({ config, store, connection, sealer }) => {
      if (await isInUse(store))
        return refuse(
          ['Somebody is known in this store already, and nothing is restored over it. Use an empty Redis.'],
          io,
        )
      const unsafe = await redisProblems(connection)
      if (unsafe.length > 0) return refuse(unsafe, io)
      if (isUnderPassphrase(file) && !called.passphrase)
        return refuse([whyShut['a passphrase is needed']], io)
      const lock = called.passphrase ? await askPassphrase(io) : { sealKeys: config.sealKeys }
      if (!lock) return 1
      const opened = await openContents(file, lock)
      if ('shut' in opened) return refuse([whyShut[opened.shut]], io)
      const read = contentsSchema.safeParse(opened.contents)
      if (!read.success)
        return refuse(
          ['This backup is of another version of Itgel. Restore it with the version that made it.'],
          io,
        )
      const { data } = read
      if (called.into !== undefined) {
        try {
          mkdirSync(called.into)
        } catch (error) {
          return refuse([`${called.into}: ${whyNot(error)}`], io)
        }
        for (const [path, text] of Object.entries(data.files)) {
          mkdirSync(dirname(join(called.into, path)), { recursive: true })
          writeFileSync(join(called.into, path), text, path.endsWith('.png') ? 'base64' : 'utf8')
        }
      }
      await writeContents(data, store, { sealer, redis: connection })
      io.out(
        `Restored as of ${data.made}: ${data.records.length} records, ${data.audit.entries.length} entries of the audit.`,
      )
      return 0
    })
  },
}

const whyShut: Readonly<Record<Shut, string>> = {
  'no backup': 'This file is no backup of Itgel, or its beginning is damaged.',
  'a passphrase is needed': 'This backup has a passphrase: call again with --passphrase.',
  'no such key':
    'The key that sealed this backup is not in SEAL_KEYS, or it was sealed without a passphrase.',
  'wrong or damaged': 'It does not open: the passphrase or key is wrong, or the file was changed.',
}

type Called = { file: string; passphrase: boolean; into?: string }

function readArguments(args: readonly string[]): Called | undefined {
  const rest = [...args]
  const at = rest.indexOf('--into')
  const into = at < 0 ? undefined : rest.splice(at, 2)[1]
  const has = rest.indexOf('--passphrase')
  if (has >= 0) rest.splice(has, 1)
  const [file, ...more] = rest
  if (!file || file.startsWith('-') || more.length > 0 || (at >= 0 && !into)) return undefined
  return { file, passphrase: has >= 0, ...(into === undefined ? {} : { into }) }
}

async function askPassphrase(io: Io): Promise<Lock | undefined> {
  io.err('Passphrase:')
  const lines = createInterface({ input: io.input })
  for await (const line of lines) {
    lines.close()
    if (line.length >= leastPassphrase) return { passphrase: line }
    break
  }
  io.err(`The passphrase has ${leastPassphrase} characters or more.`)
  return undefined
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EEXIST') return 'is there already, and nothing is written over it.'
  if (code === 'ENOENT') return 'is not there.'
  return `cannot be used (${code || 'unknown'}).`
}

function usage(how: string, io: Io): number {
  io.err(`${how}     (--help says more)`)
  return 2
}
