/** All that is promised, in the order of the numbers. A suite walks this list. */
import type { Promised } from './promise.ts'
import { alwaysAnswered } from './promises/always-answered.ts'
import { appliedOnce } from './promises/applied-once.ts'
import { bearsTheLoad } from './promises/bears-the-load.ts'
import { callsNobodyElse } from './promises/calls-nobody-else.ts'
import { comesBack } from './promises/comes-back.ts'
import { dangerGoesFirst } from './promises/danger-goes-first.ts'
import { erasedForGood } from './promises/erased-for-good.ts'
import { failsClosed } from './promises/fails-closed.ts'
import { forgedWords } from './promises/forged-words.ts'
import { hostileInput } from './promises/hostile-input.ts'
import { hostileWordsStayWords } from './promises/hostile-words-stay-words.ts'
import { inOrder } from './promises/in-order.ts'
import { neverFirst } from './promises/never-first.ts'
import { noGapAtTheDesk } from './promises/no-gap-at-the-desk.ts'
import { nobodyIsForgotten } from './promises/nobody-is-forgotten.ts'
import { nobodyIsSingledOut } from './promises/nobody-is-singled-out.ts'
import { nothingIsLost } from './promises/nothing-is-lost.ts'
import { nothingReadable } from './promises/nothing-readable.ts'
import { nothingSneaksIn } from './promises/nothing-sneaks-in.ts'
import { oneOwner } from './promises/one-owner.ts'
import { onlyStaffComeIn } from './promises/only-staff-come-in.ts'
import { onlyWhatIsHers } from './promises/only-what-is-hers.ts'
import { ourWordsArrive } from './promises/our-words-arrive.ts'
import { renewedUnseen } from './promises/renewed-unseen.ts'
import { seizureDrill } from './promises/seizure-drill.ts'
import { slowAndMany } from './promises/slow-and-many.ts'
import { somebodyIsCalled } from './promises/somebody-is-called.ts'
import { tellsNoTales } from './promises/tells-no-tales.ts'
import { toldToBrowsers } from './promises/told-to-browsers.ts'
import { writtenDownAndGone } from './promises/written-down-and-gone.ts'

export const promises: readonly Promised[] = [
  nothingIsLost,
  appliedOnce,
  ourWordsArrive,
  inOrder,
  somebodyIsCalled,
  oneOwner,
  nobodyIsForgotten,
  bearsTheLoad,
  dangerGoesFirst,
  noGapAtTheDesk,
  comesBack,
  alwaysAnswered,
  nothingReadable,
  seizureDrill,
  erasedForGood,
  writtenDownAndGone,
  nobodyIsSingledOut,
  neverFirst,
  tellsNoTales,
  forgedWords,
  hostileInput,
  hostileWordsStayWords,
  onlyWhatIsHers,
  onlyStaffComeIn,
  callsNobodyElse,
  toldToBrowsers,
  slowAndMany,
  nothingSneaksIn,
  renewedUnseen,
  failsClosed,
]
