/** What is stored can be opened only with the key, in its own place. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConversationId, PlatformId, Sealed } from '#src/message.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { resealRecords } from '#src/store/reseal.ts'
import { createSealer } from '#src/store/seal.ts'

const key = (text: string): Buffer => Buffer.alloc(32, text)
const old = { id: 'old', key: key('old') }
const now = { id: 'now', key: key('now') }
const pseudonym = key('pseudonym')
const amina = 'amina' as ConversationId
const saran = 'saran' as ConversationId

describe('sealing', () => {
  const sealer = createSealer([now, old], pseudonym)

  test('gives back what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sealed = sealer.seal(amina, 'state', value, sealer.newKey(amina))
        expect(JSON.stringify(sealer.open(amina, 'state', sealed).value)).toBe(JSON.stringify(value))
      }),
    )
  })

  test('never seals the same words alike, and keeps the conversation’s key from record to record', () => {
    const own = sealer.newKey(amina)
    const first = sealer.seal(amina, 'state', 'words', own)
    expect(sealer.seal(amina, 'state', 'words', own)).not.toBe(first)
    expect(sealer.open(amina, 'state', first).key.key.equals(own.key)).toBe(true)
  })

  test('opens nothing that was moved to another woman or another place', () => {
    const sealed = sealer.seal(amina, 'state', 'words', sealer.newKey(amina))
    expect(() => sealer.open(saran, 'state', sealed)).toThrow()
    expect(() => sealer.open(amina, 'outbox', sealed)).toThrow()
  })

  test('opens nothing of which one letter was changed, and says nothing of it', () => {
    const sealed = sealer.seal(amina, 'state', 'her words', sealer.newKey(amina))
    for (let i = 0; i < sealed.length - 1; i++) {
      const changed = (sealed.slice(0, i) + (sealed[i] === 'A' ? 'B' : 'A') + sealed.slice(i + 1)) as Sealed
      expect(() => sealer.open(amina, 'state', changed)).toThrow(/^(?!.*her words)/)
    }
  })

  test('opens under the old master key and seals anew under the first, so that keys can be changed', () => {
    const before = createSealer([old], pseudonym)
    const sealed = before.seal(amina, 'state', 'words', before.newKey(amina))
    const opened = sealer.open(amina, 'state', sealed)
    expect(opened.value).toBe('words')
    const after = createSealer([now], pseudonym)
    expect(after.open(amina, 'state', sealer.seal(amina, 'state', 'words', opened.key)).value).toBe('words')
    expect(() => after.open(amina, 'state', sealed)).toThrow(/SEAL_KEYS/)
  })

  test('knows a woman again by her platform id, and nobody else can', () => {
    const id = '6987654321' as PlatformId
    expect(sealer.conversationId('telegram', id)).toBe(
      createSealer([old], pseudonym).conversationId('telegram', id),
    )
    expect(sealer.conversationId('messenger', id)).not.toBe(sealer.conversationId('telegram', id))
    expect(createSealer([now], key('other')).conversationId('telegram', id)).not.toBe(
      sealer.conversationId('telegram', id),
    )
    expect(sealer.conversationId('telegram', id)).toMatch(/^[\w-]{22}$/)
  })
})

describe('what staff keep', () => {
  const before = createSealer([old], pseudonym)
  const both = createSealer([now, old], pseudonym)
  const after = createSealer([now], pseudonym)

  test('opens only under its own kind and id, and never as a woman’s', () => {
    const sealed = both.sealRecord('person', 'amina', { name: 'Сараа' })
    expect(both.openRecord('person', 'amina', sealed)).toEqual({ name: 'Сараа' })
    expect(both.sealRecord('person', 'amina', { name: 'Сараа' })).not.toBe(sealed)
    expect(() => both.openRecord('person', 'saran', sealed)).toThrow()
    expect(() => both.openRecord('session', 'amina', sealed)).toThrow()
    expect(() => both.open(amina, 'state', sealed)).toThrow()
    expect(() =>
      both.openRecord('person', 'amina', both.seal(amina, 'state', 1, both.newKey(amina))),
    ).toThrow()
  })

  test('is sealed anew when the keys are changed, ends when it would have ended, and the old key can go', async () => {
    let clock = 1_800_000_000_000
    const { records } = memoryStore({ channels: ['web'], now: () => clock })
    for (let i = 0; i < 450; i++)
      await records.write([
        {
          kind: 'person',
          id: `p${i}`,
          expected: 0,
          do: 'put',
          sealed: before.sealRecord('person', `p${i}`, i),
        },
      ])
    const session = before.sealRecord('session', 's', 'hers')
    await records.write([
      { kind: 'session', id: 's', expected: 0, do: 'put', sealed: session, expireMs: 1000 },
    ])
    expect(await resealRecords(records, both)).toBe(451)
    expect(await resealRecords(records, both)).toBe(0)
    for (const i of [0, 199, 449])
      expect(after.openRecord('person', `p${i}`, (await records.get('person', `p${i}`))!.sealed)).toBe(i)
    clock += 1000
    expect(await records.get('session', 's')).toBeUndefined()
  })
})
