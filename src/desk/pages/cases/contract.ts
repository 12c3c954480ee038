/** Who waits and why, what was said, and what staff may do about it. */
import { z } from 'zod'
import { caseStates, urgencies } from '../../../conversation.ts'
import { refusals } from '../../../counselling/case.ts'
import { caseEvents } from '../../../counselling/case-line.ts'
import { outcomes, referrals } from '../../../counselling/outcomes.ts'
import { serviceKinds } from '../../../directory/row.ts'
import { channelIds, mediaKinds } from '../../../message.ts'
import { routeSpec } from '../../contract.ts'
import { idSchema } from '../../people/person.ts'

export const caseIdSchema = z.string().regex(/^[A-Za-z0-9_-]{22}\.[0-9a-z]{1,12}$/)
const channelSchema = z.enum(channelIds)
const time = z.number().describe('ms since 1970')
const rung = z.enum(['first', 'backup', 'supervisor'])

/**
 * What is kept is read loosely: a field that is not named here is left out, and never shown, but one card that has it must not take
 * the whole list from a counsellor.
 */
const why = z.object({
  id: z.string(),
  label: z.string(),
  urgency: z.enum(['critical', 'high', 'medium']),
  at: time,
  words: z.array(z.string()).optional().describe('Only where she agreed, and to whom may read them.'),
  doubtful: z.literal(true).optional().describe('It may be something else.'),
})
/** What her answers add up to; see `screening/instruments`. Readonly lists of ids, named in `evidence.json`. */
const ids = z.array(z.string()).readonly()
const evidence = z.object({
  instruments: z
    .array(
      z.strictObject({
        instrument: z.string(),
        version: z.number(),
        yes: ids,
        no: ids,
        skipped: ids,
        unasked: ids,
        urgency: z.enum(urgencies).optional(),
        reasons: z
          .array(z.strictObject({ urgency: z.enum(urgencies), questions: ids, rule: z.string() }))
          .readonly(),
      }),
    )
    .readonly(),
  lists: z
    .array(
      z.strictObject({
        list: z.string(),
        version: z.number(),
        complete: z.boolean(),
        dimensions: z
          .array(
            z.strictObject({
              dimension: z.string(),
              state: z.enum(['positive', 'undecided', 'not_positive']),
              by: z.string().optional(),
              observed: z.record(z.enum(['strong', 'medium', 'weak', 'unconfirmed']), ids),
            }),
          )
          .readonly(),
        combination: z.string().optional(),
        through: ids,
      }),
    )
    .readonly(),
  child: z.strictObject({ act: ids, purpose: ids }).optional(),
  urgency: z.enum(urgencies).optional(),
})

export const caseCard = z.object({
  id: caseIdSchema,
  channel: channelSchema,
  revision: z.number(),
  alias: z.string(),
  state: z.enum(caseStates),
  history: z.array(z.strictObject({ state: z.enum(caseStates), at: time, by: z.string().optional() })),
  urgency: z.enum(urgencies),
  opened: time,
  waitingSince: time,
  agreed: time.optional().describe('When she said yes to a person. Before it nothing may be written to her.'),
  why: z.array(why),
  facts: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .describe('What she agreed to share.'),
  evidence: evidence.optional(),
  language: z.string().optional(),
  child: z.literal(true).optional(),
  owner: z.string().optional(),
  joined: z.array(z.string()),
  asked: z.array(z.string()).optional().describe('Colleagues who were asked to read along.'),
  meantFor: z.string().optional(),
  acknowledged: z.strictObject({ by: z.string(), at: time }).optional(),
  paged: z.partialRecord(rung, time),
  heardAt: time,
  answeredAt: time.optional(),
  unansweredSince: time.optional(),
  windowCloses: time.optional(),
  blocked: z.literal(true).optional(),
  nobodyTold: time.optional(),
  fellSilent: z.strictObject({ by: z.string(), at: time }).optional(),
  identity: z.enum(['unconfirmed', 'confirmed']).optional(),
  followUpAt: time.optional(),
  ended: z
    .strictObject({
      by: z.string().optional(),
      outcome: z.string(),
      referrals: z.array(z.string()),
      accepted: z.array(z.string()).optional().describe('Of the referrals, those she said yes to.'),
      confirmed: z.array(z.string()).optional().describe('Of the referrals, where she has arrived.'),
    })
    .optional(),
  flaggedUntil: time.optional().describe('She was flagged for abusing the line.'),
})
export type DeskCard = z.infer<typeof caseCard>

