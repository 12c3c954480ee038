/** Shelves in memory with revisions, as the store has them, that a test can take away. And pagers that say what they are told. */
import type { Contact } from '#src/counselling/contact.ts'
import { type Keeper, keeperOn, type Note } from '#src/counselling/keeper.ts'
import { readPageWords } from '#src/counselling/page-words.ts'
import type { OpenPager, Page, PagerId } from '#src/counselling/pagers/pager.ts'
import type { Rota } from '#src/counselling/rota/record.ts'
import { readHouseFiles } from '#src/house-files.ts'
import type { Log, LogEvent, LogFields } from '#src/log.ts'
import type { SendOutcome } from '#src/message.ts'

type Write = { shelf: string; id: string; expected: number; value: unknown }

export type Shelves = {
  keeper: Keeper
  rota: Rota
  contacts: Map<string, Contact>
  note(name: string): Note | undefined
  /** true: nothing is answered; 'error': every question fails. */
  away: boolean | 'error'
  /** Does this between reading and writing, once: another process was quicker. */
  meanwhile: (() => void) | undefined
  writes: number
}

export function shelvesOf(rota: Rota, contacts: Record<string, Contact>): Shelves {
  const kept = new Map<string, { revision: number; value: unknown }>()
  let revision = 0
  const own: Shelves = {
    rota,
    contacts: new Map(Object.entries(contacts)),
    away: false,
    meanwhile: undefined,
    writes: 0,
    note: (name) => kept.get(`notes/${name}`)?.value as Note | undefined,
    keeper: undefined as unknown as Keeper,
  }
  const there = async <T>(answer: () => T): Promise<T> => {
    if (own.away === 'error') throw new Error('the store is away')
    if (own.away) return new Promise(() => undefined)
    return answer()
  }
  const shelf = <T>(name: string) => ({
    get: (id: string) =>
      there(() => {
        const found = kept.get(`${name}/${id}`)
        return found && structuredClone({ revision: found.revision, value: found.value as T })
      }),
    put: (id: string, expected: number, value: T): Write => ({ shelf: name, id, expected, value }),
  })
  own.keeper = keeperOn<Write>({
    rota: { get: () => there(() => ({ revision: 1, value: own.rota })) },
    contacts: {
      get: (id) =>
        there(() => {
          const value = own.contacts.get(id)
          return value && { revision: 1, value }
        }),
      put: shelf<Contact>('contacts').put,
    },
    notes: shelf<Note>('notes'),
    write: (writes) =>
      there(() => {
        const first = own.meanwhile
        own.meanwhile = undefined
        first?.()
        for (const { shelf: name, id, expected, value } of writes) {
          if (name === 'contacts') {
            own.contacts.set(id, value as Contact)
            continue
          }
          const key = `${name}/${id}`
          if ((kept.get(key)?.revision ?? 0) !== expected) return { result: 'conflict' }
          kept.set(key, { revision: ++revision, value: structuredClone(value) })
        }
        own.writes++
        return { result: 'written' }
      }),
  })
  return own
}

export type Sent = { pager: PagerId; to: unknown; page: Page }

/** Pagers that keep what they are told, and answer what the test says: an outcome, or nothing until let go. */
export function tellingPagers(ids: readonly PagerId[]) {
  const sent: Sent[] = []
  const answers = new Map<PagerId, SendOutcome | Promise<SendOutcome>>()
  const open = new Map<PagerId, OpenPager>(
    ids.map((id) => [
      id,
      {
        id,
        async page(page, to) {
          sent.push({ pager: id, to, page })
          return (await answers.get(id)) ?? { kind: 'sent' }
        },
        close: async () => undefined,
      },
    ]),
  )
  return { open, sent, answers }
}

export const contactOf = (person: string, ways: PagerId[], more: Partial<Contact> = {}): Contact => ({
  shape: 1,
  language: 'mn',
  zone: 'Asia/Ulaanbaatar',
  ways: ways.map((pager, n) => {
    const id = `${person}-${n}`
    if (pager === 'telegram') return { id, pager, to: { chat: String(5000 + n) } }
    if (pager === 'email') return { id, pager, to: { address: `${person}@example.mn` } }
    if (pager === 'webhook') return { id, pager, to: { phone: '+97699112233' } }
    const keys = { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) }
    return { id, pager, to: { endpoint: 'https://push.example/x', keys } }
  }),
  ...more,
})

const root = new URL('../../', import.meta.url).pathname
export const { words, problems: wordProblems } = readPageWords(
  readHouseFiles({
    dialogsDir: `${root}dialogs`,
    localesDir: `${root}locales`,
    directoryDir: `${root}directory`,
    picturesDir: `${root}pictures`,
  }),
)

export function listeningLog() {
  const lines: { event: LogEvent; fields: LogFields | undefined }[] = []
  const take = (event: LogEvent, fields?: LogFields) => void lines.push({ event, fields })
  const log: Log = { debug: take, info: take, warn: take, error: take }
  return { log, lines, events: () => lines.map(({ event }) => event) }
}

/** Lets everything that is ready happen. */
export const settle = async (): Promise<void> => {
  for (let n = 0; n < 50; n++) await Promise.resolve()
}
