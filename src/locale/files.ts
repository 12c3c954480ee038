/** The shape of the word files: `locales/<lng>/<dialog>.json`, `line.json`, `commands.json`, `directory.json`, `meta.json`. */
import { z } from 'zod'

const text = z.string().min(1, 'an empty text says nothing')

export const stepWordsSchema = z.strictObject({
  /** One text, or a list of bubbles. */
  text: z.union([text, z.array(text).min(1)], { error: 'should be a text or a list of texts' }).optional(),
  options: z.record(z.string(), z.strictObject({ label: text, hear: z.array(text).optional() })).optional(),
})

/** By step. */
export const dialogWordsSchema = z.record(z.string(), stepWordsSchema)

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
})

export const metaSchema = z.strictObject({
  /** The language's name in itself. */
  name: text,
  /** `draft` until native speakers have read every sentence. */
  review: z.enum(['draft', 'reviewed']),
  note: text.optional(),
})

export type DialogWords = z.infer<typeof dialogWordsSchema>
export type CommandLists = z.infer<typeof commandWordsSchema>

/** Files of a language that are not a dialog's. Those of the desk are the desk's own affair. */
export const otherFiles = ['line', 'commands', 'directory', 'meta', 'desk'] as const
