/**
 * One config: the environment, read once. Every variable has a sentence; all problems are told together, in words;
 * no secret is ever printed. The table in the README is generated from here (`npm run -s itgel -- config --table`).
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { BotFrameworkSettings } from './channels/botframework/settings.ts'
import type { MessengerSettings } from './channels/messenger/settings.ts'
import type { TelegramSettings } from './channels/telegram/settings.ts'
import type { PagingSettings } from './counselling/open-paging.ts'
import { pagingEnvironment, readPaging } from './counselling/paging-settings.ts'
import type { Thresholds } from './reports/told.ts'
import { addressesOf } from './store/addresses.ts'
import type { MasterKey } from './store/seal.ts'
import type { Casework } from './turn/turn.ts'

const port = z.coerce.number().int().min(0).max(65535)
const url = z.url().transform((text) => text.replace(/(?<!\/)\/+$/, ''))
const secret = z.string().min(1)
const hours = z.coerce
  .number()
  .positive()
  .max(24 * 30)

/** Order here is the order of the README's table. */
export const environment = z.object({
  PORT: port.default(3000).describe('Port to listen on.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; `0.0.0.0` inside a container.'),
  PUBLIC_URL: url
    .optional()
    .describe(
      'Where the outside reaches this server, `https://…`. Without it Telegram is asked by long polling.',
    ),
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('`production` refuses to start on anything unsafe.'),
  REDIS_URL: z
    .string()
    .refine(
      (url) => url !== '' && addressesOf(url).every((address) => /^rediss?:\/\//.test(address)),
      'must begin with redis:// or rediss://',
    )
    .refine(
      (url) => addressesOf(url).every((address) => URL.canParse(address)),
      'is no address; in its password / is written %2F, ? %3F, # %23',
    )
    .optional()
    .describe(
      'The store; several addresses parted by commas are nodes of a Redis Cluster. Absent: embedded in memory, which forgets everything at a restart.',
    ),
  SEAL_KEYS: z
    .string()
    .optional()
    .describe(
      'Keys that seal what is stored, `id:base64[,id:base64…]`, 32 bytes each; the first seals, all open.',
    ),
  PSEUDONYM_KEY: z
    .string()
    .optional()
    .describe(
      'Key of the hashes that stand for her in the store, base64, 32 bytes. Changing it forgets who is who.',
    ),
  TELEGRAM_BOT_TOKEN: secret.optional().describe('Token from @BotFather. Absent: no Telegram.'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/, 'must be 16 to 256 of A-Z a-z 0-9 _ -')
    .optional()
    .describe('What Telegram must send with every update.'),
  TELEGRAM_API_ROOT: url.default('https://api.telegram.org').describe('Where the Bot API is.'),
  MESSENGER_PAGE_ID: z
    .string()
    .regex(/^\d{1,32}$/, 'must be digits')
    .optional()
    .describe('The Facebook Page. Absent: no Messenger.'),
  MESSENGER_PAGE_TOKEN: secret.optional().describe('Page access token.'),
  MESSENGER_APP_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe('App secret: Messenger signs every delivery with it.'),
  MESSENGER_VERIFY_TOKEN: z
    .string()
    .min(8)
    .optional()
    .describe('Any phrase; Messenger repeats it when the webhook is registered.'),
  MESSENGER_APP_ID: z
    .string()
    .regex(/^\d{1,32}$/, 'must be digits')
    .optional()
    .describe('App id, so that `channels set-up` can register the webhook itself.'),
  MESSENGER_HUMAN_AGENT: z
    .stringbool()
    .default(false)
    .describe('`true` when Meta granted the Human Agent permission: a person may answer for 7 days.'),
  GRAPH_API_ROOT: url.default('https://graph.facebook.com').describe('Where the Graph API is.'),
  GRAPH_API_VERSION: z
    .string()
    .regex(/^v\d{1,3}\.\d$/, 'looks like v26.0')
    .default('v26.0')
    .describe('Version of the Graph API.'),
  MICROSOFT_APP_ID: z
    .string()
    .optional()
    .describe(
      'Bot Framework channel: app id. Set to `none` to allow the Emulator without sign-in (never in production).',
    ),
  MICROSOFT_APP_TENANT_ID: z
    .string()
    .optional()
    .describe('Bot Framework channel: tenant of a single-tenant app. Absent: multi-tenant.'),
  MICROSOFT_APP_PASSWORD: z.string().optional().describe('Bot Framework channel: password.'),
  DIALOGS_DIR: z.string().default('dialogs').describe('Folder of the dialogs.'),
  LOCALES_DIR: z.string().default('locales').describe('Folder of the words.'),
  DIRECTORY_DIR: z.string().default('directory').describe('Folder of services and numbers.'),
  PICTURES_DIR: z.string().default('pictures').describe('Folder of the pictures that dialogs show.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('How much is logged. No level logs what anybody wrote.'),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('Bearer token for `/metrics`. Absent: no metrics page.'),
  IDLE_ERASE_HOURS: hours
    .default(24)
    .describe('A conversation without an open case is erased after so many hours of silence.'),
  LEAVE_URL: z
    .string()
    .regex(/^(\/|https:\/\/)/, 'must be a path or https://')
    .default('/jor')
    .describe('Where the page goes when she leaves at once: something harmless.'),
  OWNER_SILENT_MINUTES: z.coerce
    .number()
    .min(1)
    .max(120)
    .default(5)
    .describe('Her words may wait so long for the counsellor who has her; then others are called.'),
  CASE_KEEP_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(30)
    .default(7)
    .describe('A case that is over is kept so long, sealed, and then gone.'),
  DESK_URL: url
    .optional()
    .describe('Where browsers reach the desk, `https://…`, if that is not `PUBLIC_URL`.'),
  DESK_INVITATION_HOURS: hours
    .default(24)
    .describe('So long an invitation to the desk holds; it can be used once.'),
  REPORT_DONOR_THRESHOLD: z.coerce
    .number()
    .int()
    .min(5)
    .max(100)
    .default(5)
    .describe('In reports for donors a number appears when so many are together; made a multiple of five.'),
  REPORT_PUBLIC_THRESHOLD: z.coerce
    .number()
    .int()
    .min(11)
    .max(500)
    .default(11)
    .describe('The same in reports for the public.'),
  ...pagingEnvironment,
})

type Environment = z.infer<typeof environment>

export type Config = Pick<
  Environment,
  | 'PORT'
  | 'HOST'
  | 'PUBLIC_URL'
  | 'DESK_URL'
  | 'REDIS_URL'
  | 'DIALOGS_DIR'
  | 'LOCALES_DIR'
  | 'DIRECTORY_DIR'
  | 'PICTURES_DIR'
  | 'LOG_LEVEL'
  | 'METRICS_TOKEN'
  | 'LEAVE_URL'
> & {
  production: boolean
  sealKeys: MasterKey[]
  pseudonymKey: Buffer
  idleEraseMs: number
  invitationMs: number
  casework: Casework
  thresholds: Thresholds
  telegram?: TelegramSettings
  messenger?: MessengerSettings
  botframework?: BotFrameworkSettings
  paging: PagingSettings
}

/** All of the configuration, or every reason why not, one sentence each. */
export function readConfig(
  env: Record<string, string | undefined>,
): { config: Config } | { problems: string[] } {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(
        (issue) => `${issue.path.join('.')}: ${issue.message}. ${sentence(issue.path[0])}`,
      ),
    }
  }
  const values = parsed.data
  const production = values.NODE_ENV === 'production'
  const problems: string[] = []
  const sealKeys = readSealKeys(values.SEAL_KEYS, production, problems)
  const pseudonymKey = readKey('PSEUDONYM_KEY', values.PSEUDONYM_KEY, production, problems)
  if (production && !values.REDIS_URL)
    problems.push('REDIS_URL: in production a Redis is needed, or accepted messages are lost at a restart.')
  if (production && values.REDIS_URL && isOpenToOthers(values.REDIS_URL))
    problems.push(
      'REDIS_URL: has no password, and Redis is not on this machine: whoever reaches it could read when women write, and delete everything. Set requirepass in Redis, and put the password into the address.',
    )
  if (production && values.PUBLIC_URL && !values.PUBLIC_URL.startsWith('https://'))
    problems.push('PUBLIC_URL: must be https:// in production.')
  if (production && values.DESK_URL && !values.DESK_URL.startsWith('https://'))
    problems.push('DESK_URL: must be https:// in production.')
  const telegram = readTelegram(values, production, problems)
  const messenger = readMessenger(values, problems)
  const botframework = readBotFramework(values, production, problems)
  const paging = readPaging(
    values,
    {
      link: `${values.DESK_URL ?? values.PUBLIC_URL ?? `http://${values.HOST}:${values.PORT}`}/desk`,
      apiRoot: values.TELEGRAM_API_ROOT,
      production,
    },
    problems,
  )
  if (values.TELEGRAM_BOT_TOKEN && values.TELEGRAM_BOT_TOKEN === values.STAFF_TELEGRAM_BOT_TOKEN)
    problems.push('STAFF_TELEGRAM_BOT_TOKEN: is the bot she writes to. Staff need a bot of their own.')
  if (problems.length > 0) return { problems }
  return {
    config: Object.freeze({
      ...values,
      production,
      sealKeys,
      pseudonymKey,
      idleEraseMs: values.IDLE_ERASE_HOURS * 3600_000,
      paging,
      thresholds: { donor: values.REPORT_DONOR_THRESHOLD, public: values.REPORT_PUBLIC_THRESHOLD },
      invitationMs: values.DESK_INVITATION_HOURS * 3600_000,
      casework: {
        ownerSilentMs: values.OWNER_SILENT_MINUTES * 60_000,
        nobodyMs: 10 * 60_000,
        keepMs: values.CASE_KEEP_DAYS * 24 * 3600_000,
      },
      ...(telegram ? { telegram } : {}),
      ...(messenger ? { messenger } : {}),
      ...(botframework ? { botframework } : {}),
    }),
  }
}

