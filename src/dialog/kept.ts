/**
 * Versions of a dialog that are kept for those who are in the middle of them: one file each,
 * `dialogs/_versions/<dialog>@<version>.json`, with the words as they were said then. `itgel check --keep` writes them;
 * whoever publishes otherwise gives the same files to `compileHouse`. What cannot be read any more is left out, and told
 * as a warning: nobody is kept from being served by it.
 */
import { z } from 'zod'
import { type DialogWords, dialogWordsSchema } from '../locale/files.ts'
import type { Language } from '../message.ts'
import { type Problem, problemAt, type Source } from '../problems.ts'
import { type CompiledDialog, compileDialog } from './compile.ts'
import type { Dialog, Remembered } from './script.ts'
import { form, upgradeScript } from './upgrades/list.ts'
import { versionKey } from './versions.ts'

export const versionsFolder = '_versions'

const keptSchema = z.strictObject({
  /** The form of the script language it is written in; see `upgrades/list.ts`. */
  form: z.int().min(1),
  dialog: z.string(),
  version: z.int().min(1),
  script: z.unknown(),
  /** By language, with the shared words put in. */
  words: z.record(z.string(), dialogWordsSchema),
})
export type Kept = z.infer<typeof keptSchema>

/** What is kept of a dialog as it is now. */
export function keep(
  { id, version, source }: Dialog,
  words: Readonly<Record<Language, DialogWords>>,
): { file: string; text: string } {
  const kept: Kept = { form, dialog: id, version, script: source.value, words: { ...words } }
  return {
    file: `dialogs/${versionsFolder}/${versionKey(id, version)}.json`,
    text: `${JSON.stringify(kept, null, 1)}\n`,
  }
}

export type ReadKept = {
  older: Map<string, Dialog>
  words: Map<string, Readonly<Record<Language, DialogWords>>>
  remembers: [string, Remembered][]
  warnings: Problem[]
}

/** `newest`: the dialogs as they are now, by id. */
export function readKept(
  sources: readonly { name: string; source: Source }[],
  newest: ReadonlyMap<string, Dialog>,
): ReadKept {
  const read: ReadKept = { older: new Map(), words: new Map(), remembers: [], warnings: [] }
  for (const { name, source } of sources) {
    const found = readOne(name, source, newest)
    if ('wrong' in found) read.warnings.push(problemAt(source, [], found.wrong))
    else if (found.dialog) {
      read.older.set(name, found.dialog)
      read.words.set(name, found.words)
      read.remembers.push(...found.remembers)
    }
  }
  return read
}

type Found = { dialog: Dialog | undefined; words: Kept['words']; remembers: CompiledDialog['remembers'] }

function readOne(
  name: string,
  source: Source,
  newest: ReadonlyMap<string, Dialog>,
): Found | { wrong: string } {
  const kept = keptOnce(source)
  if (!kept.success || versionKey(kept.data.dialog, kept.data.version) !== name)
    return { wrong: 'is no kept version; write it with: itgel check --keep' }
  const { form: of, dialog: id, version, script, words } = kept.data
  const now = newest.get(id)
  if (now && now.version < version)
    return { wrong: `is newer than dialogs/${id}.yaml, which has version ${now.version}` }
  if (now && now.version === version)
    return same(script, now.source.value)
      ? { dialog: undefined, words, remembers: [] }
      : { wrong: `dialogs/${id}.yaml was changed since, and its version is still ${version}: count it up` }
  const compiled =
    compiledOnce.get(source) ?? compileDialog(id, { ...source, value: upgradeScript(script, of) })
  compiledOnce.set(source, compiled)
  if (!compiled.dialog || compiled.problems.length > 0)
    return { wrong: 'cannot be read any more: whoever is in it begins the dialog anew' }
  return { dialog: compiled.dialog, words, remembers: compiled.remembers }
}

/** What was read once is judged and compiled once. */
const judgedOnce = new WeakMap<Source, z.ZodSafeParseResult<Kept>>()
const compiledOnce = new WeakMap<Source, CompiledDialog>()
function keptOnce(source: Source): z.ZodSafeParseResult<Kept> {
  const read = judgedOnce.get(source) ?? keptSchema.safeParse(source.value)
  judgedOnce.set(source, read)
  return read
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
