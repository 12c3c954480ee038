/** The area that `run.mjs` asks Stryker about, and the suites that judge it. */
import { areas } from './areas.mjs'

export const area = areas[process.env.AREA ?? '']
if (!area) throw new Error(`AREA is one of ${Object.keys(areas).join(', ')}`)

/** `SLOW`: asks the suites that come after the others. */
export const suites = (process.env.SLOW ? area.slow : area.suites) ?? []
