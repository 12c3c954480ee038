/**
 * The part of a delivery that Itgel looks at. Every field is lenient: of a wrong type it counts as absent, so that one
 * odd field never costs her message, and one odd item never the others of its batch.
 * Source: messenger-platform/webhooks/webhook-events/*. The page on postbacks says that all properties are strings.
 */
import { z } from 'zod'

const lenient = <Kind extends z.ZodType>(kind: Kind) => kind.optional().catch(undefined)

/** Page-scoped ids, Page ids and app ids: decimal, longer than a double holds, so Meta sends strings (an app id once a number). */
const id = z.union([z.string().regex(/^[\w.:-]{1,128}$/), z.int().positive().transform(String)])
/** `m_…` or `mid.…`, about 130 characters. */
const mid = lenient(z.string().min(1).max(1024))

/** ms since 1970, sometimes as a string, and in the page's sample of a postback in seconds. */
const stamp = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,16}$/)
      .transform(Number),
  ])
  .pipe(z.number().min(1).max(1e14))
  .transform((value) => Math.floor(value < 1e11 ? value * 1000 : value))

const present = z.unknown().optional()

export const delivery = z.object({ object: z.literal('page'), entry: z.array(z.unknown()) })

/** Not always one entry, nor one item in it. `standby`: another app has the conversation at the moment. */
export const entry = z.object({
  id,
  time: lenient(stamp),
  messaging: lenient(z.array(z.unknown())),
  standby: lenient(z.array(z.unknown())),
})

const party = lenient(z.object({ id }))

export const item = z.object({
  sender: party,
  recipient: party,
  timestamp: lenient(stamp),
  message: present,
  postback: present,
  referral: present,
  reaction: present,
  message_edit: present,
  delivery: present,
  read: present,
})
export type Item = z.output<typeof item>

export const message = z.object({
  mid,
  text: lenient(z.string()),
  quick_reply: lenient(z.object({ payload: z.string() })),
  attachments: lenient(z.array(z.unknown())),
  referral: present,
  is_echo: lenient(z.boolean()),
  is_deleted: lenient(z.boolean()),
  is_unsupported: lenient(z.boolean()),
  app_id: lenient(id),
  metadata: lenient(z.string()),
})
export type Message = z.output<typeof message>

/** Until 2026-08-30 a sticker came as an image with a `sticker_id`; since then as `type: sticker`. */
export const attachment = z.object({
  type: z.string(),
  payload: lenient(
    z.object({
      sticker_id: present,
      url: lenient(z.url({ protocol: /^https$/ }).max(4000)),
      coordinates: lenient(z.object({ lat: z.number(), long: z.number() })),
    }),
  ),
})

export type Attachment = z.output<typeof attachment>

export const postback = z.object({
  mid,
  title: lenient(z.string()),
  payload: lenient(z.string()),
  referral: present,
})

/** A code as we hand it out: free text of strangers never becomes the name of a campaign. */
const code = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export const referral = z.object({
  ref: lenient(code),
  ad_id: lenient(z.union([code, z.int().positive().transform(String)])),
})

export const reaction = z.object({ mid, action: lenient(z.string().max(64)) })

export const messageEdit = z.object({
  mid,
  text: lenient(z.string()),
  num_edit: lenient(z.union([z.int(), z.string().regex(/^\d{1,9}$/)])),
})

/** `mids` may be missing, `watermark` never: all before it was delivered, or read. */
export const watermark = z.object({ watermark: lenient(stamp) })
