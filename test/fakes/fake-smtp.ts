/**
 * A mail server of our own: strict about RFC 5321 and 4954, and as unkind as the test says. It keeps what it took, as it came.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext, TLSSocket } from 'node:tls'

export type FakeSmtpOptions = {
  /** Offer STARTTLS and take nothing before it. */
  tls?: { key: string; cert: string }
  /** Take mail only from this user, after TLS. */
  login?: { user: string; pass: string }
}

export type TakenMail = { from: string; to: string[]; secure: boolean; user: string | undefined; raw: string }

export type FakeSmtp = {
  readonly port: number
  readonly mails: TakenMail[]
  /** What a client did wrong, one sentence each. */
  readonly violations: string[]
  /** The reply to the next commands of this name, instead of the usual; `silent` says nothing, `cut` hangs up. */
  answer(command: 'CONNECT' | 'MAIL' | 'RCPT' | 'DATA' | 'AUTH' | 'END', reply: string): void
  calm(): void
  close(): Promise<void>
}

export async function startFakeSmtp(options: FakeSmtpOptions = {}): Promise<FakeSmtp> {
  const mails: TakenMail[] = []
  const violations: string[] = []
  const weather = new Map<string, string>()
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    converse(socket, { options, mails, violations, weather, secure: false })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    violations,
    answer: (command, reply) => void weather.set(command, reply),
    calm: () => weather.clear(),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

type Parts = {
  options: FakeSmtpOptions
  mails: TakenMail[]
  violations: string[]
  weather: Map<string, string>
  secure: boolean
}

function converse(socket: Socket, parts: Parts): void {
  const { options, mails, violations, weather } = parts
  const mail = { from: '', to: [] as string[] }
  let buffered = ''
  let user: string | undefined
  let greeted = parts.secure
  let data: string | undefined
  const say = (line: string): void => {
    if (line === 'cut') socket.destroy()
    else if (line !== 'silent') socket.write(`${line}\r\n`)
  }
  const reset = (): void => {
    mail.from = ''
    mail.to = []
  }
  const breach = (sentence: string, reply: string): void => {
    violations.push(sentence)
    say(reply)
  }
  const usual = (command: string, reply: () => void): void => {
    const other = weather.get(command)
    if (other === undefined) reply()
    else say(other)
  }

  function command(line: string) {
    if (Buffer.byteLength(line) > 510) return breach('a line longer than 512 octets', '500 line too long')
    const verb = line.split(' ')[0]?.toUpperCase() ?? ''
    const open = parts.secure || !options.tls
    if (verb === 'EHLO' || verb === 'HELO') {
      greeted = true
      const extensions = [
        ...(options.tls && !parts.secure ? ['STARTTLS'] : []),
        ...(options.login && open ? ['AUTH PLAIN'] : []),
        '8BITMIME',
      ]
      const lines = ['fake.example', ...extensions]
      for (const [n, text] of lines.entries()) say(`250${n === lines.length - 1 ? ' ' : '-'}${text}`)
      return
    }
    if (verb === 'QUIT') {
      say('221 bye')
      socket.end()
      return
    }
    if (verb === 'RSET') {
      reset()
      return say('250 ok')
    }
    if (!greeted) return breach(`${verb} before EHLO`, '503 say hello first')
    if (verb === 'STARTTLS') return options.tls && !parts.secure ? startTls(options.tls) : say('502 no')
    if (!open) return breach(`${verb} in the clear`, '530 must issue STARTTLS first')
    if (verb === 'AUTH') return usual('AUTH', () => signIn(line))
    if (options.login && user === undefined) return breach(`${verb} without signing in`, '530 sign in first')
    if (verb === 'MAIL') {
      const from = /^MAIL FROM:<([^<>\s]+@[^<>\s]+)>( \S+)*$/i.exec(line)?.[1]
      if (!from) return breach('MAIL without a sender', '501 syntax')
      return usual('MAIL', () => {
        mail.from = from
        say('250 ok')
      })
    }
    if (verb === 'RCPT') {
      const address = /^RCPT TO:<([^<>\s]+@[^<>\s]+)>( \S+)*$/i.exec(line)?.[1]
      if (!mail.from) return breach('RCPT before MAIL', '503 bad sequence')
      if (!address) return breach('RCPT without a mailbox', '501 syntax')
      return usual('RCPT', () => {
        mail.to.push(address)
        say('250 ok')
      })
    }
    if (verb === 'DATA') {
      if (mail.to.length === 0) return breach('DATA before RCPT', '503 bad sequence')
      return usual('DATA', () => {
        data = ''
        say('354 go on')
      })
    }
    breach(`unknown command ${verb.slice(0, 20)}`, '500 unknown')
  }

  function signIn(line: string) {
    const [, initial = ''] = /^AUTH PLAIN (\S+)$/i.exec(line) ?? []
    const [, name, pass] = Buffer.from(initial, 'base64').toString('utf8').split('\0')
    if (name !== options.login?.user || pass !== options.login?.pass) return say('535 5.7.8 wrong')
    user = name
    say('235 ok')
  }

  function startTls(tls: { key: string; cert: string }): void {
    say('220 go ahead')
    socket.removeAllListeners('data')
    const secured = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(tls) })
    secured.on('error', () => socket.destroy())
    converse(secured, { ...parts, secure: true })
  }

  function line(text: string) {
    if (data === undefined) return command(text)
    if (text !== '.') {
      if (Buffer.byteLength(text) > 998) violations.push('a line of text longer than 998 octets')
      data += `${text.startsWith('.') ? text.slice(1) : text}\r\n`
      return
    }
    const raw = data
    data = undefined
    usual('END', () => {
      mails.push({ ...mail, to: [...mail.to], secure: parts.secure, user, raw })
      reset()
      say('250 2.0.0 taken')
    })
  }

  socket.on('data', (chunk: Buffer) => {
    buffered += chunk.toString('latin1')
    for (let end = buffered.indexOf('\n'); end >= 0; end = buffered.indexOf('\n')) {
      const text = buffered.slice(0, end)
      buffered = buffered.slice(end + 1)
      if (!text.endsWith('\r')) violations.push('a line that ends without CR')
      line(Buffer.from(text.replace(/\r$/, ''), 'latin1').toString('utf8'))
      if (!parts.secure && socket.listenerCount('data') === 0) return
    }
  })
  if (!parts.secure) usual('CONNECT', () => say('220 fake.example ESMTP'))
}

/** A certificate for this machine that nobody vouches for, made by openssl. */
export function selfSigned(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'itgel-tls-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
    ...['-keyout', key, '-out', cert],
  ])
  if (made.status !== 0) throw new Error('openssl could not make a certificate; is it installed?')
  const found = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true, force: true })
  return found
}
