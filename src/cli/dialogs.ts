/** `itgel dialogs`: what is published and the files agree, so that git can hold it. */
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Desk } from '../desk/desk.ts'
import { compileHouse, type HouseFiles } from '../dialog/load.ts'
import { printProblem } from '../problems.ts'
import { wasOf } from '../studio/drafts.ts'
import { changedFrom, houseWith, isKept, isTranscript, publishedOf } from '../studio/files.ts'
import { liveNow } from '../studio/publish.ts'
import { studioShelves, textId } from '../studio/shelves.ts'
import { atDesk } from './at-desk.ts'
import type { Command, Io } from './command.ts'
import { amount, type Folders, filesIn, readFolders, whereItIs } from './folders.ts'
import { writeOver } from './write-file.ts'

export const dialogs: Command = {
  summary: 'Write what is published to the files, or bring the files in as a draft.',
  help: `itgel dialogs pull [--over]        write the newest published version to the files
itgel dialogs push --for <login>   bring the files in as the draft of this person, who then proposes them

pull  writes dialogs, words and directory as they are published now, and takes away what is not in that version. A file
      that was changed here and never published would be lost: then nothing is written, and the files are named. With
      --over they are written over.
push  nothing goes live by it: the person sees the changes at the desk, under "My draft", and proposes them. It is
      refused where itgel check finds a problem, or where she has a draft already.

Needs the server's REDIS_URL and SEAL_KEYS. Where the files are: DIALOGS_DIR, LOCALES_DIR and DIRECTORY_DIR.
Ends with 0 when it is done, with 1 when it could not be done, with 2 when it was called wrongly.`,
  async run(args, io) {
    const [what, option, login] = args
    const folders = readFolders(io.env)
    if (what === 'pull' && (args.length === 1 || (args.length === 2 && option === '--over')))
      return atDesk(io, (desk) => pull(desk, { folders, over: option === '--over' }, io))
    if (what === 'push' && option === '--for' && login !== undefined && args.length === 3)
      return atDesk(io, (desk) => push(desk, { folders, login }, io))
    io.err('itgel dialogs takes "pull", "pull --over" or "push --for <login>".')
    return 2
  },
}

async function pull(
  desk: Desk,
  { folders, over }: { folders: Folders; over: boolean },
  io: Io,
): Promise<number> {
  const shelves = studioShelves(desk.store.records, desk.sealer)
  const here = filesIn(folders)
  const live = await liveNow(shelves, here)
  if (!live.version) {
    io.out('Nothing was published yet: the files are what is said.')
    return 0
  }
  // A version of before stories were published has none: those of the program stay.
  const changed = Object.entries(changedFrom(publishedOf(here), live.files)).filter(
    ([file, text]) => text !== null || !isTranscript(file),
  )
  if (!over) {
    const lost: string[] = []
    for (const [file] of changed) {
      const text = here[file]
      if (text !== undefined && !isKept(file) && !(await shelves.scripts.get(textId(text)))) lost.push(file)
    }
    if (lost.length > 0) {
      io.err(
        'These files were changed here and never published. Push them, or pull with --over to lose that:',
      )
      for (const file of lost) io.err(`  ${whereItIs(file, folders)}`)
      return 1
    }
  }
  for (const [file, text] of changed) {
    const path = whereItIs(file, folders)
    if (text === null) rmSync(path, { force: true })
    else {
      mkdirSync(dirname(path), { recursive: true })
      const unwritten = writeOver(path, text)
      if (unwritten !== undefined) {
        io.err(unwritten)
        return 1
      }
    }
    io.out(text === null ? `${path} (taken away)` : path)
  }
  io.out(`version ${live.number}, ${amount(changed.length, 'file')} written`)
  return 0
}

async function push(
  desk: Desk,
  { folders, login }: { folders: Folders; login: string },
  io: Io,
): Promise<number> {
  const person = await desk.people.byLogin(login)
  if (person?.value.state !== 'active' || !person.value.roles.includes('editor')) {
    io.err(`Nobody who may change dialogs signs in as "${login}".`)
    return 1
  }
  const shelves = studioShelves(desk.store.records, desk.sealer)
  const here = filesIn(folders)
  const live = await liveNow(shelves, here)
  if (!live.version) {
    io.out('Nothing was published yet: the server says what is in the files from its next start on.')
    return 0
  }
  const { problems } = compileHouse(houseWith(here, withKept(publishedOf(here), live.files)))
  if (problems.length > 0) {
    for (const problem of problems)
      io.err(printProblem({ ...problem, file: whereItIs(problem.file, folders) }))
    return 1
  }
  const changed = Object.fromEntries(
    Object.entries(changedFrom(live.files, publishedOf(here))).filter(([file]) => !isKept(file)),
  )
  const count = Object.keys(changed).length
  if (count === 0) {
    io.out(`The files are as version ${live.number} is.`)
    return 0
  }
  const own = await shelves.drafts.get(person.id)
  if (own && Object.keys(own.value.changed).length > 0) {
    io.err(`${login} has a draft already. It is proposed or thrown away first, at the desk.`)
    return 1
  }
  const draft = {
    base: live.number,
    changed,
    was: wasOf(live, changed),
    conflicts: [],
    changedAt: desk.now(),
  }
  const written = await desk.audit.write([shelves.drafts.put(person.id, own?.revision ?? 0, draft)], {
    who: 'operator',
    act: 'dialog.changed',
    kind: 'dialog',
  })
  if (written.result !== 'written') {
    io.err(`${login} has begun a draft meanwhile. Look at it at the desk, then repeat.`)
    return 1
  }
  for (const file of Object.keys(changed)) io.out(whereItIs(file, folders))
  io.out(`${amount(count, 'file')} in the draft of ${login}`)
  return 0
}

/** Kept versions are of the store; the files may not have them. */
const withKept = (files: HouseFiles, live: HouseFiles): HouseFiles => ({
  ...Object.fromEntries(Object.entries(files).filter(([file]) => !isKept(file))),
  ...Object.fromEntries(Object.entries(live).filter(([file]) => isKept(file))),
})
