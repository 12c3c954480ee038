/** The staff of a helpline under test: people who may sign in, a rota on which all are on shift, and how they are called. */

import { rotaId } from '../../../src/counselling/keeper.ts'
import {
  emptyRota,
  type Role as RotaRole,
  rotaSchema,
  weekdays,
} from '../../../src/counselling/rota/record.ts'
import { contactShelf, rotaShelf } from '../../../src/counselling/store-keeper.ts'
import { openDesk } from '../../../src/desk/desk.ts'
import { hashPassphrase } from '../../../src/desk/people/passphrase.ts'
import { personSchema } from '../../../src/desk/people/person.ts'
import type { Role } from '../../../src/desk/people/roles.ts'
import type { Store } from '../../../src/store/contract.ts'
import type { Sealer } from '../../../src/store/seal.ts'

export type Member = { id: string; login: string; passphrase: string; rota: RotaRole; phone: string }

const passphrase = 'нар мандах уулын цэцэг 7'

/** Without a second step, as the demo people are: how they sign in is not what is proved here. */
export async function hireStaff(
  { store, sealer }: { store: Store; sealer: Sealer },
  plan: readonly { role: Role; rota: RotaRole }[],
): Promise<Member[]> {
  const desk = await openDesk(
    { store, sealer, now: Date.now },
    { production: false, invitationMs: 24 * 3600_000 },
  )
  const hashed = await hashPassphrase(passphrase)
  const staff: Member[] = []
  for (const [n, { role, rota }] of plan.entries()) {
    const login = `member${n}@example.mn`
    const invited = await desk.people.invite(
      { login, name: `Member ${n}`, roles: [role], languages: ['mn', 'en'], childSafeguarding: true },
      'operator',
    )
    if (typeof invited === 'string') throw new Error(invited)
    const open = await desk.people.openInvitation(invited.invitation.token)
    if (!open) throw new Error('no invitation')
    const kept = await desk.people.accept(
      open,
      (person) => personSchema.parse({ ...person, passphrase: hashed, demo: true }),
      ['demo'],
    )
    if (kept === 'gone') throw new Error('the invitation is gone')
    staff.push({ id: kept.id, login, passphrase, rota, phone: `+9769911${String(n).padStart(4, '0')}` })
  }
  const week = staff.flatMap(({ id: person, rota: role }, n) =>
    weekdays.map((day) => ({ id: `s${n}-${day}`, person, role, day, from: '00:00', until: '00:00' })),
  )
  const contacts = contactShelf({ records: store.records }, sealer)
  const written = await store.records.write([
    rotaShelf({ records: store.records }, sealer).put(rotaId, 0, rotaSchema.parse({ ...emptyRota(), week })),
    // The first way of everybody is dead: a mail server that does not answer.
    ...staff.map(({ id, login, phone }) =>
      contacts.put(id, 0, {
        shape: 1,
        language: 'mn',
        zone: 'Asia/Ulaanbaatar',
        ways: [
          { id: 'mail', pager: 'email', to: { address: login } },
          { id: 'phone', pager: 'webhook', to: { phone } },
        ],
      }),
    ),
  ])
  if (written.result !== 'written') throw new Error(`the rota was not written: ${written.result}`)
  return staff
}
