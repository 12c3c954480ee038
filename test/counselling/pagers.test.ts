/** Walks the list of pagers and demands cases of each. The cases are data beside it (`src/counselling/pagers/cases/`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { pagers } from '#src/counselling/pagers/list.ts'
import type { Page, Pager } from '#src/counselling/pagers/pager.ts'
import { pagerIds } from '#src/counselling/pagers/pager.ts'

const now = 1790000000000
const page: Page = {
  id: 'page-1',
  subject: 'Ээлж',
  text: 'Нэг хүн хүлээж байна.',
  link: 'https://itgel.example/desk',
  acknowledge: 'Харлаа',
}
const folder = new URL('../../src/counselling/pagers/', import.meta.url)

test('every pager is in the list, in a file of its own', () => {
  expect(Object.keys(pagers).sort()).toEqual([...pagerIds].sort())
  for (const id of pagerIds) expect(existsSync(new URL(`${id}.ts`, folder))).toBe(true)
  expect(readdirSync(new URL('cases/', folder)).sort()).toEqual(
    [...pagerIds].sort().map((id) => `${id}.yaml`),
  )
})

for (const id of pagerIds) {
  const pager = pagers[id] as Pager<unknown, unknown, object, unknown>
  const cases = parse(readFileSync(new URL(`cases/${id}.yaml`, folder), 'utf8'), { merge: true })
  const write = (to: unknown, other: Partial<Page> = {}) =>
    pager.write({ ...page, ...other }, pager.to.parse(to), cases.settings, now)

  describe(`${id}: what is sent`, () => {
    for (const one of cases.writes)
      test(one.what, () => {
        const written = write(one.to, one.page)
        if (one.outcome) return expect(written).toEqual(one.outcome)
        if (one.call) expect(written).toMatchObject(one.call)
        if (one.json) expect(JSON.parse((written as { body: string }).body)).toEqual(one.json)
      })
    test('an address that is none is not called', () => {
      expect(cases.unreadable.length).toBeGreaterThan(2)
      for (const to of [...cases.unreadable, undefined, null, '', {}, []])
        expect([to, pager.to.safeParse(to).success]).toEqual([to, false])
    })
    test('nothing of a case is in it, because a page has no place for it', () => {
      const [{ to }] = cases.writes
      const before = JSON.stringify(write(to))
      const more = { ...page, name: 'her-name', words: 'her-words', conversation: 'her-conversation' }
      expect(JSON.stringify(pager.write(more, pager.to.parse(to), cases.settings, now))).not.toMatch(/her-/)
      expect(before.length).toBeGreaterThan(10)
    })
  })

  describe(`${id}: what it answers`, () => {
    for (const one of cases.outcomes)
      test(one.what, () => expect(pager.outcome(one.answer)).toEqual(one.outcome))
    test('has a case of each outcome', () => {
      const kinds = cases.outcomes.map((one: { outcome: { kind: string } }) => one.outcome.kind)
      expect(['sent', 'later', 'gone', 'refused'].filter((kind) => !kinds.includes(kind))).toEqual([])
    })
    test('whatever it answers has a meaning, and only its own yes means sent', () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 700 }), fc.anything(), (status, body) => {
          const answer = id === 'email' ? { code: 'EX', command: 'X', reply: status } : { status, body }
          const { kind } = pager.outcome(answer)
          expect(['sent', 'later', 'gone', 'refused']).toContain(kind)
          if (kind === 'sent') expect(id !== 'email' && status >= 200 && status < 300).toBe(true)
        }),
      )
    })
  })
}
