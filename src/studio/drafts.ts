/**
 * Drafts: what one person has written and not yet proposed, upon the version she began with. When somebody else publishes
 * meanwhile, hers is put upon that; where both changed the same step, both are kept and she chooses.
 */
import { type HouseFiles, type JudgedHouse, type LinkedHouse, linkHouse } from '../dialog/load.ts'
import type { RecordWrite } from '../store/records.ts'
import type { Edited } from './edits.ts'
import { type Changed, changedFrom, completed, houseWith, publishedOf, withChanged } from './files.ts'
import { judgeBeside, sameFiles } from './judging.ts'
import { type Deed, deedBetween, reversed, takenBack, withDeed } from './past.ts'
import { type Live, liveNow, type WriteDown } from './publish.ts'
import { filesOf, type KeptDraft, type Shelves, versionId } from './shelves.ts'
import { type Conflict, mergeChanges, pathOf, same, unitsOf, withCalls, withValue } from './units.ts'

export type Studio = { shelves: Shelves; program: HouseFiles; now: () => number }

/** A draft as it stands upon what is published now. */
export type Desk = {
  live: Live
  kept: KeptDraft | undefined
  changed: Changed
  conflicts: readonly Conflict[]
  files: HouseFiles
  done: Done
}

/** All a draft may hold; a house of a hundred dialogs has a third of it. */
export const mostDraftBytes = 4_000_000

/** The published files of a version; 0 are those the program came with. */
export async function filesAt({ shelves, program }: Studio, number: number): Promise<HouseFiles | undefined> {
  if (number === 0) return publishedOf(program)
  const version = await shelves.versions.get(versionId(number))
  return version && completed(program, await filesOf(shelves, version.value))
}

/** What she has open: her draft, or what is published where she has none. */
export async function openDraft(studio: Studio, person: string): Promise<Desk> {
  const [live, kept] = await Promise.all([
    liveNow(studio.shelves, studio.program),
    studio.shelves.drafts.get(person),
  ])
  const onto = upon(live, kept?.value ?? { was: {}, changed: {} })
  const files = withChanged(live.files, onto.changed)
  const differs = ({ file, unit }: Conflict): boolean => !sameUnit(file, unit, files, live.files)
  // What was not chosen yet stays to be chosen, as long as both differ still.
  const open = (kept?.value.conflicts ?? []).filter(
    (old) => differs(old) && !onto.conflicts.some(({ file, unit }) => file === old.file && unit === old.unit),
  )
  const conflicts = [...open, ...onto.conflicts]
  return { live, kept, changed: onto.changed, conflicts, files, done: doneIn(kept, live.files, files) }
}

/** Changes upon what is published now, wherever they were written. */
export const upon = (
  live: Pick<Live, 'files'>,
  { was, changed }: { was: HouseFiles; changed: Changed },
): { changed: Changed; conflicts: Conflict[] } => mergeChanges(was, live.files, changed)

/** Of what is published, the files that are changed. */
export const wasOf = ({ files }: Pick<Live, 'files'>, changed: Changed): HouseFiles =>
  Object.fromEntries(Object.entries(files).filter(([file]) => changed[file] !== undefined))

/** What was done in a draft, and what of it was taken back; newest last. */
export type Done = { past: readonly Deed[]; undone: readonly Deed[] }
/**
 * What was done where somebody else published something else since is over, with all before it: taking it back would bring what
 * stood there before over hers.
 */
function doneIn(kept: KeptDraft | undefined, live: HouseFiles, files: HouseFiles): Done {
  const since = kept ? publishedSince(kept.value, live) : []
  const past = kept?.value.past ?? []
  const undone = kept?.value.undone ?? []
  if (since.length === 0) return { past, undone }
  const overOthers = (before: HouseFiles, after: HouseFiles): boolean =>
    since.some(({ file, unit }) => !sameUnit(file, unit, before, after))
  const standing = (deeds: readonly Deed[], back: (deed: Deed) => Deed): readonly Deed[] => {
    let at = files
    const last = deeds.findLastIndex((deed) => {
      const before = takenBack(at, back(deed))
      if (!before || overOthers(at, before)) return true
      at = before
      return false
    })
    return deeds.slice(last + 1)
  }
  return { past: standing(past, (deed) => deed), undone: standing(undone, reversed) }
}

/** Units of the files she changed that are published otherwise than when her draft was kept. */
function publishedSince(
  { was, changed }: { was: HouseFiles; changed: Changed },
  live: HouseFiles,
): { file: string; unit: string }[] {
  return Object.keys(changed).flatMap((file) => {
    if (was[file] === live[file]) return []
    const units = new Set([was, live].flatMap((files) => [...unitsOf(file, files[file]).keys()]))
    return [...units].filter((unit) => !sameUnit(file, unit, was, live)).map((unit) => ({ file, unit }))
  })
}

const sameUnit = (file: string, unit: string, a: HouseFiles, b: HouseFiles): boolean =>
  same(unitsOf(file, a[file]).get(unit), unitsOf(file, b[file]).get(unit))

