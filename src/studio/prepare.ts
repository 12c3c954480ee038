/**
 * Makes a set of files ready to be published: every dialog that says or asks something else than before gets the next
 * version, and is kept as it was for whoever is in the middle of it. Pure; whether it holds together is the compiler's affair.
 */
import { keep, versionsFolder } from '../dialog/kept.ts'
import type { HouseFiles, LinkedHouse } from '../dialog/load.ts'
import { rewriteYaml } from '../dialog/rewrite-yaml.ts'
import type { DialogWords } from '../locale/files.ts'
import { isKept } from './files.ts'
import { isBox, same } from './units.ts'

/** When a kept version was superseded, ms since 1970, by its file. */
export type Superseded = Readonly<Record<string, number>>

/** Nobody is in a dialog for so long: a silent conversation is erased after a day, a case a week after it is over. */
export const keptMs = 30 * 24 * 3_600_000

export type Prepared = { files: HouseFiles; superseded: Superseded; counted: string[] }

export function prepare({
  live,
  liveFiles,
  wanted,
  wantedFiles,
  superseded,
  now,
}: {
  /** What is published, compiled. */
  live: LinkedHouse
  liveFiles: HouseFiles
  /** What is to be published, compiled. */
  wanted: LinkedHouse
  wantedFiles: HouseFiles
  superseded: Superseded
  now: number
}): Prepared {
  const files: Record<string, string> = Object.fromEntries(
    Object.entries(wantedFiles).filter(([file]) => !isKept(file)),
  )
  const until: Record<string, number> = {}
  for (const [file, text] of Object.entries(liveFiles)) {
    if (!isKept(file)) continue
    const since = superseded[file] ?? now
    if (since + keptMs <= now) continue
    files[file] = text
    until[file] = since
  }
  const counted: string[] = []
  for (const id of new Set([...live.script.dialogs.keys(), ...wanted.script.dialogs.keys()])) {
    const [before, after] = [live.script.dialogs.get(id), wanted.script.dialogs.get(id)]
    const file = `dialogs/${id}.yaml`
    if (before && after && unchanged(live, wanted, id)) {
      /** A number counted up or down by hand is no change. */
      if (after.version !== before.version)
        files[file] = rewriteYaml(files[file] ?? '', ['version'], before.version)
      continue
    }
    if (before) {
      const was = keep(before, spokenIn(live, id))
      files[was.file] = was.text
      until[was.file] = now
    }
    if (!after) continue
    counted.push(id)
    const highest = Math.max(before?.version ?? 0, ...keptNumbers(liveFiles, id))
    files[file] = rewriteYaml(
      files[file] ?? '',
      ['version'],
      Math.max(highest + 1, before ? 0 : after.version),
    )
  }
  return { files, superseded: until, counted }
}

/** The same steps and the same words in every language. */
function unchanged(live: LinkedHouse, wanted: LinkedHouse, id: string): boolean {
  const steps = (house: LinkedHouse): unknown => {
    const value = house.script.dialogs.get(id)?.source.value
    return isBox(value) ? { ...value, version: 0 } : value
  }
  const [was, is] = [spokenIn(live, id), spokenIn(wanted, id)]
  const asWritten = live.script.dialogs.get(id)?.source === wanted.script.dialogs.get(id)?.source
  return (asWritten || same(steps(live), steps(wanted))) && (sameWords(was, is) || same(was, is))
}

/** The very same, as most are. */
const sameWords = (a: Record<string, DialogWords>, b: Record<string, DialogWords>): boolean =>
  Object.keys(a).join() === Object.keys(b).join() &&
  Object.keys(a).every((language) => a[language] === b[language])

const spokenIn = (house: LinkedHouse, id: string): Record<string, DialogWords> =>
  Object.fromEntries(
    house.words.languages.flatMap((language) => {
      const own = house.wordsOf(language, id)
      return own ? [[language, own] as const] : []
    }),
  )

const keptNumbers = (files: HouseFiles, id: string): number[] =>
  Object.keys(files).flatMap((file) => {
    const [, dialog, number] = new RegExp(`^dialogs/${versionsFolder}/(.+)@(\\d+)\\.json$`).exec(file) ?? []
    return dialog === id ? [Number(number)] : []
  })
