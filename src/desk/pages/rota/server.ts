import { rotaId } from '../../../counselling/keeper.ts'
import { onShift } from '../../../counselling/rota/on-shift.ts'
import { emptyRota, type Rota, roles, type Skills } from '../../../counselling/rota/record.ts'
import { rotaShelf } from '../../../counselling/store-keeper.ts'
import type { Desk } from '../../desk.ts'
import { postNotice } from '../../notices.ts'
import type { KeptPerson } from '../../people/person.ts'
import { refuse } from '../../problem.ts'
import { serve } from '../../route.ts'
import { rotaRoutes } from './contract.ts'
import { weekOf } from './week.ts'

const shelfOf = ({ store, sealer }: Desk) => rotaShelf(store, sealer)

/** Only who takes cases can be called for one. */
const mayBeOn = ({ value: { state, roles: hers } }: KeptPerson): boolean =>
  state === 'active' && (hers.includes('counsellor') || hers.includes('supervisor'))

const skillsOf = (people: readonly KeptPerson[]): Skills =>
  Object.fromEntries(
    people.map(({ id, value: { languages, childSafeguarding } }) => [id, { languages, childSafeguarding }]),
  )

const namedIn = (rota: Rota): Set<string> =>
  new Set([
    ...rota.week.map(({ person }) => person),
    ...rota.exceptions.map(({ person }) => person),
    ...rota.swaps.map(({ takes }) => takes),
    ...rota.lastResort,
  ])

export const rotaPage = [
  serve(rotaRoutes.read, async ({ desk, query: { week, zone } }) => {
    const kept = await shelfOf(desk).get(rotaId)
    const rota = kept?.value ?? emptyRota()
    const everybody = await desk.people.all()
    const may = everybody.filter(mayBeOn)
    const now = desk.now()
    const onIt = namedIn(rota)
    const here = onShift(rota, now)
    return {
      revision: kept?.revision ?? 0,
      rota,
      people: everybody
        .filter((person) => onIt.has(person.id) || mayBeOn(person))
        .map((person) => ({ id: person.id, name: person.value.name, may: mayBeOn(person) }))
        .sort((a, b) => a.name.localeCompare(b.name, 'mn') || (a.id < b.id ? -1 : 1)),
      now: roles.map((role) => ({ role, people: [...here[role]] })),
      ...weekOf(rota, {
        now,
        week,
        zone,
        skills: skillsOf(everybody),
        people: new Set(may.map(({ id }) => id)),
      }),
    }
  }),
  serve(rotaRoutes.change, async ({ desk, person, body: { revision, rota } }) => {
    const written = await desk.audit.write([shelfOf(desk).put(rotaId, revision, rota)], {
      who: person().id,
      act: 'rota.changed',
      kind: 'rota',
    })
    if (written.result === 'conflict') return refuse('conflict')
    await postNotice(desk, 'rota.changed', {})
    return { revision: written.revisions[0] ?? 0 }
  }),
]
