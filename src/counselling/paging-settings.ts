/** What the environment says about paging: variables with their sentences, and all that is wrong with them, in words. */
import { createECDH } from 'node:crypto'
import { z } from 'zod'
import { type Climb, type LadderSettings, standardLadder } from './ladder.ts'
import type { PagingSettings } from './open-paging.ts'
import type { EmailSettings } from './pagers/email.ts'
import type { WebPushSettings } from './pagers/web-push.ts'
import type { WebhookSettings } from './pagers/webhook.ts'

const secret = z.string().min(1)
const seconds = (least: number) =>
  z.coerce
    .number()
    .int()
    .min(least)
    .max(24 * 3600)
const { critical, high, acknowledged } = standardLadder

/** Order here is the order of the README's table. */
export const pagingEnvironment = {
  STAFF_TELEGRAM_BOT_TOKEN: secret
    .optional()
    .describe('Token of a second bot, for staff only: pages by Telegram. Absent: none.'),
  STAFF_TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/, 'must be 16 to 256 of A-Z a-z 0-9 _ -')
    .optional()
    .describe(
      'What Telegram must send with every update of the staff bot; then `channels set-up`. Absent: Telegram is asked by long polling, as one process may.',
    ),
  SMTP_HOST: z.string().min(1).optional().describe('Mail server: pages by e-mail. Absent: none.'),
  SMTP_PORT: z.coerce.number().int().min(1).max(65535).default(587).describe('Port of the mail server.'),
  SMTP_TLS: z
    .enum(['starttls', 'implicit', 'none'])
    .default('starttls')
    .describe('`implicit` for port 465; `none` only for a mail server on this machine.'),
  SMTP_USER: secret.optional().describe('User at the mail server, where it asks for one.'),
  SMTP_PASSWORD: secret.optional().describe('Password at the mail server.'),
  SMTP_FROM: z.email().optional().describe('Sender of pages by e-mail; choose an innocent one.'),
  VAPID_PUBLIC_KEY: z
    .string()
    .optional()
    .describe('Public key of web push; make both with `itgel pagers keys`. Absent: no web push.'),
  VAPID_PRIVATE_KEY: secret.optional().describe('Private key of web push.'),
  VAPID_SUBJECT: z
    .string()
    .regex(/^(mailto:.+@.+|https:\/\/.+)$/, 'must be mailto:… or https://…')
    .optional()
    .describe('Where a push service reaches the operator, `mailto:…`.'),
  PAGER_PUSH_HOSTS: z
    .string()
    .default(
      'fcm.googleapis.com,updates.push.services.mozilla.com,*.push.services.mozilla.com,web.push.apple.com,*.push.apple.com,*.notify.windows.com',
    )
    .describe('Push services that may be called, with commas; no other address of a browser is.'),
  PAGER_WEBHOOK_URL: z
    .url()
    .optional()
    .describe('Gateway that sends SMS or calls a phone, `https://…`: see docs/paging.md. Absent: none.'),
  PAGER_WEBHOOK_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('Secret by which calls of the gateway are signed, 32 characters or more.'),
  PAGER_PRIVATE_HOSTS: z
    .stringbool()
    .default(false)
    .describe('`true`: gateway and push services may be in a private network, and without https.'),
  PAGER_AGAIN_SECONDS: seconds(15)
    .default(critical.again / 1000)
    .describe('A critical case calls again after so long.'),
  PAGER_BACKUP_SECONDS: seconds(0)
    .default(critical.backup / 1000)
    .describe('When a critical case calls the backup.'),
  PAGER_SUPERVISOR_SECONDS: seconds(0)
    .default(critical.supervisor / 1000)
    .describe('When it calls the supervisor.'),
  PAGER_EVERYONE_SECONDS: seconds(15)
    .default(critical.everyone / 1000)
    .describe('How often all of them are called from then on.'),
  PAGER_HIGH_MINUTES: z.coerce
    .number()
    .min(1)
    .max(120)
    .default(high.first / 60_000)
    .describe(
      'When a high case calls somebody; the backup after three times as long, the supervisor after six.',
    ),
  PAGER_ACKNOWLEDGED_SECONDS: seconds(30)
    .default(acknowledged / 1000)
    .describe('An acknowledged case that nobody has taken for so long calls anew.'),
  PAGER_TEST_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is written like 10:00')
    .default('10:00')
    .describe('When the daily test page is sent, by the clock of the rota.'),
  PAGER_TEST_PERSON: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,40}$/, 'is the id of one of the staff')
    .optional()
    .describe('Id of the person who gets it and says that it came. Absent: no test, and an alarm says so.'),
  PAGER_OUTSIDE_URL: z
    .url()
    .optional()
    .describe('Called every minute while paging works, so that a watch outside notices when it stops.'),
}

const shape = z.object(pagingEnvironment)
export type PagingEnvironment = z.infer<typeof shape>

