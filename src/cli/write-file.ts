/** Files a command writes: whole, or not at all. Half a backup would be taken for one, and half a file of words ends the house. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Where nothing is yet. Gives back why it could not be done. */
export const writeNew = (file: string, content: string | Uint8Array, mode = 0o666): string | undefined =>
  tried(file, () => writeTo(file, content, mode))

/** Over what is there, which stays as it was until all of the new is on the disk. */
export function writeOver(file: string, text: string): string | undefined {
  const beside = `${file}.new`
  return tried(file, () => {
    rmSync(beside, { force: true })
    writeTo(beside, text, 0o666)
    renameSync(beside, file)
  })
}

function writeTo(file: string, content: string | Uint8Array, mode: number): void {
  const open = openSync(file, 'wx', mode)
  try {
    writeFileSync(open, content)
    fsyncSync(open)
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  } finally {
    closeSync(open)
  }
}

function tried(file: string, write: () => void): string | undefined {
  try {
    write()
    return undefined
  } catch (error) {
    return `${file}: ${whyNot(error)}`
  }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? `cannot be written (${code || 'unknown'}).`
}

const noRoom =
  'there is no room for it on the disk, and nothing of it was written. Make room, and run this again.'
const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'is there already, and nothing is written over it.',
  ENOENT: 'cannot be written: its folder is not there.',
  EACCES: 'cannot be written: this user may not.',
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EFBIG: noRoom,
}