const sentence = (name: PropertyKey | undefined): string => {
  const field = Object.entries(environment.shape).find(([key]) => key === name)?.[1]
  return field?.description ?? ''
}

/** Outside production a fixed key will do: nothing real is sealed with it, and production refuses it. */
const demoKey = (name: string): Buffer => createHash('sha256').update(`itgel demonstration ${name}`).digest()

function readKey(name: string, text: string | undefined, production: boolean, problems: string[]): Buffer {
  if (text === undefined) {
    if (production) problems.push(`${name}: missing. Make one with: openssl rand -base64 32`)
    return demoKey(name)
  }
  const key = Buffer.from(text, 'base64')
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text) || key.length !== 32) {
    problems.push(`${name}: must be 32 bytes in base64. Make one with: openssl rand -base64 32`)
  } else if (production && (key.equals(demoKey(name)) || new Set(key).size < 8)) {
    problems.push(`${name}: is a default or a guessable key. Make one with: openssl rand -base64 32`)
  }
  return key
}

function readSealKeys(text: string | undefined, production: boolean, problems: string[]): MasterKey[] {
  if (text === undefined) return [{ id: 'demo', key: readKey('SEAL_KEYS', undefined, production, problems) }]
  const keys = text.split(',').map((part) => {
    const [id = '', base64 = ''] = part.trim().split(/:(.*)/s)
    if (!/^[A-Za-z0-9_-]{1,20}$/.test(id))
      problems.push('SEAL_KEYS: each key is id:base64, the id of up to 20 letters and digits.')
    return { id, key: readKey('SEAL_KEYS', base64, production, problems) }
  })
  if (new Set(keys.map((key) => key.id)).size < keys.length)
    problems.push('SEAL_KEYS: two keys have the same id.')
  return keys
}

