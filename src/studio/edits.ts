/**
 * What one person changes at a time. Each edit names what stood there when she began, so that nobody's words are written over
 * unseen: where something else stands now, nothing is done and that is given back. Pure.
 */
import { marksOf } from '../dialog/checks/words-fresh.ts'
import type { HouseFiles, LinkedHouse } from '../dialog/load.ts'
import { isSheet } from '../locale/sheets.ts'
import type { Language } from '../message.ts'
import type { Path } from '../problems.ts'
import { wordFileOf } from './files.ts'
import { stepText } from './outline.ts'
import { hasText, markName, ownWords, textAt, wordFile, writtenAs } from './texts.ts'
import { type Box, isBox, readValue, same, withValue } from './units.ts'

export type Edited = { files: HouseFiles } | { conflict: string[] | undefined } | { missing: true }

/** What is wrong by itself, by its field: `number`, `open.0.at`, `names.mn`. */
export type Wrong = { field: string; message: string }

/** Words of one part of a step in one language, as bubbles; `now` empty takes them away. */
export type WordsEdit = {
  dialog: string
  language: Language
  step: string
  part: string
  was: readonly string[]
  now: readonly string[]
}

export function editWords(house: LinkedHouse, files: HouseFiles, edit: WordsEdit): Edited {
  const { dialog, language, step, part, was, now } = edit
  // A dialog may have words before its step asks for them; what is on a sheet is fixed.
  const there = isSheet(dialog)
    ? hasText(house, edit)
    : house.script.dialogs.get(dialog)?.steps.has(step) === true
  if (!there || !house.written.includes(language)) return { missing: true }
  const joined = house.wordsOf(language, dialog)?.[step]
  const file = wordFile(language, dialog)
  const value = readValue(file, files[file])
  // A file that cannot be read is not written over.
  if (files[file] !== undefined && value === undefined) return { missing: true }
  const own = textAt(ownWords(files, language, dialog)[step], part)
  const stands = own ?? textAt(joined, part) ?? []
  const wanted = now.map((bubble) => bubble.trim()).filter((bubble) => bubble !== '')
  if (same(stands, wanted)) return { files }
  if (!same(stands, was)) return { conflict: [...stands] }
  const { path, value: written } = writtenAs(edit, wanted)
  const changed = { ...files, [file]: withValue(file, files[file], path, written) }
  return { files: marked(house, changed, edit) }
}

/** Stands for the mark of a text that was never read against the first language: no text has it. */
export const neverCompared = '-'

/**
 * Whoever changes a sentence of the first language makes the others stale until somebody has read them again, also those that nobody
 * has read before, whatever the sentence is changed back to; whoever changes another language has read it against the first.
 */
export function marked(
  house: LinkedHouse,
  files: HouseFiles,
  { dialog, language, step, part }: Pick<WordsEdit, 'dialog' | 'language' | 'step' | 'part'>,
): HouseFiles {
  const [first = 'mn', ...others] = house.written
  const name = markName(step, part)
  // Of how the first language was before this edit: it is another language's own edit that was read against it.
  const before = marksOf(house.wordsOf(first, dialog) ?? {}).get(name)?.mark
  if (before === undefined) return files
  const to = language === first ? others : [language]
  return to.reduce((all, one) => {
    const known = house.draft.confirmed(one)[dialog]?.[name]
    if (language === first && known !== undefined) return all
    return withMark(all, { language: one, dialog, name, mark: language === first ? neverCompared : before })
  }, files)
}

export function withMark(
  files: HouseFiles,
  { language, dialog, name, mark }: { language: Language; dialog: string; name: string; mark: string },
): HouseFiles {
  const file = `locales/${language}/.confirmed.json`
  const text = withValue(file, files[file], [dialog, name], mark)
  return files[file] === text ? files : { ...files, [file]: text }
}

/** She has read these texts of a language against the first one as it is now. */
export function confirm(house: LinkedHouse, files: HouseFiles, { dialog, language, texts }: Texts): Edited {
  const [first = 'mn'] = house.written
  if (language === first || !house.written.includes(language)) return { missing: true }
  const marks = marksOf(house.wordsOf(first, dialog) ?? {})
  let changed = files
  for (const { step, part } of texts) {
    const name = markName(step, part)
    const mark = marks.get(name)?.mark
    if (mark === undefined) return { missing: true }
    changed = withMark(changed, { language, dialog, name, mark })
  }
  return { files: changed }
}

