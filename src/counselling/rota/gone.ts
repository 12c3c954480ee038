/** A rota as it holds where some of those on it cannot answer any more: they have left, or may open no case. Pure. */
import type { Rota } from './record.ts'

/** Away for ever, as an absence that was planned is: who takes a shift of hers by a swap still has it. */
export function withoutThem(rota: Rota, gone: ReadonlySet<string>): Rota {
  if (gone.size === 0) return rota
  const away = [...gone].map((person, at) => ({
    kind: 'away' as const,
    id: `gone-${at}`,
    person,
    from: '2000-01-01T00:00',
    until: '2100-01-01T00:00',
  }))
  return {
    ...rota,
    exceptions: [...rota.exceptions, ...away],
    lastResort: rota.lastResort.filter((person) => !gone.has(person)),
  }
}
