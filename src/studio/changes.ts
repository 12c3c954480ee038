/**
 * What is different between two sets of files, as a reviewer reads it: sentence by sentence and language by language, and for
 * the order of things, part by part. Pure.
 */
import type { Critical } from '../dialog/critical.ts'
import type { HouseFiles, LinkedHouse } from '../dialog/load.ts'
import { criticalChange } from './critical.ts'
import { dialogOf, isKept, isTranscript, wordFileOf } from './files.ts'
import { isBox, readValue } from './units.ts'

export type Change = {
  file: string
  /** Words of a language, what is asked and in what order, or another file. */
  kind: 'words' | 'steps' | 'other'
  /** Of words and steps. */
  dialog?: string
  language?: string
  step?: string
  /** What within the step: `text`, `options.yes.label`, `go`, `ask.yes.go`. Empty: all of it. */
  part: string
  before?: string
  after?: string
  critical?: Critical
}

type Compiled = { files: HouseFiles; house: Pick<LinkedHouse, 'script'> }

const marks = /\/\.(confirmed|read)\.json$/

/** Marks of what was read against what are told by how many, not one by one. */
export function changesBetween(before: Compiled, after: Compiled): Change[] {
  const names = [...new Set([...Object.keys(before.files), ...Object.keys(after.files)])].sort()
  return names.flatMap((file) => {
    if (isKept(file) || before.files[file] === after.files[file] || marks.test(file)) return []
    const [was, now] = [leavesOf(file, before.files[file]), leavesOf(file, after.files[file])]
    const moved = [
      ...movedIn(file, before.files[file], after.files[file]),
      ...reordered(file, [before, after]),
    ]
    const changed = [...new Set([...was.keys(), ...now.keys()])].flatMap((path): Change[] => {
      const [one, other] = [was.get(path), now.get(path)]
      if (one === other || path === 'version') return []
      const place = placeOf(file, path)
      const critical = criticalChange([before.house, after.house], { file, step: place.step })
      return [
        {
          file,
          ...place,
          ...(one !== undefined && { before: one }),
          ...(other !== undefined && { after: other }),
          ...(critical && { critical }),
        },
      ]
    })
    return [...changed, ...moved]
  })
}

/** Ready replies that were put into another order, by the beginnings of their texts. */
function movedIn(file: string, before: string | undefined, after: string | undefined): Change[] {
  const words = wordFileOf(file)
  if (words?.name !== 'replies') return []
  const [was, now] = [booksOf(file, before), booksOf(file, after)]
  const { language, name: dialog } = words
  return [...now].flatMap(([step, texts]): Change[] => {
    const earlier = was.get(step) ?? new Map<string, string>()
    const keys = (one: ReadonlyMap<string, string>): string[] =>
      [...one.keys()].filter((key) => earlier.has(key) && texts.has(key))
    const list = (one: ReadonlyMap<string, string>): string =>
      keys(one)
        .map((key) => texts.get(key))
        .join('\n')
    if (list(earlier) === list(texts)) return []
    return [
      {
        file,
        kind: 'words',
        dialog,
        language,
        step,
        part: 'order',
        before: list(earlier),
        after: list(texts),
      },
    ]
  })
}

/** Answers that were put into another order: she counts them, and a text may name their numbers. */
function reordered(file: string, houses: readonly [Compiled, Compiled]): Change[] {
  if (dialogOf(file) === undefined) return []
  const [was, now] = houses.map(({ files }) => listsOf(file, files[file]))
  return [...(now ?? [])].flatMap(([path, names]): Change[] => {
    const earlier = was?.get(path) ?? []
    const [before = '', after = ''] = [earlier, names].map((list) =>
      list.filter((name) => earlier.includes(name) && names.includes(name)).join('\n'),
    )
    if (before === after) return []
    const place = placeOf(file, `${path}\norder`)
    const critical = criticalChange(
      houses.map(({ house }) => house),
      { file, step: place.step },
    )
    return [{ file, ...place, before, after, ...(critical && { critical }) }]
  })
}

