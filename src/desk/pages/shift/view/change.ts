import type { ShiftSettings } from '../contract.ts'

/** Keeps what is named, and leaves the rest as it is. */
export type Change = (changed: Partial<ShiftSettings>) => void
