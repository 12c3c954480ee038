/** What staff wrote, file by file and in its place: dialogs, versions that were kept, words, directory, pictures. Pure. */
import type { Language } from '../message.ts'
import { didYouMean, type Problem, problemAt, type Source } from '../problems.ts'
import { versionsFolder } from './kept.ts'
import { readOnce } from './read-once.ts'

export type Sources = {
  dialogs: Map<string, Source>
  /** By `dialog@version`. */
  kept: Map<string, Source>
  locales: Map<Language, Map<string, Source>>
  directory: Source[]
  pictures: Map<string, string>
}

const firstLine = () => ({ line: 1, col: 1 })

/** What cannot be read is told in `problems` and left out. `files`: text by path. */
export function sourcesOf(files: Readonly<Record<string, string>>, problems: Problem[]): Sources {
  const sources: Sources = {
    dialogs: new Map(),
    kept: new Map(),
    locales: new Map(),
    directory: [],
    pictures: new Map(),
  }
  for (const file of Object.keys(files).sort()) {
    const [folder, a = '', b = '', ...rest] = file.split('/')
    const dialog = folder === 'dialogs' && b === '' ? /^(.+)\.yaml$/.exec(a)?.[1] : undefined
    const words = folder === 'locales' && rest.length === 0 ? /^(.+)\.json$/.exec(b)?.[1] : undefined
    const picture = folder === 'pictures' && b === '' ? /^(.+)\.png$/.exec(a)?.[1] : undefined
    if (picture !== undefined) sources.pictures.set(picture, files[file] ?? '')
    const country = folder === 'directory' && b === '' && /\.yaml$/.test(a)
    const kept =
      folder === 'dialogs' && a === versionsFolder && rest.length === 0
        ? /^(.+@\d+)\.json$/.exec(b)?.[1]
        : undefined
    if (dialog === undefined && words === undefined && kept === undefined && !country) continue
    const { source, problems: found } = readOnce(file, files[file] ?? '')
    if (kept !== undefined) {
      /** Nobody is kept from being served by an old version that cannot be read: it is left out, and told. */
      sources.kept.set(kept, source ?? { file, value: undefined, at: firstLine, keyAt: firstLine })
      continue
    }
    problems.push(...found)
    if (!source) continue
    if (dialog !== undefined) sources.dialogs.set(dialog, source)
    else if (words === undefined) sources.directory.push(source)
    else sources.locales.set(a, (sources.locales.get(a) ?? new Map<string, Source>()).set(words, source))
  }
  return sources
}

/** Words of a dialog that is not there, most often a slip in the name. */
export function strayFiles(locales: Sources['locales'], known: readonly string[]): Problem[] {
  return [...locales.values()].flatMap((files) =>
    [...files].flatMap(([name, source]) =>
      known.includes(name)
        ? []
        : [problemAt(source, [], `no dialog is called "${name}"${didYouMean(name, known)}`)],
    ),
  )
}
