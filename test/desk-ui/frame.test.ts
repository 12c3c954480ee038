/** What every page stands on, without a browser: notices that come in pieces, addresses, dates. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, Problem, sentenceOf } from '#src/desk/ui/call.ts'
import { noticeReader } from '#src/desk/ui/notice-reader.ts'

const notice = fc.record({
  id: fc.option(fc.nat(), { nil: undefined }),
  event: fc.constantFrom('hello', 'case.changed', 'case.waits', 'people.changed', 'me.changed'),
  data: fc.record({ id: fc.string() }),
})
const written = ({ id, event, data }: { id: number | undefined; event: string; data: object }): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

test('notices are read the same however the line cuts them, between heartbeats too', () => {
  fc.assert(
    fc.property(fc.array(notice), fc.array(fc.nat({ max: 40 })), (notices, cuts) => {
      const text = `retry: 2000\n\n${notices.map((each, at) => `${written(each)}id: ${at}\n: .\n\n`).join('')}`
      const heard: unknown[] = []
      const reader = noticeReader((event, data, id) => {
        if (event !== '') heard.push({ event, data, id })
      })
      let rest = text
      for (const cut of cuts) {
        reader.push(rest.slice(0, cut))
        rest = rest.slice(cut)
      }
      reader.push(rest)
      expect(heard).toEqual(
        notices.map(({ event, data, id }) => ({
          event,
          data,
          id: id === undefined ? undefined : String(id),
        })),
      )
    }),
  )
})

test('half a notice is not told', () => {
  const heard: string[] = []
  const reader = noticeReader((event) => heard.push(event))
  reader.push('event: case.waits\ndata: {}\n')
  expect(heard).toEqual([])
  reader.push('\n')
  expect(heard).toEqual(['case.waits'])
})

test('an address holds what is sent and nothing else', () => {
  expect(addressOf('/desk/api/people/:id', { id: 'a/b?c' })).toBe('/desk/api/people/a%2Fb%3Fc')
  expect(addressOf('/desk/api/cases/:channel/:id', { channel: 'web', id: 'x.1' })).toBe(
    '/desk/api/cases/web/x.1',
  )
  expect(addressOf('/desk/api/audit', {}, { limit: 50, who: undefined, act: 'audit.read' })).toBe(
    '/desk/api/audit?limit=50&act=audit.read',
  )
})

test('what only passes is asked again, what was refused is not', () => {
  for (const code of ['offline', 'failed', 'store-down', 'too-many'] as const)
    expect(new Problem(code).passing).toBe(true)
  for (const code of ['wrong', 'forbidden', 'not-found', 'conflict', 'invalid', 'locked'] as const)
    expect(new Problem(code).passing).toBe(false)
})

test('a refusal without words of ours shows the sentence that came with it', () => {
  expect(sentenceOf(new Problem('gone', { code: 'gone', message: 'This link is too old.' }))).toBe(
    'This link is too old.',
  )
})
