/** What judges a flood of critical cases, which `somebody-is-called` brings in its short form and `npm run bench -- paging` for an hour. */
import { describe, expect, test } from 'vitest'
import type { CaseCard } from '#src/counselling/card.ts'
import type { CaseLine } from '#src/counselling/case-line.ts'
import type { CaseId, EntryId, StaffId, Words } from '#src/message.ts'
import { judgeCase, type Kept, type Known, quietMs } from './flood/checker.ts'

describe('the history checker', () => {
  const known: Known = {
    conversation: 'amina1',
    wroteAt: 0,
    acknowledgedAt: 1000,
    reply: 'thank you',
    erased: false,
  }
  const bolor = 'bolor' as StaffId
  const tuya = 'tuya' as StaffId
  const event = (by: StaffId, name: 'claimed' | 'closed' | 'owner lost'): CaseLine => ({
    at: 0,
    by,
    kind: 'event',
    event: name,
  })
  const said = (by: StaffId, act: string): CaseLine => ({
    at: 0,
    by,
    kind: 'text',
    text: 'x' as Words,
    sends: [],
    act: act as EntryId,
  })
  const kept = (lines: CaseLine[], card: Partial<CaseCard> = {}): Kept => ({
    lines,
    card: { id: 'a.1' as CaseId, state: 'closed', history: [], ...card } as CaseCard,
  })
  const good = kept([event(bolor, 'claimed'), said(bolor, '1'), event(bolor, 'closed')])
  const rings = [{ at: 3000, to: '+976', id: 'telegram/a.1' }]
  const around = { tookAt: new Map<string, number>(), rings, faults: [] }
  const wrong = (cases: Kept[], more: Partial<typeof around> = {}): string =>
    judgeCase(known, cases, { ...around, ...more }).wrong.join(', ')

  test('finds nothing in a good history', () => {
    expect(judgeCase(known, [good], around)).toEqual({ waitedMs: 2000, touched: false, wrong: [] })
  })
  test('finds two owners, and words of somebody who had her no more', () => {
    expect(wrong([kept([event(bolor, 'claimed'), event(tuya, 'claimed'), event(tuya, 'closed')])])).toMatch(
      /taken by tuya while bolor had it/,
    )
    const late = [
      event(bolor, 'claimed'),
      event(bolor, 'owner lost'),
      said(bolor, '1'),
      event(tuya, 'claimed'),
      event(tuya, 'closed'),
    ]
    expect(wrong([kept(late)])).toMatch(/bolor wrote to her while nobody had it/)
    const history: CaseCard['history'] = [
      { state: 'claimed', at: 0, by: bolor },
      { state: 'claimed', at: 1, by: tuya },
    ]
    expect(wrong([kept(good.lines, { history })])).toMatch(/taken by tuya while it was claimed/)
  })
  test('finds whom nobody called, or too late', () => {
    expect(wrong([good], { rings: [] })).toMatch(/nobody was called/)
    expect(wrong([good], { rings: [{ at: 1001 + quietMs, to: '', id: '' }] })).toMatch(/called after 15 s/)
    expect(wrong([good], { rings: [], tookAt: new Map([['a.1', 1500]]) })).toBe('')
  })
  test('finds what is lost, forgotten or done twice', () => {
    expect(wrong([])).toMatch(/opened no case/)
    expect(wrong([good, good])).toMatch(/2 cases for one danger/)
    expect(wrong([kept(good.lines, { state: 'offered' })])).toMatch(/forgotten: it ended as offered/)
    expect(
      wrong([kept([event(bolor, 'claimed'), said(bolor, '1'), said(bolor, '1'), event(bolor, 'closed')])]),
    ).toMatch(/one act was carried out twice/)
    expect(judgeCase({ ...known, erased: true }, [good], around).wrong.join()).toMatch(/a card is left/)
  })
})
