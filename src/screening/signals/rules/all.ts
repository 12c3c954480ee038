/** Every rule, in the order a counsellor reads them. */
import type { Rule } from '../rule.ts'
import { acts } from './acts.ts'
import { childRules } from './child.ts'
import { confined } from './confined.ts'
import { danger } from './danger.ts'
import { despairRules } from './despair.ts'
import { home } from './home.ts'
import { sexual } from './sexual.ts'
import { tradeRules } from './trade.ts'

export const rules: readonly Rule[] = [
  ...danger,
  ...despairRules,
  ...tradeRules,
  ...confined,
  ...home,
  ...sexual,
  ...childRules,
  ...acts,
]
