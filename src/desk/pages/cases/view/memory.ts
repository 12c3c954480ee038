/**
 * What this counsellor is writing, per conversation: typed text, and what the server has not answered for yet. It lives in
 * the memory of this page only, so that a shared laptop keeps nothing, and outlives navigation, a lock and a lost
 * connection. It belongs to one person: when another signs in, it is gone.
 */
import { useSyncExternalStore } from 'react'
import { nameOfOne, type One } from './one.ts'
import type { Queue } from './outgoing.ts'

export type Mode = 'say' | 'note'
export type Memory = Readonly<{ mode: Mode; say: string; note: string; queue: Queue }>

const nothing: Memory = { mode: 'say', say: '', note: '', queue: [] }
let whose: string | undefined
const kept = new Map<string, Memory>()
const lookers = new Set<() => void>()

function tell(): void {
  for (const look of lookers) look()
}

/** Before anything is shown of anybody. */
export function belongsTo(person: string): void {
  if (whose === person) return
  whose = person
  kept.clear()
  tell()
}

export const memoryOf = (one: One): Memory => kept.get(nameOfOne(one)) ?? nothing

export function remember(one: One, more: Partial<Memory>): void {
  const next = { ...memoryOf(one), ...more }
  const empty = next.say === '' && next.note === '' && next.queue.length === 0 && next.mode === 'say'
  if (empty) kept.delete(nameOfOne(one))
  else kept.set(nameOfOne(one), next)
  tell()
}

function looking(look: () => void): () => void {
  lookers.add(look)
  return () => lookers.delete(look)
}

export const useMemory = (one: One): Memory => useSyncExternalStore(looking, () => memoryOf(one))

/** Of what is kept only this: who asks is not drawn anew for each letter that is typed. The answer is one and the same while nothing changed. */
export const useOfMemory = <T>(one: One, of: (memory: Memory) => T): T =>
  useSyncExternalStore(looking, () => of(memoryOf(one)))

export const hasDraft = ({ say, note }: Memory): boolean => say.trim() !== '' || note.trim() !== ''

/** Something would be lost with this page. */
export const hasUnsent = (): boolean =>
  [...kept.values()].some(
    (memory) => hasDraft(memory) || memory.queue.some(({ state }) => state === 'sending'),
  )
