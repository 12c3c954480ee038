/** Every check of a script. One file, one rule. */
import type { Check } from './check.ts'
import { choiceFits } from './choice-fits.ts'
import { exitsExist } from './exits-exist.ts'
import { factsDeclared } from './facts-declared.ts'
import { hasWayOn } from './has-way-on.ts'
import { lengths } from './lengths.ts'
import { linesComplete } from './lines-complete.ts'
import { lockScreen } from './lock-screen.ts'
import { numbersKnown } from './numbers-known.ts'
import { optionsDiffer } from './options-differ.ts'
import { placeholders } from './placeholders.ts'
import { reachable } from './reachable.ts'
import { sameWord } from './same-word.ts'
import { setsKnown } from './sets-known.ts'
import { sharedSteps } from './shared-steps.ts'
import { waitsInLoops } from './waits-in-loops.ts'
import { wordsComplete } from './words-complete.ts'

export const checks: readonly Check[] = [
  sharedSteps,
  exitsExist,
  setsKnown,
  hasWayOn,
  reachable,
  waitsInLoops,
  optionsDiffer,
  choiceFits,
  factsDeclared,
  wordsComplete,
  linesComplete,
  placeholders,
  lengths,
  sameWord,
  numbersKnown,
  lockScreen,
]
