/** Every concept, by name. Rules speak of these names only. */
import type { Concept } from '../lexicon.ts'
import { confine } from './confine.ts'
import { contexts } from './contexts.ts'
import { despair } from './despair.ts'
import { grammar } from './grammar.ts'
import { people } from './people.ts'
import { sayings } from './sayings.ts'
import { sex } from './sex.ts'
import { trade } from './trade.ts'
import { turns } from './turns.ts'
import { violence } from './violence.ts'

export const concepts = {
  ...grammar,
  ...people,
  ...violence,
  ...sex,
  ...trade,
  ...confine,
  ...despair,
  ...contexts,
  ...turns,
  ...sayings,
} as const satisfies Record<string, Concept>

export type ConceptName = keyof typeof concepts