function readTelegram(
  values: Environment,
  production: boolean,
  problems: string[],
): TelegramSettings | undefined {
  const {
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: webhookSecret,
    TELEGRAM_API_ROOT: apiRoot,
  } = values
  if (!token) return undefined
  if (!webhookSecret && (production || values.PUBLIC_URL)) {
    problems.push(
      'TELEGRAM_WEBHOOK_SECRET: missing although TELEGRAM_BOT_TOKEN is set; without it anybody could write in her name.',
    )
  }
  return { token, webhookSecret: webhookSecret ?? '', apiRoot }
}

function readMessenger(values: Environment, problems: string[]): MessengerSettings | undefined {
  const wanted = {
    MESSENGER_PAGE_ID: values.MESSENGER_PAGE_ID,
    MESSENGER_PAGE_TOKEN: values.MESSENGER_PAGE_TOKEN,
    MESSENGER_APP_SECRET: values.MESSENGER_APP_SECRET,
    MESSENGER_VERIFY_TOKEN: values.MESSENGER_VERIFY_TOKEN,
  }
  const missing = Object.entries(wanted)
    .filter(([, value]) => value === undefined)
    .map(([name]) => name)
  if (missing.length === Object.keys(wanted).length) return undefined
  for (const name of missing)
    problems.push(`${name}: missing although other MESSENGER_ variables are set. ${sentence(name)}`)
  return {
    pageId: values.MESSENGER_PAGE_ID ?? '',
    pageToken: values.MESSENGER_PAGE_TOKEN ?? '',
    appSecret: values.MESSENGER_APP_SECRET ?? '',
    verifyToken: values.MESSENGER_VERIFY_TOKEN ?? '',
    apiRoot: values.GRAPH_API_ROOT,
    apiVersion: values.GRAPH_API_VERSION,
    humanAgent: values.MESSENGER_HUMAN_AGENT,
    ...(values.MESSENGER_APP_ID ? { appId: values.MESSENGER_APP_ID } : {}),
  }
}

