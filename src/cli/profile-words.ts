/** What a platform shows before her first word, from `locales/<lng>/profile.json`. */
import type { ProfileWords } from '../channels/channel.ts'
import { readHouseFiles } from '../house-files.ts'
import { profileWordsSchema } from '../locale/files.ts'

type Folders = Parameters<typeof readHouseFiles>[0]

/** Languages whose file is missing or wrong are named; `itgel check` says where and how. */
export function readProfileWords(folders: Folders): { words: ProfileWords; problems: string[] } {
  const words: Record<string, ProfileWords[string]> = {}
  const problems: string[] = []
  const files = readHouseFiles(folders)
  for (const [file, text] of Object.entries(files)) {
    const language = /^locales\/([^/]+)\/profile\.json$/.exec(file)?.[1]
    if (language === undefined) continue
    const read = profileWordsSchema.safeParse(readJson(text))
    if (read.success) words[language] = read.data
    else problems.push(`${file} is not as it should be; itgel check says where.`)
  }
  if (!words.mn) problems.push('locales/mn/profile.json is missing: these are the words everybody is shown.')
  return { words, problems }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
