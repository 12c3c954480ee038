/** The only reader of the files staff write; what is in them is judged by the pure `dialog/load.ts`. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { versionsFolder } from './dialog/kept.ts'
import type { HouseFiles } from './dialog/load.ts'
import { takeReadAhead } from './house-read-ahead.ts'

/** A file above this is not read whole; the first part is enough for the compiler to refuse it. */
const mostBytes = 300 * 1024

/** Text by path; a picture as base64. */
export function readHouseFiles({
  dialogsDir,
  localesDir,
  directoryDir,
  picturesDir,
}: {
  dialogsDir: string
  localesDir: string
  directoryDir: string
  picturesDir: string
}): HouseFiles {
  const files: Record<string, string> = {}
  const take = (folder: string, as: string, ending: string): void => {
    for (const name of names(folder)) {
      if (name.endsWith(ending)) files[`${as}/${name}`] = readStart(join(folder, name))
    }
  }
  take(dialogsDir, 'dialogs', '.yaml')
  take(join(dialogsDir, versionsFolder), `dialogs/${versionsFolder}`, '.json')
  for (const dialog of names(join(dialogsDir, 'transcripts')))
    take(join(dialogsDir, 'transcripts', dialog), `dialogs/transcripts/${dialog}`, '.yaml')
  take(directoryDir, 'directory', '.yaml')
  for (const name of names(picturesDir)) {
    if (name.endsWith('.png')) files[`pictures/${name}`] = readFileSync(join(picturesDir, name), 'base64')
  }
  for (const language of names(localesDir)) {
    const folder = join(localesDir, language)
    if (statSync(folder).isDirectory()) take(folder, `locales/${language}`, '.json')
  }
  takeReadAhead(files)
  return files
}

/** A folder that is not there holds nothing; the compiler says what is missing. */
function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

const readStart = (file: string): string => readFileSync(file).subarray(0, mostBytes).toString('utf8')
