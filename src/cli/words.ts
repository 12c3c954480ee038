/** `itgel words`: sheets for translators, out of the files and back into them, or into somebody's draft at the desk. */
import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Desk } from '../desk/desk.ts'
import { compileHouse, type HouseFiles } from '../dialog/load.ts'
import { editDraft } from '../studio/drafts.ts'
import { languagesSeen } from '../studio/languages.ts'
import { type ReadSheet, readCsv, writeCsv } from '../studio/sheets/csv.ts'
import { mostSheetBytes, sheetOf } from '../studio/sheets/row.ts'
import { compareSheet, type TakenText, takeSheet } from '../studio/sheets/take.ts'
import { readXliff, writeXliff } from '../studio/sheets/xliff.ts'
import { studioShelves } from '../studio/shelves.ts'
import { allSheets } from '../studio/texts.ts'
import { atDesk } from './at-desk.ts'
import type { Command, Io } from './command.ts'
import { amount, type Folders, filesIn, readFolders, whereItIs } from './folders.ts'
import { writeNew, writeOver } from './write-file.ts'

export const words: Command = {
  summary: 'Give words to translators as sheets, take them back, show how far each language is.',
  help: `itgel words                                            how far each language is
itgel words export --language en [--of <dialog>] [--as csv|xliff] [--out <file>]
itgel words import <file> --language en [--take] [--for <login>]

export  the words of a language beside the first one, as CSV (for Excel and LibreOffice) or as XLIFF 1.2 (for Poedit,
        OmegaT, Weblate, memoQ). Without --of: all dialogs, the line's own sentences, the directory, the page, shared
        words, commands. --out does not overwrite.
import  compares a sheet with what is written now and tells text by text what would change, and what cannot be taken
        and why. With --take what is fine is written to the files; with --take --for <login> into the draft of this
        person at the desk, who then proposes it. Nothing goes live by either.

A sheet has at most 2 MB. An id is dialog.step.part.message, and stays. What cannot be taken: an id nobody knows, a row
that is missing, another source than is written now, other {{names}}, another number of messages, markup, too many
letters.
The language that is written first is not imported. --for needs the server's REDIS_URL and SEAL_KEYS.
Where the files are: DIALOGS_DIR, LOCALES_DIR and DIRECTORY_DIR.
Ends with 0 when it is done, with 1 when something could not be taken, with 2 when it was called wrongly.`,
  async run(args, io) {
    const asked = readArgs(args)
    if (typeof asked === 'string') {
      io.err(`${asked} See itgel words --help.`)
      return 2
    }
    const folders = readFolders(io.env)
    if (asked.what === undefined) return list(filesIn(folders), io)
    if (asked.what === 'export') return exportTo(asked, folders, io)
    const read = await readSheet(asked.file)
    if (typeof read === 'string') {
      io.err(read)
      return 1
    }
    const { login, language, take } = asked
    return login === undefined
      ? importToFiles({ sheet: read, language, take }, folders, io)
      : atDesk(io, (desk) => importToDraft(desk, { sheet: read, language, login }, folders, io))
  },
}

type Asked =
  | { what: undefined }
  | { what: 'export'; language: string; of?: string; as: 'csv' | 'xliff'; out?: string }
  | { what: 'import'; file: string; language: string; take: boolean; login?: string }

function readArgs(args: readonly string[]): Asked | string {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return error instanceof Error ? error.message : 'It cannot be read.'
  }
  const { values, positionals } = parsed
  const [what, file, ...rest] = positionals
  if (what === undefined) return { what }
  const { language, of, out, take = false, for: login } = values
  if (language === undefined) return `"itgel words ${what}" needs --language.`
  if (what === 'export' && file === undefined) {
    const as = values.as ?? (/\.xlf$|\.xliff$/.test(out ?? '') ? 'xliff' : 'csv')
    if (as !== 'csv' && as !== 'xliff') return '--as is csv or xliff.'
    return { what, language, as, ...(of !== undefined && { of }), ...(out !== undefined && { out }) }
  }
  if (what === 'import' && file !== undefined && rest.length === 0) {
    if (login !== undefined && !take) return '--for goes with --take.'
    return { what, file, language, take, ...(login !== undefined && { login }) }
  }
  return 'itgel words takes nothing, "export" or "import <file>".'
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      language: { type: 'string' },
      of: { type: 'string' },
      as: { type: 'string' },
      out: { type: 'string' },
      take: { type: 'boolean' },
      for: { type: 'string' },
    },
  })

function list(files: HouseFiles, io: Io): number {
  for (const { language, name, offer, first, all, needed } of languagesSeen(compileHouse(files), files)) {
    const there = (count: typeof all): string =>
      `${count.texts - count.missing - count.stale} of ${count.texts}`
    io.out(
      first
        ? `${language} ${name}: written first, ${all.texts} texts, ${all.read} read by a native speaker`
        : `${language} ${name}: ${offer === 'no' ? 'not offered' : `offered (${offer})`}, ${there(all)} there, ${all.stale} stale, ` +
            `${all.read} read by a native speaker; safety-critical: ${there(needed)}`,
    )
  }
  return 0
}

