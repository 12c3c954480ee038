/**
 * E-mail. A slow way and often a silent one, but it needs no other company than the centre's own mail server.
 * Sources: nodemailer 10 (errors.d.ts: code, command, responseCode), RFC 5321 4.2 (replies), RFC 3834 (Auto-Submitted).
 */
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { SendOutcome } from '../../message.ts'
import { emailAddress } from '../contact.ts'
import type { Page, Pager } from './pager.ts'

export type EmailSettings = {
  host: string
  port: number
  /** `implicit` from the first byte (465), `starttls` before anything is said, `none` only within one machine. */
  tls: 'implicit' | 'starttls' | 'none'
  from: string
  login?: { user: string; pass: string }
  /** PEM of an authority of the operator's own. */
  authority?: string
}

export type Mail = {
  from: string
  to: string
  subject: string
  text: string
  headers: Record<string, string>
}
/** `taken`: the server has it. Otherwise what nodemailer says of the failure, as codes. */
export type MailAnswer = { taken: true } | { code: string; command: string; reply: number }

const write = (page: Page, { address }: z.infer<typeof emailAddress>, { from }: EmailSettings): Mail => ({
  from,
  to: address,
  subject: page.subject,
  text: `${page.text}\n\n${page.link}\n`,
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'X-Priority': '1' },
})

export function outcome(answer: MailAnswer | 'noAnswer'): SendOutcome {
  if (answer === 'noAnswer') return { kind: 'later', reason: 'no-answer' }
  if ('taken' in answer) return { kind: 'sent' }
  const { code, command, reply } = answer
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'ECONFIG')
    return reply >= 400 && reply < 500
      ? { kind: 'later', reason: 'server-error' }
      : { kind: 'refused', reason: 'token', keep: true }
  if (code === 'ETLS' || code === 'EREQUIRETLS')
    return { kind: 'refused', reason: 'not-connected', keep: true }
  if (reply === 0) return { kind: 'later', reason: 'no-answer' }
  /** 503 means that the session went wrong, not the mail. */
  if (reply < 500 || reply === 503) return { kind: 'later', reason: 'server-error' }
  if (command.startsWith('RCPT') && [550, 551, 553].includes(reply))
    return { kind: 'gone', reason: 'not-found' }
  if (command.startsWith('MAIL') || reply === 530)
    return { kind: 'refused', reason: 'permission', keep: true }
  return { kind: 'refused', reason: 'bad-request', keep: false }
}

const waitMs = 5000
const wholeMs = 7500

export const email: Pager<EmailSettings, z.infer<typeof emailAddress>, Mail, MailAnswer> = {
  id: 'email',
  to: emailAddress,
  write,
  outcome,
  open({ host, port, tls, login, authority }) {
    const transport = createTransport({
      host,
      port,
      secure: tls === 'implicit',
      requireTLS: tls === 'starttls',
      ignoreTLS: tls === 'none',
      connectionTimeout: waitMs,
      greetingTimeout: waitMs,
      dnsTimeout: waitMs,
      socketTimeout: waitMs,
      disableFileAccess: true,
      disableUrlAccess: true,
      tls: { minVersion: 'TLSv1.2', ...(authority ? { ca: authority } : {}) },
      ...(login ? { auth: login } : {}),
    })
    return {
      async call(mail) {
        try {
          await transport.sendMail({ ...mail, signal: AbortSignal.timeout(wholeMs) })
          return { taken: true }
        } catch (error) {
          return readFailure(error)
        }
      },
      async close() {
        transport.close()
      },
    }
  },
}

const failure = z.object({
  code: z.string().catch(''),
  command: z.string().catch(''),
  responseCode: z.number().catch(0),
  originalCode: z.string().optional().catch(undefined),
})

/** Messages of errors quote addresses and servers: only codes are taken. */
function readFailure(error: unknown): MailAnswer | 'noAnswer' {
  const read = failure.safeParse(error).data
  if (!read) return 'noAnswer'
  const { command, responseCode: reply, originalCode } = read
  /** A certificate nobody vouches for ends the connection; that is the operator's to mend, and no server's bad day. */
  const untrusted = /CERT|ALTNAME|SELF_SIGNED|UNABLE_TO_VERIFY/.test(`${originalCode ?? ''} ${read.code}`)
  return { code: untrusted ? 'ETLS' : read.code, command, reply }
}
