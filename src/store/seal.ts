/**
 * Sealing: AES-256-GCM under a key of one conversation, itself wrapped under a master key, all in one envelope.
 *
 *   envelope  = id of master key · wrapped key (12 iv + 32 + 16 tag) · 12 iv · ciphertext · 16 tag     in base64url
 *   associated data = conversation id and what it is ('state', 'inbox' …), so that no envelope can be moved
 *
 * The envelope carries its wrapped key, so opening needs the master keys alone: no second store call, and rotation
 * is by the key id. A conversation's key is drawn at its first message and carried on from envelope to envelope.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { ChannelId, ConversationId, EntryId, PlatformId, Sealed } from '../message.ts'

/**
 * An operator who changes keys restarts one process after the other: what no key of ours opens another may open already, or we soon. For
 * so long nothing is passed over or dropped, and what stands behind it, the safe sentence say, waits with it.
 */
export const withoutKeyMs = 30_000

export type MasterKey = { id: string; key: Buffer }
/** A conversation's key, open and wrapped. */
export type ConversationKey = {
  key: Buffer
  wrapped: Buffer
  masterId: string
  /** Id and wrapped key as every envelope begins; made when it is first needed. */
  written?: string
}
export type SealedKind = 'inbox' | 'state' | 'outbox' | 'trace' | 'feed' | 'card' | 'said'

export type Sealer = {
  newKey(conversation: ConversationId): ConversationKey
  /** Her key, where this process used it a moment ago; a new one otherwise. */
  keyFor(conversation: ConversationId): ConversationKey
  /** Nothing of hers is kept in memory. */
  forget(conversation: ConversationId): void
  seal(conversation: ConversationId, kind: SealedKind, value: unknown, key: ConversationKey): Sealed
  /** Throws on a foreign, moved or damaged envelope; never says what was in it. */
  open(
    conversation: ConversationId,
    kind: SealedKind,
    sealed: Sealed,
  ): { value: unknown; key: ConversationKey }
  /** A record of staff: a key of its own at every write, bound to the kind and id it lies under. */
  sealRecord(kind: string, id: string, value: unknown): Sealed
  openRecord(kind: string, id: string, sealed: Sealed): unknown
  /** Sealed under another master key than the first. */
  isOld(sealed: Sealed): boolean
  /** The conversation's pseudonym: keyed hash of channel and platform id. */
  conversationId(channel: ChannelId, address: PlatformId): ConversationId
  entryId(channel: ChannelId, id: PlatformId): EntryId
}

/** What was sealed here a moment ago, so that it need not be deciphered (`just-sealed.ts`). */
export type JustSealed = {
  put(
    conversation: ConversationId,
    kind: SealedKind,
    sealed: Sealed,
    value: unknown,
    text: string,
    key: ConversationKey,
  ): void
  /** What was sealed. An event and a saying are given once, as they were; her state is read anew each time. */
  take(
    conversation: ConversationId,
    kind: SealedKind,
    sealed: Sealed,
  ): { value: unknown; key: ConversationKey } | undefined
  /** Her key, where something of hers is still known. */
  keyOf(conversation: ConversationId): ConversationKey | undefined
  forget(conversation: ConversationId): void
}

/** Whose record it is: a conversation, or staff. */
type ScopedSealer = {
  newKey(scope: string): ConversationKey
  seal(scope: string, kind: SealedKind | 'record', value: unknown, key: ConversationKey): Sealed
  open(scope: string, kind: SealedKind | 'record', sealed: Sealed): { value: unknown; key: ConversationKey }
}

/** Something was sealed under a key that this process was not given. */
export class KeyMissing extends Error {
  constructor(masterId: string) {
    super(`sealed under a key that is not in SEAL_KEYS: ${masterId.slice(0, 40)}`)
    this.name = 'KeyMissing'
  }
}

const wrappedLength = 60

