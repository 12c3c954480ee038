/** Webhooks that no platform sent: a good one of each channel, with something changed that must not pass. */
import { createHmac } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Knock } from './knock.ts'
import { lineSecrets } from './line-here.ts'

export type Forgery = Knock & { what: string }
type Chance = () => number

const telegramSecret = 'x-telegram-bot-api-secret-token'
const signature = 'x-hub-signature-256'

export function telegramUpdate(n: number, text: string): string {
  return JSON.stringify({
    update_id: n,
    message: {
      message_id: n,
      date: Math.floor(Date.now() / 1000),
      chat: { id: 5_300_000_000 + (n % 1000), type: 'private' },
      from: { id: 5_300_000_000 + (n % 1000), is_bot: false, first_name: 'A', language_code: 'mn' },
      text,
    },
  })
}
export function messengerDelivery(n: number, text: string): string {
  return JSON.stringify({
    object: 'page',
    entry: [
      {
        id: lineSecrets.MESSENGER_PAGE_ID,
        time: Date.now(),
        messaging: [
          {
            sender: { id: `72000000000${n % 1000}` },
            recipient: { id: lineSecrets.MESSENGER_PAGE_ID },
            timestamp: Date.now(),
            message: { mid: `m_${n}`, text },
          },
        ],
      },
    ],
  })
}
export const signed = (
  body: string | Buffer,
  secret = lineSecrets.MESSENGER_APP_SECRET,
  kind = 'sha256',
): string => `${kind}=${createHmac(kind, secret).update(body).digest('hex')}`

export const goodTelegram = (n: number, text = 'сайн уу'): Knock => ({
  method: 'POST',
  path: '/webhooks/telegram',
  headers: { 'content-type': 'application/json', [telegramSecret]: lineSecrets.TELEGRAM_WEBHOOK_SECRET },
  body: telegramUpdate(n, text),
})
export function goodMessenger(n: number, text = 'сайн уу'): Knock {
  const body = messengerDelivery(n, text)
  return {
    method: 'POST',
    path: '/webhooks/messenger',
    headers: { 'content-type': 'application/json', [signature]: signed(body) },
    body,
  }
}

const pick = <T>(from: readonly T[], chance: Chance): T => {
  const found = from[Math.floor(chance() * from.length)]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}
const flipBit = (bytes: Buffer, chance: Chance): Buffer => {
  const changed = Buffer.from(bytes)
  const at = Math.floor(chance() * changed.length)
  changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
  return changed
}
const flipSign = (text: string, chance: Chance): string => {
  const at = Math.floor(chance() * text.length)
  const other = pick(
    [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-= .'].filter(
      (sign) => sign !== text[at],
    ),
    chance,
  )
  return text.slice(0, at) + other + text.slice(at + 1)
}

/** Telegram signs with a secret alone: whoever has it is Telegram, so it is the secret that is changed. */
const telegramForgeries: Record<string, (good: Knock, chance: Chance) => Partial<Knock>> = {
  'no secret': () => ({ headers: { 'content-type': 'application/json' } }),
  'an empty secret': (good) => ({ headers: { ...good.headers, [telegramSecret]: '' } }),
  'one sign changed': (good, chance) => ({
    headers: { ...good.headers, [telegramSecret]: flipSign(lineSecrets.TELEGRAM_WEBHOOK_SECRET, chance) },
  }),
  'the beginning of the secret': (good, chance) => ({
    headers: {
      ...good.headers,
      [telegramSecret]: lineSecrets.TELEGRAM_WEBHOOK_SECRET.slice(
        0,
        Math.floor(chance() * lineSecrets.TELEGRAM_WEBHOOK_SECRET.length),
      ),
    },
  }),
  'more than the secret': (good, chance) => ({
    headers: {
      ...good.headers,
      [telegramSecret]: lineSecrets.TELEGRAM_WEBHOOK_SECRET + pick(['x', '0', ',', ';', '%00', '='], chance),
    },
  }),
  'other capitals': (good) => ({
    headers: { ...good.headers, [telegramSecret]: lineSecrets.TELEGRAM_WEBHOOK_SECRET.toUpperCase() },
  }),
  'the secret twice': (good) => ({
    headers: {
      ...good.headers,
      [telegramSecret]: [lineSecrets.TELEGRAM_WEBHOOK_SECRET, lineSecrets.TELEGRAM_WEBHOOK_SECRET],
    },
  }),
  'a wrong secret and the right one': (good) => ({
    headers: { ...good.headers, [telegramSecret]: ['x', lineSecrets.TELEGRAM_WEBHOOK_SECRET] },
  }),
  'the secret in another header': (_, chance) => ({
    headers: {
      'content-type': 'application/json',
      [pick(['authorization', 'x-telegram-bot-api-secret', 'x-secret-token', 'cookie'], chance)]:
        lineSecrets.TELEGRAM_WEBHOOK_SECRET,
    },
  }),
  'the secret in the address': () => ({
    path: `/webhooks/telegram?secret_token=${lineSecrets.TELEGRAM_WEBHOOK_SECRET}`,
    headers: { 'content-type': 'application/json' },
  }),
  'the token of the bot': (good) => ({
    headers: { ...good.headers, [telegramSecret]: lineSecrets.TELEGRAM_BOT_TOKEN },
  }),
}

