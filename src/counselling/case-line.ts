/** One line of a case as the desk shows it: what she wrote (`changed`: in its new wording), what Itgel or a person said, what happened. Kept sealed. */
import type { EntryId, MediaKind, PlatformId, StaffId, Words } from '../message.ts'

/** What Itgel noted in her words, and where: for the counsellor's eyes, if she agreed. */
export type Marked = { label: string; urgency: string; places: { start: number; end: number }[] }

export type CaseLine = { at: number } & (
  | { by: 'she'; kind: 'text' | 'choice'; text: Words; marked?: Marked[]; earlier?: true; changed?: true }
  /** `ref`: where the platform keeps it. It never reaches the desk. */
  | { by: 'she'; kind: 'media'; media: MediaKind; text?: Words; ref?: PlatformId }
  | { by: 'itgel'; kind: 'text'; text: Words }
  /** `sends`: ids in the outbox, by which it is known what became of it. */
  | { by: StaffId; kind: 'text'; text: Words; sends: string[]; act: EntryId }
  | { by: StaffId; kind: 'note'; text: Words; act: EntryId }
  | { by: 'she' | 'itgel' | StaffId; kind: 'event'; event: CaseEvent; to?: StaffId }
)

export const caseEvents = [
  'offered',
  'agreed',
  'claimed',
  'released',
  'transferred',
  'asked',
  'joined',
  'parted',
  'owner silent',
  'owner lost',
  'nobody came',
  'follow up set',
  'followed up',
  'follow up too late',
  'returned',
  'recognised',
  'blocked',
  'left',
  'closed',
  'not screened',
] as const
export type CaseEvent = (typeof caseEvents)[number]
