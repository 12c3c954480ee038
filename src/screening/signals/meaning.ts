/**
 * What an ending says: who, when, whether at all. Endings are kept as meaning, never cut off and forgotten:
 * туслаарай asks for help, тусалсан gave it; зодсон beat, зодуулсан was beaten, зоддоггүй does not beat.
 */

/** What a form says, as bits. */
export const meaning = {
  neg: 1,
  past: 2,
  habit: 4,
  future: 8,
  /** Going on: -ж байна written as one word. */
  going: 16,
  imperative: 32,
  cond: 64,
  wish: 128,
  /** -ж, -ч: what байна, чадахгүй and the like follow. */
  convJ: 256,
  convAad: 512,
  conv: 1024,
  /** -х and its cases. */
  toBe: 2048,
  caus: 4096,
  pass: 8192,
  mutual: 16384,
  own: 32768,
  acc: 65536,
  dat: 131072,
  abl: 262144,
  ins: 524288,
  com: 1048576,
  gen: 2097152,
  priv: 4194304,
  plural: 8388608,
  bare: 16777216,
  question: 33554432,
  optative: 67108864,
  /** -чих: done for good, often regretted. */
  done: 134217728,
  /** -жээ, -чээ, -в: told by somebody who was not there, as in the news. */
  told: 268435456,
} as const

/** For `itgel screen --explain` and the counsellor: what a form says, in words. */
export const meaningNames = (means: number): string[] =>
  Object.entries(meaning).flatMap(([name, bit]) => ((means & bit) === 0 ? [] : [name]))
