/**
 * Asks the server, typed by the route's contract: `await call(peopleRoutes.change, { params: { id }, body })`.
 * What it refuses is thrown as a `Problem`, which carries the sentence for the person.
 */
import type { AnswerOf, BodyOf, ParamsOf, ProblemAnswer, QueryOf, RouteSpec, SentOf } from '../contract.ts'
import type { ProblemCode } from '../problem.ts'
import { language, sayCode } from './words.ts'

/** `offline`: nothing came back, so it is not known whether it was done. */
export type TroubleCode = ProblemCode | 'offline'

export class Problem extends Error {
  readonly code: TroubleCode
  /** Which fields are wrong: `body.login`. */
  readonly fields: readonly string[]
  readonly reason: string | undefined
  /** Seconds to wait. */
  readonly retryAfter: number | undefined
  constructor(code: TroubleCode, answer: Partial<ProblemAnswer> = {}) {
    super(answer.message ?? code)
    this.code = code
    this.fields = answer.fields ?? []
    this.reason = answer.reason
    this.retryAfter = answer.retryAfter
  }
  /** It may go away by itself: worth asking again. */
  get passing(): boolean {
    return ['offline', 'failed', 'store-down', 'too-many'].includes(this.code)
  }
}

/** What went wrong and what to do, in the language of the desk. */
export function sentenceOf(trouble: unknown): string {
  const code = trouble instanceof Problem ? trouble.code : 'failed'
  const told = trouble instanceof Problem && trouble.message !== code ? trouble.message : code
  return sayCode(`problem.${code}`) ?? told
}

type Nothing = Record<never, never>
export type Sent<S extends RouteSpec> = (ParamsOf<S> extends undefined ? Nothing : { params: ParamsOf<S> }) &
  (QueryOf<S> extends undefined ? Nothing : { query?: Partial<QueryOf<S>> }) &
  (BodyOf<S> extends undefined ? Nothing : { body: SentOf<S> })
/** Left out where there is nothing to send. */
export type Sending<S extends RouteSpec> = Nothing extends Sent<S> ? [sent?: Sent<S>] : [sent: Sent<S>]
type AnyParts = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown }

/** What the desk needs to know of every answer; set by `me.ts`. */
export const watch: {
  /** This session's token. */
  token: () => string
  /** She is not in any more, or not far enough. */
  notIn: (code: ProblemCode) => void
  /** The person must prove who she is; true when she did. */
  prove: () => Promise<boolean>
} = { token: () => '', notIn: () => undefined, prove: async () => false }

/** What time it is for the server, ms since 1970: laptops' clocks are wrong by minutes. Exact to a second. */
export const serverNow = (): number => Date.now() + ahead
let ahead = 0

const longestMs = 20_000
const notInCodes: readonly TroubleCode[] = ['signed-out', 'locked', 'second-step', 'enrol']

export async function call<const S extends RouteSpec>(spec: S, ...[sent]: Sending<S>): Promise<AnswerOf<S>> {
  const parts = { ...sent } as AnyParts
  try {
    return await once(spec, parts)
  } catch (trouble) {
    if (!(trouble instanceof Problem)) throw trouble
    if (trouble.code === 'prove' && (await watch.prove())) return once(spec, parts)
    if (notInCodes.includes(trouble.code)) watch.notIn(trouble.code as ProblemCode)
    throw trouble
  }
}

async function once<S extends RouteSpec>(spec: S, { params, query, body }: AnyParts): Promise<AnswerOf<S>> {
  const changes = spec.method !== 'get'
  let response: Response
  let answer: unknown
  try {
    response = await fetch(addressOf(spec.path, params, query), {
      method: spec.method.toUpperCase(),
      credentials: 'same-origin',
      headers: {
        'accept-language': language(),
        ...(changes ? { 'x-desk-token': watch.token() } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(longestMs),
    })
    const at = Date.parse(response.headers.get('date') ?? '')
    if (Math.abs(at - serverNow()) > 2000) ahead = at - Date.now()
    answer = await response.json()
  } catch {
    throw new Problem('offline')
  }
  if (response.ok) return answer as AnswerOf<S>
  const problem = answer as ProblemAnswer
  throw new Problem(typeof problem?.code === 'string' ? (problem.code as ProblemCode) : 'failed', problem)
}

/** `/desk/api/people/:id` with its params, and the query behind it. */
export function addressOf(
  path: string,
  params: AnyParts['params'] = {},
  query: AnyParts['query'] = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString()
  return asked ? `${filled}?${asked}` : filled
}
