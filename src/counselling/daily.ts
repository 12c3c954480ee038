/**
 * Once a day: does a page arrive? One person gets a test, by all her ways, and presses the button. And: is anybody missing on
 * the rota of the next two weeks? Whoever leads is told. Any process may do it; a note in the store says who did.
 */
import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import type { Log } from '../log.ts'
import { type CallPeople, isSent } from './call-people.ts'
import type { Keeper, KeptNote } from './keeper.ts'
import { gapDays, gaps } from './rota/gaps.ts'
import { onShift } from './rota/on-shift.ts'
import type { Rota, Skills } from './rota/record.ts'

export type DailySettings = {
  /** When, by the clock of the rota: `10:00`. */
  at: string
  /** Who gets the test. Without her there is none. */
  person?: string
}

/** A test that was not acknowledged for so long has failed. */
export const testPatienceMs = 30 * 60_000

/** Whether it is time and was not done today. After the hour it is still done: the process may have been down. */
export function isDue(
  settings: DailySettings,
  zone: string,
  done: KeptNote['value'],
  now: number,
): string | undefined {
  const local = DateTime.fromMillis(now, { zone })
  const day = local.toFormat('yyyy-MM-dd')
  return local.toFormat('HH:mm') >= settings.at && done?.day !== day ? day : undefined
}

export type DailyParts = {
  settings: DailySettings
  keeper: Keeper
  call: CallPeople
  /** What people can do, as their records say. */
  skills: () => Promise<Skills>
  log: Log
  now: () => number
}

/** To be called every minute or so. */
export async function everyDay(parts: DailyParts): Promise<void> {
  const rota = await parts.keeper.rota()
  await testPage(parts, rota)
  await tellGaps(parts, rota)
}

async function testPage({ settings, keeper, call, log, now }: DailyParts, { zone }: Rota): Promise<void> {
  const { person } = settings
  if (person === undefined) return
  const { revision, value } = await keeper.note('self-test')
  const day = isDue(settings, zone, value, now())
  if (day === undefined) return
  const begun = { at: now(), day, id: `test-${randomUUID()}`, person }
  if (!(await keeper.keep('self-test', revision, begun))) return
  const { tried } = await call([person], {
    kind: 'test',
    id: begun.id,
    urgency: 'critical',
    acknowledge: true,
  })
  const sent = [...new Set(tried.filter(isSent).map(({ pager }) => pager))]
  const failed = tried.flatMap(({ pager, outcome }) =>
    outcome.kind === 'sent' ? [] : [{ pager, reason: outcome.reason }],
  )
  const after = await keeper.note('self-test')
  // She may have pressed the button already.
  if (after.value?.id === begun.id)
    await keeper.keep('self-test', after.revision, { ...after.value, sent, failed })
  if (sent.length < 2) log.error('paging.test', { count: sent.length })
  else log.info('paging.test', { count: sent.length })
}

/** True when this page was the daily test, and it is noted. */
export async function acknowledgeTest(keeper: Keeper, id: string, now: number): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    const { revision, value } = await keeper.note('self-test')
    if (!value || value.id !== id) return false
    if (value.acknowledgedAt !== undefined) return true
    if (await keeper.keep('self-test', revision, { ...value, acknowledgedAt: now })) return true
  }
  return false
}

async function tellGaps({ settings, keeper, call, skills, now }: DailyParts, rota: Rota): Promise<void> {
  const { revision, value } = await keeper.note('gaps')
  const day = isDue(settings, rota.zone, value, now())
  if (day === undefined) return
  const found = gaps(rota, now(), gapDays, await skills())
  if (!(await keeper.keep('gaps', revision, { at: now(), day, count: found.length })) || found.length === 0)
    return
  const { supervisor } = onShift(rota, now())
  await call(supervisor.length > 0 ? supervisor : rota.lastResort, {
    kind: 'gap',
    id: `gap-${day}`,
    urgency: 'high',
    acknowledge: false,
  })
}
