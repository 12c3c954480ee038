/** Every concept, by name. Rules speak of these names only. */
import type { Concept } from '../lexicon.ts'
import { acts } from './acts.ts'
import { actsFrame } from './acts-frame.ts'
import { childhood } from './childhood.ts'
import { confine } from './confine.ts'
import { contexts } from './contexts.ts'
import { despair } from './despair.ts'
import { dying } from './dying.ts'
import { commonWords } from './frequent.ts'
import { grammar } from './grammar.ts'
import { ordinaryWords } from './ordinary.ts'
import { people } from './people.ts'
import { afterHer } from './sayings/after-her.ts'
import { asItIsSeen } from './sayings/as-it-is-seen.ts'
import { atTheNeck } from './sayings/at-the-neck.ts'
import { boundAndSold } from './sayings/bound-and-sold.ts'
import { confinedSayings } from './sayings/confined.ts'
import { dangerSayings } from './sayings/danger.ts'
import { despairSayings } from './sayings/despair.ts'
import { everydaySayings } from './sayings/everyday.ts'
import { frameSayings } from './sayings/frame.ts'
import { harmlessSayings } from './sayings/harmless.ts'
import { homeSayings } from './sayings/home.ts'
import { lastSteps } from './sayings/last-steps.ts'
import { plainHarm } from './sayings/plain-harm.ts'
import { plainHold } from './sayings/plain-hold.ts'
import { plainSigns } from './sayings/plain-signs.ts'
import { quietSayings } from './sayings/quiet.ts'
import { sexualSayings } from './sayings/sexual.ts'
import { shutInAndLookedOver } from './sayings/shut-in-and-looked-over.ts'
import { theLastHour } from './sayings/the-last-hour.ts'
import { tradeSayings } from './sayings/trade.ts'
import { turnSayings } from './sayings/turns.ts'
import { withThings } from './sayings/with-things.ts'
import { sex } from './sex.ts'
import { signs } from './signs.ts'
import { touching } from './touching.ts'
import { trade } from './trade.ts'
import { violence } from './violence.ts'

export const concepts = {
  ...acts,
  ...actsFrame,
  ...childhood,
  ...commonWords,
  ...confine,
  ...contexts,
  ...despair,
  ...dying,
  ...grammar,
  ...ordinaryWords,
  ...people,
  ...sex,
  ...signs,
  ...touching,
  ...trade,
  ...violence,
  ...confinedSayings,
  ...dangerSayings,
  ...despairSayings,
  ...everydaySayings,
  ...frameSayings,
  ...harmlessSayings,
  ...homeSayings,
  ...lastSteps,
  ...plainHarm,
  ...plainHold,
  ...plainSigns,
  ...quietSayings,
  ...sexualSayings,
  ...tradeSayings,
  ...turnSayings,
  ...withThings,
  ...boundAndSold,
  ...afterHer,
  ...asItIsSeen,
  ...atTheNeck,
  ...theLastHour,
  ...shutInAndLookedOver,
} as const satisfies Record<string, Concept>

export type ConceptName = keyof typeof concepts