function readBotFramework(
  values: Environment,
  production: boolean,
  problems: string[],
): BotFrameworkSettings | undefined {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: appPassword } = values
  if (!appId) return undefined
  const allowUnsigned = appId === 'none'
  if (allowUnsigned && production)
    problems.push('MICROSOFT_APP_ID: `none` lets anybody in; not in production.')
  if (!allowUnsigned && !appPassword)
    problems.push('MICROSOFT_APP_PASSWORD: missing although MICROSOFT_APP_ID is set.')
  const tenantId = values.MICROSOFT_APP_TENANT_ID
  return {
    appId: allowUnsigned ? '' : appId,
    appPassword: appPassword ?? '',
    allowUnsigned,
    ...(tenantId ? { tenantId } : {}),
  }
}

/** The README's table of variables. */
export function configTable(): string {
  const rows = Object.entries(environment.shape).map(([name, field]) => {
    const standard = field.safeParse(undefined)
    const shown = standard.success && standard.data !== undefined ? `\`${String(standard.data)}\`` : ''
    return `| \`${name}\` | ${shown} | ${field.description ?? ''} |`
  })
  return ['| variable | default | what it is |', '| --- | --- | --- |', ...rows].join('\n')
}

/** A Redis that others reach, without a password: one that has none lets in whoever asks. */
const isOpenToOthers = (url: string): boolean =>
  addressesOf(url).some((address) => {
    const { hostname, password } = new URL(address)
    return password === '' && !/^(localhost|127(\.\d{1,3}){3}|\[::1\])?$/.test(hostname)
  })
