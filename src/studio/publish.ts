/**
 * Publishes a set of files, or refuses with every reason. A version is never changed once it is written: the one after the
 * newest can be written by one person only, since its number must be free.
 */
import { type HouseFiles, linkHouse } from '../dialog/load.ts'
import type { Problem } from '../problems.ts'
import type { RecordWrite, Written } from '../store/records.ts'
import { completed, houseWith, publishedOf } from './files.ts'
import { judgeBeside, sameFiles } from './judging.ts'
import { type Prepared, prepare } from './prepare.ts'
import { filesOf, keepTexts, newestVersion, type Shelves, type Version, versionId } from './shelves.ts'

/** What is published now. Version 0: the files the program came with, until something is published. */
export type Live = { number: number; files: HouseFiles; version: Version | undefined }

/** The audit's own write: the records and what is written down of it, together or not at all. */
export type WriteDown = (writes: readonly RecordWrite[]) => Promise<Exclude<Written, { result: 'behind' }>>

export async function liveNow(shelves: Shelves, program: HouseFiles): Promise<Live> {
  const version = await newestVersion(shelves)
  return version
    ? { number: version.number, files: completed(program, await filesOf(shelves, version)), version }
    : { number: 0, files: publishedOf(program), version: undefined }
}

export type Published =
  | { result: 'published'; number: number; prepared: Prepared }
  /** Nothing would change. */
  | { result: 'same' }
  | { result: 'problems'; problems: Problem[] }
  /** Somebody published meanwhile, or what goes with it was changed: look again. */
  | { result: 'conflict' }

type Asked = Pick<Version, 'by' | 'authors' | 'approvedBy' | 'note' | 'restores' | 'proposal' | 'scheduled'>

export async function publish(
  { shelves, program, now }: { shelves: Shelves; program: HouseFiles; now: number },
  { live, wanted }: { live: Live; wanted: HouseFiles },
  asked: Asked,
  writeDown: (number: number) => { with: readonly RecordWrite[]; write: WriteDown },
): Promise<Published> {
  const said = asked.restores !== undefined
  const ready = await prepared({ program, now }, live, wanted, said)
  if ('problems' in ready) return { result: 'problems', problems: ready.problems }
  if (sameFiles(ready.files, live.files)) return { result: 'same' }
  const first = live.version === undefined
  const writes: RecordWrite[] = []
  const number = first ? 2 : live.number + 1
  // The files the program came with are the first version, so that there is a way back to them.
  if (first) {
    const files = await keepTexts(shelves, live.files)
    const program: Version = {
      number: 1,
      at: now,
      by: 'itgel',
      authors: [],
      approvedBy: [],
      note: '',
      files,
      superseded: {},
      dialogs: [],
    }
    writes.push(shelves.versions.put(versionId(1), 0, program))
  }
  const version: Version = {
    number,
    at: now,
    ...asked,
    files: await keepTexts(shelves, ready.files, { files: live.files, ids: live.version?.files ?? {} }),
    superseded: { ...ready.superseded },
    dialogs: ready.counted,
  }
  writes.push(shelves.versions.put(versionId(number), 0, version))
  const { with: more, write } = writeDown(number)
  const written = await write([...writes, ...more])
  return written.result === 'written'
    ? { result: 'published', number, prepared: ready }
    : { result: 'conflict' }
}

/**
 * What would be written, or every reason why it may not be: the rules are those of `itgel check`. `said`: it was published before, so
 * that what is asked of new words only does not keep it from coming back.
 */
export async function prepared(
  { program, now }: { program: HouseFiles; now: number },
  live: Pick<Live, 'files' | 'version'>,
  wantedFiles: HouseFiles,
  said = false,
): Promise<Prepared | { problems: Problem[] }> {
  const asWritten = houseWith(program, wantedFiles)
  const wanted = linkHouse(asWritten)
  if (wanted.unread.length > 0) return { problems: (await judgeBeside(asWritten)).problems }
  const ready = prepare({
    live: linkHouse(houseWith(program, live.files)),
    liveFiles: live.files,
    wanted,
    wantedFiles,
    superseded: live.version?.superseded ?? {},
    now,
  })
  const { problems, sayable } = await judgeBeside(houseWith(program, ready.files))
  if (problems.length === 0 || (said && sayable)) return ready
  // Told where they stand in what she wrote.
  const written = await judgeBeside(asWritten)
  return { problems: written.problems.length > 0 ? written.problems : problems }
}
