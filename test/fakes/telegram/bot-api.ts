import { type Json, textOf } from '../shared/json.ts'
import type { ApiAnswer, ApiRequest } from '../shared/server.ts'
import { deleteMessage, deleteMessages } from './deleting.ts'
import {
  editMessageReplyMarkup,
  editMessageText,
  sendChatAction,
  sendMessage,
  sendPhoto,
} from './messages.ts'
import { ApiProblem } from './problem.ts'
import {
  callTextSetting,
  deleteMyCommands,
  getChatMenuButton,
  getMyCommands,
  setChatMenuButton,
  setMyCommands,
} from './profile.ts'
import { answerCallbackQuery } from './queries.ts'
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './webhook.ts'
import type { TelegramWorld } from './world.ts'

const METHODS: Record<string, (world: TelegramWorld, params: Json) => unknown> = {
  getMe: (world) => world.me,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  sendMessage,
  sendPhoto,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
  answerCallbackQuery,
  sendChatAction,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setChatMenuButton,
  getChatMenuButton,
}

/** What a person can notice, and therefore what flood control counts. */
const SENDS = ['sendMessage', 'sendPhoto', 'editMessageText', 'editMessageReplyMarkup', 'sendChatAction']

export type BotApiOptions = {
  world: TelegramWorld
  pause: (ms: number) => Promise<void>
  /** The bot speaks faster than the caps that a test set. */
  overCap: (chat: string) => boolean
}

/** Answers one call of the Bot API, with the weather that the test has ordered. */
export async function answerBotApi(options: BotApiOptions, request: ApiRequest): Promise<ApiAnswer> {
  const { world } = options
  const at = world.clock.now()
  const [, token, method = ''] = /^\/bot([^/]*)\/(\w+)$/.exec(request.path) ?? []
  const params = { ...Object.fromEntries(request.query), ...request.body }
  let answer: ApiAnswer
  try {
    if (token === undefined) throw new ApiProblem(404, 'Not Found')
    if (token !== world.token) throw new ApiProblem(401, 'Unauthorized', 'used a wrong token')
    if (request.malformed)
      throw new ApiProblem(400, "Bad Request: can't parse request body", 'sent a broken body')
    answer = await underWeather(options, method, params, request)
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem
    if (problem.breach) world.record.breach(`${method}: ${problem.breach}`)
    answer = refusal(problem.code, problem.message)
  }
  world.record.note({ method, params, at, outcome: outcomeOf(answer) })
  return answer
}

async function underWeather(
  options: BotApiOptions,
  method: string,
  params: Json,
  request: ApiRequest,
): Promise<ApiAnswer> {
  const { world } = options
  await world.faults.whileSilent()
  if (request.gone()) return 'cut'
  const failing = method === 'getUpdates' ? undefined : world.faults.failing()
  if (failing) return refusal(failing, 'Internal Server Error')
  const isSend = SENDS.includes(method)
  if (isSend) {
    const wait = waitOrdered(options, method, textOf(params.chat_id))
    if (wait)
      return refusal(429, `Too Many Requests: retry after ${wait}`, { parameters: { retry_after: wait } })
  }
  const result = await call(options, method, params)
  return isSend && world.faults.cutting() ? 'cut' : { status: 200, json: { ok: true, result } }
}

/** Seconds the bot has to wait before this send; a send that comes before that time has passed is a breach. */
function waitOrdered({ world, overCap }: BotApiOptions, method: string, chat: string): number | undefined {
  const limited = world.faults.limited(chat)
  if (limited?.early) world.record.breach(`${method}: to chat ${chat} before retry_after had passed`)
  if (limited) return limited.retryAfter
  if (!overCap(chat)) return undefined
  world.faults.hold(chat, 1)
  return 1
}

async function call({ world, pause }: BotApiOptions, method: string, params: Json): Promise<unknown> {
  if (method === 'getUpdates') return getUpdates(world, params, pause)
  const known = METHODS[method]
  const result = known ? known(world, params) : callTextSetting(world, method, params)
  if (result === undefined)
    throw new ApiProblem(404, 'Not Found: method not found', 'is no method this fake knows')
  return result
}

function refusal(code: number, description: string, more: Json = {}): ApiAnswer {
  return { status: code, json: { ok: false, error_code: code, description, ...more } }
}

function outcomeOf(answer: ApiAnswer): { status: number; error?: string } {
  if (answer === 'cut') return { status: 0 }
  const { description } = answer.json as { description?: string }
  return { status: answer.status, ...(description ? { error: description } : {}) }
}
