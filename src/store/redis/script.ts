/**
 * Lua as code: loads `scripts/*.lua`, resolves `-- @include name`, and calls a script by its hash,
 * loading it again when Redis forgot it (restart, SCRIPT FLUSH).
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Script = { name: string; text: string; sha: string }
export type SendCommand = (args: string[]) => Promise<unknown>

const folder = fileURLToPath(new URL('./scripts/', import.meta.url))

/** The file's name ends in its number of keys, `append-1`; all other keys are built from the first, in its slot. */
export function loadScript(name: string): Script {
  const read = (file: string): string =>
    readFileSync(`${folder}${file}.lua`, 'utf8').replace(/^-- @include (\w+)$/gm, (_, include: string) =>
      read(`includes/${include}`),
    )
  const text = read(name)
  return { name, text, sha: createHash('sha1').update(text).digest('hex') }
}

export type CallScript = (script: Script, key: string, args: string[]) => Promise<unknown>

/**
 * A server that does not know a script was started since anybody called it. `renewed` comes first then: no script writes
 * into a file that may end in half of another (`upkeep.renewFiles`).
 */
export function scriptCaller(send: SendCommand, renewed: () => Promise<void>): CallScript {
  return async (script, key, args) => {
    try {
      return await send(['EVALSHA', script.sha, '1', key, ...args])
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
      await renewed()
      return send(['EVAL', script.text, '1', key, ...args])
    }
  }
}
