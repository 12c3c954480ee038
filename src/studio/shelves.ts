/** What the studio keeps, sealed in the store: texts of files, published versions, drafts and proposals. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { HouseFiles } from '../dialog/load.ts'
import type { Records } from '../store/records.ts'
import type { Sealer } from '../store/seal.ts'
import { type Kept, type Shelf, shelf } from '../store/shelf.ts'
import { deedSchema } from './past.ts'

/** Text of a file by its path; `null` where the file is taken away. */
const changedSchema = z.record(z.string().max(120), z.string().nullable())

/** How those files were when they were last put upon what is published: what of them is hers is told by it. */
const wasSchema = z.record(z.string().max(120), z.string())

const versionSchema = z.strictObject({
  /** Counted from 1, without gaps. */
  number: z.int().min(1),
  at: z.number(),
  /** Who published it; `itgel` for the files the program came with, `operator` at the terminal. */
  by: z.string(),
  /** Who wrote what is new in it, and who read it before. */
  authors: z.array(z.string()),
  approvedBy: z.array(z.string()),
  note: z.string(),
  /** Id of each file's text. */
  files: z.record(z.string(), z.string()),
  superseded: z.record(z.string(), z.number()),
  /** Dialogs that say or ask something else than before. */
  dialogs: z.array(z.string()),
  /** The version it brought back. */
  restores: z.int().optional(),
  proposal: z.string().optional(),
  /** It was published at a chosen time: who chose it, and which. */
  scheduled: z.strictObject({ by: z.string(), at: z.number() }).optional(),
})
export type Version = z.infer<typeof versionSchema>

const conflictSchema = z.strictObject({
  file: z.string(),
  unit: z.string(),
  theirs: z.unknown(),
  mine: z.unknown(),
})

const draftSchema = z.strictObject({
  /** Number of the version it is written upon; 0 for the files the program came with. */
  base: z.int().min(0),
  changed: changedSchema,
  was: wasSchema,
  conflicts: z.array(conflictSchema),
  changedAt: z.number(),
  /** What was done in it, newest last; and what of it was taken back. */
  past: z.array(deedSchema).optional(),
  undone: z.array(deedSchema).optional(),
})
export type Draft = z.infer<typeof draftSchema>

/** Why a chosen time passed by. `who`: whoever chose it may not publish any more. */
export const missedResults = ['problems', 'clash', 'needs-consent', 'same', 'who'] as const

/** `open`: waits to be read or published · `back`: sent back with a word why · `published` · `withdrawn`. */
export const proposalStates = ['open', 'back', 'published', 'withdrawn'] as const
const proposalSchema = z.strictObject({
  by: z.string(),
  at: z.number(),
  note: z.string(),
  base: z.int().min(0),
  changed: changedSchema,
  was: wasSchema,
  /** A second person must have read it. */
  critical: z.boolean(),
  state: z.enum(proposalStates),
  approvals: z.array(z.strictObject({ by: z.string(), at: z.number() })),
  /** Why it was sent back. */
  answer: z.string().optional(),
  version: z.int().optional(),
  /** Published by itself from then on, ms since 1970; who chose the time, and when she did. */
  scheduled: z.strictObject({ at: z.number(), by: z.string(), asked: z.number() }).optional(),
  /** The time came and it could not be published any more: why. */
  missed: z
    .strictObject({
      at: z.number(),
      by: z.string(),
      told: z.number(),
      result: z.enum(missedResults),
      problems: z.array(
        z.strictObject({ file: z.string(), line: z.number(), col: z.number(), message: z.string() }),
      ),
    })
    .optional(),
})
export type Proposal = z.infer<typeof proposalSchema>

export type Shelves = {
  records: Records
  scripts: Shelf<string>
  versions: Shelf<Version>
  drafts: Shelf<Draft>
  proposals: Shelf<Proposal>
}
export type KeptDraft = Kept<Draft>
export type KeptProposal = Kept<Proposal>

export function studioShelves(records: Records, sealer: Pick<Sealer, 'sealRecord' | 'openRecord'>): Shelves {
  return {
    records,
    scripts: shelf(records, sealer, 'script', z.string()),
    versions: shelf(records, sealer, 'version', versionSchema),
    drafts: shelf(records, sealer, 'draft', draftSchema),
    proposals: shelf(records, sealer, 'proposal', proposalSchema),
  }
}

/** So that records lie in the order of their numbers. */
export const versionId = (number: number): string => String(number).padStart(8, '0')

export const textId = (text: string): string => createHash('sha256').update(text).digest('base64url')

export async function newestVersion({ versions }: Shelves): Promise<Version | undefined> {
  const { found } = await versions.list({ limit: 1, backwards: true })
  return found[0]?.value
}

/** The texts of a version, from what this process has read before or from the store. */
export async function filesOf({ scripts }: Shelves, { files }: Pick<Version, 'files'>): Promise<HouseFiles> {
  const texts = await Promise.all(
    Object.entries(files).map(async ([file, id]) => {
      const known = readTexts.get(id)
      if (known !== undefined) return [file, known] as const
      const kept = await scripts.get(id)
      if (!kept) throw new Error(`the text of ${file} is missing in the store`)
      remember(id, kept.value)
      return [file, kept.value] as const
    }),
  )
  return Object.fromEntries(texts)
}

const atOnce = 20
const mostTexts = 2000
const readTexts = new Map<string, string>()
function remember(id: string, text: string): void {
  if (readTexts.size >= mostTexts) readTexts.clear()
  readTexts.set(id, text)
}

/**
 * Texts that are not kept yet, to be written before the version that names them. A text that is there is never changed. `there`: what
 * is kept for sure, so that a house of which one file has changed is not asked for text by text.
 */
export async function keepTexts(
  { scripts, records }: Shelves,
  files: HouseFiles,
  there: { files: HouseFiles; ids: Readonly<Record<string, string>> } = { files: {}, ids: {} },
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  const texts = new Map<string, string>()
  for (const [file, text] of Object.entries(files)) {
    const known = there.files[file] === text ? there.ids[file] : undefined
    if (known !== undefined) {
      ids[file] = known
      continue
    }
    const id = textId(text)
    ids[file] = id
    texts.set(id, text)
  }
  const all = [...texts]
  // A few at a time: sealing a whole house at once would keep others waiting.
  for (let from = 0; from < all.length; from += atOnce) await keepFew(all.slice(from, from + atOnce))
  return ids

  async function keepFew(few: readonly (readonly [string, string])[]): Promise<void> {
    const there = await Promise.all(few.map(([id]) => scripts.get(id)))
    const puts = few.flatMap(([id, text], index) => (there[index] ? [] : [scripts.put(id, 0, text)]))
    // Where somebody else writes one of them meanwhile, it is there, and the others are written one by one.
    if (puts.length > 0 && (await records.write(puts)).result !== 'written')
      for (const put of puts) await records.write([put])
    for (const [id, text] of few) remember(id, text)
  }
}
