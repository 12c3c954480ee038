/**
 * What stands before every route of the desk, in this order:
 *
 *   429 too many · 403 sent by another page · 401 not in, or not far enough · 403 without this session's token ·
 *   403 never allowed · 400/413/415 not as the contract says · 404 not there, or not hers · 401 prove yourself again
 *
 * and after it: the audit is written before the answer leaves, and the answer holds what its contract names, nothing more.
 */
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { sameBytes } from '../channels/same-bytes.ts'
import type { Log } from '../log.ts'
import { StoreDown } from '../store/contract.ts'
import { type Actor, can, couldEver } from './can.ts'
import type { Bytes, RouteSpec, Stage } from './contract.ts'
import { cookieNames, readCookies, writeCookies } from './cookies.ts'
import type { Desk } from './desk.ts'
import type { Site } from './people/passkeys.ts'
import {
  type ProblemCode,
  type ProblemWords,
  problemSentence,
  problemStatus,
  Refused,
  refuse,
} from './problem.ts'
import type { Ask, Route } from './route.ts'
import { idleMs, type Present } from './session.ts'

/** Requests a minute: from one address, of one session, and of all who are not in from one address. */
export type Rates = { address: number; session: number; stranger: number }
export type FrameParts = { desk: Desk; log: Log; words: ProblemWords; rates?: Rates | undefined }

const usualRates: Rates = { address: 3000, session: 600, stranger: 300 }
const usualBodyBytes = 64 * 1024

/** What is said to somebody who is not far enough in, by how far she is. */
const notFarEnough: Readonly<Record<Stage, ProblemCode>> = {
  none: 'signed-out',
  second: 'second-step',
  enrol: 'enrol',
  locked: 'locked',
  full: 'forbidden',
}

export function frame(routes: readonly Route[], parts: FrameParts): Router {
  const router = express.Router()
  const rates = parts.rates ?? usualRates
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: 60 })
  const limits = {
    address: limiter(rates.address),
    session: limiter(rates.session),
    stranger: limiter(rates.stranger),
  }
  for (const route of routes) {
    const readBody = express.json({ limit: route.spec.bodyBytes ?? usualBodyBytes, strict: true })
    router[route.spec.method](route.spec.path, async (request, response) => {
      try {
        const answer = await answerTo(route, request, response, { ...parts, limits, readBody })
        if (answer instanceof Refused) return sendProblem(request, response, answer, parts.words)
        if (answer === streaming) return
        sendAnswer(response, route.spec, answer)
      } catch (error) {
        const down = error instanceof StoreDown
        parts.log.error(down ? 'store.trouble' : 'desk.trouble', {}, error)
        if (response.headersSent) return void response.destroy()
        sendProblem(request, response, refuse(down ? 'store-down' : 'failed'), parts.words)
      }
    })
  }
  router.use('/desk/api', (request: Request, response: Response) =>
    sendProblem(request, response, refuse('not-found'), parts.words),
  )
  return router
}

const streaming = Symbol('the answer goes on')

type Within = FrameParts & {
  limits: Record<'address' | 'session' | 'stranger', RateLimiterMemory>
  readBody: ReturnType<typeof express.json>
}

async function answerTo(
  route: Route,
  request: Request,
  response: Response,
  within: Within,
): Promise<unknown> {
  const { desk, limits } = within
  const { spec } = route
  const address = request.ip ?? ''
  const wait = await tooMany(limits.address, address)
  if (wait) return refuse('too-many', { retryAfter: wait })
  const site = siteOf(request, desk)
  if (!fromOwnPage(request, site)) return refuse('foreign-request')

  const cookies = readCookies(request)
  const names = cookieNames(desk.settings.production)
  let present = await desk.sessions.find(cookies.get(names.session))
  const busy = await tooMany(
    ...(present ? ([limits.session, present.session.id] as const) : ([limits.stranger, address] as const)),
  )
  if (busy) return refuse('too-many', { retryAfter: busy })

  const stage: Stage = present?.stage ?? 'none'
  const stages = spec.stages ?? ['full']
  if (!stages.includes(stage)) return refuse(notFarEnough[stage])
  const changes = spec.method !== 'get'
  if (
    changes &&
    !stages.includes('none') &&
    !sameBytes(request.get('x-desk-token'), present?.session.value.csrf ?? '')
  )
    return refuse('foreign-request')
  const actor = present && actorOf(present)
  if (!couldEver(actor, spec.permission)) return refuse('forbidden')

  const read = await readParts(spec, request, response, within.readBody)
  if (read instanceof Refused) return read
  const writes = writeCookies(response, desk.settings.production)
  const ask: Ask = {
    ...(read as Pick<Ask, 'params' | 'query' | 'body'>),
    desk,
    site,
    address,
    browser: cookies.get(names.browser),
    present,
    me: () => inside(ask.present),
    person: () => inside(ask.present).person,
    cookies: writes,
  }
  const about = route.about ? await route.about(ask) : {}
  if (!about) return refuse('not-found')
  if (!can(actor, spec.permission, about)) return refuse(route.about ? 'not-found' : 'forbidden')
  if (spec.fresh && present && present.session.value.provedAt + idleMs <= desk.now()) return refuse('prove')

  if (present && changes && stage === 'full') present = await desk.sessions.touch(present)
  const { replaced, rights, endsAt } = present?.session.value ?? {}
  if (present && !replaced && rights !== present.person.value.rights) {
    const renewed = await desk.sessions.renew(present)
    if (renewed && endsAt !== undefined) {
      present = renewed.present
      writes.session(renewed.token, endsAt)
    }
  }
  ask.present = present
  if (route.stream) {
    await route.stream(ask, response, request.get('last-event-id'))
    return streaming
  }
  const answer = await route.handle?.(ask)
  if (spec.audit && !(answer instanceof Refused)) await noteRead(spec, ask)
  return answer
}