const marked = z.strictObject({
  label: z.string(),
  urgency: z.string(),
  places: z.array(z.strictObject({ start: z.number(), end: z.number() })),
})
const sendState = z.strictObject({
  state: z.enum(['waiting', 'sent', 'later', 'refused']),
  reason: z.string().optional(),
})
export const caseLine = z.object({
  number: z.number(),
  at: time,
  by: z.string().describe('`she`, `itgel`, or the id of one of the staff.'),
  kind: z.enum(['text', 'choice', 'media', 'note', 'event']),
  text: z.string().optional(),
  marked: z.array(marked).optional(),
  earlier: z.literal(true).optional().describe('She wrote it before she agreed, and agreed to share it.'),
  changed: z.literal(true).optional().describe('The new wording of something she had written before.'),
  media: z.enum(mediaKinds).optional(),
  opens: z
    .literal(true)
    .optional()
    .describe('It can be looked at or listened to: ask for it by the number of the line.'),
  event: z.enum(caseEvents).optional(),
  to: z.string().optional(),
  send: sendState.optional(),
  parts: z.array(z.string()).optional().describe('Under these names `sends` tells what became of it.'),
  act: z.string().optional().describe('The id the desk gave this act, of those it asked about.'),
})
export type DeskLine = z.infer<typeof caseLine>

/** One service as a counsellor finds it: `text` is the sentence for her, by language, from the directory and nowhere else. */
export const deskService = z.strictObject({
  id: z.string(),
  country: z.string(),
  kind: z.enum(serviceKinds),
  place: z.string().optional(),
  tested: z
    .boolean()
    .describe('False: nobody of us has tried this number (lately). Shown in a demonstration only.'),
  name: z.record(z.string(), z.string()),
  text: z.record(z.string(), z.string()),
})
export type DeskService = z.infer<typeof deskService>

/** A ready reply: the same sentence in every language it is written in. */
export const deskReply = z.strictObject({
  id: z.string(),
  group: z.string(),
  text: z.record(z.string(), z.string()),
})
export type DeskReply = z.infer<typeof deskReply>

const one = z.strictObject({ channel: channelSchema, id: caseIdSchema })
/** An id of the desk's own making: the same act sent twice is done once. */
const actId = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)
const actIds = z.string().regex(/^[A-Za-z0-9_-]{16,64}(,[A-Za-z0-9_-]{16,64}){0,49}$/)
const acted = z.strictObject({
  result: z.enum(['done', 'refused', 'pending']).describe('`pending`: it is stored and will be done.'),
  refused: z.enum(refusals).optional(),
  card: caseCard.optional(),
})
const text = z.string().trim().min(1).max(4000)
const act = { method: 'post', params: one, answer: acted } as const

