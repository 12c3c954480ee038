/** What a conversation remembers, as the script changes it: set, added to, and forgotten with the dialog it belongs to. */
import type { Fact } from '../conversation.ts'
import type { Language } from '../message.ts'
import type { Facts, Move, Ref } from './script.ts'
import { type Stage, spoken } from './stage.ts'

export function remember(
  stage: Stage,
  { facts, language }: { facts: Facts; language: Language },
  { set, add }: Move,
): { facts: Facts; language: Language } {
  if (!set && !add) return { facts, language }
  const chosen = typeof set?.language === 'string' ? spoken(stage, set.language) : language
  const after: Record<string, Fact> = { ...facts, ...set }
  for (const [fact, amount] of Object.entries(add ?? {})) {
    const before = after[fact]
    after[fact] = (typeof before === 'number' ? before : 0) + amount
  }
  return { facts: after, language: chosen }
}

/** Facts a dialog keeps to itself are forgotten on leaving it, and at its end; not while it waits to be come back to. */
export function forgetDialog(
  { script }: Stage,
  dialog: string,
  { facts, back }: { facts: Facts; back: readonly Ref[] },
): Facts {
  if (back.some((ref) => ref.dialog === dialog)) return facts
  const kept: Record<string, Fact> = {}
  for (const [name, value] of Object.entries(facts)) {
    const kind = script.remembers.get(name)
    if (!(kind?.keep === 'dialog' && kind.dialog === dialog)) kept[name] = value
  }
  return kept
}
