/**
 * Calls people: each by two independent ways at once, and by all her other ways as soon as one of these fails. What became of
 * each call is counted; nobody's name or address is.
 */
import type { Urgency } from '../conversation.ts'
import type { SendOutcome } from '../message.ts'
import { mayRing, type Way, waysOf } from './contact.ts'
import type { Keeper } from './keeper.ts'
import { type PageKind, type PageWords, pageOf, wordsFor } from './page-words.ts'
import type { OpenPager, PagerId } from './pagers/pager.ts'

export type Wanted = {
  kind: PageKind
  id: string
  urgency: Urgency
  /** With a button by which she says that she has seen it. */
  acknowledge: boolean
}
export type Tried = { person: string; pager: PagerId; outcome: SendOutcome }
export type Called = { reached: string[]; tried: Tried[] }

export type CallPeople = (persons: readonly string[], wanted: Wanted) => Promise<Called>

export type CallerParts = {
  pagers: ReadonlyMap<PagerId, OpenPager>
  words: PageWords
  /** Where the desk is. */
  link: string
  keeper: Pick<Keeper, 'contact' | 'wayGone'>
  now: () => number
  /** Told of every call. Never throws. */
  count: (pager: PagerId, outcome: SendOutcome) => void
}

/** Whoever was told a moment ago that a case waits sees all that wait when she looks. */
const leastApartMs = 10_000

export function createCaller(parts: CallerParts): CallPeople {
  const { keeper, now } = parts
  const lately = new Map<string, { at: number; call: Promise<Tried[]> }>()

  /** Many cases at once are one page: a flood of them would bury the first, and platforms would stop taking them. */
  async function call(person: string, wanted: Wanted): Promise<Tried[]> {
    if (wanted.kind !== 'case') return one(person, wanted)
    const before = lately.get(person)
    const since = before === undefined ? Number.POSITIVE_INFINITY : now() - before.at
    if (before && since >= 0 && since < leastApartMs) {
      const tried = await before.call
      if (tried.some(isSent)) return tried
    }
    const call = one(person, wanted)
    lately.set(person, { at: now(), call })
    return call
  }

  async function one(person: string, wanted: Wanted): Promise<Tried[]> {
    const contact = await keeper.contact(person)
    if (!contact || !mayRing(contact, wanted.urgency, now())) return []
    const page = pageOf(wanted.kind, { ...wanted, link: parts.link }, wordsFor(parts.words, contact.language))
    const { atOnce, others } = waysOf(contact)
    const send = async (way: Way): Promise<Tried> => {
      const outcome = await sendBy(parts.pagers.get(way.pager), page, way, now())
      parts.count(way.pager, outcome)
      if (outcome.kind === 'gone') await keeper.wayGone(person, way).catch(() => undefined)
      return { person, pager: way.pager, outcome }
    }
    return firstThenOthers(atOnce, others, send)
  }

  return async (persons, wanted) => {
    const all = await Promise.all(persons.map((person) => call(person, wanted).catch((): Tried[] => [])))
    const tried = all.flat()
    return { reached: persons.filter((_, n) => all[n]?.some(isSent)), tried }
  }
}

export const isSent = ({ outcome }: Tried): boolean => outcome.kind === 'sent'

/** A pager that is not configured here is no way now; it may be after the next start. */
export const sendBy = async (
  pager: OpenPager | undefined,
  page: Parameters<OpenPager['page']>[0],
  way: Way,
  now: number,
): Promise<SendOutcome> =>
  pager ? pager.page(page, way.to, now) : { kind: 'later', reason: 'not-connected' }

/** The others begin as soon as one of the first has failed; nobody waits for a way that is silent. */
async function firstThenOthers(
  first: readonly Way[],
  others: readonly Way[],
  send: (way: Way) => Promise<Tried>,
): Promise<Tried[]> {
  let later: Promise<Tried[]> | undefined
  const begin = (): void => {
    later ??= Promise.all(others.map(send))
  }
  if (first.length < 2) begin()
  const tried = await Promise.all(
    first.map(async (way) => {
      const done = await send(way)
      if (!isSent(done)) begin()
      return done
    }),
  )
  return [...tried, ...((await later) ?? [])]
}
