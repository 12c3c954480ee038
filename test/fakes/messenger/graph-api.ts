import { createHmac } from 'node:crypto'
import { type Json, objectOf, textOf } from '../shared/json.ts'
import type { ApiAnswer, ApiRequest } from '../shared/server.ts'
import { GraphError, graphAnswer, MEANINGS } from './graph-error.ts'
import { deleteProfile, readProfile, writeProfile } from './profile.ts'
import { sendToPerson } from './sending.ts'
import {
  readSubscribedApps,
  readWebhooks,
  subscribeApp,
  subscribeWebhook,
  unsubscribeApp,
} from './subscriptions.ts'
import type { MessengerWorld } from './world.ts'

type Route = { app?: boolean; run: (world: MessengerWorld, params: Json) => unknown }

/** Nodes: PAGE is the Page's id or `me`; APP calls want the app's own token. */
const ROUTES: Record<string, Route> = {
  'GET PAGE': { run: (world) => ({ id: world.pageId, name: 'Fake page' }) },
  'POST PAGE/messages': { run: sendToPerson },
  'GET PAGE/subscribed_apps': { run: readSubscribedApps },
  'POST PAGE/subscribed_apps': { run: subscribeApp },
  'DELETE PAGE/subscribed_apps': { run: unsubscribeApp },
  'GET PAGE/messenger_profile': { run: readProfile },
  'POST PAGE/messenger_profile': { run: writeProfile },
  'DELETE PAGE/messenger_profile': { run: deleteProfile },
  'GET APP/subscriptions': { app: true, run: readWebhooks },
  'POST APP/subscriptions': { app: true, run: subscribeWebhook },
  'GET debug_token': { app: true, run: debugToken },
}

/** Answers one call of the Graph API, with the weather that the test has ordered. */
export async function answerGraph(world: MessengerWorld, request: ApiRequest): Promise<ApiAnswer> {
  const at = world.clock.now()
  const params: Json = { ...Object.fromEntries(request.query), ...request.body }
  const method = methodOf(world, request)
  let answer: ApiAnswer
  try {
    answer = await underWeather(world, request, method, params)
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    if (error.breach) world.record.breach(`${method}: ${error.breach}`)
    answer = graphAnswer(error)
  }
  const shown = { ...params }
  delete shown.access_token
  world.record.note({ method, params: shown, at, outcome: outcomeOf(answer) })
  return answer
}

async function underWeather(
  world: MessengerWorld,
  request: ApiRequest,
  method: string,
  params: Json,
): Promise<ApiAnswer> {
  const route = ROUTES[method]
  if (!route)
    throw new GraphError(2500, 'Unknown path components', { breach: `no such call in ${world.version}` })
  if (request.malformed) throw new GraphError(100, 'Invalid JSON', { breach: 'sent a broken body' })
  await world.faults.whileSilent()
  if (request.gone()) return 'cut'
  checkToken(world, request, route)
  const failing = world.faults.failing()
  if (failing) throw new GraphError(2, MEANINGS[2] ?? '', { status: failing })
  const isSend = method === 'POST PAGE/messages'
  const limited = isSend ? world.faults.limited(textOf(objectOf(params.recipient).id)) : undefined
  if (limited) return tooFast(world, limited.retryAfter)
  const json = await route.run(world, params)
  return isSend && world.faults.cutting() ? 'cut' : { status: 200, json }
}

function methodOf({ version, pageId, appId }: MessengerWorld, { verb, path }: ApiRequest): string {
  const [given, node, ...edge] = path.split('/').slice(1)
  if (given !== version) return `${verb} ${path}`
  const named = node === pageId || node === 'me' ? 'PAGE' : node === appId ? 'APP' : node
  return [`${verb} ${named}`, ...edge].join('/')
}

/** Header or body; a token in the address ends up in logs (docs/facebook-login/security). */
function checkToken(world: MessengerWorld, request: ApiRequest, route: Route): void {
  if (request.query.has('access_token')) world.record.breach('access token in the address')
  const bearer = /^Bearer (.+)$/.exec(textOf(request.headers.authorization))?.[1]
  const token = bearer ?? (textOf(request.body.access_token) || request.query.get('access_token'))
  const expected = route.app ? `${world.appId}|${world.appSecret}` : world.pageToken
  if (token !== expected)
    throw new GraphError(190, MEANINGS[190] ?? '', { breach: 'wrong or missing access token' })
  const proof = textOf(request.body.appsecret_proof) || request.query.get('appsecret_proof') || ''
  if (proof === '' && !(world.requireProof && !route.app)) return
  if (proof === createHmac('sha256', world.appSecret).update(expected).digest('hex')) return
  const complaint =
    proof === '' ? 'API calls from the server require an appsecret_proof argument' : 'Invalid appsecret_proof'
  throw new GraphError(100, complaint, { breach: complaint })
}

/**
 * Meta names no retry time in the error, only minutes in the usage header (graph-api/overview/rate-limiting), so coming
 * back too early is refused again but is no breach.
 */
function tooFast(world: MessengerWorld, retryAfter: number): ApiAnswer {
  const usage = {
    type: 'messenger',
    call_count: 100,
    total_cputime: 0,
    total_time: 0,
    estimated_time_to_regain_access: Math.ceil(retryAfter / 60),
  }
  return graphAnswer(new GraphError(613, MEANINGS[613] ?? ''), {
    'x-business-use-case-usage': JSON.stringify({ [world.pageId]: [usage] }),
  })
}

function debugToken(world: MessengerWorld, params: Json): Json {
  const is_valid = params.input_token === world.pageToken
  const scopes = ['pages_messaging', 'pages_manage_metadata']
  const page = {
    app_id: world.appId,
    type: 'PAGE',
    application: 'Fake app',
    expires_at: 0,
    profile_id: world.pageId,
  }
  return { data: is_valid ? { ...page, is_valid, scopes } : { is_valid, scopes: [], error: { code: 190 } } }
}

function outcomeOf(answer: ApiAnswer): { status: number; error?: string } {
  if (answer === 'cut') return { status: 0 }
  const { message } = objectOf(objectOf(answer.json).error)
  return { status: answer.status, ...(message ? { error: textOf(message) } : {}) }
}