/** Messenger signs each body, so either may be changed. */
const messengerForgeries: Record<string, (good: Knock, chance: Chance) => Partial<Knock>> = {
  'one bit of the body': (good, chance) => ({ body: flipBit(Buffer.from(good.body ?? ''), chance) }),
  'the body written anew': (good) => ({ body: JSON.stringify(JSON.parse(String(good.body)), null, 1) }),
  'a byte more': (good, chance) => ({
    body: Buffer.concat([Buffer.from(good.body ?? ''), Buffer.from(pick([' ', '\n', '\0', '}'], chance))]),
  }),
  'a byte less': (good) => ({ body: Buffer.from(good.body ?? '').subarray(0, -1) }),
  'no signature': () => ({ headers: { 'content-type': 'application/json' } }),
  'one sign of the signature': (good, chance) => {
    const right = signed(good.body ?? '')
    const at = 7 + Math.floor(chance() * (right.length - 7))
    const other = pick(
      [...'0123456789abcdef'].filter((sign) => sign !== right[at]),
      chance,
    )
    return { headers: { ...good.headers, [signature]: right.slice(0, at) + other + right.slice(at + 1) } }
  },
  'the beginning of the signature': (good, chance) => ({
    headers: { ...good.headers, [signature]: signed(good.body ?? '').slice(0, Math.floor(chance() * 71)) },
  }),
  'signed with another secret': (good, chance) => ({
    headers: {
      ...good.headers,
      [signature]: signed(good.body ?? '', flipSign(lineSecrets.MESSENGER_APP_SECRET, chance)),
    },
  }),
  'signed with what is public': (good, chance) => ({
    headers: {
      ...good.headers,
      [signature]: signed(
        good.body ?? '',
        pick([lineSecrets.MESSENGER_PAGE_ID, lineSecrets.MESSENGER_VERIFY_TOKEN, ''], chance) || 'x',
      ),
    },
  }),
  'the old signature (sha1)': (good) => ({
    headers: {
      'content-type': 'application/json',
      'x-hub-signature': signed(good.body ?? '', undefined, 'sha1'),
    },
  }),
  'an old kind under the new name': (good) => ({
    headers: {
      ...good.headers,
      [signature]: signed(good.body ?? '', undefined, 'sha1').replace('sha1', 'sha256'),
    },
  }),
  'the signature twice': (good) => ({
    headers: { ...good.headers, [signature]: [signed(good.body ?? ''), signed(good.body ?? '')] },
  }),
  'the signature of another body': (good, chance) => ({
    headers: { ...good.headers, [signature]: signed(messengerDelivery(Math.floor(chance() * 1e9), 'өөр')) },
  }),
  'a packed body': (good) => ({
    headers: { ...good.headers, 'content-encoding': 'gzip' },
    body: gzipSync(good.body ?? ''),
  }),
}

const odd: Record<string, (good: Knock, chance: Chance) => Partial<Knock>> = {
  'another method': (_, chance) => ({ method: pick(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'], chance) }),
  'another path': (good, chance) => ({
    path: `${good.path}${pick(['/', '/x', '%2f', '.json', '//'], chance)}`,
  }),
  'the path of the other channel': (good) => ({
    path: good.path.includes('telegram') ? '/webhooks/messenger' : '/webhooks/telegram',
  }),
}

/** The n-th forgery, and what was changed in it. */
export function forge(n: number, chance: Chance): Forgery {
  const onTelegram = chance() < 0.4
  const good = onTelegram ? goodTelegram(1_000_000 + n) : goodMessenger(n)
  const kinds = Object.entries({ ...(onTelegram ? telegramForgeries : messengerForgeries), ...odd })
  const [what, change] = pick(kinds, chance)
  return { ...good, ...change(good, chance), what: `${onTelegram ? 'Telegram' : 'Messenger'}: ${what}` }
}
