import { randomUUID } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { type Contact, mostAdded, type Way } from '../../../counselling/contact.ts'
import type { PagerId } from '../../../counselling/pagers/pager.ts'
import { newFeedToken } from '../../../counselling/rota/feed.ts'
import {
  contactShelf,
  feedShelf,
  freshContact,
  linkMs,
  offerLink,
} from '../../../counselling/store-keeper.ts'
import type { TriedWay } from '../../../counselling/try-ways.ts'
import type { Kept } from '../../../store/shelf.ts'
import type { AuditAct } from '../../audit-acts.ts'
import type { Desk } from '../../desk.ts'
import { type Refused, refuse } from '../../problem.ts'
import { type Route, serve } from '../../route.ts'
import { type MyWays, type NewWay, waysRoutes } from './contract.ts'

export type WaysParts = {
  /** Pagers that are configured here. */
  offered: readonly PagerId[]
  push?: { publicKey: string; takes(host: string): boolean }
  /** Username of the staff bot, while Telegram tells it. */
  botName?: () => Promise<string | undefined>
  tryWays(person: string): Promise<TriedWay[]>
}

/** A test calls her phone and platforms: now and then, not as a toy. */
const testsIn = { points: 3, duration: 120 }

const contactsOf = ({ store, sealer }: Desk) => contactShelf(store, sealer)
const feedsOf = ({ store, sealer }: Desk) => feedShelf(store, sealer)
const feedsFor = async (desk: Desk, person: string): Promise<Kept<{ person: string }>[]> =>
  (await feedsOf(desk).all()).filter(({ value }) => value.person === person)

export function waysPage({ offered, push, botName, tryWays }: WaysParts): Route[] {
  const tests = new RateLimiterMemory(testsIn)

  async function mine(
    desk: Desk,
    person: string,
    kept?: { revision: number; value: Contact },
  ): Promise<MyWays> {
    const { revision, value } = kept ??
      (await contactsOf(desk).get(person)) ?? { revision: 0, value: freshContact() }
    return {
      revision,
      language: value.language === 'en' ? 'en' : 'mn',
      ways: value.ways.map((way) => ({
        id: way.id,
        pager: way.pager,
        gone: way.gone ?? false,
        ...(way.pager === 'email' ? { to: way.to.address } : {}),
        ...(way.pager === 'webhook' ? { to: way.to.phone } : {}),
      })),
      offered: [...offered],
      ...(push ? { pushKey: push.publicKey } : {}),
      calendar: (await feedsFor(desk, person)).length > 0,
    }
  }

  async function change(
    desk: Desk,
    person: string,
    revision: number,
    become: (contact: Contact) => Contact | Refused,
  ): Promise<MyWays | Refused> {
    const kept = await contactsOf(desk).get(person)
    if ((kept?.revision ?? 0) !== revision) return refuse('conflict')
    const value = become(kept?.value ?? freshContact())
    if ('code' in value) return value
    const act: AuditAct = 'ways.changed'
    const written = await desk.audit.write([contactsOf(desk).put(person, revision, value)], {
      who: person,
      act,
      more: [...new Set(value.ways.map(({ pager }) => pager))],
    })
    if (written.result === 'conflict') return refuse('conflict')
    return mine(desk, person, { revision: written.revisions[0] ?? 0, value })
  }

  /** Only what can be called from here: another address would never be, and nobody would know. */
  const canBeCalled = (way: NewWay): boolean =>
    offered.includes(way.pager) &&
    (way.pager !== 'web-push' || (push?.takes(new URL(way.to.endpoint).hostname) ?? false))

  return [
    serve(waysRoutes.read, ({ desk, person }) => mine(desk, person().id)),
    serve(waysRoutes.change, ({ desk, person, body: { revision, language, order } }) =>
      change(desk, person().id, revision, (contact) => {
        const named = [...new Set(order)].map((id) => contact.ways.find((way) => way.id === id))
        const ways = named.filter((way) => way !== undefined)
        return ways.length < named.length
          ? refuse('invalid', { fields: ['body.order'] })
          : { ...contact, language, ways }
      }),
    ),
    serve(waysRoutes.add, ({ desk, person, body: { revision, way } }) =>
      change(desk, person().id, revision, (contact) => {
        if (!canBeCalled(way)) return refuse('invalid', { fields: ['body.way'] })
        const before = contact.ways.find((each) => sameAddress(each, way))
        if (!before && contact.ways.length >= mostAdded) return refuse('invalid', { fields: ['body.way'] })
        const fresh = { ...way, id: before?.id ?? randomUUID() } as Way
        return {
          ...contact,
          ways: before
            ? contact.ways.map((each) => (each === before ? fresh : each))
            : [...contact.ways, fresh],
        }
      }),
    ),
    serve(waysRoutes.telegram, async ({ desk, person }) => {
      const name = await botName?.()
      if (name === undefined) return refuse('failed')
      const token = await offerLink(desk.store, desk.sealer, person().id)
      return { link: `https://t.me/${name}?start=${token}`, expiresAt: desk.now() + linkMs }
    }),
    serve(waysRoutes.test, async ({ desk, person }) => {
      const { id } = person()
      const wait = await tests.consume(id).then(
        () => 0,
        (full: { msBeforeNext?: number }) => Math.max(1, Math.ceil((full.msBeforeNext ?? 1000) / 1000)),
      )
      if (wait) return refuse('too-many', { retryAfter: wait })
      await desk.audit.note({ who: id, act: 'ways.tested' })
      const tried = await tryWays(id)
      return {
        tried: tried.map(({ id: way, pager, outcome }) => ({
          id: way,
          pager,
          outcome: outcome.kind,
          ...('reason' in outcome ? { reason: outcome.reason } : {}),
        })),
      }
    }),
    serve(waysRoutes.calendar, async ({ desk, person, site }) => {
      const me = person().id
      const { token, id } = newFeedToken()
      const feeds = feedsOf(desk)
      const before = await feedsFor(desk, me)
      const written = await desk.audit.write(
        [feeds.put(id, 0, { person: me }), ...before.map((feed) => feeds.drop(feed, true))],
        { who: me, act: 'calendar.renewed' },
      )
      if (written.result === 'conflict') return refuse('conflict')
      return { link: `${site.origin}/desk/feed/${token}.ics` }
    }),
    serve(waysRoutes.noCalendar, async ({ desk, person }) => {
      const me = person().id
      const before = await feedsFor(desk, me)
      if (before.length === 0) return {}
      const written = await desk.audit.write(
        before.map((feed) => feedsOf(desk).drop(feed, true)),
        { who: me, act: 'calendar.ended' },
      )
      return written.result === 'conflict' ? refuse('conflict') : {}
    }),
  ]
}

function sameAddress(way: Way, other: NewWay): boolean {
  if (way.pager === 'email') return other.pager === 'email' && way.to.address === other.to.address
  if (way.pager === 'webhook') return other.pager === 'webhook' && way.to.phone === other.to.phone
  return way.pager === 'web-push' && other.pager === 'web-push' && way.to.endpoint === other.to.endpoint
}
