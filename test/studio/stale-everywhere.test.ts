/** What holds everywhere is marked as any other text: who changes the Mongolian is told that nobody has read the English since. */
import { describe, expect, test } from 'vitest'
import { wordsFresh } from '#src/dialog/checks/words-fresh.ts'
import { type HouseFiles, linkHouse } from '#src/dialog/load.ts'
import { directoryOf, editService } from '#src/studio/directory.ts'
import { editSentence, type SentenceFile } from '#src/studio/sentences.ts'
import { isBox, readValue } from '#src/studio/units.ts'
import { files as shipped } from '../dialog/house.ts'

const staleIn = (files: HouseFiles): string[] =>
  wordsFresh(linkHouse(files).draft).map(({ message }) => message)
const at = (files: HouseFiles, file: string, path: string): string => {
  const found = path
    .split('.')
    .reduce<unknown>((box, key) => (isBox(box) ? box[key] : undefined), readValue(file, files[file]))
  return String(found)
}
function writes(
  files: HouseFiles,
  file: SentenceFile,
  path: string,
  language: string,
  more: string,
): HouseFiles {
  const was = at(files, `locales/${language}/${file}.json`, path)
  const made = editSentence(linkHouse(files), files, { file, path, language, was: [was], now: [was + more] })
  if (!('files' in made)) throw new Error(JSON.stringify(made))
  return made.files
}

describe.each<[SentenceFile, string, string, string]>([
  ['line', 'nobody_comes', 'a sentence nobody has compared yet', 'nobody_comes.text'],
  ['line', 'returned', 'a sentence that was compared', 'returned.text'],
  // In a step that shows it, it is compared on its own besides.
  ['_shared', 'options.countries.th.label', 'an answer many steps share', 'set_countries.options.th'],
])('%s %s, %s', (file, path, _, name) => {
  const own = (files: HouseFiles) => staleIn(files).filter((told) => told.startsWith(`"${name}"`))
  const mongolian = writes(shipped, file, path, 'mn', ' э')

  test('changed in Mongolian under "Shared words", its English is stale', () => {
    expect(own(shipped)).toEqual([])
    expect(own(mongolian)).toHaveLength(1)
  })

  test('and is not any more as soon as she has changed it too', () => {
    expect(own(writes(mongolian, file, path, 'en', ' x'))).toEqual([])
  })
})

describe('a service that is renamed', () => {
  const service = () => {
    const all = directoryOf(linkHouse(shipped), { files: shipped, liveFiles: shipped, now: 0 })
    const found = all.flatMap(({ services }) => services).find(({ id }) => id === 'police')
    if (!found) throw new Error('no police')
    return found
  }
  const renamed = (more: { mn?: string; en?: string }): HouseFiles => {
    const { written, names, country, id } = service()
    const value = { ...written }
    const made = editService(linkHouse(shipped), shipped, {
      country,
      id,
      was: written,
      value,
      names: { mn: names.mn + (more.mn ?? ''), en: names.en + (more.en ?? '') },
    })
    if (!('files' in made)) throw new Error(JSON.stringify(made))
    return made.files
  }

  test('in both languages, side by side, is not stale', () => {
    expect(staleIn(renamed({ mn: ' тов', en: ' centre' }))).toEqual([])
  })
  test('in Mongolian alone is stale in English', () => {
    expect(staleIn(renamed({ mn: ' тов' }))).toHaveLength(1)
  })
})
