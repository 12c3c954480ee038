/** The audit: nothing is done without it, and nobody can change, remove, move or cut it unseen. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAudit } from '#src/desk/audit.ts'
import { deskHash } from '#src/desk/secret.ts'
import type { Store } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import type { JournalEntry, JournalHead } from '#src/store/records.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { connectedRedis } from '../support/connected.ts'
import { openHelpdesk, testSealer } from './helpdesk.ts'

const now = (): number => 1_800_000_000_000
const auditOf = async (store: Store) =>
  createAudit(store.records, store.journals, await deskHash(store.records, testSealer), now)

/** A book of 40 entries, and a way to look at a changed copy of it. */
async function book() {
  const store = memoryStore({ channels: ['web'], now })
  const audit = await auditOf(store)
  for (let i = 0; i < 40; i++)
    await audit.note({ who: 'she', act: 'case.read', kind: 'case', id: `case${i}` })
  const entries = await store.journals.read('audit', 1, 100)
  const head = await store.journals.head('audit')
  const look = async (changed: { entries: JournalEntry[]; head: JournalHead }, since?: string) => {
    const journals: Store['journals'] = {
      head: async () => changed.head,
      read: async (_, from, limit) => changed.entries.filter(({ number }) => number >= from).slice(0, limit),
    }
    return createAudit(store.records, journals, await deskHash(store.records, testSealer), now).verify(since)
  }
  return { entries, head, look, audit }
}
const numbered = (entries: JournalEntry[]): JournalEntry[] =>
  entries.map((entry, i) => ({ ...entry, number: i + 1 }))

