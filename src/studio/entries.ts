/**
 * How she can come: the codes of campaigns as staff add, change and retire them. A code that was published is never taken away:
 * a poster hangs for years, and whoever comes by it is led and counted as before. Pure.
 */
import { entriesName, entriesSchema } from '../dialog/entries.ts'
import type { HouseFiles, JudgedHouse } from '../dialog/load.ts'
import type { Problem } from '../problems.ts'
import { type Edited, type Wrong, withPart } from './edits.ts'
import { type Box, isBox, readValue, same, withValue } from './units.ts'

export const entriesFile = `dialogs/${entriesName}.yaml`

export type EntrySeen = {
  code: string
  /** As it is written in the file. */
  written: Box
  called: string
  english?: string
  dialog?: string
  /** The first step of the dialog. */
  step?: string
  ads: string[]
  /** Whole tugrik. */
  cost?: number
  retired: boolean
  changed: boolean
  /** It is on posters and in links already. */
  published: boolean
  problems: string[]
}

const boxOf = (files: HouseFiles): Box => {
  const value = readValue(entriesFile, files[entriesFile])
  return isBox(value) ? value : {}
}

export function entriesOf(
  house: JudgedHouse,
  { files, liveFiles }: { files: HouseFiles; liveFiles: HouseFiles },
): EntrySeen[] {
  const live = boxOf(liveFiles)
  const problems = house.problems.filter(({ file }) => file === entriesFile)
  return Object.entries(boxOf(files)).flatMap(([code, written]): EntrySeen[] => {
    if (!isBox(written)) return []
    const { called, english, dialog, ads, cost, retired } = written
    const step = typeof dialog === 'string' ? house.script.dialogs.get(dialog)?.start : undefined
    return [
      {
        code,
        written,
        called: String(called ?? ''),
        ...(typeof english === 'string' && { english }),
        ...(typeof dialog === 'string' && { dialog }),
        ...(step !== undefined && { step }),
        ads: Array.isArray(ads) ? ads.map(String) : [],
        ...(typeof cost === 'number' && { cost }),
        retired: retired === true,
        changed: !same(written, live[code]),
        published: Object.hasOwn(live, code),
        problems: problemsAt(house, problems, code),
      },
    ]
  })
}

/** Each entry stands in a line or more of its own. */
function problemsAt(house: JudgedHouse, problems: readonly Problem[], code: string): string[] {
  const entries = house.draft.entries
  if (!entries || problems.length === 0) return []
  const codes = Object.keys(entries.words)
  const lineOf = (one: string): number => entries.source.keyAt([one]).line
  return problems
    .filter(({ line }) => codes.findLast((one) => lineOf(one) <= line) === code)
    .map(({ message }) => message)
}

export type EntryEdit = {
  code: string
  /** As it was written when she began; absent for a new one. */
  was: Box | undefined
  /** Absent: it is taken away, which only an unpublished one can be. */
  value: Box | undefined
}

export function editEntry(
  files: HouseFiles,
  liveFiles: HouseFiles,
  { code, was, value }: EntryEdit,
): Edited | { wrong: Wrong[] } {
  const text = files[entriesFile]
  const all = boxOf(files)
  // A file that cannot be read is not written over.
  if (text !== undefined && text.trim() !== '' && readValue(entriesFile, text) === undefined)
    return { missing: true }
  const known = Object.hasOwn(all, code) ? all[code] : undefined
  if (isBox(known) ? !same(known, was) : was !== undefined)
    return { conflict: known === undefined ? undefined : [JSON.stringify(known)] }
  if (value === undefined) {
    if (known === undefined) return { missing: true }
    if (Object.hasOwn(boxOf(liveFiles), code))
      return { wrong: [{ field: 'code', message: 'a code that was published is retired, never taken away' }] }
    return { files: { ...files, [entriesFile]: withValue(entriesFile, text, [code], undefined) } }
  }
  const judged = entriesSchema.safeParse({ [code]: value })
  if (!judged.success)
    return {
      wrong: judged.error.issues.map(({ path, message }) => ({
        field: path.slice(1).map(String).join('.') || 'code',
        message,
      })),
    }
  if (isBox(known)) {
    let written = text ?? ''
    for (const key of new Set([...Object.keys(known), ...Object.keys(value)]))
      written = withPart(entriesFile, written, { at: [code, key], before: known[key], after: value[key] })
    return { files: { ...files, [entriesFile]: written } }
  }
  return { files: { ...files, [entriesFile]: appended(text ?? '', code, value) } }
}

/** In a line of its own, as the others are. */
function appended(text: string, code: string, value: Box): string {
  const { called, english, dialog, ads, ...rest } = value
  const parts = Object.entries({ called, english, dialog, ads, ...rest })
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${key}: ${key === 'dialog' ? String(one) : JSON.stringify(one)}`)
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const line = `${start}${JSON.stringify(code).slice(1, -1)}: { ${parts.join(', ')} }\n`
  const read = readValue(entriesFile, line)
  // A code that YAML reads as something else than a name is put in as YAML writes it.
  return isBox(read) && same(read[code], value) ? line : withValue(entriesFile, text, [code], value)
}
