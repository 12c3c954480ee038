import type { z } from 'zod'
import { postNotice } from '../../notices.ts'
import { invitationLink } from '../../people/link.ts'
import { roleCodes } from '../../people/people.ts'
import type { KeptPerson, Person } from '../../people/person.ts'
import { type Refused, refuse } from '../../problem.ts'
import { type Ask, serve } from '../../route.ts'
import { type PersonCard, peopleRoutes, type personCard } from './contract.ts'

export function cardOf({ id, revision, value }: KeptPerson): z.infer<typeof personCard> {
  const { name, login, state, roles, languages, childSafeguarding, translates, createdAt, signedInAt } = value
  return {
    id,
    revision,
    name,
    login,
    state,
    roles,
    languages,
    childSafeguarding,
    ...(translates ? { translates } : {}),
    passphrase: value.passphrase !== undefined,
    totp: value.totp !== undefined,
    passkeys: value.passkeys.length,
    invited: value.invitation !== undefined,
    createdAt,
    ...(signedInAt ? { signedInAt } : {}),
    demo: value.demo ?? false,
  }
}

/** She as the request names her, or what to answer instead. */
async function named(
  ask: Pick<Ask, 'desk'> & { params: { id: string }; body: { revision: number } },
): Promise<KeptPerson | Refused> {
  const kept = await ask.desk.people.get(ask.params.id)
  if (!kept) return refuse('not-found')
  return kept.revision === ask.body.revision ? kept : refuse('conflict')
}

/** What every change ends with: desks that show people look again, and so does her own. */
async function told(ask: Pick<Ask, 'desk'>, saved: KeptPerson): Promise<PersonCard> {
  await postNotice(ask.desk, 'people.changed', { id: saved.id })
  await postNotice(ask.desk, 'me.changed', {}, { to: saved.id })
  return cardOf(saved)
}

const isRefused = (found: KeptPerson | Refused): found is Refused => 'code' in found
const without = <K extends keyof Person>(person: Person, key: K): Omit<Person, K> => {
  const { [key]: _, ...rest } = person
  return rest
}

export const peoplePage = [
  serve(peopleRoutes.list, async ({ desk }) => ({
    people: (await desk.people.all())
      .map(cardOf)
      .sort((a, b) => a.name.localeCompare(b.name, 'mn') || (a.id < b.id ? -1 : 1)),
  })),
  serve(peopleRoutes.one, async ({ desk, params }) => {
    const kept = await desk.people.get(params.id)
    return kept ? cardOf(kept) : refuse('not-found')
  }),
  serve(peopleRoutes.invite, async (ask) => {
    const invited = await ask.desk.people.invite(ask.body, ask.person().id)
    if (invited === 'login-taken') return refuse('login-taken')
    const { kept, invitation } = invited
    return {
      person: await told(ask, kept),
      invitation: { link: invitationLink(ask.site, invitation), expiresAt: invitation.expiresAt },
    }
  }),
  serve(peopleRoutes.change, async (ask) => {
    const kept = await named(ask)
    if (isRefused(kept)) return kept
    const { revision: _, ...settable } = ask.body
    const before = kept.value
    const after: Person = { ...without(before, 'translates'), ...settable }
    const sameRights =
      [...before.roles].sort().join() === [...after.roles].sort().join() &&
      before.translates === after.translates
    const saved = await ask.desk.people.save(
      kept,
      { ...after, rights: before.rights + (sameRights ? 0 : 1) },
      { who: ask.person().id, act: 'person.changed', more: roleCodes(after.roles) },
    )
    return typeof saved === 'string' ? refuse(saved) : told(ask, saved)
  }),
  serve(peopleRoutes.inviteAgain, async (ask) => {
    const kept = await named(ask)
    if (isRefused(kept)) return kept
    const again = await ask.desk.people.inviteAgain(kept, ask.person().id)
    if (typeof again === 'string') return refuse(again)
    const { invitation } = again
    return {
      person: await told(ask, again.kept),
      invitation: { link: invitationLink(ask.site, invitation), expiresAt: invitation.expiresAt },
    }
  }),
  serve(peopleRoutes.disable, async (ask) => {
    const kept = await named(ask)
    if (isRefused(kept)) return kept
    const saved = await ask.desk.people.disable(kept, ask.person().id)
    return typeof saved === 'string' ? refuse(saved) : told(ask, saved)
  }),
  serve(peopleRoutes.enable, async (ask) => {
    const kept = await named(ask)
    if (isRefused(kept)) return kept
    if (kept.value.state !== 'disabled') return cardOf(kept)
    const { passphrase, passkeys } = kept.value
    const state = passphrase !== undefined || passkeys.length > 0 ? 'active' : 'invited'
    const saved = await ask.desk.people.save(
      kept,
      { ...kept.value, state },
      { who: ask.person().id, act: 'person.enabled' },
    )
    return typeof saved === 'string' ? refuse(saved) : told(ask, saved)
  }),
  serve(peopleRoutes.cut, async (ask) => {
    const kept = await named(ask)
    if (isRefused(kept)) return kept
    const saved = await ask.desk.people.save(
      kept,
      { ...kept.value, cut: kept.value.cut + 1 },
      { who: ask.person().id, act: 'person.cut' },
    )
    if (typeof saved === 'string') return refuse(saved)
    await told(ask, saved)
    return {}
  }),
]
