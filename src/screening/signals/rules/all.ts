/** Every rule, in the order a counsellor reads them. */
import type { Rule } from '../rule.ts'
import { acts } from './acts.ts'
import { afterHerRules } from './after-her.ts'
import { asItIsSeenRules } from './as-it-is-seen.ts'
import { beatenRules } from './beaten.ts'
import { boundAndSoldRules } from './bound-and-sold.ts'
import { childRules } from './child.ts'
import { confined } from './confined.ts'
import { lastStepRules } from './last-steps.ts'
import { owedRules } from './owed.ts'
import { pictureRules } from './pictures.ts'
import { plainBody } from './plain-body.ts'
import { plainDanger } from './plain-danger.ts'
import { plainDespair } from './plain-despair.ts'
import { plainHeld } from './plain-held.ts'
import { plainSigns } from './plain-signs.ts'
import { pursuedRules } from './pursued.ts'
import { rescueRules } from './rescue.ts'
import { selfHarmRules } from './self-harm.ts'
import { soldRules } from './sold.ts'
import { threatenedRules } from './threatened.ts'
import { violatedRules } from './violated.ts'
import { weaponRules } from './weapons.ts'
import { wishToDieRules } from './wish-to-die.ts'
import { withThingRules } from './with-things.ts'

export const rules: readonly Rule[] = [
  ...rescueRules,
  ...weaponRules,
  ...pursuedRules,
  ...wishToDieRules,
  ...selfHarmRules,
  ...soldRules,
  ...owedRules,
  ...confined,
  ...beatenRules,
  ...threatenedRules,
  ...violatedRules,
  ...pictureRules,
  ...childRules,
  ...acts,
  ...plainDanger,
  ...plainBody,
  ...plainHeld,
  ...plainDespair,
  ...plainSigns,
  ...lastStepRules,
  ...withThingRules,
  ...boundAndSoldRules,
  ...afterHerRules,
  ...asItIsSeenRules,
]
