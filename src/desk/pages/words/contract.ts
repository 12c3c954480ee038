/** What the studio has for translators: languages, sheets that go out and come back, notes, terms, and where something is used. */
import { z } from 'zod'
import { glossarySchema, noteMost, offers } from '../../../locale/files.ts'
import { mostSheetBytes } from '../../../studio/sheets/row.ts'
import { refusals, takings, wrongSheets } from '../../../studio/sheets/take.ts'
import { useKinds } from '../../../studio/where-used.ts'
import { plainWords } from '../../../studio/words-allowed.ts'
import { routeSpec } from '../../contract.ts'
import { languageSchema } from '../../people/person.ts'

/** A dialog, or a sheet of words that are no dialog's. */
const dialogName = z.string().regex(/^_?[a-z][a-z0-9_]{0,59}$/)
const stepName = z.string().regex(/^[a-z][a-z0-9_]{0,79}$/i)
const partName = z
  .string()
  .regex(/^(text|alt|options\.[a-z][a-z0-9_]{0,59}\.label|facts\.[a-z][a-z0-9_]{0,59})$/)
const plain = (most: number) => z.string().trim().max(most).regex(plainWords)
const edited = z.strictObject({
  result: z.enum(['saved', 'conflict']),
  stands: z.array(z.string()).optional(),
})

const count = z.strictObject({
  texts: z.number(),
  missing: z.number(),
  stale: z.number(),
  unread: z.number(),
  read: z.number(),
})
const languageSeen = z.strictObject({
  language: z.string(),
  name: z.string(),
  reviewed: z.boolean(),
  offer: z.enum(offers),
  first: z.boolean(),
  all: count,
  needed: count,
})
export type LanguageCard = z.infer<typeof languageSeen>

const use = z.strictObject({
  kind: z.enum(useKinds),
  dialog: z.string().optional(),
  step: z.string().optional(),
  part: z.string().optional(),
  language: z.string().optional(),
  excerpt: z.string(),
})
export type UseSeen = z.infer<typeof use>

const takenText = z.strictObject({
  name: z.string(),
  before: z.array(z.string()),
  after: z.array(z.string()),
  takes: z.enum(takings).optional(),
  refused: z.enum(refusals).optional(),
  id: z.string().optional(),
})
export type TakenSeen = z.infer<typeof takenText>

const term = glossarySchema.valueType
const writtenTerm = z.strictObject({
  term: plain(80).min(1),
  also: z.array(plain(80).min(1)).max(20).optional(),
  never: z.array(plain(80).min(1)).max(20).optional(),
  means: plain(noteMost).min(1).optional(),
})
export type Term = z.infer<typeof term>

const sheetKind = z.enum(['csv', 'xliff'])

