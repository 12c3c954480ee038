/** Makes a house of files in the browser. */
import './no-eval.ts'
import { compileHouse, type DialogHouse, type HouseFiles } from '../../../../../dialog/load.ts'
import { type Changed, withChanged } from '../../../../../studio/files.ts'

/** Undefined where it does not hold together so far that nothing can be played. */
export function houseOf(files: HouseFiles, changed: Changed): DialogHouse | undefined {
  try {
    const house = compileHouse(withChanged(files, changed))
    return house.script.dialogs.has('welcome') ? house : undefined
  } catch {
    return undefined
  }
}
