/**
 * A part of both Vite builds: beside each script and style lies its packed form, so that a phone on a slow line loads a quarter
 * of the bytes and the server packs nothing while people write (`src/http/built-files.ts` sends it). Only files that are the
 * same for everyone: an answer with words of hers must not be packed beside words of a stranger (the attack BREACH).
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const forms = [
  ['br', promisify(brotliCompress), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }],
  ['gz', promisify(gzip), { level: 9 }],
]

export const packed = () => ({
  name: 'packed',
  async writeBundle({ dir }, bundle) {
    const names = Object.keys(bundle).filter((name) => /^assets\/.+\.(js|css|svg)$/.test(name))
    await Promise.all(
      names.map(async (name) => {
        const plain = await readFile(join(dir, name))
        for (const [ending, pack, options] of forms)
          await writeFile(join(dir, `${name}.${ending}`), await pack(plain, options))
      }),
    )
  },
})
