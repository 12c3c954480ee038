/**
 * `POST /api/messages`, where the Bot Framework knocks:
 *
 *   413/415 too big, packed · 401 not signed · 400 no Activity · 501 an invoke, which we have none of · 503 not stored · 200 stored
 *
 * CloudAdapter.process is not used: it prints errors, answers with their text, and makes every failure a 500.
 */

import type { Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import express, { type Request, type Response, type Router } from 'express'
import { largestBody } from '../channels/botframework/limits.ts'
import { readActivity } from '../channels/botframework/read.ts'
import type { House } from '../house.ts'
import { receive } from '../inbox/receive.ts'
import type { TurnWorkers } from '../inbox/worker.ts'
import type { Fallback } from '../outbox/fallback.ts'
import { isSignedByConnector, isUnauthorized } from './signed.ts'

export type MessagesParts = { house: House; workers: TurnWorkers; fallback: Fallback }

export type Gate = {
  adapter: CloudAdapter
  authentication: ConfigurationBotFrameworkAuthentication
  allowUnsigned: boolean
  loopback: boolean
}

const channel = 'botframework'

export function messagesRouter(gate: Gate, parts: MessagesParts): Router {
  const router = express.Router()
  const json = express.json({ limit: largestBody, strict: true, inflate: false, type: () => true })
  router.post(
    '/api/messages',
    (request, response, next) => {
      if (gate.allowUnsigned || isSignedByConnector(request.get('authorization'))) next()
      else refuse(response, parts)
    },
    json,
    (request, response) => takeIn(request, response, gate, parts),
  )
  return router
}

async function takeIn(request: Request, response: Response, gate: Gate, parts: MessagesParts): Promise<void> {
  const activity = asActivity(request.body)
  if (!activity) return void response.status(400).end()
  let signed: Awaited<ReturnType<Gate['authentication']['authenticateRequest']>>
  try {
    signed = await gate.authentication.authenticateRequest(activity, request.get('authorization') ?? '')
  } catch (error) {
    if (isUnauthorized(error)) return refuse(response, parts)
    /** Microsoft's keys could not be fetched: whether it is signed we cannot know yet. */
    parts.house.log.error('bot.trouble', { channel }, error)
    return void response.status(503).end()
  }
  let status = 503
  try {
    await gate.adapter.processActivityDirect(signed, activity, async () => {
      status = await store(request.body, gate, parts)
    })
  } catch (error) {
    parts.house.log.error('bot.trouble', { channel }, error)
  }
  response.status(status).end()
}

/** Answers what came of it itself, since whatever is thrown inside a turn of botbuilder comes out as something else. */
async function store(
  body: unknown,
  { loopback }: Gate,
  { house, workers, fallback }: MessagesParts,
): Promise<number> {
  const reading = readActivity(body, house.now(), { loopback })
  if (reading === 'unreadable') {
    house.metrics.received(channel, 'unreadable')
    house.log.warn('webhook.unreadable', { channel })
    return 400
  }
  if (reading === 'ignored') return typeOf(body) === 'invoke' ? 501 : 200
  const started = performance.now()
  try {
    await receive(reading, house, workers)
    house.metrics.acknowledged(performance.now() - started)
    fallback.storeAnswered()
    return 200
  } catch (error) {
    house.metrics.received(channel, 'store-down')
    house.log.error('webhook.busy', { channel }, error)
    fallback.storeFailed(reading)
    return 503
  }
}

function refuse(response: Response, { house }: MessagesParts): void {
  house.metrics.received(channel, 'refused')
  house.log.warn('webhook.refused', { channel })
  response.status(401).end()
}

const typeOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined

/** As much of an Activity as botbuilder needs to look at the signature. */
const asActivity = (body: unknown): Activity | undefined =>
  typeof typeOf(body) === 'string' ? (body as Activity) : undefined
