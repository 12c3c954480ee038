/** Somebody at a terminal, with exactly the environment given. */
import { spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { runCommand } from '#src/cli/run.ts'
import { root } from '../support/root.ts'

export type Ran = { code: number | null; out: string; err: string }

/** The command as it is called, without a process of its own, which takes a second of computing each. */
export async function itgel(args: string[], env: Record<string, string> = {}, input = ''): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommand(args, {
    input: Readable.from(input === '' ? [] : [input]),
    out: (text) => void out.push(`${text}\n`),
    err: (text) => void err.push(`${text}\n`),
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  return { code, out: out.join(''), err: err.join('') }
}

/** The built `itgel` as a process, as everybody runs it: it must end by itself. */
export function itgelProcess(args: string[], env: Record<string, string> = {}, input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}/dist/app/itgel.js`, ...args], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', ...env },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => (err += data.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}
