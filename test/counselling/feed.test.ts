/** Her shifts in the calendar of her own phone, and nothing else. */
import { describe, expect, test } from 'vitest'
import { feedId, newFeedToken, shiftFeed } from '#src/counselling/rota/feed.ts'
import { at, monday, rotaOf } from './people.ts'

const rota = rotaOf({
  week: [
    { id: 'night', person: 'oyun', role: 'first', day: 'mon', from: '20:00', until: '08:00' },
    { id: 'lead', person: 'oyun', role: 'supervisor', day: 'mon', from: '20:00', until: '08:00' },
    { id: 'other', person: 'saraa', role: 'backup', day: 'tue', from: '09:00', until: '17:00' },
  ],
  swaps: [{ id: 'a', shift: 'night', date: '2026-12-07', takes: 'saraa' }],
  exceptions: [
    { kind: 'away', id: 'b', person: 'oyun', from: '2026-12-06T00:00', until: '2026-12-09T00:00' },
  ],
})
const now = at(`${monday}T12:00`)
const lines = async (person: string, language = 'mn') =>
  (await shiftFeed(rota, { person, language, now })).split('\r\n')

describe('the feed of her shifts', () => {
  test('is a calendar as RFC 5545 wants it: CRLF, short lines, UTC times, one entry a shift', async () => {
    const text = await shiftFeed(rota, { person: 'oyun', language: 'mn', now })
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const starts = text.match(/^DTSTART.*$/gm)
    expect(starts?.slice(0, 4)).toEqual([
      'DTSTART:20261109T120000Z',
      'DTSTART:20261116T120000Z',
      'DTSTART:20261123T120000Z',
      'DTSTART:20261130T120000Z',
    ])
    expect(text.match(/^DTEND.*$/gm)?.[2]).toBe('DTEND:20261124T000000Z')
  })
  test('leaves out what she gave away or is away for, and has what she took over', async () => {
    expect(await lines('oyun')).not.toContain('DTSTART:20261207T120000Z')
    expect(await lines('saraa')).toContain('DTSTART:20261207T120000Z')
    expect(await lines('saraa')).toContain('DTSTART:20261208T010000Z')
  })
  test('says nothing but when: no role, no person, no name of ours, no case', async () => {
    for (const [language, title] of [
      ['mn', 'ээлж'],
      ['en', 'shift'],
      ['xx', 'ээлж'],
    ] as const) {
      const text = await lines('oyun', language)
      expect(new Set(text.filter((line) => line.startsWith('SUMMARY')))).toEqual(
        new Set([`SUMMARY:${title}`]),
      )
      expect(text.join('\n')).not.toMatch(/oyun|saraa|night|lead|first|supervisor|itgel|итгэл|case|help/i)
    }
  })
  test('keeps the name of each entry, so that a calendar does not show it twice', async () => {
    const names = async (at: number) =>
      (await shiftFeed(rota, { person: 'oyun', language: 'mn', now: at }))
        .split('\r\n')
        .filter((line) => line.startsWith('UID'))
    const hers = await names(now)
    expect(new Set(hers).size).toBe(hers.length)
    expect(await names(now + 3600_000)).toEqual(hers)
  })
  test('of somebody without shifts is empty and still a calendar', async () => {
    expect((await lines('nobody')).filter((line) => line.startsWith('BEGIN'))).toEqual(['BEGIN:VCALENDAR'])
  })
  test('has an address that cannot be guessed, is not kept, and is found again only by itself', () => {
    const { token, id } = newFeedToken()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(feedId(token)).toBe(id)
    expect(id).not.toContain(token.slice(0, 10))
    expect(newFeedToken().token).not.toBe(token)
    for (const wrong of ['', 'x', token.slice(1), `${token}x`, `${token.slice(0, -1)}/`, '../'.repeat(20)])
      expect(feedId(wrong)).toBeUndefined()
  })
})