/** By path, the names of what stands in a list, or in the answers under `on`, in their order. */
function listsOf(file: string, text: string | undefined): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  const walk = (inner: unknown, path: readonly string[]): void => {
    if (Array.isArray(inner) && inner.some(isBox)) {
      const names = inner.map(nameIn)
      lists.set(path.join('\n'), names)
      for (const [index, one] of inner.entries()) walk(one, [...path, names[index] ?? ''])
    } else if (isBox(inner)) {
      if (path.at(-1) === 'on') lists.set(path.join('\n'), Object.keys(inner))
      for (const [key, one] of Object.entries(inner)) walk(one, [...path, key])
    }
  }
  walk(readValue(file, text), [])
  return lists
}

/** By situation, what stands in it in its order; the situations themselves under `''`. */
function booksOf(file: string, text: string | undefined): Map<string, Map<string, string>> {
  const value = readValue(file, text)
  const books = new Map<string, Map<string, string>>([['', new Map()]])
  if (!isBox(value)) return books
  for (const [group, inner] of Object.entries(value)) {
    if (!isBox(inner)) continue
    books.get('')?.set(group, String(inner.name))
    const replies = isBox(inner.replies) ? Object.entries(inner.replies) : []
    books.set(group, new Map(replies.map(([id, said]) => [id, String(said).slice(0, 60)])))
  }
  return books
}

function placeOf(file: string, path: string): Pick<Change, 'kind' | 'dialog' | 'language' | 'step' | 'part'> {
  const dialog = dialogOf(file)
  const words = wordFileOf(file)
  const [first = '', second = '', ...rest] = path.split('\n')
  if (dialog !== undefined && first === 'steps')
    return { kind: 'steps', dialog, step: second, part: rest.join('.') }
  if (dialog !== undefined) return { kind: 'steps', dialog, part: path.replaceAll('\n', '.') }
  if (words) {
    const { language, name } = words
    return {
      kind: 'words',
      dialog: name,
      language,
      step: first,
      part: [second, ...rest].filter(Boolean).join('.'),
    }
  }
  // A service of the directory, or the code of an entry.
  if (file.startsWith('directory/') && first === 'services')
    return { kind: 'other', step: second, part: rest.join('.') }
  if (file === 'dialogs/_entries.yaml')
    return { kind: 'other', step: first, part: [second, ...rest].filter(Boolean).join('.') }
  return { kind: 'other', part: path.replaceAll('\n', '.') }
}

/** Every value of a file that is no box, by its path; what a list holds is named by its `id` where it has one. */
function leavesOf(file: string, text: string | undefined): Map<string, string> {
  const leaves = new Map<string, string>()
  // A story is read as a whole.
  if (isTranscript(file)) return text === undefined ? leaves : leaves.set('', text)
  const value = readValue(file, text)
  if (text !== undefined && value === undefined) leaves.set('', text)
  /** A test call, or hours of a day, is read as one line. */
  const isLine = (path: readonly string[]): boolean => file.startsWith('directory/') && path.length > 2
  const walk = (inner: unknown, path: readonly string[]): void => {
    if (isBox(inner) && isLine(path)) leaves.set(path.join('\n'), Object.values(inner).join(' · '))
    else if (isBox(inner)) for (const [key, one] of Object.entries(inner)) walk(one, [...path, key])
    else if (Array.isArray(inner) && inner.some(isBox))
      for (const [index, one] of inner.entries()) walk(one, [...path, nameIn(one, index)])
    else if (inner !== undefined && inner !== null)
      leaves.set(path.join('\n'), Array.isArray(inner) ? inner.join('\n') : String(inner))
  }
  walk(value, [])
  return leaves
}

const nameIn = (one: unknown, index: number): string => {
  if (!isBox(one)) return String(index + 1)
  const name = one.id ?? one.called ?? one.name
  return typeof name === 'string' ? name : String(index + 1)
}