/** `refused` where the draft was written meanwhile by another window of hers: open it again and repeat. */
export async function saveDraft(
  studio: Studio,
  person: string,
  { live, kept }: Pick<Desk, 'live' | 'kept'>,
  { files, conflicts, done }: { files: HouseFiles; conflicts: readonly Conflict[]; done: Done },
  write: WriteDown,
): Promise<'saved' | 'refused' | 'too-large'> {
  const changed = changedFrom(live.files, files)
  if (JSON.stringify(changed).length > mostDraftBytes) return 'too-large'
  const { drafts } = studio.shelves
  // While something can be done again that was taken back, it is kept.
  const empty = Object.keys(changed).length === 0 && conflicts.length === 0 && done.undone.length === 0
  if (empty && !kept) return 'saved'
  const part: RecordWrite =
    empty && kept
      ? drafts.drop(kept)
      : drafts.put(person, kept?.revision ?? 0, {
          base: live.number,
          changed,
          was: wasOf(live, changed),
          conflicts: conflicts.map(({ file, unit, theirs, mine }) => ({
            file,
            unit,
            theirs: theirs ?? null,
            mine: mine ?? null,
          })),
          changedAt: studio.now(),
          past: [...done.past],
          undone: [...done.undone],
        })
  const written = await write([part])
  return written.result === 'written' ? 'saved' : 'refused'
}

const mostTries = 20

type Change = Edited | { files: HouseFiles; conflicts: readonly Conflict[] }

/** Makes one edit in her draft and keeps it. Edits of two windows are made one after the other; none is lost. */
export async function editDraft(
  studio: Studio,
  person: string,
  edit: (desk: Desk, house: LinkedHouse) => Change | Promise<Change>,
  /** Given what the draft changed before. */
  writeDown: (before: Changed) => WriteDown,
): Promise<Edited | { tooLarge: true }> {
  for (let tries = 0; tries < mostTries; tries++) {
    const desk = await openDraft(studio, person)
    const edited = await edit(desk, linked(studio, desk.files))
    if (!('files' in edited)) return edited
    const conflicts = 'conflicts' in edited ? edited.conflicts : desk.conflicts
    const deed = deedBetween(desk.files, edited.files)
    const { past, undone } = desk.done
    const done = deed.length === 0 ? { past, undone } : { past: withDeed(past, deed), undone: [] }
    const saved = await saveDraft(
      studio,
      person,
      desk,
      { files: edited.files, conflicts, done },
      writeDown(desk.changed),
    )
    if (saved === 'too-large') return { tooLarge: true }
    if (saved === 'saved') return edited
  }
  throw new Error('a draft could not be kept: too many write in it at once')
}

/** `nothing` is left to be taken back or done again; `changed`: something else stands there meanwhile. */
export type TakenBack = { result: 'nothing' | 'changed' } | { result: 'done'; files: string[] }

/** Takes the newest change of her draft back, or does again what was taken back last. */
export async function takeBack(
  studio: Studio,
  person: string,
  which: 'undo' | 'redo',
  write: WriteDown,
): Promise<TakenBack> {
  for (let tries = 0; tries < mostTries; tries++) {
    const desk = await openDraft(studio, person)
    const { past, undone } = desk.done
    const deed = (which === 'undo' ? past : undone).at(-1)
    const before = (which === 'undo' ? desk.kept?.value.past : desk.kept?.value.undone) ?? []
    if (!deed) return { result: before.length > 0 ? 'changed' : 'nothing' }
    const files = takenBack(desk.files, which === 'undo' ? deed : reversed(deed))
    if (!files) return { result: 'changed' }
    const done =
      which === 'undo'
        ? { past: past.slice(0, -1), undone: withDeed(undone, deed) }
        : { past: withDeed(past, deed), undone: undone.slice(0, -1) }
    const { conflicts } = desk
    const saved = await saveDraft(studio, person, desk, { files, conflicts, done }, write)
    if (saved === 'saved') return { result: 'done', files: deed.map(({ file }) => file) }
    if (saved === 'too-large') return { result: 'changed' }
  }
  throw new Error('a draft could not be kept: too many write in it at once')
}

/** She has chosen between hers and what somebody else published meanwhile. */
export function resolve(
  { files, conflicts, live }: Desk,
  { file, unit, take }: { file: string; unit: string; take: 'mine' | 'theirs' },
): { files: HouseFiles; conflicts: readonly Conflict[] } | { missing: true } {
  const found = conflicts.find((one) => one.file === file && one.unit === unit)
  if (!found) return { missing: true }
  const rest = conflicts.filter((one) => one !== found)
  if (take === 'mine') return { files, conflicts: rest }
  // Hers as it is now: she may have dialled once more since she was asked.
  const mine = unitsOf(file, files[file]).get(unit)
  const theirs = withCalls(found.theirs ?? undefined, { theirs: found.theirs, mine: mine ?? found.mine })
  if (unit === '') {
    const { [file]: _, ...others } = files
    const text = live.files[file]
    return { files: text === undefined ? others : { ...files, [file]: text }, conflicts: rest }
  }
  return { files: { ...files, [file]: withValue(file, files[file], pathOf(unit), theirs) }, conflicts: rest }
}

/** A house is put together once for whoever looks at the same files. What is wrong with it is told by `judged`. */
export function linked({ program }: Pick<Studio, 'program'>, files: HouseFiles): LinkedHouse {
  const known = houses.find((one) => one.program === program && sameFiles(one.files, files))
  if (known) return known.house
  const house = linkHouse(houseWith(program, files))
  houses.unshift({ files, program, house })
  houses.length = Math.min(houses.length, mostHouses)
  return house
}
const mostHouses = 6
const houses: { files: HouseFiles; program: HouseFiles; house: LinkedHouse }[] = []

export async function judged(studio: Pick<Studio, 'program'>, files: HouseFiles): Promise<JudgedHouse> {
  const { problems } = await judgeBeside(houseWith(studio.program, files))
  return { ...linked(studio, files), problems }
}