describe('the chain', () => {
  test('is whole as it was written', async () => {
    const { entries, head, look } = await book()
    expect(await look({ entries, head })).toEqual({ ok: true, length: 40, head: `40:${head.hash}` })
  })

  test('shows any one letter that was changed, in a value, a hash, the head or its mark', async () => {
    const { entries, head, look } = await book()
    await fc.assert(
      fc.asyncProperty(
        fc.nat(39),
        fc.nat(300),
        fc.constantFrom('value', 'hash', 'head', 'mark'),
        async (at, letter, where) => {
          const change = (text: string): string => {
            const i = letter % text.length
            return text.slice(0, i) + (text[i] === 'A' ? 'B' : 'A') + text.slice(i + 1)
          }
          const changed = {
            entries: entries.map((entry, i) =>
              i === at && (where === 'value' || where === 'hash')
                ? { ...entry, [where]: change(entry[where]) }
                : entry,
            ),
            head:
              where === 'head'
                ? { ...head, hash: change(head.hash) }
                : where === 'mark'
                  ? { ...head, mark: change(head.mark) }
                  : head,
          }
          expect((await look(changed)).ok).toBe(false)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('shows what was removed, doubled or moved, numbered anew or not', async () => {
    const { entries, head, look } = await book()
    await fc.assert(
      fc.asyncProperty(
        fc.nat(39),
        fc.nat(39),
        fc.constantFrom('remove', 'double', 'swap'),
        fc.boolean(),
        async (a, b, how, anew) => {
          fc.pre(how !== 'swap' || a !== b)
          let changed = [...entries]
          const [one, two] = [entries[a]!, entries[b]!]
          if (how === 'remove') changed.splice(a, 1)
          if (how === 'double') changed.splice(b, 0, one)
          if (how === 'swap') [changed[a], changed[b]] = [two, one]
          if (anew) changed = numbered(changed)
          const lengthened = anew ? { ...head, length: changed.length, hash: changed.at(-1)!.hash } : head
          expect((await look({ entries: changed, head: lengthened })).ok).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('shows that the end was cut off, even when the head was set back', async () => {
    const { entries, head, look } = await book()
    for (let length = 0; length < 40; length++) {
      const left = entries.slice(0, length)
      const setBack = { length, hash: left.at(-1)?.hash ?? '', mark: head.mark }
      const verdict = await look({ entries: left, head: length === 0 ? head : setBack })
      expect([length, verdict.ok]).toEqual([length, false])
    }
  })

  test('shows what was put behind the end, and a book that was exchanged for an older one', async () => {
    const { entries, head, look } = await book()
    expect((await look({ entries: [...entries, { ...entries[39]!, number: 41 }], head })).broken?.why).toBe(
      'added',
    )
    const store = memoryStore({ channels: ['web'], now })
    const young = await auditOf(store)
    for (let i = 0; i < 3; i++) await young.note({ who: 'she', act: 'audit.read' })
    const earlier = await young.verify()
    const old = {
      entries: await store.journals.read('audit', 1, 9),
      head: await store.journals.head('audit'),
    }
    for (let i = 0; i < 3; i++) await young.note({ who: 'she', act: 'audit.read' })
    const later = await young.verify()
    expect(await young.verify(earlier.head)).toMatchObject({ ok: true })
    const journals = { head: async () => old.head, read: async () => old.entries }
    const rolledBack = createAudit(store.records, journals, await deskHash(store.records, testSealer), now)
    expect((await rolledBack.verify()).ok).toBe(false)
    const served = {
      ...journals,
      read: async (_: 'audit', from: number) => old.entries.filter(({ number }) => number >= from),
    }
    const whole = createAudit(store.records, served, await deskHash(store.records, testSealer), now)
    expect(await whole.verify()).toMatchObject({ ok: true })
    expect((await whole.verify(later.head)).broken?.why).toBe('replaced')
  })

  test('cannot be computed by who has not the desk’s key', async () => {
    const other = memoryStore({ channels: ['web'], now })
    const { entries, head } = await book()
    const journals = {
      head: async () => head,
      read: async (_: 'audit', from: number) => entries.filter(({ number }) => number >= from),
    }
    const stranger = createAudit(other.records, journals, await deskHash(other.records, testSealer), now)
    expect((await stranger.verify()).broken).toEqual({ number: 1, why: 'changed' })
  })
})

describe('writing it', () => {
  const connection = connectedRedis()

  test('three processes at once keep one chain, and every note of theirs is in it', async () => {
    const open = () => redisStore(connection(), { channels: ['web'], namespace: 'audit' })
    const stores = [open(), open(), open()]
    await deskHash(stores[0]!.records, testSealer)
    const audits = await Promise.all(stores.map(auditOf))
    await Promise.all(
      audits.flatMap((audit, p) =>
        Array.from({ length: 40 }, (_, i) =>
          audit.note({ who: `process${p}`, act: 'case.read', kind: 'case', id: `case${i}` }),
        ),
      ),
    )
    expect(await audits[0]!.verify()).toMatchObject({ ok: true, length: 120 })
    const { entries } = await audits[1]!.newest({ limit: 200 })
    expect(new Set(entries.map(({ who, id }) => `${who} ${id}`)).size).toBe(120)
  })

  test('a change and its note are written together or not at all', async () => {
    const helpdesk = await openHelpdesk()
    try {
      const she = await helpdesk.staff(['counsellor'])
      const { length } = await helpdesk.desk.audit.newest({ limit: 1 })
      const stale = { ...she.kept, revision: she.kept.revision - 1 }
      expect(await helpdesk.desk.people.disable(stale, 'operator')).toBe('conflict')
      expect((await helpdesk.desk.audit.newest({ limit: 1 })).length).toBe(length)
      await helpdesk.desk.people.disable(she.kept, 'operator')
      expect((await helpdesk.desk.audit.newest({ limit: 1 })).entries[0]).toMatchObject({
        number: length + 1,
        who: 'operator',
        act: 'person.disabled',
        id: she.id,
      })
    } finally {
      await helpdesk.close()
    }
  })

  test('no name, login or passphrase stands in it', async () => {
    const helpdesk = await openHelpdesk()
    try {
      const she = await helpdesk.staff(['administrator', 'supervisor'])
      const browser = helpdesk.browser()
      await browser.signIn(she)
      await browser.post('/desk/api/people', {
        login: 'canary.login@example.mn',
        name: 'Canary Name',
        roles: ['editor'],
        languages: ['mn'],
        childSafeguarding: false,
      })
      await browser.get('/desk/api/audit')
      const entries = await helpdesk.desk.store.journals.read('audit', 1, 100)
      const text = JSON.stringify(entries)
      expect(text).toContain('person.invited')
      for (const secret of ['anary', 'example', 'нар мандах', 'Person']) expect(text).not.toContain(secret)
    } finally {
      await helpdesk.close()
    }
  })
})

describe('the page', () => {
  test('shows it newest first with names of today, page by page, by person and by act', async () => {
    const helpdesk = await openHelpdesk()
    try {
      const [she, other] = [await helpdesk.staff(['administrator']), await helpdesk.staff(['editor'])]
      const browser = helpdesk.browser()
      await browser.signIn(she)
      for (let i = 0; i < 7; i++)
        await helpdesk.desk.audit.note({ who: other.id, act: 'dialog.changed', kind: 'dialog', id: `d${i}` })
      const first = (await browser.get('/desk/api/audit?limit=5')).body
      const second = (await browser.get(`/desk/api/audit?limit=5&before=${first.next}`)).body
      const numbers = [...first.lines, ...second.lines].map(({ number }: { number: number }) => number)
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
      expect(new Set(numbers).size).toBe(10)
      const theirs = (await browser.get(`/desk/api/audit?who=${other.id}&act=dialog.changed`)).body
      expect(theirs.lines).toHaveLength(7)
      expect(theirs.lines[0]).toMatchObject({ name: other.kept.value.name, kind: 'dialog', id: 'd6' })
      expect((await browser.get('/desk/api/audit/verify')).body).toMatchObject({ ok: true })
      const { entries } = await helpdesk.desk.audit.newest({ limit: 1 })
      expect(entries[0]).toMatchObject({ who: she.id, act: 'audit.read' })
    } finally {
      await helpdesk.close()
    }
  })
})