export function createSealer(
  masterKeys: readonly MasterKey[],
  pseudonymKey: Buffer,
  recent?: JustSealed,
): Sealer {
  const [first] = masterKeys
  if (!first) throw new Error('at least one sealing key is needed')
  const byId = new Map(masterKeys.map((master) => [master.id, master.key]))
  const pseudonym = (what: string, channel: ChannelId, id: PlatformId): string =>
    createHmac('sha256', pseudonymKey).update(`${what}\0${channel}\0${id}`).digest('base64url').slice(0, 22)

  const sealText = (scope: string, kind: string, text: string, key: ConversationKey): Sealed => {
    const body = encrypt(key.key, text, `${scope}\0${kind}`)
    // 60 bytes end where a group of base64 ends, so what stands before the body is written once a key.
    key.written ??= `${key.masterId}.${key.wrapped.toString('base64url')}`
    return (key.written + body.toString('base64url')) as Sealed
  }
  /** No conversation is called so: their names have no such sign. */
  const staffScope = (kind: string, id: string): string => `staff\0${kind}\0${id}`
  const sealer: ScopedSealer = {
    newKey(scope) {
      const key = randomBytes(32)
      return { key, wrapped: encrypt(first.key, key, `${scope}\0key`), masterId: first.id }
    },
    seal: (scope, kind, value, key) => sealText(scope, kind, JSON.stringify(value), key),
    open(scope, kind, sealed) {
      const dot = sealed.indexOf('.')
      const masterId = sealed.slice(0, dot)
      const master = byId.get(masterId)
      if (!master) throw new KeyMissing(masterId)
      const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url')
      const wrapped = bytes.subarray(0, wrappedLength)
      const key = decrypt(master, wrapped, `${scope}\0key`)
      const value: unknown = JSON.parse(
        decrypt(key, bytes.subarray(wrappedLength), `${scope}\0${kind}`).toString('utf8'),
      )
      // Under an older master key it is wrapped anew, so that rotation ends when the last conversation spoke.
      if (masterId === first.id) return { value, key: { key, wrapped, masterId } }
      return {
        value,
        key: { key, wrapped: encrypt(first.key, key, `${scope}\0key`), masterId: first.id },
      }
    },
  }
  return {
    newKey: sealer.newKey,
    keyFor: (conversation) => recent?.keyOf(conversation) ?? sealer.newKey(conversation),
    forget: (conversation) => recent?.forget(conversation),
    seal(conversation, kind, value, key) {
      const text = JSON.stringify(value)
      const sealed = sealText(conversation, kind, text, key)
      recent?.put(conversation, kind, sealed, value, text, key)
      return sealed
    },
    open(conversation, kind, sealed) {
      return recent?.take(conversation, kind, sealed) ?? sealer.open(conversation, kind, sealed)
    },
    sealRecord(kind, id, value) {
      const scope = staffScope(kind, id)
      return sealer.seal(scope, 'record', value, sealer.newKey(scope))
    },
    openRecord: (kind, id, sealed) => sealer.open(staffScope(kind, id), 'record', sealed).value,
    isOld: (sealed) => !sealed.startsWith(`${first.id}.`),
    conversationId: (channel, address) => pseudonym('conversation', channel, address) as ConversationId,
    entryId: (channel, id) => pseudonym('event', channel, id) as EntryId,
  }
}

/** Random bytes by the handful: asking the system for twelve at a time costs more than the cipher. */
let pool = Buffer.alloc(0)
function freshBytes(count: number): Buffer {
  if (pool.length < count) pool = randomBytes(8192)
  const bytes = pool.subarray(0, count)
  pool = pool.subarray(count)
  return bytes
}

function encrypt(key: Buffer, plain: Buffer | string, context: string): Buffer {
  const iv = freshBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(context))
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain)
  // GCM gives everything at once: the end is empty, and only makes the tag.
  cipher.final()
  return Buffer.concat([iv, body, cipher.getAuthTag()])
}

function decrypt(key: Buffer, bytes: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(bytes.subarray(bytes.length - 16))
  return Buffer.concat([decipher.update(bytes.subarray(12, bytes.length - 16)), decipher.final()])
}
