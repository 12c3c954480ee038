/**
 * The languages of the house: how far each is, adding one, and offering it to those who write. What an offer needs is what `itgel
 * check` asks for, since it is asked by trying. Pure.
 */
import { neededFirst } from '../dialog/critical.ts'
import type { HouseFiles, Judged, LinkedHouse } from '../dialog/load.ts'
import { type Meta, metaSchema, type Offer } from '../locale/files.ts'
import { isSheet } from '../locale/sheets.ts'
import type { Language } from '../message.ts'
import type { Problem } from '../problems.ts'
import { houseWith } from './files.ts'
import { allSheets, stepsWithWords, textsSeen, wordFile } from './texts.ts'
import { readValue, withValue } from './units.ts'
import { wordsText } from './words-text.ts'

type Count = { texts: number; missing: number; stale: number; unread: number; read: number }
export type LanguageSeen = {
  language: Language
  name: string
  reviewed: boolean
  offer: Offer
  /** The one that is written first. */
  first: boolean
  all: Count
  /** Of those, what must be there before she may choose the language. */
  needed: Count
}

export function languagesSeen(house: LinkedHouse, files: HouseFiles): LanguageSeen[] {
  const counts = new Map(
    house.written.map((language) => [language, { all: none(), needed: none() }] as const),
  )
  for (const dialog of allSheets(house)) {
    const seen = textsSeen(house, { dialog, files, liveFiles: files })
    const steps = house.script.dialogs.get(dialog)?.steps
    for (const { step, parts } of stepsWithWords(house, dialog))
      for (const { part } of parts)
        for (const [language, { all, needed }] of counts) {
          const text = seen(language, step, part)
          const must = isSheet(dialog) ? dialog !== '_shared' : neededFirst(dialog, steps?.get(step))
          for (const count of must ? [all, needed] : [all]) {
            count.texts++
            if (text.state !== 'fresh') count[text.state]++
            if (text.read && text.state !== 'stale') count.read++
          }
        }
  }
  return house.written.map((language, at) => ({
    language,
    name: house.draft.meta(language)?.words.name ?? language,
    reviewed: house.draft.meta(language)?.words.review === 'reviewed',
    offer: house.draft.offer(language),
    first: at === 0,
    ...(counts.get(language) ?? { all: none(), needed: none() }),
  }))
}

const none = (): Count => ({ texts: 0, missing: 0, stale: 0, unread: 0, read: 0 })

/** The files with one more language, of which nothing is written yet and which nobody is offered; undefined where it is there. */
export function withLanguage(
  house: LinkedHouse,
  files: HouseFiles,
  { language, name }: { language: Language; name: string },
): HouseFiles | undefined {
  if (house.written.includes(language)) return undefined
  const meta: Meta = { name, review: 'draft', offered: 'no' }
  return { ...files, [wordFile(language, 'meta')]: wordsText(meta) }
}

/**
 * The files with a language offered so, or everything that is in the way of it. The first one is always whole. `program`: the files
 * that are not published.
 */
export async function withOffer(
  house: LinkedHouse,
  {
    files,
    program,
    judge,
  }: { files: HouseFiles; program: HouseFiles; judge: (files: HouseFiles) => Promise<Judged> },
  { language, offer }: { language: Language; offer: Offer },
): Promise<{ files: HouseFiles } | { problems: Problem[] } | undefined> {
  const file = wordFile(language, 'meta')
  const meta = metaSchema.safeParse(readValue(file, files[file])).data
  if (!meta || language === house.written[0] || !house.written.includes(language)) return undefined
  const changed = { ...files, [file]: withValue(file, files[file], ['offered'], offer) }
  if (offer === 'no') return { files: changed }
  const [was, is] = await Promise.all(
    [files, changed].map(async (each) => (await judge(houseWith(program, each))).problems),
  )
  const before = new Set(was?.map(({ file, message }) => `${file} ${message}`))
  const problems = (is ?? []).filter((one) => !before.has(`${one.file} ${one.message}`))
  return problems.length > 0 ? { problems } : { files: changed }
}
