/** Somebody at a terminal: runs the built `itgel` as a process of its own, with exactly the environment given. */
import { spawn } from 'node:child_process'
import { root } from '../support/root.ts'

export type Ran = { code: number | null; out: string; err: string }

export function itgel(args: string[], env: Record<string, string> = {}, input = ''): Promise<Ran> {
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
