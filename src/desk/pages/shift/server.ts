import type { Contact } from '../../../counselling/contact.ts'
import { contactShelf, freshContact } from '../../../counselling/store-keeper.ts'
import { shelf } from '../../../store/shelf.ts'
import type { Desk } from '../../desk.ts'
import { refuse } from '../../problem.ts'
import { serve } from '../../route.ts'
import { keptSettings, type ShiftSettings, shiftRoutes, startingShift } from './contract.ts'

const settingsOf = ({ store, sealer }: Desk) => shelf(store.records, sealer, 'shift', keptSettings)
const contactsOf = ({ store, sealer }: Desk) => contactShelf(store, sealer)

/** Quiet hours are kept once, with the ways by which she is called: pagers and the open desk hold to the same. */
const quietOf = (contact: Contact | undefined): ShiftSettings['quiet'] =>
  contact?.quiet ? { from: contact.quiet.from, to: contact.quiet.until } : null

async function read(desk: Desk, person: string): Promise<{ revision: number; settings: ShiftSettings }> {
  const [kept, contact] = await Promise.all([settingsOf(desk).get(person), contactsOf(desk).get(person)])
  return {
    revision: kept?.revision ?? 0,
    settings: { ...startingShift, ...kept?.value, quiet: quietOf(contact?.value) },
  }
}

/** How she wants it, or as it is when she has said nothing. */
export const shiftOf = async (desk: Desk, person: string): Promise<ShiftSettings> =>
  (await read(desk, person)).settings

export const shiftPage = [
  serve(shiftRoutes.read, ({ desk, person }) => read(desk, person().id)),
  serve(shiftRoutes.change, async ({ desk, person, body: { revision, settings } }) => {
    const { id } = person()
    const { quiet, ...kept } = settings
    const contact = await contactsOf(desk).get(id)
    const before = quietOf(contact?.value)
    const sameQuiet = before?.from === quiet?.from && before?.to === quiet?.to
    const { quiet: _, ...others } = contact?.value ?? freshContact()
    const hers: Contact = quiet ? { ...others, quiet: { from: quiet.from, until: quiet.to } } : others
    const written = await desk.audit.write(
      [
        settingsOf(desk).put(id, revision, kept),
        ...(sameQuiet ? [] : [contactsOf(desk).put(id, contact?.revision ?? 0, hers)]),
      ],
      { who: id, act: 'shift.changed' },
    )
    if (written.result === 'conflict') return refuse('conflict')
    return { revision: written.revisions[0] ?? 0, settings }
  }),
]
