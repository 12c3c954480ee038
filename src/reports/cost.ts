/**
 * What a campaign cost, beside whom it brought: only for staff, and only from figures that the report tells anyway, so that a
 * division gives away no number that is hidden. Pure.
 */

/** It is reckoned, not counted: no table of `tables.ts`. */
export const costTableId = 'entries_cost'
export const costColumns = ['cost', 'contacts', 'reached', 'per_contact', 'per_reached'] as const

type Told = { code: string; name: string; counts: (number | null)[] }

/**
 * A row for each entry point whose cost is entered. Amounts in whole tugrik (MNT); null where nobody came, or where the number is
 * not told.
 * @param contacts rows of the table `entries`, as this report tells them; `reached`: of `entries_reached`
 * @param costs by code
 */
export function costRows(
  contacts: readonly Told[],
  reached: readonly Told[],
  costs: ReadonlyMap<string, number>,
): Told[] {
  const people = new Map(reached.map(({ code, counts }) => [code, counts[0] ?? null]))
  return contacts.flatMap(({ code, name, counts: [came = null] }) => {
    const cost = costs.get(code)
    if (cost === undefined) return []
    const met = people.get(code) ?? null
    return [{ code, name, counts: [cost, came, met, each(cost, came), each(cost, met)] }]
  })
}

const each = (cost: number, people: number | null): number | null =>
  people === null || people === 0 ? null : Math.round(cost / people)
