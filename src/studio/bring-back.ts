/**
 * An earlier version as it may be brought back: what was learnt since is not unlearnt. A test call stays written down, and a number
 * that was found wrong stays wrong; a code that was published leads on for whoever comes by its poster. Pure.
 */
import type { HouseFiles } from '../dialog/load.ts'
import { countryFiles } from './directory.ts'
import { entriesFile } from './entries.ts'
import { isBox, readValue, withValue } from './units.ts'

/** `between`: the versions after the earlier one and before what is published, the newest first. */
export const broughtBack = (
  live: HouseFiles,
  earlier: HouseFiles,
  between: readonly HouseFiles[] = [],
): HouseFiles => withCodes(live, withDials([live, ...between], earlier))

/** Services that stood there then and do not now: what is known of them stands in the versions between. */
export function hasLostServices(live: HouseFiles, earlier: HouseFiles): boolean {
  const now = countryFiles(live)
  return [...countryFiles(earlier)].some(([country, { services }]) =>
    Object.keys(services).some((id) => !isBox(now.get(country)?.services[id])),
  )
}

/** What is known of each number today; of one that was taken away, what was known of it last. */
function withDials(since: readonly HouseFiles[], earlier: HouseFiles): HouseFiles {
  const known = since.map(countryFiles)
  let files = earlier
  for (const [country, { file, services }] of countryFiles(earlier)) {
    for (const [id, was] of Object.entries(services)) {
      const is = known.map((all) => all.get(country)?.services[id]).find(isBox)
      if (!isBox(was) || !is) continue
      // Each call says which number it was; that one still counts is known only of the number that is there today.
      const same = is.number === was.number && is.from_abroad === was.from_abroad
      for (const key of same ? ['dialled', 'expires', 'dials'] : ['dials']) {
        if (JSON.stringify(was[key]) === JSON.stringify(is[key])) continue
        files = { ...files, [file]: withValue(file, files[file], ['services', id, key], is[key]) }
      }
    }
  }
  return files
}

/** Codes that came later stay, and are offered no more. */
function withCodes(live: HouseFiles, earlier: HouseFiles): HouseFiles {
  const [now, was] = [live, earlier].map((files) => readValue(entriesFile, files[entriesFile]))
  if (!isBox(now)) return earlier
  const taken = new Set(
    Object.values(isBox(was) ? was : {}).flatMap((one) =>
      isBox(one) && Array.isArray(one.ads) ? one.ads.map(String) : [],
    ),
  )
  return Object.entries(now).reduce<HouseFiles>((files, [code, value]) => {
    if (!isBox(value) || (isBox(was) && Object.hasOwn(was, code))) return files
    const { dialog, ads, ...rest } = value
    const there = typeof dialog === 'string' && Object.hasOwn(earlier, `dialogs/${dialog}.yaml`)
    const own = (Array.isArray(ads) ? ads : []).filter((ad) => !taken.has(String(ad)))
    // Where the dialog it opened is not there, it leads to the beginning; an advertisement leads where it led then.
    const retired = { ...rest, ...(there && { dialog }), ...(own.length > 0 && { ads: own }), retired: true }
    return { ...files, [entriesFile]: withValue(entriesFile, files[entriesFile], [code], retired) }
  }, earlier)
}
