/** Where bytes arrive. Webhooks take the short way; everything a browser sees goes through Express. */
import { createServer, type Server } from 'node:http'
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { sameBytes } from '../channels/same-bytes.ts'
import { answerWebhook, type WebhookParts } from './webhooks.ts'

export type ServerParts = WebhookParts & {
  pages: readonly Router[]
  metricsToken: string | undefined
}

export function createHttpServer(parts: ServerParts): Server {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal'])
  app.set('query parser', 'simple')
  app.get('/', (_, response) => response.redirect(302, '/chat'))
  app.get('/health', (_, response) => void response.json({ ok: true }))
  app.get('/ready', async (_, response) => {
    const ready = await parts.house.store.upkeep.health().catch(() => undefined)
    response
      .status(ready ? 200 : 503)
      .json(ready ? { ok: true } : { ok: false, reason: 'the store does not answer' })
  })
  app.get('/metrics', async (request, response) => {
    const given = /^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1]
    if (!parts.metricsToken || !sameBytes(given, parts.metricsToken)) return void response.status(404).end()
    const health = await parts.house.store.upkeep.health().catch(() => undefined)
    if (health) parts.house.metrics.backlog(health.backlog)
    response.type('text/plain').send(await parts.house.metrics.page())
  })
  for (const page of parts.pages) app.use(page)
  app.use((_: Request, response: Response) => void response.status(404).end())
  // Whatever went wrong: a code and nothing else. Bodies too large or broken carry their own.
  app.use((error: unknown, _: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const status =
      typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
    if (!(status >= 400 && status < 500)) parts.house.log.error('page.trouble', {}, error)
    response.status(status >= 400 && status < 500 ? status : 500).end()
  })

  const server = createServer(
    { requestTimeout: 20_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    (request, response) => {
      const channel = /^\/webhooks\/([a-z]+)(?:\?|$)/.exec(request.url ?? '')?.[1]
      if (channel === undefined) return void app(request, response)
      const door = [...parts.house.doors.values()].find((each) => each.id === channel)
      if (!door) return void response.writeHead(404, { 'content-length': '0' }).end()
      answerWebhook(request, response, door, parts).catch((error: unknown) => {
        parts.house.log.error('webhook.busy', { channel: door.id }, error)
        if (!response.headersSent) response.writeHead(503, { 'content-length': '0' })
        response.end()
      })
    },
  )
  server.maxHeadersCount = 100
  return server
}
