/** The only comparison of secrets in the house. Both sides are hashed first, so neither length nor content shows in the time. */
import { createHash, timingSafeEqual } from 'node:crypto'

/** True only when both are there, not empty, and equal. A missing secret is never "nothing to check". */
export function sameBytes(given: unknown, expected: unknown): boolean {
  if (typeof given !== 'string' || typeof expected !== 'string') return false
  return timingSafeEqual(digest(given), digest(expected)) && expected.length > 0
}

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()
