/** The rota, contacts, feeds and paging's own notes, sealed in the store beside the other records of staff. */
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Store } from '../store/contract.ts'
import type { RecordWrite } from '../store/records.ts'
import type { Sealer } from '../store/seal.ts'
import { type Shelf, shelf } from '../store/shelf.ts'
import { type Contact, contactSchema } from './contact.ts'
import { type Keeper, keeperOn, noteSchema } from './keeper.ts'
import { type Rota, rotaSchema } from './rota/record.ts'
import type { StaffDesk } from './staff-bot.ts'

type Records = Pick<Store, 'records'>
type Seals = Pick<Sealer, 'sealRecord' | 'openRecord'>

/** One record, `rotaId`. */
export const rotaShelf = ({ records }: Records, sealer: Seals): Shelf<Rota> =>
  shelf(records, sealer, 'rota', rotaSchema)
/** By person. */
export const contactShelf = ({ records }: Records, sealer: Seals): Shelf<Contact> =>
  shelf(records, sealer, 'contact', contactSchema)

const ofPerson = z.strictObject({ person: z.string() })
/** Whose calendar it is, by the id of its secret address (`rota/feed.ts`). */
export const feedShelf = ({ records }: Records, sealer: Seals): Shelf<{ person: string }> =>
  shelf(records, sealer, 'feed', ofPerson)
/** Links by which a chat becomes a way to reach somebody: taken once, and over after an hour. */
const linkShelf = ({ records }: Records, sealer: Seals): Shelf<{ person: string }> =>
  shelf(records, sealer, 'subscription', ofPerson)

export function storeKeeper(store: Records, sealer: Seals): Keeper {
  return keeperOn<RecordWrite>({
    rota: rotaShelf(store, sealer),
    contacts: contactShelf(store, sealer),
    notes: shelf(store.records, sealer, 'page', noteSchema),
    write: (writes) => store.records.write(writes),
  })
}

/** So long a link to the staff bot holds. */
export const linkMs = 3600_000
const linkId = (token: string): string =>
  createHash('sha256').update(`staff link\0${token}`).digest('base64url')

/** `https://t.me/<bot>?start=<token>`: shown to her at the desk, once. */
export async function offerLink(store: Records, sealer: Seals, person: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await store.records.write([linkShelf(store, sealer).put(linkId(token), 0, { person }, linkMs)])
  return token
}

/** What the staff bot asks, answered from the store. `acknowledge`: what the bot's own pages are, others know. */
export function storeStaffDesk(
  store: Records,
  sealer: Seals,
  acknowledge: StaffDesk['acknowledge'],
): StaffDesk {
  const contacts = contactShelf(store, sealer)
  const links = linkShelf(store, sealer)
  return {
    acknowledge,
    async personOf(chat) {
      const found = (await contacts.all()).find(({ value }) =>
        value.ways.some((way) => way.pager === 'telegram' && way.to.chat === chat),
      )
      return found && { person: found.id, language: found.value.language }
    },
    async link(token, chat) {
      const link = await links.get(linkId(token))
      if (!link) return undefined
      const { person } = link.value
      const known = await contacts.get(person)
      const contact = withTelegram(known?.value ?? freshContact(), chat)
      const written = await store.records.write([
        links.drop(link),
        contacts.put(person, known?.revision ?? 0, contact),
      ])
      return written.result === 'written' ? contact.language : undefined
    },
  }
}

export const freshContact = (): Contact => ({
  shape: 1,
  language: 'mn',
  zone: 'Asia/Ulaanbaatar',
  ways: [],
})

/** A new chat takes the place of the old one in her order, or comes first. */
export function withTelegram(contact: Contact, chat: string): Contact {
  const way = { id: 'telegram', pager: 'telegram' as const, to: { chat } }
  const at = contact.ways.findIndex(({ pager }) => pager === 'telegram')
  return { ...contact, ways: at < 0 ? [way, ...contact.ways] : contact.ways.with(at, way) }
}
