/** Whether it is one of her quiet hours; they may pass midnight. Pure. */
export function isQuiet(quiet: { from: string; to: string } | null, at: string): boolean {
  if (!quiet) return false
  const { from, to } = quiet
  return from <= to ? from <= at && at < to : from <= at || at < to
}
