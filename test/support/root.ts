/** Where package.json is: tests run from the sources, measurements as built. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder))
}

export const root = rootAbove(dirname(fileURLToPath(import.meta.url)))