export const casesRoutes = {
  list: routeSpec({
    method: 'get',
    path: '/desk/api/cases',
    summary: 'Who waits, most urgent first; who is cared for; and what I have.',
    permission: 'cases.list',
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
    answer: z.strictObject({
      now: time,
      waiting: z.array(caseCard),
      held: z.array(caseCard),
      /** Also of those that are not in the lists. */
      sizes: z.strictObject({ waiting: z.number(), held: z.number(), ended: z.number() }),
      mine: z.strictObject({
        critical: z.number(),
        other: z.number(),
        most: z.strictObject({ critical: z.number(), other: z.number() }),
        /** She has just ended a critical one: a pause is offered. */
        pause: z.boolean(),
      }),
    }),
  }),
  ended: routeSpec({
    method: 'get',
    path: '/desk/api/cases/ended',
    summary: 'What is over, newest first, while it is kept.',
    permission: 'cases.list',
    query: z.strictObject({
      from: z.coerce.number().int().min(0).max(1_000_000).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      channel: channelSchema.optional(),
    }),
    answer: z.strictObject({ cases: z.array(caseCard), total: z.number(), next: z.number().optional() }),
  }),
  colleagues: routeSpec({
    method: 'get',
    path: '/desk/api/colleagues',
    summary: 'Who else may take a case: names for ids.',
    permission: 'cases.list',
    answer: z.strictObject({
      colleagues: z.array(
        z.strictObject({
          id: idSchema,
          name: z.string(),
          roles: z.array(z.string()),
          languages: z.array(z.string()),
          childSafeguarding: z.boolean(),
          here: z.boolean().describe('Has the desk open now.'),
          cases: z.number(),
        }),
      ),
    }),
  }),
  services: routeSpec({
    method: 'get',
    path: '/desk/api/services',
    summary: 'The directory at hand: what may be sent to her, as a ready sentence.',
    permission: 'cases.list',
    query: z.strictObject({
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
    }),
    answer: z.strictObject({ countries: z.array(z.string()), services: z.array(deskService) }),
  }),
  replies: routeSpec({
    method: 'get',
    path: '/desk/api/replies',
    summary: 'Ready replies, in all languages side by side.',
    permission: 'cases.list',
    answer: z.strictObject({
      groups: z.array(z.strictObject({ id: z.string(), name: z.record(z.string(), z.string()) })),
      replies: z.array(deskReply),
    }),
  }),
  next: routeSpec({
    method: 'post',
    path: '/desk/api/cases/next',
    summary: 'Take the most urgent one that fits my languages and roles.',
    permission: 'cases.list',
    body: z.strictObject({ id: actId }),
    answer: z.strictObject({
      result: z.enum(['done', 'none', 'full']).describe('`full`: I have as many as I may.'),
      card: caseCard.optional(),
    }),
  }),
  read: routeSpec({
    method: 'get',
    path: '/desk/api/cases/:channel/:id',
    summary: 'All of one case: card, words, what became of what was sent.',
    permission: 'cases.read',
    params: one,
    query: z.strictObject({
      after: z.coerce.number().int().min(0).default(0),
      acts: actIds
        .optional()
        .describe('Ids of acts of mine, with commas: lines that came of them carry theirs.'),
    }),
    answer: z.strictObject({
      card: caseCard,
      lines: z.array(caseLine),
      /** What became of everything that staff said, by part; also of lines up to `after`. */
      sends: z.record(z.string(), sendState),
      /** Most characters the channel takes in one message; longer words are sent in parts. */
      most: z.number(),
    }),
    audit: { act: 'case.read', kind: 'case', subject: 'id' },
  }),
  media: routeSpec({
    method: 'get',
    path: '/desk/api/cases/:channel/:id/media/:line',
    summary:
      'A photo (anew as WebP, without what it tells of place and phone) or a voice message, from the platform. Never kept.',
    permission: 'cases.read',
    params: one.extend({ line: z.coerce.number().int().min(1).max(100_000) }),
    answer: 'bytes',
    problems: ['gone', 'too-large'],
    audit: { act: 'case.media', kind: 'case', subject: 'id' },
  }),
  take: routeSpec({
    ...act,
    path: '/desk/api/cases/:channel/:id/take',
    summary: 'Take this one.',
    permission: 'cases.take',
    body: z.strictObject({ id: actId }),
    answer: acted.extend({ result: z.enum(['done', 'refused', 'pending', 'full']) }),
  }),
  acknowledge: routeSpec({
    ...act,
    path: '/desk/api/cases/:channel/:id/acknowledge',
    summary: 'I have seen it and am on my way: nobody else is called for a while.',
    permission: 'cases.take',
    body: z.strictObject({ id: actId }),
  }),
  say: routeSpec({
    ...act,
    path: '/desk/api/cases/:channel/:id/words',
    summary: 'Write to her.',
    permission: 'cases.write',
    body: z.strictObject({ id: actId, text }),
  }),
  typing: routeSpec({
    method: 'post',
    path: '/desk/api/cases/:channel/:id/typing',
    summary: 'Let her see that somebody writes, where the channel can.',
    permission: 'cases.write',
    params: one,
    body: z.strictObject({}),
    answer: z.strictObject({}),
  }),
  note: routeSpec({
    ...act,
    path: '/desk/api/cases/:channel/:id/notes',
    summary: 'A note that only staff sees.',
    permission: 'cases.note',
    body: z.strictObject({ id: actId, text }),
  }),
  release: routeSpec({
    ...act,
    path: '/desk/api/cases/:channel/:id/release',
    summary: 'Give it back to the queue, in front.',
    permission: 'cases.transfer',
    body: z.strictObject({ id: actId }),
  }),
  transfer: routeSpec({
    ...act,
    path: '/desk/api/cases/:channel/:id/transfer',
    summary: 'Hand it to a colleague, with a note.',
    permission: 'cases.transfer',
    body: z.strictObject({ id: actId, to: idSchema, note: text.optional() }),
    problems: ['invalid'],
  }),
  ask: routeSpec({
    ...act,
    path: '/desk/api/cases/:channel/:id/ask',
    summary: 'Ask a colleague to read along.',
    permission: 'cases.ask',
    body: z.strictObject({ id: actId, to: idSchema }),
    problems: ['invalid'],
  }),
  join: routeSpec({
    ...act,
    path: '/desk/api/cases/:channel/:id/join',
    summary: 'Read along and make notes beside the owner.',
    permission: 'cases.join',
    body: z.strictObject({ id: actId }),
  }),
  part: routeSpec({
    ...act,
    path: '/desk/api/cases/:channel/:id/part',
    summary: 'Leave it to the owner again.',
    permission: 'cases.note',
    body: z.strictObject({ id: actId }),
  }),
  followUp: routeSpec({
    ...act,
    path: '/desk/api/cases/:channel/:id/follow-up',
    summary: 'Write to her later, at the time and in the words she agreed to.',
    permission: 'cases.write',
    body: z.strictObject({ id: actId, at: time, text, sheAgreed: z.literal(true) }),
    problems: ['invalid'],
  }),
  close: routeSpec({
    ...act,
    path: '/desk/api/cases/:channel/:id/close',
    summary: 'End it: what came of it, and where she was referred to.',
    permission: 'cases.close',
    body: z.strictObject({
      id: actId,
      outcome: z.enum(outcomes),
      referrals: z.array(z.enum(referrals)).max(referrals.length),
      accepted: z.array(z.enum(referrals)).max(referrals.length).optional(),
      confirmed: z.array(z.enum(referrals)).max(referrals.length).optional(),
      waiting: z
        .literal(true)
        .optional()
        .describe('It was shown as waiting: it is not ended where somebody has taken it meanwhile.'),
      /** HTCDS: only what a counsellor confirms. */
      flagUntil: time.optional().describe('She abuses the line: flagged until then, at most 30 days.'),
    }),
  }),
}
