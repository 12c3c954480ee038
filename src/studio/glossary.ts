/** The terms of the translators, as they are edited: one term in one language at a time. Pure. */
import type { HouseFiles, LinkedHouse } from '../dialog/load.ts'
import type { Glossary } from '../locale/files.ts'
import type { Language } from '../message.ts'
import type { Edited } from './edits.ts'
import { wordFile } from './texts.ts'
import { same, withValue } from './units.ts'

type Term = Glossary[string]

/** `now` undefined takes the term away in this language. */
export function editTerm(
  house: LinkedHouse,
  files: HouseFiles,
  {
    language,
    name,
    was,
    now,
  }: { language: Language; name: string; was: Term | undefined; now: Term | undefined },
): Edited {
  if (!house.written.includes(language)) return { missing: true }
  const file = wordFile(language, '.glossary')
  const stands = house.draft.glossary(language)[name]
  if (same(stands, now)) return { files }
  if (!same(stands, was)) return { conflict: [JSON.stringify(stands ?? null)] }
  return { files: { ...files, [file]: withValue(file, files[file], [name], now) } }
}

/** The terms of these names, as they are said in each language, and what they mean in the first that tells. */
export function termsNamed(
  house: LinkedHouse,
  names: ReadonlySet<string>,
): { name: string; in: Record<Language, string>; means?: string }[] {
  return [...names].sort().map((name) => {
    const found = house.written.flatMap((language) => {
      const term = house.draft.glossary(language)[name]
      return term ? [[language, term] as const] : []
    })
    const means = found.map(([, term]) => term.means).find((text) => text !== undefined)
    return {
      name,
      in: Object.fromEntries(found.map(([language, { term }]) => [language, term])),
      ...(means !== undefined && { means }),
    }
  })
}
