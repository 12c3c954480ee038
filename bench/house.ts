/**
 * The house that is measured: all that is shipped, with the dialog of the comparison put before it, so that screening, topics,
 * directory and pictures are as large as they are in life.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'

export type BenchHouse = {
  /** DIALOGS_DIR and the others. */
  settings: Record<string, string>
  remove(): void
}

const folders = {
  DIALOGS_DIR: 'dialogs',
  LOCALES_DIR: 'locales',
  DIRECTORY_DIR: 'directory',
  PICTURES_DIR: 'pictures',
}

/** None is left behind, however this program ends. */
const made = new Set<string>()
process.on('exit', () => {
  for (const root of made) rmSync(root, { recursive: true, force: true })
})

/** `more` adds files, by path: `dialogs/long.yaml`. `first` is the dialog she meets. */
export function makeHouse({
  first = 'reception',
  more = {},
}: {
  first?: string
  more?: Readonly<Record<string, string>>
} = {}): BenchHouse {
  const root = mkdtempSync(join(tmpdir(), 'itgel-bench-house-'))
  made.add(root)
  for (const folder of Object.values(folders))
    cpSync(folder, join(root, folder), {
      recursive: true,
      filter: (file) => !file.includes('transcripts'),
    })
  // A step that nothing leads to is an error, so the dialog is there only where she is led to it.
  if (first === 'reception')
    for (const folder of ['dialogs', 'locales'])
      cpSync(join('bench/house', folder), join(root, folder), { recursive: true })
  for (const [file, text] of Object.entries(more)) writeFileSync(join(root, file), text)
  const welcome = join(root, 'dialogs/welcome.yaml')
  const script = parse(readFileSync(welcome, 'utf8'))
  // She is not greeted first, since the others do not greet; everything of the greeting stays where commands lead to it.
  script.steps.begin = { set: { greeted: true }, go: first }
  writeFileSync(welcome, stringify(script))
  return {
    settings: Object.fromEntries(Object.entries(folders).map(([name, folder]) => [name, join(root, folder)])),
    remove() {
      made.delete(root)
      rmSync(root, { recursive: true, force: true })
    },
  }
}
