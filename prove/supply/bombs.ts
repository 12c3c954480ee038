/** Scripts that are written to bring down who reads them. */
const repeated = (text: string, times: number): string => text.repeat(times)

/** Each must be refused, soon, and in little memory. */
export const bombs: readonly [string, string][] = [
  [
    'aliases that multiply',
    `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((letter, n) => `${letter}: &${letter} [${repeated(`*${String.fromCharCode(97 + n)}, `, 9)}]`).join('\n')}\n`,
  ],
  ['an anchor that is its own child', 'a: &a\n  b: *a\n'],
  ['fifty thousand brackets', `a: ${repeated('[', 50_000)}${repeated(']', 50_000)}\n`],
  ['fifty thousand boxes', `a: ${repeated('{b: ', 20_000)}1${repeated('}', 20_000)}\n`],
  [
    'ten thousand indents',
    Array.from({ length: 3000 }, (_, n) => `${' '.repeat(n)}a:`)
      .join('\n')
      .slice(0, 250_000),
  ],
  ['ten thousand dashes', `${repeated('- ', 20_000)}a\n`],
  ['more than 256 KB', `a: ${repeated('x', 300_000)}\n`],
  ['a key that changes all objects', '__proto__:\n  admin: true\n'],
  ['a key that changes a class', 'constructor:\n  prototype:\n    admin: true\n'],
  ['a tag that makes code', 'a: !!js/function "function(){ process.exit() }"\n'],
  ['a tag that makes bytes', 'a: !!binary aGVsbG8=\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['a merge', 'a: &a {b: 1}\nc:\n  <<: *a\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['nothing but quotes', repeated('"', 100_001)],
  ['as many quotes as are let through', repeated('"', 7_999)],
  ['nothing but anchors', repeated('&a ', 50_000)],
  ['nothing but tags', repeated('!a ', 50_000)],
  ['nothing but closing', repeated(']}', 50_000)],
  ['a text that never ends', `a: "${repeated('\\u0000', 30_000)}`],
]
