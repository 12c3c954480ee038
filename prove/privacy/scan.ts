/** Looks for planted words and ids wherever they could have been left: as they are, and in every disguise a program gives them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { inflateRawSync, inflateSync } from 'node:zlib'
import { disguises, filesBelow } from '../../test/journeys/disguises.ts'

export type Places = Map<string, Buffer>

/** `folders`: everything below, by what it is called in a report. A file that ends while it is read was one of a moment. */
export function filesIn(folders: Record<string, string>): Places {
  const places: Places = new Map()
  for (const [name, folder] of Object.entries(folders))
    for (const file of existsSync(folder) ? filesBelow(folder) : [])
      places.set(`${name}: ${file.slice(folder.length + 1)}`, readFileSync(file))
  return places
}

/** Dumps of a process that died lie where it ran. */
export const dumpsIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => /^core(\.\d+)?$|^report\..*\.json$|\.heapsnapshot$/.test(name))

export function findPlanted(places: Places, planted: Readonly<Record<string, string>>): string[] {
  const found: string[] = []
  const wanted = Object.entries(planted).map(([what, text]) => ({ what, forms: disguises(text) }))
  for (const [place, content] of places)
    for (const [how, bytes] of [['', content], ...unpacked(content)] as const)
      for (const { what, forms } of wanted)
        if (forms.some((form) => bytes.includes(form))) found.push(`${what} in ${place}${how}`)
  return [...new Set(found)]
}

/** Whatever begins like gzip or zlib inside, unpacked. */
function unpacked(content: Buffer): [string, Buffer][] {
  const parts: [string, Buffer][] = []
  for (
    let at = content.indexOf('\x1f\x8b\x08', 0, 'latin1');
    at >= 0;
    at = content.indexOf('\x1f\x8b\x08', at + 1, 'latin1')
  ) {
    const bytes = attempt(() => inflateRawSync(content.subarray(at + 10), { finishFlush: 2 }))
    if (bytes && bytes.length > 0) parts.push([' (packed)', bytes])
  }
  for (const mark of ['\x78\x9c', '\x78\x01', '\x78\xda'])
    for (
      let at = content.indexOf(mark, 0, 'latin1');
      at >= 0 && parts.length < 1000;
      at = content.indexOf(mark, at + 1, 'latin1')
    ) {
      const bytes = attempt(() => inflateSync(content.subarray(at), { finishFlush: 2 }))
      if (bytes && bytes.length > 0) parts.push([' (packed)', bytes])
    }
  return parts
}

function attempt(work: () => Buffer): Buffer | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
