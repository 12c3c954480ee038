/** Which services there are where she is, for what she needs: those of her place first, then those of the whole country. */
import { isIn } from './places.ts'
import type { DirectoryRow, ServiceKind } from './row.ts'

export type Wanted = { country: string; need: readonly ServiceKind[]; place?: string }

/** In the order of the needs. A service of another town is left out; one for citizens of that country too. */
export function servicesIn(rows: readonly DirectoryRow[], { country, need, place }: Wanted): DirectoryRow[] {
  const here = rows.filter(
    (row) =>
      row.country === country &&
      (row.place === undefined || isIn(place, row.place)) &&
      (country === 'MN' || row.for !== 'citizens'),
  )
  return need.flatMap((kind) =>
    here
      .filter((row) => row.kind === kind)
      .sort((a, b) => Number(a.place === undefined) - Number(b.place === undefined)),
  )
}
