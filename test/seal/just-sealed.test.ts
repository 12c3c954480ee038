/** What was sealed a moment ago is given without deciphering; nobody could tell, but for the time it takes. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ConversationId, Sealed } from '#src/message.ts'
import { justSealed, justSealedMs } from '#src/store/just-sealed.ts'
import { type ConversationKey, createSealer, type SealedKind } from '#src/store/seal.ts'

const key = (text: string): Buffer => Buffer.alloc(32, text)
const master = [{ id: 'now', key: key('now') }]
const women = ['amina', 'saran', 'naran'] as ConversationId[]
const kinds: SealedKind[] = ['inbox', 'outbox', 'state', 'trace', 'said']
const woman = fc.constantFrom(...women)
const kind = fc.constantFrom(...kinds)
const pick = fc.nat(40)
const step = fc.oneof(
  fc.record({ do: fc.constant('seal' as const), woman, kind, value: fc.jsonValue({ maxDepth: 1 }) }),
  fc.record({ do: fc.constant('open' as const), pick }),
  fc.record({ do: fc.constant('move' as const), pick, woman, kind }),
  fc.record({ do: fc.constant('forget' as const), woman }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.nat(justSealedMs) }),
)

test('opens what one who remembers nothing would open, and refuses what she would refuse', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let now = 0
      const remembers = createSealer(
        master,
        key('pseudonym'),
        justSealed(() => now),
      )
      const plain = createSealer(master, key('pseudonym'))
      const sealed: { woman: ConversationId; kind: SealedKind; it: Sealed; own: ConversationKey }[] = []
      for (const one of steps) {
        if (one.do === 'wait') now += one.ms
        else if (one.do === 'forget') remembers.forget(one.woman)
        else if (one.do === 'seal') {
          const own = remembers.keyFor(one.woman)
          const it = remembers.seal(one.woman, one.kind, one.value, own)
          sealed.push({ woman: one.woman, kind: one.kind, it, own })
        } else {
          const from = sealed[one.pick % Math.max(1, sealed.length)]
          if (!from) continue
          const at = one.do === 'move' ? one : from
          const told = (sealer: typeof plain): string => {
            try {
              const { value, key: own } = sealer.open(at.woman, at.kind, from.it)
              return JSON.stringify([
                value,
                own.key.toString('hex'),
                own.wrapped.toString('hex'),
                own.masterId,
              ])
            } catch {
              return 'refused'
            }
          }
          expect(told(remembers)).toBe(told(plain))
        }
      }
    }),
  )
})

const amina = 'amina' as ConversationId
const text = 'нууц' as string
const json = JSON.stringify(text)

test('an event and a saying are given once, the state of a conversation until its next one', () => {
  const recent = justSealed(() => 0)
  const own = createSealer(master, key('p')).newKey(amina)
  for (const what of ['inbox', 'outbox'] as const) {
    recent.put(amina, what, what as string as Sealed, text, json, own)
    expect(recent.take(amina, what, what as string as Sealed)?.value).toBe(text)
    expect(recent.take(amina, what, what as string as Sealed)).toBeUndefined()
  }
  recent.put(amina, 'state', 'one' as Sealed, text, json, own)
  recent.take(amina, 'state', 'one' as Sealed)
  expect(recent.take(amina, 'state', 'one' as Sealed)?.value).toBe(text)
  const state = { facts: {} }
  recent.put(amina, 'state', 'three' as Sealed, state, JSON.stringify(state), own)
  expect(recent.take(amina, 'state', 'three' as Sealed)?.value).toEqual(state)
  // Whoever takes it may change it.
  expect(recent.take(amina, 'state', 'three' as Sealed)?.value).not.toBe(state)
  recent.put(amina, 'state', 'two' as Sealed, text, json, own)
  expect(recent.take(amina, 'state', 'one' as Sealed)).toBeUndefined()
})

test('nothing of hers is left when she leaves, or after twenty seconds, and then her key is another one', () => {
  let now = 0
  const recent = justSealed(() => now)
  const sealer = createSealer(master, key('p'), recent)
  const own = sealer.keyFor(amina)
  const write = () => sealer.seal(amina, 'state', text, own)
  let it = write()
  sealer.forget(amina)
  expect(recent.take(amina, 'state', it)).toBeUndefined()
  expect(sealer.keyFor(amina).key.equals(own.key)).toBe(false)
  it = write()
  expect(sealer.keyFor(amina)).toBe(own)
  now = justSealedMs
  expect(recent.take(amina, 'state', it)).toBeUndefined()
  expect(sealer.keyFor(amina).key.equals(own.key)).toBe(false)
})

test('a flood of women makes it no larger', () => {
  const recent = justSealed(() => 0)
  const sealer = createSealer(master, key('p'), recent)
  const sealed = Array.from({ length: 5200 }, (_, number) => {
    const conversation = `woman ${number}` as ConversationId
    return { conversation, it: sealer.seal(conversation, 'state', number, sealer.keyFor(conversation)) }
  })
  const known = sealed.filter(({ conversation, it }) => recent.take(conversation, 'state', it))
  expect(known.length).toBe(5000)
  expect(known).toEqual(sealed.slice(200))
})
