/** Where Telegram tells what staff pressed in their own bot. Nothing is parsed before the secret is right. */
import express, { type Router } from 'express'
import { sameBytes } from '../channels/same-bytes.ts'
import type { StaffBot } from '../counselling/staff-bot.ts'
import { staffWebhookPath } from '../counselling/staff-bot-profile.ts'
import type { Log } from '../log.ts'

const mostBytes = '64kb'

export function staffWebhook(bot: StaffBot, secret: string, log: Log): Router {
  const router = express.Router()
  router.post(
    staffWebhookPath,
    (request, response, next) => {
      if (sameBytes(request.get('x-telegram-bot-api-secret-token'), secret)) return next()
      response.status(401).end()
    },
    express.json({ limit: mostBytes }),
    async (request, response) => {
      try {
        await bot.hear(request.body)
        response.status(200).end()
      } catch (error) {
        // Telegram brings it again.
        log.error('store.trouble', {}, error)
        response.status(503).end()
      }
    },
  )
  return router
}
