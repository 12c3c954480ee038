/** Makes a house of files in the browser. Its schemas may not be made into code here: the page allows none. */
import { z } from 'zod'
import { compileHouse, type DialogHouse, type HouseFiles } from '../../../../../dialog/load.ts'
import { type Changed, withChanged } from '../../../../../studio/files.ts'

z.config({ jitless: true })

/** Undefined where it does not hold together so far that nothing can be played. */
export function houseOf(files: HouseFiles, changed: Changed): DialogHouse | undefined {
  try {
    const house = compileHouse(withChanged(files, changed))
    return house.script.dialogs.has('welcome') ? house : undefined
  } catch {
    return undefined
  }
}