async function exportTo(
  { language, of, as, out }: Extract<Asked, { what: 'export' }>,
  folders: Folders,
  io: Io,
): Promise<number> {
  const files = filesIn(folders)
  const house = compileHouse(files)
  const all = allSheets(house)
  if (!house.written.includes(language) || language === house.written[0]) {
    io.err(`There is nothing to translate into "${language}". Written are: ${house.written.join(', ')}.`)
    return 2
  }
  if (of !== undefined && !all.includes(of)) {
    io.err(`There is no dialog "${of}". Known are: ${all.join(', ')}.`)
    return 2
  }
  const sheet = sheetOf(house, files, { dialogs: of === undefined ? all : [of], language })
  const text = as === 'csv' ? writeCsv(sheet) : await writeXliff(sheet)
  if (out === undefined) io.out(text.trimEnd())
  else {
    // A sheet of this name may be the one a translator has sent back.
    const unwritten = writeNew(out, text)
    io.err(unwritten ?? `${out}: ${amount(sheet.rows.length, 'row')}`)
    if (unwritten !== undefined) return 1
  }
  return 0
}

/** What the file says, or why it is not read. */
async function readSheet(file: string): Promise<ReadSheet | string> {
  let text: string
  try {
    if (statSync(file).size > mostSheetBytes)
      return `${file} is larger than 2 MB. Translate dialog by dialog (--of).`
    text = readFileSync(file, 'utf8')
  } catch {
    return `${file} cannot be read.`
  }
  return /\.csv$/i.test(file) ? readCsv(text) : readXliff(text)
}

const whyWrong: Readonly<Record<string, string>> = {
  unreadable: 'The sheet cannot be read.',
  'no-head': 'The sheet does not begin as ours do. Import one that was exported here.',
  doctype: 'The sheet has definitions of its own, which are not allowed.',
  version: 'Save it as XLIFF 1.2.',
  language: 'The sheet is of another language.',
  first: 'The language that is written first is not imported.',
  rows: 'The sheet has too many rows.',
}

const print = (text: TakenText): string =>
  'takes' in text ? `${text.name}: ${text.takes}` : `${text.id}: cannot be taken (${text.refused})`

function importToFiles(
  { sheet, language, take }: { sheet: ReadSheet; language: string; take: boolean },
  folders: Folders,
  io: Io,
): number {
  const files = filesIn(folders)
  const house = compileHouse(files)
  const compared = compareSheet(house, files, { sheet, language })
  if ('wrong' in compared) {
    io.err(whyWrong[compared.wrong] ?? compared.wrong)
    return 1
  }
  const { texts, judged } = compared
  for (const text of texts) io.out(print(text))
  const refused = texts.length - judged.length
  if (take) {
    const after = takeSheet(house, files, { judged, language })
    for (const [file, text] of Object.entries(after))
      if (files[file] !== text) {
        const path = whereItIs(file, folders)
        const unwritten = writeOver(path, text)
        io.err(unwritten ?? path)
        if (unwritten !== undefined) return 1
      }
  }
  io.err(
    `${amount(judged.length, 'text')} ${take ? 'taken' : 'would be taken'}, ${amount(refused, 'text')} cannot be, ${compared.same} as before`,
  )
  return refused > 0 ? 1 : 0
}

async function importToDraft(
  desk: Desk,
  { sheet, language, login }: { sheet: ReadSheet; language: string; login: string },
  folders: Folders,
  io: Io,
): Promise<number> {
  const person = await desk.people.byLogin(login)
  const { state, roles, translates } = person?.value ?? {}
  const may = roles?.includes('editor') || (roles?.includes('translator') && translates === language)
  if (!person || state !== 'active' || !may) {
    io.err(`Nobody who may change words of "${language}" signs in as "${login}".`)
    return 1
  }
  const studio = {
    shelves: studioShelves(desk.store.records, desk.sealer),
    program: filesIn(folders),
    now: desk.now,
  }
  let told: ReturnType<typeof compareSheet> = { wrong: 'unreadable' }
  const edited = await editDraft(
    studio,
    person.id,
    ({ files }, house) => {
      told = compareSheet(house, files, { sheet, language })
      return 'wrong' in told
        ? { missing: true }
        : { files: takeSheet(house, files, { judged: told.judged, language }) }
    },
    () => (writes) => desk.audit.write(writes, { who: 'operator', act: 'words.changed', kind: 'words' }),
  )
  // Set in the edit, which the compiler does not follow.
  const compared = told as ReturnType<typeof compareSheet>
  if ('wrong' in compared || 'tooLarge' in edited) {
    io.err(
      'wrong' in compared ? (whyWrong[compared.wrong] ?? compared.wrong) : 'The draft would be too large.',
    )
    return 1
  }
  for (const text of compared.texts) io.out(print(text))
  const refused = compared.texts.length - compared.judged.length
  io.err(
    `${amount(compared.judged.length, 'text')} in the draft of ${login}, ${amount(refused, 'text')} cannot be taken`,
  )
  return refused > 0 ? 1 : 0
}
