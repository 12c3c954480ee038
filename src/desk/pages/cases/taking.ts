/** Whom a counsellor takes next, and whether she has room for one more. */
import type { ChannelId } from '../../../message.ts'
import type { Cases, SeenCase } from '../../cases.ts'
import type { Here } from '../../here.ts'
import { fitting, hasRoomFor, loadOf, mostLoad, type Other, type Taker } from '../../load.ts'
import { isCounselling, type KeptPerson } from '../../people/person.ts'
import type { Ask } from '../../route.ts'
import { shiftOf } from '../shift/server.ts'

export const mostListed = 500

type Asking = Pick<Ask, 'desk' | 'person'>
/** Taken (`seen` is gone where she erased herself meanwhile), no room for anyone who waits, or nobody waits who fits. */
type Next = { seen: SeenCase | undefined } | 'full' | 'none'

/** `actName`: the name under which an act lies in the case. */
export function takingOf(
  cases: Cases,
  here: Here,
  actName: (channel: ChannelId, person: string, id: string) => string,
) {
  /** What this person has, and may have at once. */
  async function roomOf(desk: Asking['desk'], person: string, held: readonly SeenCase[]) {
    const { load, breakUntil } = await shiftOf(desk, person)
    const most = { critical: Math.min(load.critical, mostLoad.critical), other: Math.min(load.other, 4) }
    return { load: loadOf(held, person), most, breakUntil }
  }
  async function mine({ desk, person }: Asking) {
    const held = await cases.list('held', mostListed)
    return { held, ...(await roomOf(desk, person().id, held)) }
  }
  async function takers({ desk, person }: Asking, held: readonly SeenCase[]) {
    const there = await here.all()
    const { id: me } = person()
    const people = (await desk.people.all()).filter(
      ({ id, value }) => id !== me && there.has(id) && isCounselling(value),
    )
    const others = people.map(async (one): Promise<Other> => {
      const { load: has, most, breakUntil } = await roomOf(desk, one.id, held)
      return { ...toTaker(one), has, most, ...((breakUntil ?? 0) > desk.now() && { rests: true }) }
    })
    return { taker: toTaker(person()), others: await Promise.all(others) }
  }

  async function takeNext(ask: Asking, name: string): Promise<Next> {
    const { held, load, most } = await mine(ask)
    const { id } = ask.person()
    // Sent again after a lost answer: it takes no second woman.
    const before = held.find(
      ({ owner, acts, channel, id: her }) =>
        owner === id && acts.some((act) => act.id === actName(channel, id, `${name}-${her}`)),
    )
    if (before) return { seen: before }
    const waiting = await cases.list('waiting', mostListed)
    const { taker, others } = await takers(ask, held)
    for (const one of fitting(waiting, { taker, others, load, most, now: ask.desk.now() })) {
      const done = await cases.act(one, id, { do: 'claim' }, `${name}-${one.id}`)
      if (done.result !== 'done') continue
      await ask.desk.audit.note({ who: id, act: 'case.taken', kind: 'case', id: one.id })
      return { seen: await cases.read(one.channel, one.id) }
    }
    return waiting.length > 0 && waiting.every((one) => !hasRoomFor(one, load, most)) ? 'full' : 'none'
  }

  /** Sent again while the first is still being done: it is the same one. */
  const underWay = new Map<string, Promise<Next>>()

  return {
    mine,
    async hasRoom(ask: Asking, one: SeenCase): Promise<boolean> {
      const { load, most } = await mine(ask)
      return hasRoomFor(one, load, most)
    },
    next(ask: Asking & { body: { id: string } }): Promise<Next> {
      const name = `${ask.person().id} ${ask.body.id}`
      const taken = underWay.get(name) ?? takeNext(ask, ask.body.id).finally(() => void underWay.delete(name))
      underWay.set(name, taken)
      return taken
    },
  }
}

const toTaker = ({ id, value: { languages, childSafeguarding } }: KeptPerson): Taker => ({
  id,
  languages,
  childSafeguarding,
})