export const wordsRoutes = {
  languages: routeSpec({
    method: 'get',
    path: '/desk/api/words/languages',
    summary: 'Every language that is written, how far it is, and whether she may choose it.',
    permission: 'dialogs.read',
    answer: z.strictObject({
      languages: z.array(languageSeen),
      dialogs: z.array(z.string()),
    }),
  }),
  add: routeSpec({
    method: 'post',
    path: '/desk/api/words/languages',
    summary: 'Begin a language in the draft: nothing is written in it yet, and nobody is offered it.',
    permission: 'dialogs.change',
    body: z.strictObject({ language: languageSchema, name: plain(40).min(1) }),
    answer: edited,
    problems: ['conflict', 'too-large'],
  }),
  offer: routeSpec({
    method: 'put',
    path: '/desk/api/words/languages/:language',
    summary:
      'Offer a language to those who write, or no longer, in the draft. Refused until all that is safety-critical is there.',
    permission: 'dialogs.change',
    params: z.strictObject({ language: languageSchema }),
    body: z.strictObject({ offer: z.enum(offers) }),
    answer: z.strictObject({
      result: z.enum(['saved', 'problems']),
      problems: z.array(z.string()).optional(),
      count: z.number().optional(),
    }),
    problems: ['too-large'],
  }),
  note: routeSpec({
    method: 'put',
    path: '/desk/api/words/:dialog/note',
    summary: 'What whoever translates this text must know. Empty takes the note away.',
    permission: 'dialogs.change',
    params: z.strictObject({ dialog: dialogName }),
    body: z.strictObject({
      step: stepName,
      part: partName,
      was: z.string().max(noteMost),
      now: plain(noteMost),
    }),
    answer: edited,
    problems: ['too-large'],
  }),
  read: routeSpec({
    method: 'post',
    path: '/desk/api/words/:dialog/read',
    summary: 'Somebody who grew up with the language has read these texts as they are now.',
    permission: 'words.change',
    params: z.strictObject({ dialog: dialogName }),
    body: z.strictObject({
      language: languageSchema,
      texts: z
        .array(z.strictObject({ step: stepName, part: partName }))
        .min(1)
        .max(500),
    }),
    answer: edited,
    problems: ['too-large'],
  }),
  sheet: routeSpec({
    method: 'get',
    path: '/desk/api/words/sheets/:language',
    summary: 'The words of a language beside the first, as a sheet: of one dialog, or of all.',
    permission: 'dialogs.read',
    params: z.strictObject({ language: languageSchema }),
    query: z.strictObject({ as: sheetKind, of: dialogName.optional() }),
    answer: 'bytes',
  }),
  import: routeSpec({
    method: 'post',
    path: '/desk/api/words/sheets/:language',
    summary:
      'Compare a sheet that comes back with what is written now; with `take`, put what is fine into the draft. What is not is told text by text.',
    permission: 'words.change',
    params: z.strictObject({ language: languageSchema }),
    body: z.strictObject({
      as: sheetKind,
      text: z.string().max(mostSheetBytes),
      take: z.boolean(),
      /** Of the comparison she was shown: what would change otherwise than that is shown before it is taken. */
      seen: z.string().max(60).optional(),
    }),
    // As JSON each quote and line end takes two.
    bodyBytes: 2 * mostSheetBytes,
    answer: z.strictObject({
      /** Why nothing of it can be taken. */
      wrong: z.enum([...wrongSheets, 'bytes']).optional(),
      /** How many texts are as they were. */
      same: z.number(),
      taken: z.number(),
      fine: z.number(),
      refused: z.number(),
      texts: z.array(takenText),
      /** What can be taken, as one word: it is sent back with `take`. */
      seen: z.string().optional(),
      /** Something else was written meanwhile, so nothing was taken: this is how it compares now. */
      changed: z.literal(true).optional(),
    }),
    problems: ['too-large'],
  }),
  terms: routeSpec({
    method: 'get',
    path: '/desk/api/words/terms',
    summary: 'The glossary of the translators: each term in each language.',
    permission: 'dialogs.read',
    answer: z.strictObject({
      languages: z.array(z.string()),
      terms: z.array(z.strictObject({ name: z.string(), in: z.record(z.string(), term) })),
    }),
  }),
  term: routeSpec({
    method: 'put',
    path: '/desk/api/words/terms/:name',
    summary: 'How a term is said in one language; `null` takes it away there.',
    permission: 'words.change',
    params: z.strictObject({ name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/) }),
    body: z.strictObject({
      language: languageSchema,
      was: term.nullable(),
      now: writtenTerm.nullable(),
    }),
    answer: edited,
    problems: ['too-large'],
  }),
  search: routeSpec({
    method: 'get',
    path: '/desk/api/words/search',
    summary: 'Where a word, a step, a fact, a shared text or a number is used, and who leads there.',
    permission: 'dialogs.read',
    query: z.strictObject({ for: z.string().max(100) }),
    answer: z.strictObject({ uses: z.array(use), more: z.boolean() }),
  }),
} as const
