/** All that is promised, in the order of the numbers. A suite walks this list. */
import type { Promised } from './promise.ts'
import { appliedOnce } from './promises/applied-once.ts'
import { forgedWords } from './promises/forged-words.ts'
import { inOrder } from './promises/in-order.ts'
import { nobodyIsForgotten } from './promises/nobody-is-forgotten.ts'
import { nothingIsLost } from './promises/nothing-is-lost.ts'
import { ourWordsArrive } from './promises/our-words-arrive.ts'

export const promises: readonly Promised[] = [
  nothingIsLost,
  appliedOnce,
  ourWordsArrive,
  inOrder,
  nobodyIsForgotten,
  forgedWords,
]
