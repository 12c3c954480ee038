/** Makes a house of files in the browser. */
import './no-eval.ts'
import { compileHouse, type DialogHouse, type HouseFiles } from '../../../../../dialog/load.ts'
import { type Changed, withChanged } from '../../../../../studio/files.ts'

/** Undefined where it does not hold together so far that nothing can be played. */
export function houseOf(files: HouseFiles, changed: Changed): DialogHouse | undefined {
  try {
    const house = compileHouse(asIfOffered(withChanged(files, changed)))
    return house.script.dialogs.has('welcome') ? house : undefined
  } catch {
    return undefined
  }
}

/** A language in the making is tried as if it were offered; what it lacks is said in the first one. */
const asIfOffered = (files: HouseFiles): HouseFiles =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      file.endsWith('/meta.json') ? text.replace(/("offered":\s*)"no"/, '$1"whole"') : text,
    ]),
  )
