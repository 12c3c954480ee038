/** Where she stands in a script, and what is asked there. */
import type { Place } from '../conversation.ts'
import type { Values } from '../locale/words.ts'
import type { Language } from '../message.ts'
import { type Facts, firstDialog, type Ref, type Step } from './script.ts'
import { type Said, sayChoices, sayLine } from './speak.ts'
import type { Stage } from './stage.ts'
import { dialogAt, pinned } from './versions.ts'

/** What of a conversation a script may see and change. */
export type Talk = {
  place: Place | undefined
  facts: Facts
  language: Language
  /** She has just said that somebody is beside her, wherever she stands. */
  watched?: true
  /** Danger was heard in what she has just written: whatever she is answered, it is not that we did not understand. */
  heard?: true
}

/** The step she stands in, when it waits for her. */
export function standing({ script }: Stage, { place }: Talk): { ref: Ref; step: Step } | undefined {
  if (!place) return undefined
  const ref = pinned(script, place)
  const step = dialogAt(script, ref)?.steps.get(ref.step)
  return step?.waits ? { ref, step } : undefined
}

/** A question of a topic, or an offer of a person: not one of the lists by which she finds her way. */
export const keepsHer = ({ ref, step }: { ref: Ref; step: Step }): boolean =>
  ref.dialog !== firstDialog || step.offersPerson === true

/** The choices where she stands, once more, under this line. Nothing but the line where there are none. */
export function repeatChoices(stage: Stage, talk: Talk, line: string, values: Values = {}): Said[] {
  const said = sayLine(stage, talk.language, line, values)
  const here = standing(stage, talk)
  const last = said.at(-1)
  if (!here || !last || here.step.options.length === 0) return said
  return [...said.slice(0, -1), ...sayChoices(stage, { ...here, language: talk.language, text: last.text })]
}

/** She is asked to choose; not to tell something in her own words. */
export function awaitsChoice(stage: Stage, talk: Talk): boolean {
  return (standing(stage, talk)?.step.options.length ?? 0) > 0
}
