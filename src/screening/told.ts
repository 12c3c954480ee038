/**
 * Rules and concepts in words, with their examples: for people. Hearing needs none of it, so a browser gets the rules without
 * these words (`vite.desk.config.ts`), and this file where somebody reads them.
 */
import { concepts } from './signals/concepts/all.ts'
import type { Rule } from './signals/rule.ts'
import { rules } from './signals/rules/all.ts'

/** By the rule's id. */
export const toldOfRules: Readonly<Record<string, Pick<Rule, 'about' | 'fires' | 'quiet'>>> =
  Object.fromEntries(rules.map(({ id, about, fires, quiet }) => [id, { about, fires, quiet }]))

/** By the concept's name. */
export const aboutConcepts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(concepts).map(([name, { about }]) => [name, about]),
)
