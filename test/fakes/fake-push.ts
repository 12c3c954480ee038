/**
 * A push service and the browsers behind it. It checks what RFC 8030, 8291, 8188 and 8292 ask for with code of its own, and
 * a browser opens what it got with its own keys, so that a test sees what she would see.
 */
import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  type ECDH,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Subscription = { endpoint: string; keys: { p256dh: string; auth: string } }
export type Notified = { text: string; ttl: number; urgency: string; topic: string | undefined }

export type Browser = { readonly subscription: Subscription; readonly shown: Notified[]; unsubscribe(): void }

export type FakePush = {
  readonly url: string
  browser(): Browser
  readonly violations: string[]
  /** Status of the next answers instead of 201; 0 says nothing. */
  answer: { status: number; headers?: Record<string, string> } | undefined
  close(): Promise<void>
}

export async function startFakePush(options: { vapidPublicKey: string }): Promise<FakePush> {
  const violations: string[] = []
  const browsers = new Map<string, { ecdh: ECDH; auth: Buffer; shown: Notified[]; gone: boolean }>()
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const browser = browsers.get(incoming.url ?? '')
      const { answer } = fake
      if (answer?.status === 0) return
      if (answer) return outgoing.writeHead(answer.status, answer.headers).end()
      if (!browser || browser.gone) return outgoing.writeHead(browser ? 410 : 404).end()
      const problem = headersProblem(incoming.headers, fake.url, options.vapidPublicKey)
      if (problem) {
        violations.push(problem)
        return outgoing.writeHead(problem.startsWith('vapid') ? 403 : 400).end()
      }
      try {
        browser.shown.push({
          text: openMessage(Buffer.concat(chunks), browser.ecdh, browser.auth),
          ttl: Number(incoming.headers.ttl),
          urgency: String(incoming.headers.urgency),
          topic: incoming.headers.topic as string | undefined,
        })
      } catch {
        violations.push('a message its browser cannot open')
      }
      outgoing.writeHead(201, { location: `${fake.url}/m/1` }).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const fake: FakePush = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    violations,
    answer: undefined,
    browser() {
      const path = `/push/${randomBytes(12).toString('base64url')}`
      const ecdh = createECDH('prime256v1')
      const auth = randomBytes(16)
      const own = { ecdh, auth, shown: [] as Notified[], gone: false }
      browsers.set(path, own)
      return {
        subscription: {
          endpoint: fake.url + path,
          keys: { p256dh: ecdh.generateKeys().toString('base64url'), auth: auth.toString('base64url') },
        },
        shown: own.shown,
        unsubscribe: () => {
          own.gone = true
        },
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return fake
}

function headersProblem(headers: IncomingHttpHeaders, origin: string, publicKey: string): string | undefined {
  if (!/^\d+$/.test(String(headers.ttl))) return 'no TTL'
  if (headers['content-encoding'] !== 'aes128gcm') return 'another encoding than aes128gcm'
  if (!['very-low', 'low', 'normal', 'high'].includes(String(headers.urgency))) return 'no urgency'
  if (headers.topic !== undefined && !/^[A-Za-z0-9_-]{1,32}$/.test(String(headers.topic)))
    return 'a bad topic'
  const [, token = '', key] = /^vapid t=([^,\s]+), ?k=(\S+)$/.exec(headers.authorization ?? '') ?? []
  if (key !== publicKey) return 'vapid: another key'
  const [head = '', body = '', signature = ''] = token.split('.')
  const raw = Buffer.from(key, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: raw.subarray(1, 33).toString('base64url'),
    y: raw.subarray(33).toString('base64url'),
  }
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  if (!signed) return 'vapid: a bad signature'
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))
  if (claims.aud !== origin) return 'vapid: made for another service'
  const left = claims.exp - Date.now() / 1000
  if (!(left > 0 && left <= 24 * 3600)) return 'vapid: not valid now, or for more than a day'
  if (!/^(mailto:|https:)/.test(claims.sub)) return 'vapid: no subject'
  return undefined
}

/** RFC 8188, 2.1 and RFC 8291, 3.4: one record. */
function openMessage(bytes: Buffer, own: ECDH, auth: Buffer): string {
  const salt = bytes.subarray(0, 16)
  const idLength = bytes.readUInt8(20)
  const serverKey = bytes.subarray(21, 21 + idLength)
  const sealed = bytes.subarray(21 + idLength)
  const shared = own.computeSecret(serverKey)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), own.getPublicKey(), serverKey])
  const material = Buffer.from(hkdfSync('sha256', shared, auth, info, 32))
  const expand = (name: string, length: number) =>
    Buffer.from(hkdfSync('sha256', material, salt, Buffer.from(`Content-Encoding: ${name}\0`), length))
  const decipher = createDecipheriv('aes-128-gcm', expand('aes128gcm', 16), expand('nonce', 12))
  decipher.setAuthTag(sealed.subarray(sealed.length - 16))
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  const end = plain.lastIndexOf(2)
  return plain.subarray(0, end).toString('utf8')
}