/** `link`: where the desk is. What is wrong is added to `problems`. */
export function readPaging(
  values: PagingEnvironment,
  { link, apiRoot, production }: { link: string; apiRoot: string; production: boolean },
  problems: string[],
): PagingSettings {
  const email = readEmail(values, production, problems)
  const webPush = readWebPush(values, problems)
  const webhook = readWebhook(values, problems)
  const { STAFF_TELEGRAM_BOT_TOKEN: token, STAFF_TELEGRAM_WEBHOOK_SECRET: webhookSecret } = values
  return {
    ladder: readLadder(values, problems),
    pagers: {
      ...(token ? { telegram: { token, apiRoot, ...(webhookSecret ? { webhookSecret } : {}) } } : {}),
      ...(email ? { email } : {}),
      ...(webPush ? { webPush } : {}),
      ...(webhook ? { webhook } : {}),
    },
    link,
    daily: {
      at: values.PAGER_TEST_AT,
      ...(values.PAGER_TEST_PERSON ? { person: values.PAGER_TEST_PERSON } : {}),
    },
    ...(values.PAGER_OUTSIDE_URL ? { outsideUrl: values.PAGER_OUTSIDE_URL } : {}),
  }
}

function readLadder(values: PagingEnvironment, problems: string[]): LadderSettings {
  const { PAGER_BACKUP_SECONDS: backup, PAGER_SUPERVISOR_SECONDS: supervisor } = values
  if (supervisor < backup)
    problems.push('PAGER_SUPERVISOR_SECONDS: the supervisor is called after the backup, not before.')
  const minutes = values.PAGER_HIGH_MINUTES * 60_000
  const slow: Climb = {
    first: minutes,
    backup: 3 * minutes,
    supervisor: 6 * minutes,
    again: minutes,
    everyone: 2 * minutes,
  }
  return {
    critical: {
      first: 0,
      backup: backup * 1000,
      supervisor: supervisor * 1000,
      again: values.PAGER_AGAIN_SECONDS * 1000,
      everyone: values.PAGER_EVERYONE_SECONDS * 1000,
    },
    high: slow,
    acknowledged: values.PAGER_ACKNOWLEDGED_SECONDS * 1000,
  }
}

/** The names of those that are missing although others of the group are set; undefined when none is set. */
function group(values: PagingEnvironment, names: (keyof PagingEnvironment)[], problems: string[]): boolean {
  const missing = names.filter((name) => values[name] === undefined)
  if (missing.length === names.length) return false
  for (const name of missing)
    problems.push(
      `${name}: missing although ${names.filter((one) => !missing.includes(one)).join(', ')} is set.`,
    )
  return true
}

function readEmail(
  values: PagingEnvironment,
  production: boolean,
  problems: string[],
): EmailSettings | undefined {
  if (!group(values, ['SMTP_HOST', 'SMTP_FROM'], problems)) return undefined
  const { SMTP_HOST: host = '', SMTP_USER: user, SMTP_PASSWORD: pass, SMTP_TLS: tls } = values
  const here = ['127.0.0.1', '::1', 'localhost'].includes(host)
  if (tls === 'none' && production && !here)
    problems.push('SMTP_TLS: `none` sends pages and the password in the clear; only to this machine.')
  if ((user === undefined) !== (pass === undefined))
    problems.push(`${user ? 'SMTP_PASSWORD' : 'SMTP_USER'}: missing although the other of the two is set.`)
  return {
    host,
    port: values.SMTP_PORT,
    tls,
    from: values.SMTP_FROM ?? '',
    ...(user && pass ? { login: { user, pass } } : {}),
  }
}

function readWebPush(values: PagingEnvironment, problems: string[]): WebPushSettings | undefined {
  if (!group(values, ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'], problems)) return undefined
  const { VAPID_PUBLIC_KEY: publicKey = '', VAPID_PRIVATE_KEY: privateKey = '' } = values
  if (publicKey && privateKey && !isKeyPair(publicKey, privateKey))
    problems.push('VAPID_PRIVATE_KEY: does not belong to VAPID_PUBLIC_KEY. Make both anew, together.')
  return {
    publicKey,
    privateKey,
    subject: values.VAPID_SUBJECT ?? '',
    hosts: values.PAGER_PUSH_HOSTS.split(',')
      .map((host) => host.trim().toLowerCase())
      .filter((host) => host !== ''),
    allowPrivate: values.PAGER_PRIVATE_HOSTS,
  }
}

function isKeyPair(publicKey: string, privateKey: string): boolean {
  try {
    const pair = createECDH('prime256v1')
    pair.setPrivateKey(Buffer.from(privateKey, 'base64url'))
    return pair.getPublicKey().equals(Buffer.from(publicKey, 'base64url'))
  } catch {
    return false
  }
}

function readWebhook(values: PagingEnvironment, problems: string[]): WebhookSettings | undefined {
  if (!group(values, ['PAGER_WEBHOOK_URL', 'PAGER_WEBHOOK_SECRET'], problems)) return undefined
  const { PAGER_WEBHOOK_URL: url = '', PAGER_WEBHOOK_SECRET: shared = '' } = values
  const allowPrivate = values.PAGER_PRIVATE_HOSTS
  if (url && !allowPrivate && !url.startsWith('https://'))
    problems.push('PAGER_WEBHOOK_URL: must be https://, or PAGER_PRIVATE_HOSTS must allow a private network.')
  return { url, secret: shared, allowPrivate }
}
