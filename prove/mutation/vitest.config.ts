/** As for `npm test`, with the suites of one area alone. */
import usual from '../../vitest.config.ts'
import { suites } from './chosen.mjs'

export default { ...usual, test: { ...usual.test, include: suites } }
