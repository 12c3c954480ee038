/** A day and an hour as they are picked, by the clock of Ulaanbaatar: UTC+8 all year since 2017. Pure. */
const aheadMs = 8 * 3600_000

/** ms since 1970 of `2026-11-22` and `13:07`, or `13:07:30` as some browsers give it; undefined for what is no day or no hour. */
export function momentOf(day: string, hour: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}(:\d{2})?$/.test(hour)) return undefined
  const at = Date.parse(`${day}T${hour}+08:00`)
  return Number.isNaN(at) ? undefined : at
}

export function pickedFrom(ms: number): { day: string; hour: string } {
  const text = new Date(ms + aheadMs).toISOString()
  return { day: text.slice(0, 10), hour: text.slice(11, 16) }
}
