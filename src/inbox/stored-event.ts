import type { Received } from '../message.ts'

/** What is sealed in an inbox entry. */
export type StoredEvent = Omit<Received, 'sequence'>
