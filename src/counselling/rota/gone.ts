/** A rota as it holds where some of those on it cannot answer any more. Pure. */
import type { Rota } from './record.ts'

/**
 * `unable`: they may open no case, and are away for ever, as an absence that was planned is: who takes a shift of theirs by a swap
 * still has it. `left`: nobody calls them, also not when nobody else is there; who is only no counsellor can still ring somebody up.
 */
export function withoutThem(
  rota: Rota,
  { unable, left }: { unable: ReadonlySet<string>; left: ReadonlySet<string> },
): Rota {
  const away = [...unable].map((person, at) => ({
    kind: 'away' as const,
    id: `gone-${at}`,
    person,
    from: '2000-01-01T00:00',
    until: '2100-01-01T00:00',
  }))
  return {
    ...rota,
    exceptions: [...rota.exceptions, ...away],
    lastResort: rota.lastResort.filter((person) => !left.has(person)),
  }
}
