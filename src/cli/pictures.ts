/** `itgel pictures`: what a phone is sent, drawn anew from what we drew. A phone takes PNG; we change the SVG. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from './command.ts'
import { amount, readFolders } from './folders.ts'

export const pictures: Command = {
  summary: 'Draw the pictures of the dialogs anew, from SVG to PNG.',
  help: `itgel pictures

Draws every SVG in PICTURES_DIR (pictures when it is not set) as a PNG of the same name beside it: few colours, small,
the same everywhere. Do so after changing one, and keep both. A dialog shows one by its name: picture: steps_a.
Ends with 0, with 1 when one cannot be drawn, with 2 when it was called wrongly.`,
  async run(args, io) {
    if (args.length > 0) {
      io.err('itgel pictures takes nothing; the folder comes from PICTURES_DIR.')
      return 2
    }
    const folder = readFolders(io.env).pictures
    const drawings = readdirSync(folder).filter((name) => name.endsWith('.svg'))
    let failed = false
    for (const name of drawings) {
      const file = join(folder, name.replace(/svg$/, 'png'))
      const drawn = await drawPicture(readFileSync(join(folder, name))).catch(() => undefined)
      if (drawn) writeFileSync(file, drawn)
      else failed = true
      io.out(drawn ? `${file} ${drawn.length} bytes` : `${join(folder, name)} is no SVG that can be drawn`)
    }
    io.out(amount(drawings.length, 'picture'))
    return failed ? 1 : 0
  },
}

/** 32 colours are enough for a plain drawing, and a quarter of the bytes. */
export async function drawPicture(svg: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  return sharp(svg).png({ palette: true, colours: 32, compressionLevel: 9, effort: 10 }).toBuffer()
}
