/** Where staff's files are: the compiler calls the folders by their usual names, an editor wants the path she can open. */
import { join } from 'node:path'
import { environment } from '../config.ts'
import type { HouseFiles } from '../dialog/load.ts'
import { readHouseFiles } from '../house-files.ts'

export type Folders = Readonly<Record<'dialogs' | 'locales' | 'directory' | 'pictures', string>>

const folderNames = environment.pick({
  DIALOGS_DIR: true,
  LOCALES_DIR: true,
  DIRECTORY_DIR: true,
  PICTURES_DIR: true,
})

export function readFolders(env: Readonly<Record<string, string | undefined>>): Folders {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const read = folderNames.parse(set)
  return {
    dialogs: read.DIALOGS_DIR,
    locales: read.LOCALES_DIR,
    directory: read.DIRECTORY_DIR,
    pictures: read.PICTURES_DIR,
  }
}

export const filesIn = ({ dialogs, locales, directory, pictures }: Folders): HouseFiles =>
  readHouseFiles({ dialogsDir: dialogs, localesDir: locales, directoryDir: directory, picturesDir: pictures })

export function whereItIs(file: string, folders: Folders): string {
  const [folder = '', ...rest] = file.split('/')
  return folder === 'dialogs' || folder === 'locales' || folder === 'directory'
    ? join(folders[folder], ...rest)
    : file
}

export const amount = (count: number, of: string): string =>
  `${count === 0 ? 'no' : count} ${of}${count === 1 ? '' : 's'}`
