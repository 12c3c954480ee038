/**
 * What open desks are told: closed codes with ids, never a text; the desk fetches what it may see. Each names the permission
 * of who is told. `whileLocked`: also to a locked desk, where only a sound may come of it.
 */
import { z } from 'zod'
import { type Store, StoreDown } from '../store/contract.ts'
import type { Sealer } from '../store/seal.ts'
import type { About, Permission } from './can.ts'
import { idSchema } from './people/person.ts'

const caseId = z.string().max(64)
type NoticeSpec = { permission: Permission; data: z.ZodObject; whileLocked?: true }
export const noticeSpecs = {
  'people.changed': { permission: 'people.read', data: z.strictObject({ id: idSchema }) },
  'me.changed': { permission: 'self', data: z.strictObject({}) },
  /** A case waits: the one notice that rings a locked desk. */
  'case.waits': { permission: 'cases.take', data: z.strictObject({}), whileLocked: true },
  /** Something on a card changed: owner, state, urgency, waiting. */
  'case.changed': { permission: 'cases.list', data: z.strictObject({ channel: z.string(), id: caseId }) },
  /** New words, a note, a send's state: for who reads the case. */
  'case.words': { permission: 'cases.read', data: z.strictObject({ channel: z.string(), id: caseId }) },
  'case.typing': { permission: 'cases.read', data: z.strictObject({ channel: z.string(), id: caseId }) },
  'rota.changed': { permission: 'rota.read', data: z.strictObject({}) },
  /** Somebody wrote in a draft, proposed or published: `dialog` where it is one. */
  'dialogs.changed': {
    permission: 'dialogs.read',
    data: z.strictObject({ dialog: z.string().max(60).optional() }),
  },
  'channels.changed': { permission: 'channels.read', data: z.strictObject({}) },
} as const satisfies Record<string, NoticeSpec>
export type NoticeCode = keyof typeof noticeSpecs
export const noticeCodes = Object.keys(noticeSpecs) as NoticeCode[]

const aboutSchema = z.strictObject({
  owner: z.string().optional(),
  joined: z.array(z.string()).optional(),
  asked: z.array(z.string()).optional(),
  state: z.enum(['bot', 'offered', 'claimed', 'left', 'closed']).optional(),
  language: z.string().optional(),
})
const postedSchema = z.strictObject({
  code: z.enum(noticeCodes as [NoticeCode, ...NoticeCode[]]),
  data: z.record(z.string(), z.unknown()),
  about: aboutSchema,
  /** Only to this person. */
  to: z.string().optional(),
})
export type Posted = z.infer<typeof postedSchema>

/** Tells every open desk, on any process, whose person may know. What cannot be told now is not lost: desks ask anew when they connect. */
export async function postNotice<C extends NoticeCode>(
  { store, sealer }: { store: Pick<Store, 'notices'>; sealer: Pick<Sealer, 'sealRecord'> },
  code: C,
  data: z.infer<(typeof noticeSpecs)[C]['data']>,
  more: { about?: About; to?: string } = {},
): Promise<void> {
  const posted = postedSchema.parse({
    code,
    data,
    about: more.about ?? {},
    ...(more.to ? { to: more.to } : {}),
  })
  try {
    await store.notices.post(sealer.sealRecord('notice', 'desk', posted))
  } catch (error) {
    if (!(error instanceof StoreDown)) throw error
  }
}

/** Undefined when it cannot be opened any more. */
export function openNotice(
  sealer: Pick<Sealer, 'openRecord'>,
  sealed: Parameters<Sealer['openRecord']>[2],
): Posted | undefined {
  try {
    return postedSchema.parse(sealer.openRecord('notice', 'desk', sealed))
  } catch {
    return undefined
  }
}
