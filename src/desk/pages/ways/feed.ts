/**
 * `GET /desk/feed/<token>.ics`: one counsellor's shifts for the calendar on her phone. Calendars cannot sign in, so the secret
 * address is all there is; whatever is not exactly one, or not any more, is not there.
 */
import express, { type Response, type Router } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { rotaId } from '../../../counselling/keeper.ts'
import { feedId, shiftFeed } from '../../../counselling/rota/feed.ts'
import { emptyRota } from '../../../counselling/rota/record.ts'
import { contactShelf, feedShelf, rotaShelf } from '../../../counselling/store-keeper.ts'
import type { Log } from '../../../log.ts'
import type { Desk } from '../../desk.ts'

/** Calendars ask a few times an hour. */
const perMinute = 30

export function feedDoor(desk: Desk, log: Log, rate = perMinute): Router {
  const router = express.Router()
  const asked = new RateLimiterMemory({ points: rate, duration: 60 })
  router.get('/desk/feed/:name', async (request, response) => {
    const busy = await asked.consume(request.ip ?? '').then(
      () => false,
      () => true,
    )
    if (busy) return void response.status(429).set('retry-after', '60').end()
    try {
      const calendar = await calendarOf(desk, request.params.name)
      if (calendar === undefined) return notThere(response)
      response.type('text/calendar; charset=utf-8').send(calendar)
    } catch (error) {
      log.error('desk.trouble', {}, error)
      response.status(503).set('retry-after', '60').end()
    }
  })
  router.use('/desk/feed', (_, response) => notThere(response))
  return router
}

const notThere = (response: Response): void => void response.status(404).end()

async function calendarOf(desk: Desk, name: string): Promise<string | undefined> {
  const { store, sealer } = desk
  const id = name.endsWith('.ics') ? feedId(name.slice(0, -'.ics'.length)) : undefined
  const feed = id === undefined ? undefined : await feedShelf(store, sealer).get(id)
  if (!feed) return undefined
  const { person } = feed.value
  if ((await desk.people.get(person))?.value.state !== 'active') return undefined
  const rota = (await rotaShelf(store, sealer).get(rotaId))?.value ?? emptyRota()
  const language = (await contactShelf(store, sealer).get(person))?.value.language ?? 'mn'
  return shiftFeed(rota, { person, language, now: desk.now() })
}
