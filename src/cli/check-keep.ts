/** `itgel check --keep`: the dialogs as they are now, for those who will be in the middle of them when they change. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { keep } from '../dialog/kept.ts'
import type { CompiledHouse } from '../dialog/load.ts'
import type { Io } from './command.ts'
import { type Folders, whereItIs } from './folders.ts'

/** Writes what is not kept yet, and names it. A version is kept once: what differs from it needs a version of its own. */
export function keepVersions(
  house: CompiledHouse,
  wanted: readonly string[],
  folders: Folders,
  io: Io,
): number {
  const { script, words, wordsOf, problems } = house
  if (problems.length > 0) {
    io.err('Mend the problems first (itgel check): only a script that holds together can be kept.')
    return 1
  }
  const unknown = wanted.filter((id) => !script.dialogs.has(id))
  if (unknown.length > 0) {
    io.err(
      `There is no dialog "${unknown.join('", "')}". Known are: ${[...script.dialogs.keys()].join(', ')}.`,
    )
    return 2
  }
  let code = 0
  for (const [id, dialog] of script.dialogs) {
    if (wanted.length > 0 && !wanted.includes(id)) continue
    const spoken = words.languages.flatMap((language) => {
      const own = wordsOf(language, id)
      return own ? [[language, own] as const] : []
    })
    const { file, text } = keep(dialog, Object.fromEntries(spoken))
    const path = whereItIs(file, folders)
    if (!existsSync(path)) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      io.out(path)
    } else if (scriptIn(readFileSync(path, 'utf8')) !== scriptIn(text)) {
      io.err(`${path} is there, and dialogs/${id}.yaml was changed since: count its version up.`)
      code = 1
    }
  }
  return code
}

/** The steps alone: words may be mended within a version. */
function scriptIn(text: string): string {
  const kept: unknown = JSON.parse(text)
  return JSON.stringify(
    typeof kept === 'object' && kept !== null && 'script' in kept ? kept.script : undefined,
  )
}
