/**
 * What this process sealed a moment ago it need not decipher: an event is stored and then taken by the worker beside it, a
 * saying is committed and then sent, a conversation goes on where its last turn left it. Sealed text is known again by
 * itself, letter by letter, so nothing else can be taken for it. It is forgotten after a few seconds, at once when it was
 * taken, and when she leaves; whoever died or never had it deciphers what is stored.
 */
import type { ConversationId, Sealed } from '../message.ts'
import type { ConversationKey, JustSealed, SealedKind } from './seal.ts'

/** So long at most, ms. */
export const justSealedMs = 20_000
/** Conversations at most: what is more is deciphered. */
const mostConversations = 5000
/** Sealed things of one conversation at most, beside its state. */
const mostOfOne = 8

/** Her state as text: whoever takes it may change it. What is taken once is kept as it is. */
type Kept = { kind: SealedKind; text: string } | { kind: 'inbox' | 'outbox'; value: unknown }
type Hers = { key: ConversationKey; until: number; kept: Map<Sealed, Kept>; state?: Sealed }

/** Cards, lines and traces are read seldom or elsewhere. */
const remembered: ReadonlySet<SealedKind> = new Set<SealedKind>(['inbox', 'outbox', 'state'])

const isTakenOnce = (kind: SealedKind): kind is 'inbox' | 'outbox' => kind === 'inbox' || kind === 'outbox'

export function justSealed(now: () => number): JustSealed {
  /** The longest silent first. */
  const all = new Map<ConversationId, Hers>()
  const sweep = setInterval(() => {
    for (const [conversation, { until }] of all) {
      if (until > now()) return
      all.delete(conversation)
    }
  }, justSealedMs / 4)
  sweep.unref()
  const known = (conversation: ConversationId): Hers | undefined => {
    const hers = all.get(conversation)
    return hers && hers.until > now() ? hers : undefined
  }

  return {
    put(conversation, kind, sealed, value, text, key) {
      if (!remembered.has(kind)) return
      const before = known(conversation)
      // Under another key she is somebody new.
      const hers: Hers =
        before?.key.key.equals(key.key) === true ? before : { key, until: 0, kept: new Map<Sealed, Kept>() }
      hers.until = now() + justSealedMs
      if (kind === 'state') {
        if (hers.state !== undefined) hers.kept.delete(hers.state)
        hers.state = sealed
      }
      if (hers.kept.size <= mostOfOne)
        hers.kept.set(sealed, isTakenOnce(kind) ? { kind, value } : { kind, text })
      all.delete(conversation)
      all.set(conversation, hers)
      if (all.size > mostConversations) {
        const [longest] = all.keys()
        if (longest !== undefined) all.delete(longest)
      }
    },
    take(conversation, kind, sealed) {
      const hers = known(conversation)
      const kept = hers?.kept.get(sealed)
      if (!hers || kept?.kind !== kind) return undefined
      if (!('value' in kept)) return { value: JSON.parse(kept.text), key: hers.key }
      hers.kept.delete(sealed)
      return { value: kept.value, key: hers.key }
    },
    keyOf: (conversation) => known(conversation)?.key,
    forget: (conversation) => void all.delete(conversation),
  }
}
