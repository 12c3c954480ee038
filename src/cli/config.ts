/** `itgel config`: what the environment sets and what is wrong with it, without ever showing a secret. */
import { configTable, environment, readConfig } from '../config.ts'
import { didYouMean } from '../problems.ts'
import { addressesOf } from '../store/addresses.ts'
import type { Command } from './command.ts'

type Name = keyof typeof environment.shape

/** How much of each variable may be seen. Written out, so that a new variable cannot show itself by accident. */
const seen: Readonly<Record<Name, 'whole' | 'address' | 'set'>> = {
  PORT: 'whole',
  HOST: 'whole',
  PUBLIC_URL: 'address',
  NODE_ENV: 'whole',
  REDIS_URL: 'address',
  SEAL_KEYS: 'set',
  PSEUDONYM_KEY: 'set',
  TELEGRAM_BOT_TOKEN: 'set',
  TELEGRAM_WEBHOOK_SECRET: 'set',
  TELEGRAM_API_ROOT: 'address',
  MESSENGER_PAGE_ID: 'whole',
  MESSENGER_PAGE_TOKEN: 'set',
  MESSENGER_APP_SECRET: 'set',
  MESSENGER_VERIFY_TOKEN: 'set',
  MESSENGER_APP_ID: 'whole',
  MESSENGER_HUMAN_AGENT: 'whole',
  GRAPH_API_ROOT: 'address',
  GRAPH_API_VERSION: 'whole',
  MICROSOFT_APP_ID: 'whole',
  MICROSOFT_APP_TENANT_ID: 'whole',
  MICROSOFT_APP_PASSWORD: 'set',
  DIALOGS_DIR: 'whole',
  LOCALES_DIR: 'whole',
  DIRECTORY_DIR: 'whole',
  PICTURES_DIR: 'whole',
  LOG_LEVEL: 'whole',
  METRICS_TOKEN: 'set',
  IDLE_ERASE_HOURS: 'whole',
  LEAVE_URL: 'address',
  STAFF_TELEGRAM_BOT_TOKEN: 'set',
  STAFF_TELEGRAM_WEBHOOK_SECRET: 'set',
  SMTP_HOST: 'whole',
  SMTP_PORT: 'whole',
  SMTP_TLS: 'whole',
  SMTP_USER: 'set',
  SMTP_PASSWORD: 'set',
  SMTP_FROM: 'whole',
  VAPID_PUBLIC_KEY: 'whole',
  VAPID_PRIVATE_KEY: 'set',
  VAPID_SUBJECT: 'whole',
  PAGER_PUSH_HOSTS: 'whole',
  PAGER_WEBHOOK_URL: 'address',
  PAGER_WEBHOOK_SECRET: 'set',
  PAGER_PRIVATE_HOSTS: 'whole',
  PAGER_AGAIN_SECONDS: 'whole',
  PAGER_BACKUP_SECONDS: 'whole',
  PAGER_SUPERVISOR_SECONDS: 'whole',
  PAGER_EVERYONE_SECONDS: 'whole',
  PAGER_HIGH_MINUTES: 'whole',
  PAGER_ACKNOWLEDGED_SECONDS: 'whole',
  PAGER_TEST_AT: 'whole',
  PAGER_TEST_PERSON: 'whole',
  PAGER_OUTSIDE_URL: 'set',
  DESK_URL: 'address',
  DESK_INVITATION_HOURS: 'whole',
  OWNER_SILENT_MINUTES: 'whole',
  CASE_KEEP_DAYS: 'whole',
  REPORT_DONOR_THRESHOLD: 'whole',
  REPORT_PUBLIC_THRESHOLD: 'whole',
}

export const configCommand: Command = {
  summary: 'Show what the environment sets, and what is wrong with it.',
  help: `itgel config             what is set, and every problem in words
itgel config --table     all variables as the table of the README

Secrets are shown only as «set», and passwords inside addresses not at all. What is not set is left out.
Ends with 0 when the server would accept these settings, with 1 when it would not, with 2 when it was called wrongly.`,
  async run(args, io) {
    if (args.length === 1 && args[0] === '--table') {
      io.out(configTable())
      return 0
    }
    if (args.length > 0) {
      io.err('itgel config takes --table or nothing.')
      return 2
    }
    const set = names.flatMap((name) => {
      const value = io.env[name]
      return value?.trim() ? [`${name.padEnd(widest)}  ${shown(name, value)}`] : []
    })
    for (const line of set) io.out(line)
    if (set.length === 0) io.out('Nothing is set: everything runs on its default, and nothing is kept.')
    for (const note of misspelled(io.env)) io.err(note)

    const read = readConfig({ ...io.env })
    const problems = 'problems' in read ? read.problems : []
    io.out(['', ...problems.map((problem) => `  - ${problem}`), amount(problems.length)].join('\n'))
    return problems.length === 0 ? 0 : 1
  },
}

const names = Object.keys(environment.shape) as Name[]
const widest = Math.max(...names.map((name) => name.length))

function shown(name: Name, value: string): string {
  if (seen[name] === 'set') return '«set»'
  return seen[name] === 'address' ? withoutLogin(value) : value
}

/** What is no address is not parted into what may be seen and what not. */
const isAddress = (text: string): boolean =>
  addressesOf(text).every((one) => URL.canParse(one, 'https://host'))

/** An address may hold a name and a password before the @, and a key after the question mark; of several the last host is shown. */
function withoutLogin(address: string): string {
  if (!isAddress(address)) return '«set»'
  const more = address.search(/[?#]/)
  const place = more < 0 ? address : address.slice(0, more)
  const [begin, end] = [place.indexOf('//') + 2, place.lastIndexOf('@')]
  const shown = begin > 1 && end >= begin ? `${place.slice(0, begin)}«set»${place.slice(end)}` : place
  return more < 0 ? shown : `${shown}?«set»`
}

/** Read by `compose.yaml`, and handed to the app with the rest of `.env`. */
const ofCompose = ['REDIS_PASSWORD']
/** The shell's own: what shows a long text page by page. */
const ofTheShell = ['PAGER']

/** Names that look like ours and are not, since a misspelled secret is a secret that is missing. */
function misspelled(env: Readonly<Record<string, string | undefined>>): string[] {
  const first = (name: string): string => name.split('_')[0] ?? ''
  const families = new Set(names.filter((name) => name.includes('_')).map(first))
  for (const common of ['NODE', 'LOG', 'PUBLIC', 'HOST', 'PORT']) families.delete(common)
  const others = [...names, ...ofCompose, ...ofTheShell] as readonly string[]
  return Object.keys(env)
    .filter((name) => families.has(first(name)) && !others.includes(name))
    .map((name) => `${name} is not a setting of Itgel and does nothing${didYouMean(name, names)}`)
}

const amount = (problems: number): string =>
  problems === 0 ? 'no problems' : problems === 1 ? '1 problem' : `${problems} problems`
