/** Every check of a script. One file, one rule. */
import { ageFirst } from './age-first.ts'
import type { Check, DatedCheck } from './check.ts'
import { childBelieved } from './child-believed.ts'
import { choiceFits } from './choice-fits.ts'
import { dangerNearHelp } from './danger-near-help.ts'
import { entriesKnown } from './entries-known.ts'
import { exitsExist } from './exits-exist.ts'
import { factsDeclared } from './facts-declared.ts'
import { factsNeeded } from './facts-needed.ts'
import { hasWayOn } from './has-way-on.ts'
import { drafts, emergencyEverywhere, rowsDialled } from './launch/launch.ts'
import { lengths } from './lengths.ts'
import { linesComplete } from './lines-complete.ts'
import { lockScreen } from './lock-screen.ts'
import { numbersKnown } from './numbers-known.ts'
import { numbersWritten } from './numbers-written.ts'
import { optionsDiffer } from './options-differ.ts'
import { picturesShown } from './pictures-shown.ts'
import { placeholders } from './placeholders.ts'
import { reachable } from './reachable.ts'
import { reactionsHelp } from './reactions-help.ts'
import { readingEase } from './reading-ease.ts'
import { rowsFresh } from './rows-fresh.ts'
import { sameWord } from './same-word.ts'
import { setsKnown } from './sets-known.ts'
import { sharedSteps } from './shared-steps.ts'
import { silenceOnce } from './silence-once.ts'
import { termsKept } from './terms-kept.ts'
import { turnsEnd } from './turns-end.ts'
import { waysOut } from './ways-out.ts'
import { wordsComplete, wordsUsed, wordsWhole } from './words-complete.ts'
import { wordsFresh } from './words-fresh.ts'

export const checks: readonly Check[] = [
  sharedSteps,
  exitsExist,
  setsKnown,
  hasWayOn,
  reachable,
  turnsEnd,
  optionsDiffer,
  choiceFits,
  factsDeclared,
  wordsComplete,
  linesComplete,
  placeholders,
  picturesShown,
  lengths,
  sameWord,
  numbersKnown,
  numbersWritten,
  lockScreen,
  waysOut,
  dangerNearHelp,
  silenceOnce,
  reactionsHelp,
  ageFirst,
  childBelieved,
  entriesKnown,
]

/**
 * Asked of what is to be published. What was published before it was asked is said all the same: without it would go all that staff have
 * mended since, numbers among it.
 */
export const checksOfNewWords: readonly Check[] = [numbersWritten, childBelieved]

/** What can be judged in a language of which half is still missing. */
export const checksOfWords: readonly Check[] = [wordsUsed, placeholders, lengths, lockScreen]

/** What an editor mends, or accepts with a reason. Nobody is in danger by it. */
export const warnings: readonly DatedCheck[] = [
  factsNeeded,
  rowsFresh,
  wordsFresh,
  wordsWhole,
  termsKept,
  readingEase,
]

/** What must be done before real people are served: `itgel check --launch`. */
export const launchChecks: readonly DatedCheck[] = [drafts, rowsDialled, emergencyEverywhere]
