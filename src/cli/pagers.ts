/** `itgel pagers test`: calls one person by all her ways, and says what each platform answered. */
import { randomUUID } from 'node:crypto'
import { type Config, readConfig } from '../config.ts'
import { type Way, waySchema } from '../counselling/contact.ts'
import { pageOf, readPageWords, wordsFor } from '../counselling/page-words.ts'
import { openPagers } from '../counselling/pagers/list.ts'
import type { PagerId } from '../counselling/pagers/pager.ts'
import { contactShelf } from '../counselling/store-keeper.ts'
import { personSchema } from '../desk/people/person.ts'
import { readHouseFiles } from '../house-files.ts'
import { createLog } from '../log.ts'
import type { SendOutcome } from '../message.ts'
import { isRefusal, openHouse } from '../open-house.ts'
import { shelf } from '../store/shelf.ts'
import type { Command, Io } from './command.ts'

const usage = 'itgel pagers test <person>|<way>:<address> …     itgel pagers keys     (--help says more)'

export const pagersCommand: Command = {
  summary: 'Send a test page to one of the staff by all her ways.',
  help: `itgel pagers test <person>               by all ways she has entered at the desk
itgel pagers test <way>:<address> …      by these ways, without asking the store
itgel pagers keys                        make the two keys of web push

person    her login or her id
way       telegram:<chat id>  email:<address>  webhook:<+phone>

Sends a page that says it is a test, and tells for each way what the platform answered. It needs the settings of the
pagers (STAFF_TELEGRAM_, SMTP_, VAPID_, PAGER_); for a person also the server's own REDIS_URL and SEAL_KEYS. No case
and nobody else is concerned. An address on the command line stays in the history of your shell.

Ends with 0 when two independent ways or more took it, with 1 when fewer did, with 2 when it was called wrongly.`,
  async run(args, io) {
    const [task, ...whom] = args
    if (task === 'keys' && whom.length === 0) return keys(io)
    if (task !== 'test' || whom.length === 0) {
      io.err(usage)
      return 2
    }
    const read = readConfig({ ...io.env })
    if ('problems' in read) return refuse(read.problems, io)
    const { config } = read
    const given = whom.map(readWay)
    if (whom.length > 1 && given.some((way) => way === undefined)) {
      io.err(`One person, or ways only. ${usage}`)
      return 2
    }
    const found =
      given[0] === undefined
        ? await waysOnRecord(whom[0] ?? '', config, io)
        : { language: 'mn', ways: given.flatMap((way) => way ?? []) }
    if ('problems' in found) return refuse(found.problems, io)
    return callBy(found, config, io)
  },
}

/** `email:oyun@example.mn`; undefined when it is not written so. */
function readWay(text: string, n: number): Way | undefined {
  const [, kind, address] = /^(telegram|email|webhook):(.+)$/.exec(text) ?? []
  const to = kind === 'telegram' ? { chat: address } : kind === 'email' ? { address } : { phone: address }
  return kind === undefined ? undefined : waySchema.safeParse({ id: `way-${n}`, pager: kind, to }).data
}

type Found = { language: string; ways: Way[] }

async function waysOnRecord(whom: string, config: Config, io: Io): Promise<Found | { problems: string[] }> {
  if (!config.REDIS_URL)
    return {
      problems: ['REDIS_URL: missing. Without it nobody is on record; give ways instead of a person.'],
    }
  const opened = await openHouse(config, createLog('warn', { write: (line) => io.err(line.trimEnd()) }))
  if (isRefusal(opened)) return opened
  const { store, sealer } = opened.house
  try {
    const people = await shelf(store.records, sealer, 'person', personSchema).all()
    const person = people.find(({ id, value }) => id === whom || value.login === whom)
    if (!person) return { problems: ['Nobody of the staff has this login or id.'] }
    const contact = await contactShelf(store, sealer).get(person.id)
    if (!contact || contact.value.ways.length === 0)
      return {
        problems: ['She has entered no way to reach her. She does so at the desk, under "How I am called".'],
      }
    return contact.value
  } catch {
    return { problems: ['The records could not be read: are REDIS_URL and SEAL_KEYS those of the server?'] }
  } finally {
    await opened.close()
  }
}

async function callBy({ language, ways }: Found, config: Config, io: Io): Promise<number> {
  const { words, problems } = readPageWords(
    readHouseFiles({
      dialogsDir: config.DIALOGS_DIR,
      localesDir: config.LOCALES_DIR,
      directoryDir: config.DIRECTORY_DIR,
      picturesDir: config.PICTURES_DIR,
    }),
  )
  if (problems.length > 0) return refuse(problems, io)
  const pagers = openPagers(config.paging.pagers)
  const page = pageOf(
    'test',
    { id: `try-${randomUUID()}`, link: config.paging.link, acknowledge: false },
    wordsFor(words, language),
  )
  const told = await Promise.all(
    ways.map(async (way) => {
      const pager = pagers.get(way.pager)
      const outcome = await pager?.page(page, way.to, Date.now())
      return { pager: way.pager, outcome }
    }),
  )
  for (const { pager, outcome } of told) io.out(`${pager.padEnd(9)} ${said(pager, outcome)}`)
  for (const pager of pagers.values()) await pager.close()
  const through = new Set(told.filter(({ outcome }) => outcome?.kind === 'sent').map(({ pager }) => pager))
  if (through.size >= 2) {
    io.out('Two ways or more are through. Ask her whether it came.')
    return 0
  }
  io.out(
    through.size === 1
      ? 'Only one way is through: what stops it stops every page. She needs a second one.'
      : 'No way is through: she cannot be called.',
  )
  return 1
}

const settingsOf: Readonly<Record<PagerId, string>> = {
  telegram: 'STAFF_TELEGRAM_BOT_TOKEN',
  email: 'SMTP_HOST and SMTP_FROM',
  'web-push': 'the VAPID_ variables',
  webhook: 'PAGER_WEBHOOK_URL and PAGER_WEBHOOK_SECRET',
}

function said(pager: PagerId, outcome: SendOutcome | undefined): string {
  if (!outcome) return `is not set up: set ${settingsOf[pager]}`
  if (outcome.kind === 'sent') return 'took it'
  const why = reasons[outcome.reason] ?? outcome.reason
  if (outcome.kind === 'later') return `FAILED: ${why}; it may be well a little later`
  return outcome.kind === 'gone' ? `FAILED: ${why}; she enters it anew at the desk` : `FAILED: ${why}`
}

const reasons: Partial<Record<(SendOutcome & { kind: 'later' })['reason'], string>> = {
  'no-answer': 'it did not answer',
  'server-error': 'it is out of order',
  'rate-limited': 'it asks us to slow down',
  blocked: 'she has blocked the bot',
  'not-found': 'it does not know this address',
  token: 'it does not accept our token, password or key',
  permission: 'it does not let us send there, or in this name',
  'bad-request': 'it did not understand the page or the address',
  'not-connected': 'it cannot be reached safely: is the address right, and its certificate?',
  unreadable: 'its answer could not be read',
}

async function keys(io: Io): Promise<number> {
  const { default: webPush } = await import('web-push')
  const { publicKey, privateKey } = webPush.generateVAPIDKeys()
  io.out(`VAPID_PUBLIC_KEY=${publicKey}\nVAPID_PRIVATE_KEY=${privateKey}`)
  io.err('Keep the private one like a password. With other keys every browser must subscribe anew.')
  return 0
}

function refuse(problems: readonly string[], io: Io): number {
  for (const problem of problems) io.err(problem)
  return 1
}
