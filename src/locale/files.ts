/** The shape of the word files: `locales/<lng>/<dialog>.json`, `line.json`, `commands.json`, `directory.json`, `profile.json`, `meta.json`. */
import { z } from 'zod'

const text = z.string().min(1, 'an empty text says nothing')
export const noteMost = 500
export const termMost = 80

/** What she can say for an answer that has no label (yet) is left out: the answer is missing, and told as such. */
const optionWordsSchema = z.preprocess(
  withLabels,
  z.record(z.string(), z.strictObject({ label: text, hear: z.array(text).optional() })),
)

function withLabels(options: unknown): unknown {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return options
  const heardOnly = (one: unknown): boolean =>
    typeof one === 'object' && one !== null && Object.keys(one).join() === 'hear'
  return Object.fromEntries(Object.entries(options).filter(([, one]) => !heardOnly(one)))
}

export const stepWordsSchema = z.strictObject({
  /** One text, or a list of bubbles. */
  text: z.union([text, z.array(text).min(1)], { error: 'should be a text or a list of texts' }).optional(),
  options: optionWordsSchema.optional(),
  /** What its picture shows, for whoever cannot see it. */
  alt: text.optional(),
  /** How she is told what a person would see of hers, by fact. */
  facts: z.record(z.string(), text).optional(),
})

/** By step. */
export const dialogWordsSchema = z.record(z.string(), stepWordsSchema)

/** `_shared.json`: words of the shared sets of options, and texts that many steps use as {{snippet.<name>}}. */
export const sharedWordsSchema = z.strictObject({
  options: z.record(z.string(), optionWordsSchema).optional(),
  snippets: z.record(z.string(), text).optional(),
})

/** `.confirmed.json`: for each text, the mark of the first language's text it was last read against. */
export const confirmedSchema = z.record(z.string(), z.record(z.string(), z.string()))

/** `.read.json`: for each text, the mark of this very text as it was when somebody who grew up with the language read it. */
export const readSchema = confirmedSchema

/** `.notes.json` of the first language: what whoever translates a text must know, by sheet and text. */
export const notesSchema = z.record(z.string(), z.record(z.string(), text.max(noteMost)))

/**
 * `.glossary.json` of a language: by the name of a term, how it is said here. `also`: other forms that are right. `never`: words
 * that must not stand for it. `means`: for whoever translates.
 */
export const glossarySchema = z.record(
  z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'a term is named with small Latin letters, digits and "_"'),
  z.strictObject({
    term: text.max(termMost),
    also: z.array(text.max(termMost)).max(20).optional(),
    never: z.array(text.max(termMost)).max(20).optional(),
    means: text.max(noteMost).optional(),
  }),
)
export type Glossary = z.infer<typeof glossarySchema>

/** The sentences of the line itself, and of the directory: no steps, only keys. */
export const lineWordsSchema = z.record(z.string(), text)

export const commandWordsSchema = z.strictObject({
  leave: z.array(text).min(1),
  erase: z.array(text).min(1),
  help: z.array(text).min(1),
  language: z.array(text).min(1),
  person: z.array(text).min(1),
  menu: z.array(text).min(1),
  privacy: z.array(text).min(1),
  // What was published before it was there says nothing of it.
  who: z.array(text).default([]),
})

/**
 * How far a language is: `no` is being made, and she is never offered it · `safe` she may choose it, every safety-critical text is
 * there, and what is missing is said in the first language · `whole` everything is there.
 */
export const offers = ['no', 'safe', 'whole'] as const
export type Offer = (typeof offers)[number]

export const metaSchema = z.strictObject({
  /** The language's name in itself. */
  name: text,
  /** `draft` until native speakers have read every sentence. */
  review: z.enum(['draft', 'reviewed']),
  /** Whole, where nothing is said. */
  offered: z.enum(offers).optional(),
  note: text.optional(),
})

/** What staff are told by pagers. The same for every case: nothing of hers has a place in it. */
export const pagingWordsSchema = z.strictObject({
  subject: text.max(40, 'at most 40 characters stand on a lock screen'),
  case: text.max(140, 'at most 140 characters fit in an SMS with the link'),
  test: text,
  stopped: text,
  gap: text,
  acknowledge: text.max(20, 'at most 20 characters fit on the button'),
  acknowledged: text.max(200, 'at most 200 characters fit in the answer'),
  test_acknowledged: text.max(200, 'at most 200 characters fit in the answer'),
  linked: text,
  not_linked: text,
})

/** What a platform shows of us before her first word. Read by `itgel channels`, never said in a conversation. */
export const profileWordsSchema = z.strictObject({
  name: text.max(64, 'at most 64 characters fit in the name'),
  greeting: text.max(160, 'at most 160 characters fit in the greeting'),
  about: text.max(120, 'at most 120 characters fit in the description'),
  commands: z
    .array(
      z.strictObject({
        command: z
          .string()
          .regex(/^[a-z0-9_]{1,32}$/, 'should be small letters, digits and _, without the slash'),
        description: text.max(20, 'at most 20 characters fit in the menu'),
      }),
    )
    .min(1),
  start: text.max(20, 'at most 20 characters fit on the button'),
  questions: z
    .array(
      z.strictObject({ question: text.max(80, 'at most 80 characters fit in a question'), payload: text }),
    )
    .max(4, 'at most four questions are shown'),
})

const replyName = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,59}$/, 'a name has small Latin letters, digits and "_" only')
const replyText = z.string().trim().min(1, 'an empty text says nothing').max(4000)

/** `replies.json`, for counsellors at the desk: by situation its name, and ready replies by their names. */
export const repliesSchema = z.record(
  replyName,
  z.strictObject({ name: replyText, replies: z.record(replyName, replyText).default({}) }),
)

export type ReplyBook = z.infer<typeof repliesSchema>
export type DialogWords = z.infer<typeof dialogWordsSchema>
export type StepWords = z.infer<typeof stepWordsSchema>
export type SharedWords = z.infer<typeof sharedWordsSchema>
export type Meta = z.infer<typeof metaSchema>
export type CommandLists = z.infer<typeof commandWordsSchema>

/** Files of a language that are not a dialog's. Those of the desk are the desk's own affair. */
export const otherFiles = [
  'line',
  'commands',
  'directory',
  'profile',
  'meta',
  'desk',
  'studio',
  'replies',
  'paging',
  'evidence',
  'screening',
  'reports',
  'page',
  '_shared',
  '.confirmed',
  '.read',
  '.notes',
  '.glossary',
] as const
