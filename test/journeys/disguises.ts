/** Looks for planted texts where nobody may find them. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Each canary as it may hide: plain, base64 at its three alignments, hex, URL, JSON-escaped, UTF-16. */
export function disguises(text: string): Buffer[] {
  const bytes = Buffer.from(text)
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    // The first and last signs also carry neighbours, so they are left out.
    return encoded.slice(shift === 0 ? 0 : 4, -4)
  })
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const texts = [
    text,
    ...base64,
    ...base64.map((each) => each.replaceAll('+', '-').replaceAll('/', '_')),
    bytes.toString('hex'),
    encodeURIComponent(text),
    escaped,
  ]
  return [...texts.map((each) => Buffer.from(each)), Buffer.from(text, 'utf16le')]
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile())
}
