/** Every check of a script. One file, one rule. */
import type { Check } from './check.ts'

export const checks: readonly Check[] = []