type Texts = { dialog: string; language: Language; texts: readonly { step: string; part: string }[] }

/** Somebody who grew up with the language has read these texts as they are now; for any but the first, against the first one too. */
export function readByNative(house: LinkedHouse, files: HouseFiles, asked: Texts): Edited {
  const { dialog, language, texts } = asked
  const [first] = house.written
  const file = `locales/${language}/.read.json`
  const marks = marksOf(house.wordsOf(language, dialog) ?? {})
  let text = files[file]
  for (const { step, part } of texts) {
    const name = markName(step, part)
    const mark = marks.get(name)?.mark
    if (mark === undefined) return { missing: true }
    text = withValue(file, text, [dialog, name], mark)
  }
  const read = text === undefined ? files : { ...files, [file]: text }
  return language === first ? { files: read } : confirm(house, read, asked)
}

/** What whoever translates this text must know; empty takes the note away. */
export function editNote(
  house: LinkedHouse,
  files: HouseFiles,
  { dialog, step, part, was, now }: { dialog: string; step: string; part: string; was: string; now: string },
): Edited {
  if (!hasText(house, { dialog, step, part })) return { missing: true }
  const file = `locales/${house.written[0] ?? 'mn'}/.notes.json`
  const name = markName(step, part)
  const stands = house.draft.notes[dialog]?.[name] ?? ''
  const wanted = now.trim()
  if (stands === wanted) return { files }
  if (stands !== was) return { conflict: [stands] }
  return { files: { ...files, [file]: withValue(file, files[file], [dialog, name], wanted || undefined) } }
}

/** How a step is written from now on; `undefined` takes it away with its words. `was`: its lines as they were, empty for a new one. */
export type StepEdit = { dialog: string; step: string; was: string; value: Box | undefined }

/** Only what is different is written anew, so that comments and order stay. */
export function editStep(files: HouseFiles, { dialog, step, was, value }: StepEdit): Edited {
  const file = `dialogs/${dialog}.yaml`
  const text = files[file]
  const read = readValue(file, text)
  if (text === undefined || !isBox(read) || !isBox(read.steps)) return { missing: true }
  const stands = stepText(text, step)
  if (stands !== was) return { conflict: [stands] }
  const before = read.steps[step]
  const at: Path = ['steps', step]
  if (value === undefined)
    return { files: withoutWords({ ...files, [file]: withValue(file, text, at, undefined) }, dialog, step) }
  if (!isBox(before)) return { files: { ...files, [file]: withValue(file, text, at, value) } }
  let written = text
  for (const key of new Set([...Object.keys(before), ...Object.keys(value)]))
    written = withPart(file, written, { at: [...at, key], before: before[key], after: value[key] })
  return { files: { ...files, [file]: written } }
}

/** One value in a file for another; of a list only what is different is written anew. */
export function withPart(
  file: string,
  text: string,
  { at, before, after }: { at: Path; before: unknown; after: unknown },
): string {
  if (same(before, after)) return text
  if (!Array.isArray(before) || !Array.isArray(after)) return withValue(file, text, at, after)
  const name = (one: unknown): unknown => (isBox(one) ? one.id : one)
  const names = after.map(name)
  let kept: unknown[] = before
  let written = text
  for (let index = before.length - 1; index >= 0; index--)
    if (!names.includes(name(before[index]))) {
      written = withValue(file, written, [...at, index], undefined)
      kept = kept.toSpliced(index, 1)
    }
  // Put in another order, in between, or fewer without a name: the list is written anew.
  if (kept.length > after.length || !kept.every((one, index) => same(name(one), names[index])))
    return withValue(file, text, at, after)
  for (const [index, one] of after.entries())
    if (!same(one, kept[index])) written = withValue(file, written, [...at, index], one)
  return written
}

function withoutWords(files: HouseFiles, dialog: string, step: string): HouseFiles {
  const all: Record<string, string> = { ...files }
  for (const [file, text] of Object.entries(files)) {
    const words = wordFileOf(file)
    if (words?.name !== dialog) continue
    all[file] = withValue(file, text, [step], undefined)
  }
  return all
}
