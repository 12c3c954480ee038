import { randomBytes } from 'node:crypto'
import type { ApiAnswer } from '../shared/server.ts'

type Details = { status?: number; subcode?: number; breach?: string }

/** A refusal as the Graph API words it. `breach` is set when a documented limit was broken. */
export class GraphError extends Error {
  readonly code: number
  readonly subcode: number | undefined
  readonly status: number
  readonly breach: string | undefined

  constructor(code: number, message: string, details: Details = {}) {
    super(`(#${code}) ${message}`)
    this.code = code
    this.subcode = details.subcode
    this.status = details.status ?? STATUS[code] ?? 400
    this.breach = details.breach
  }
}

const STATUS: Record<number, number> = { 1: 500, 2: 500, 4: 403, 200: 403 }

/** The words that Meta uses for the codes a test may order (graph-api/reference/page/messages). */
export const MEANINGS: Record<number, string> = {
  1: 'An unknown error has occurred.',
  2: 'Service temporarily unavailable',
  4: 'Application request limit reached',
  10: 'This message is sent outside of allowed window.',
  100: 'Invalid parameter',
  190: 'Invalid OAuth access token.',
  200: 'Requires permission to manage the object',
  230: 'Permissions disallow message to user',
  368: 'The action attempted has been deemed abusive or is otherwise disallowed',
  551: "This person isn't available right now.",
  613: 'Calls to this api have exceeded the rate limit.',
  2022: 'Commerce is disabled for this page',
}

export function invalid(message: string, breach?: string, subcode?: number): GraphError {
  const details = {
    ...(breach === undefined ? {} : { breach }),
    ...(subcode === undefined ? {} : { subcode }),
  }
  return new GraphError(100, message, details)
}

export function graphAnswer(error: GraphError, headers: Record<string, string> = {}): ApiAnswer {
  const fbtrace_id = randomBytes(8).toString('base64url')
  const { message, code, subcode } = error
  return {
    status: error.status,
    headers,
    json: {
      error: {
        message,
        type: 'OAuthException',
        code,
        ...(subcode === undefined ? {} : { error_subcode: subcode }),
        fbtrace_id,
      },
    },
  }
}
