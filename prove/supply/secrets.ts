/** Looks through every file git knows of for what only a person or a machine may know: keys and tokens by the shape their makers give them. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../test/support/root.ts'

const shapes: readonly [string, RegExp][] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*[A-Za-z0-9+/=]{32}/],
  ['a token of a Telegram bot', /\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b/],
  ['a token of a Facebook page', /\bEAA[A-Za-z0-9]{60,}\b/],
  ['a key of AWS', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36,}\b/],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a token of Slack', /\bxox[abprs]-[A-Za-z0-9-]{20,}\b/],
  ['a key of Google', /\bAIza[A-Za-z0-9_-]{35}\b/],
  ['a JSON web token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\b/],
  ['a sealing or pseudonym key', /\b(?:SEAL_KEYS|PSEUDONYM_KEY)\s*[=:]\s*['"]?(?:\w+:)?[A-Za-z0-9+/]{43}=/],
  [
    'a password in an address',
    /\b(?:rediss?|https?|smtps?):\/\/[^\s:@/'"`$<]*:[^\s@/'"`$<{]{6,}@(?!example|redis\b|127\.|localhost)/,
  ],
]
/** What makes secrets up on purpose says so with one of these. */
const madeUp = /of-the-(?:tests|proofs|flood|bench)|example/

export function findSecrets(): { files: number; found: string[] } {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root })
    .toString()
    .split('\0')
    .filter((name) => name !== '' && !/\.(png|ico|woff2?)$/.test(name))
  const found: string[] = []
  for (const file of files) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n')
    for (const [n, line] of lines.entries())
      for (const [what, shape] of shapes)
        if (shape.test(line) && !madeUp.test(line)) found.push(`${file}:${n + 1}: looks like ${what}`)
    if (/(^|\/)\.env(\.|$)/.test(file)) found.push(`${file}: a file of settings is kept with the code`)
  }
  return { files: files.length, found }
}
