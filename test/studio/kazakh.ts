/**
 * A made-up Kazakh for tests: every Mongolian text with a letter that Mongolian has not. Names to fill in stay; labels and words that
 * are listened for keep to 20 letters.
 */
import type { HouseFiles } from '#src/dialog/load.ts'

export const kazakh = (text: string): string => `${text}қ`
export const kazakhLabel = (text: string): string => `${text.slice(0, 17)}қ`

type Json = string | Json[] | { [key: string]: Json }
function translated(value: Json, key = ''): Json {
  if (typeof value === 'string') return key === 'label' ? kazakhLabel(value) : kazakh(value)
  if (Array.isArray(value)) return value.map((one) => translated(one, key === 'hear' ? 'label' : key))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, translated(one, name)]))
}

/** Of the desk and of platforms: what a language of hers need not have. */
const others = ['meta', 'desk', 'replies', 'evidence', 'paging', 'screening', 'reports', 'profile']

export const kazakhMeta = (offered: string): string =>
  JSON.stringify({ name: 'Қазақша', review: 'draft', offered })

/** Everything of it but `meta.json`, as somebody writes it into files. */
export const kazakhFiles = (of: HouseFiles): Record<string, string> =>
  Object.fromEntries(
    Object.entries(of).flatMap(([file, text]) => {
      const name = /^locales\/mn\/([a-z_]+)\.json$/.exec(file)?.[1]
      return name === undefined || others.includes(name)
        ? []
        : [[`locales/kk/${name}.json`, JSON.stringify(translated(JSON.parse(text) as Json))]]
    }),
  )
