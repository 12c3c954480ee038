/**
 * A country has one file, and a service one name in the whole directory: steps name services without their country, and she would be
 * given the number of another place.
 */
import { type Problem, problemAt, type Source } from '../problems.ts'

/** `seen`: names and countries so far, and the file each stands in; added to. */
export function directoryApart(
  { country, services }: { country: string; services: Readonly<Record<string, unknown>> },
  source: Source,
  seen: Map<string, string>,
): Problem[] {
  const before = seen.get(country)
  if (before !== undefined)
    return [
      problemAt(source, ['country'], `${country} has a file already, ${before}: put its services there`),
    ]
  seen.set(country, source.file)
  return Object.keys(services).flatMap((id): Problem[] => {
    const other = seen.get(id)
    seen.set(id, other ?? source.file)
    return other === undefined
      ? []
      : [
          problemAt(
            source,
            ['services', id],
            `"${id}" is a service in ${other} already: give this one another name`,
          ),
        ]
  })
}
