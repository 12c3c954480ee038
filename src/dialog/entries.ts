/**
 * How she can come: each link or advertisement of a campaign has a code, which may open a dialog of its own after the
 * greeting, and is counted. `dialogs/_entries.yaml`:
 *
 *   job-2026: { called: "Autumn 2026, posters about work abroad", dialog: job_offer, ads: ["6045246247433"] }
 *
 * The code stands in the link (`t.me/…?start=`, `m.me/…?ref=`, `/chat?c=`), where anybody can see it.
 */
import { z } from 'zod'
import type { Origin } from '../message.ts'
import { nameSchema } from './nodes/node.ts'
import type { Dialog, Script } from './script.ts'

export const entriesName = '_entries'

/** Counted for a code nobody declared. */
export const otherEntry = 'other'

/**
 * What every channel takes: Telegram's limit, the narrowest. Messenger takes more signs in a `ref`, the page the same.
 * Source: https://core.telegram.org/bots/features#deep-linking
 */
const codeSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9_-]{1,64}$/,
    'a code has 1 to 64 Latin letters, digits, "_" and "-": Telegram takes no other',
  )

/** A cost has at most twelve digits. */
export const mostCost = 999_999_999_999

export const entriesSchema = z.record(
  codeSchema,
  z.strictObject({
    /** For staff: where it hangs, since when. */
    called: z.string().min(3).max(120),
    /** The same for a report in English; without it what staff call it stands there. */
    english: z.string().min(3).max(120).optional(),
    /** Where she is led after the greeting; the menu without one. */
    dialog: nameSchema.optional(),
    /** Ids of the advertisements that bring her here. */
    ads: z
      .array(z.string().regex(/^\d{1,64}$/, 'an advertisement is its number; put it in quotes'))
      .optional(),
    /** What it cost so far, in whole tugrik (MNT); for the report of staff. */
    cost: z
      .number('the cost is a number: whole tugrik, without commas')
      .int('the cost is in whole tugrik')
      .min(0, 'the cost is nought or more')
      .max(mostCost, 'a cost has at most twelve digits')
      .optional(),
    /** No new link is made with it. Whoever comes by an old one is led and counted as before. */
    retired: z.literal(true).optional(),
  }),
)

export type Entries = z.infer<typeof entriesSchema>

/** The code she came by: the campaign's, else the advertisement's; `other` when nobody declared it. */
export function entryOf(
  { entries }: Pick<Script, 'entries'>,
  origin: Origin | undefined,
): string | undefined {
  if (!origin) return undefined
  const { campaign, ad } = origin
  if (campaign !== undefined && entries.has(campaign)) return campaign
  const byAd = [...entries].find(([, { ads }]) => ad !== undefined && ads?.includes(ad))?.[0]
  return byAd ?? (campaign === undefined && ad === undefined ? undefined : otherEntry)
}

/** The dialog that is opened for whoever came so. */
export function openedBy(script: Pick<Script, 'entries'>, origin: Origin | undefined): string | undefined {
  const code = entryOf(script, origin)
  return code === undefined ? undefined : script.entries.get(code)?.dialog
}

/** The dialogs that entries open and that are there. */
export const opened = (entries: Script['entries'], dialogs: ReadonlyMap<string, Dialog>): string[] =>
  [...new Set([...entries.values()].flatMap(({ dialog }) => dialog ?? []))].filter((id) => dialogs.has(id))
