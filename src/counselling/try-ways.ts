/** A test that one of the staff asks for herself: every way at once, whatever the others say, so that she sees which are through. */
import { randomUUID } from 'node:crypto'
import type { SendOutcome } from '../message.ts'
import { type CallerParts, sendBy } from './call-people.ts'
import { pageOf, wordsFor } from './page-words.ts'
import type { PagerId } from './pagers/pager.ts'

export type TriedWay = { id: string; pager: PagerId; outcome: SendOutcome }

/** Ways that are known to be gone are not tried. */
export async function tryWays(person: string, parts: CallerParts): Promise<TriedWay[]> {
  const contact = await parts.keeper.contact(person)
  if (!contact) return []
  const id = `try-${randomUUID()}`
  const page = pageOf(
    'test',
    { id, link: parts.link, acknowledge: false },
    wordsFor(parts.words, contact.language),
  )
  return Promise.all(
    contact.ways
      .filter((way) => !way.gone)
      .map(async (way) => {
        const outcome = await sendBy(parts.pagers.get(way.pager), page, way, parts.now())
        parts.count(way.pager, outcome)
        if (outcome.kind === 'gone') await parts.keeper.wayGone(person, way).catch(() => undefined)
        return { id: way.id, pager: way.pager, outcome }
      }),
  )
}
