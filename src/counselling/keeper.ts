/**
 * What paging reads and keeps: the rota, how people are reached, and a few notes of its own (when it last came round, what
 * became of the daily test). Everything is sealed by the shelves given to it.
 */
import { performance } from 'node:perf_hooks'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Contact, contactSchema, type Way } from './contact.ts'
import { pagerIds } from './pagers/pager.ts'
import { emptyRota, type Rota, rotaSchema } from './rota/record.ts'

export const noteNames = [
  /** The paging loop came round. */
  'heartbeat',
  /** Paging had stopped, and somebody was told. */
  'stopped',
  /** The daily test. */
  'self-test',
  /** Gaps in the rota were told. */
  'gaps',
  /** A page reached nobody at all. */
  'unreached',
  /** A pager is refused: a token, a password, a permission. */
  ...pagerIds.map((id) => `pager-${id}` as const),
] as const
export type NoteName = (typeof noteNames)[number]

export const noteSchema = z.strictObject({
  /** ms since 1970 */
  at: z.number(),
  /** Changes with every round. */
  beat: z.string().optional(),
  /** `2026-11-23`, in the rota's zone. */
  day: z.string().optional(),
  id: z.string().optional(),
  person: z.string().optional(),
  sent: z.array(z.enum(pagerIds)).optional(),
  failed: z.array(z.strictObject({ pager: z.enum(pagerIds), reason: z.string() })).optional(),
  acknowledgedAt: z.number().optional(),
  reason: z.string().optional(),
  count: z.number().optional(),
  /** It is well again. */
  over: z.literal(true).optional(),
})
export type Note = z.infer<typeof noteSchema>

/** Revision 0: there is none yet. */
export type KeptNote = { revision: number; value: Note | undefined }

export type Keeper = {
  rota(): Promise<Rota>
  contact(person: string): Promise<Contact | undefined>
  /** This way does not exist any more, at the address at which it was tried: she may have renewed it meanwhile. */
  wayGone(person: string, way: Way): Promise<void>
  note(name: NoteName): Promise<KeptNote>
  /** False when somebody wrote it meanwhile: then nothing is written. */
  keep(name: NoteName, revision: number, value: Note): Promise<boolean>
}

/** A typed shelf of records, and one write of several. The rota is the one record `rota`. */
type Shelf<T, W> = {
  get(id: string): Promise<{ revision: number; value: T } | undefined>
  put(id: string, expected: number, value: T): W
}

export const shelfSchemas = { rota: rotaSchema, contact: contactSchema, note: noteSchema }
export const rotaId = 'rota'

export function keeperOn<W>(shelves: {
  rota: Pick<Shelf<Rota, W>, 'get'>
  contacts: Shelf<Contact, W>
  notes: Shelf<Note, W>
  write(writes: readonly W[]): Promise<{ result: string }>
}): Keeper {
  const { rota, contacts, notes, write } = shelves
  return {
    rota: async () => (await rota.get(rotaId))?.value ?? emptyRota(),
    contact: async (person) => (await contacts.get(person))?.value,
    async wayGone(person, way) {
      const found = await contacts.get(person)
      if (!found) return
      const isTried = ({ id, to }: Way): boolean => id === way.id && isDeepStrictEqual(to, way.to)
      if (!found.value.ways.some(isTried)) return
      const ways = found.value.ways.map((one) => (isTried(one) ? { ...one, gone: true as const } : one))
      await write([contacts.put(person, found.revision, { ...found.value, ways })])
    },
    async note(name) {
      const found = await notes.get(name)
      return { revision: found?.revision ?? 0, value: found?.value }
    },
    keep: async (name, revision, value) =>
      (await write([notes.put(name, revision, value)])).result === 'written',
  }
}

const patienceMs = 3000
/** For so long after it did not answer nobody who must be called waits for the store again. */
const trustMemoryMs = 5000

/**
 * The same keeper, which remembers what it last read: when the store is away, people are still called by the rota and the
 * addresses of a moment ago. Notes are not remembered.
 */
export function remembering(keeper: Keeper): Keeper {
  let rota: Rota | undefined
  const contacts = new Map<string, Contact>()
  let failedAt = Number.NEGATIVE_INFINITY

  /** What is asked when it answered lately, or when nothing is remembered. */
  async function ask<T>(question: () => Promise<T>, known: T | undefined): Promise<T> {
    if (known !== undefined && performance.now() - failedAt < trustMemoryMs) return known
    try {
      return await soon(question())
    } catch (error) {
      failedAt = performance.now()
      if (known !== undefined) return known
      throw error
    }
  }

  return {
    ...keeper,
    async rota() {
      rota = await ask(keeper.rota, rota)
      return rota
    },
    async contact(person) {
      const found = await ask(() => keeper.contact(person), contacts.get(person))
      if (found) contacts.set(person, found)
      else contacts.delete(person)
      return found
    },
    wayGone: (person, way) => soon(keeper.wayGone(person, way)),
    note: (name) => ask(() => keeper.note(name), undefined),
    keep: (name, revision, value) => ask(() => keeper.keep(name, revision, value), undefined),
  }
}

function soon<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the store does not answer')), patienceMs)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
