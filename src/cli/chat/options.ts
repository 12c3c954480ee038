/** How `itgel chat` was called, or what is wrong with it in one sentence. */
import { parseArgs } from 'node:util'
import { firstDialog } from '../../dialog/script.ts'

export type ChatOptions = {
  /** The dialog it begins in, where that is not the first. */
  dialog: string | undefined
  lang: string | undefined
  /** The code of the link she comes by. */
  by: string | undefined
  /** Folder and name of the story to write. */
  save: { dialog: string; story: string } | undefined
  transcript: string | undefined
  force: boolean
}

const known = {
  lang: { type: 'string' },
  by: { type: 'string' },
  save: { type: 'string' },
  transcript: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const

export function readOptions(args: readonly string[]): ChatOptions | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true })
    const [dialog, ...rest] = positionals
    if (rest.length > 0) return `One dialog at a time; "${rest.join(' ')}" is too much.`
    const { lang, by, save, transcript, force } = values
    if (lang !== undefined && !/^[a-z]{2,3}([-_][A-Za-z]{2,4})?$/.test(lang)) return '--lang is mn or en.'
    const story = save === undefined ? undefined : storyOf(save, dialog ?? firstDialog)
    if (story === 'not a name')
      return '--save wants a name of small letters, digits and "-": afraid-of-employer, or screening/afraid-of-employer.'
    return { dialog, lang, by, save: story, transcript, force }
  } catch (error) {
    return error instanceof Error ? error.message : 'These options are not understood.'
  }
}

function storyOf(given: string, folder: string): ChatOptions['save'] | 'not a name' {
  const match = /^(?:([a-z][a-z0-9_]*)\/)?([a-z0-9][a-z0-9-]*?)(?:\.yaml)?$/.exec(given)
  return match?.[2] ? { dialog: match[1] ?? folder, story: match[2] } : 'not a name'
}