export const actorOf = ({ person }: Present): Actor => ({
  id: person.id,
  roles: person.value.roles,
  translates: person.value.translates,
})

function inside(present: Present | undefined): Present {
  if (!present) throw new Error('this route lets nobody in without a session, and there is none')
  return present
}

async function noteRead({ audit }: RouteSpec, ask: Ask): Promise<void> {
  if (!audit) return
  const { act, kind, subject } = audit
  const params: Record<string, unknown> = { ...(ask.params as object | undefined) }
  const id = subject === undefined ? undefined : String(params[subject])
  await ask.desk.audit.note({ who: ask.person().id, act, kind, ...(id === undefined ? {} : { id }) })
}

/** Where this server is for the browser. Behind a web server, its `X-Forwarded-Proto` tells of https. */
export function siteOf(
  request: Request,
  { settings: { production, publicUrl } }: Pick<Desk, 'settings'>,
): Site {
  const { origin, hostname } = new URL(
    production && publicUrl ? publicUrl : `${request.protocol}://${request.get('host') ?? 'localhost'}`,
  )
  return { origin, host: hostname.replace(/^\[|\]$/g, '') }
}

/** A browser tells which page sends; what tells nothing may only look, and looking without a session shows nothing. */
function fromOwnPage(request: Request, { origin }: Site): boolean {
  const from = request.get('origin')
  const relation = request.get('sec-fetch-site')
  if (from !== undefined && from !== origin) return false
  if (request.method === 'GET' || request.method === 'HEAD')
    return relation === undefined || relation === 'same-origin' || relation === 'none'
  return relation === undefined ? from !== undefined : relation === 'same-origin'
}

async function readParts(
  spec: RouteSpec,
  request: Request,
  response: Response,
  readBody: Within['readBody'],
): Promise<Record<'params' | 'query' | 'body', unknown> | Refused> {
  if (spec.body) {
    if (!request.is('application/json')) return refuse('not-json')
    const failed = await new Promise<unknown>((resolve) => {
      readBody(request, response, (error?: unknown) => resolve(error))
    })
    if (failed !== undefined) {
      const large =
        typeof failed === 'object' && failed !== null && 'status' in failed && failed.status === 413
      return refuse(large ? 'too-large' : 'invalid')
    }
  }
  const read: Record<string, unknown> = {}
  const fields: string[] = []
  for (const part of ['params', 'query', 'body'] as const) {
    // Without a schema nothing may come: no query that is silently ignored.
    const schema = spec[part]
    if (!schema) {
      if (part === 'query' && Object.keys(request.query).length > 0) fields.push('query')
      continue
    }
    const parsed = schema.safeParse(part === 'body' ? request.body : { ...request[part] })
    if (parsed.success) read[part] = parsed.data
    else for (const issue of parsed.error.issues) fields.push([part, ...issue.path].join('.').slice(0, 80))
  }
  // An id that cannot be one is an id that is not there.
  if (fields.length > 0 && fields.every((field) => field.startsWith('params'))) return refuse('not-found')
  if (fields.length > 0) return refuse('invalid', { fields: [...new Set(fields)].slice(0, 20) })
  return { params: read.params, query: read.query, body: read.body }
}

function sendAnswer(response: Response, spec: RouteSpec, answer: unknown): void {
  if (spec.answer === 'events') throw new Error('a route of notices must stream')
  if (spec.answer !== 'bytes') {
    const read = spec.answer.safeParse(answer)
    if (!read.success) throw unfit(read.error.issues[0]?.path ?? [])
    response.json(read.data)
    return
  }
  const { type, bytes, name } = answer as Bytes
  response.set({
    'content-type': type,
    'content-disposition': name ? `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"` : 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  response.end(bytes)
}

/** A bug of ours, told by the place in the answer alone: `UNFIT_WAITING_0_WHY`. */
function unfit(path: readonly PropertyKey[]): Error {
  const code = `UNFIT_${path.map(String).join('_').toUpperCase()}`.replace(/[^A-Z0-9_]/g, '').slice(0, 40)
  return Object.assign(new Error('an answer does not fit its contract'), { code })
}

export function sendProblem(
  request: Request,
  response: Response,
  { code, more }: Refused,
  words: ProblemWords,
): void {
  const languages = request.acceptsLanguages(Object.keys(words))
  if (more.retryAfter) response.set('retry-after', String(more.retryAfter))
  response
    .status(problemStatus[code])
    .json({ code, message: problemSentence(words, languages ? [languages] : [], code), ...more })
}

const tooMany = (limiter: RateLimiterMemory, key: string): Promise<number> =>
  limiter.consume(key).then(
    () => 0,
    (full: { msBeforeNext?: number }) => Math.max(1, Math.ceil((full.msBeforeNext ?? 1000) / 1000)),
  )

/** For what Express itself refuses before a route is found. */
export function frameError(words: ProblemWords, log: Log) {
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error)
      return
    }
    const status =
      typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
    if (status >= 500) log.error('desk.trouble', {}, error)
    sendProblem(request, response, refuse(status >= 500 ? 'failed' : 'invalid'), words)
  }
}
