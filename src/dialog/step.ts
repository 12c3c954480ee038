/**
 * Walks a script: from a step until one that waits for her, or the end. Pure, and bounded, so that a script that goes
 * in circles gives her a safe sentence instead of nothing.
 */
import type { Fact, Place } from '../conversation.ts'
import type { Choice, Language } from '../message.ts'
import type { CommandName } from './commands.ts'
import {
  type Dialog,
  type Facts,
  firstDialog,
  type Move,
  type Ref,
  resolveExit,
  type Step,
} from './script.ts'
import { optionsShown, type Said, sayChoices, sayLine, sayStep } from './speak.ts'
import { builtIns, type Stage, spoken } from './stage.ts'
import { understand } from './understand.ts'

/** What of a conversation a script may see and change. */
export type Talk = { place: Place | undefined; facts: Facts; language: Language }

export type Outcome = {
  talk: Talk
  said: Said[]
  /** She chose an option that is a command; the caller carries it out. */
  command?: CommandName
  missed?: true
  /** The script went in circles or lost its way. */
  failed?: true
}

/** Steps walked in one turn at most. */
export const mostSteps = 50

export function enter(stage: Stage, talk: Talk, to: Ref): Outcome {
  const said: Said[] = []
  let { facts, language } = talk
  let at: Ref | undefined = to
  let from = talk.place?.dialog
  for (let walked = 0; at !== undefined && walked < mostSteps; walked++) {
    const dialog: Dialog | undefined = stage.script.dialogs.get(at.dialog)
    const step: Step | undefined = dialog?.steps.get(at.step)
    if (!dialog || !step) break
    if (from !== undefined && from !== at.dialog) facts = forgetDialog(stage, from, facts)
    from = at.dialog
    if (step.needs.text === 'needed') said.push(...sayStep(stage, { ref: at, step, language }))
    const move: Move = step.enter({ ...facts, ...builtIns(stage) })
    ;({ facts, language } = remember(stage, { facts, language }, move))
    if (move.wait)
      return { talk: { facts, language, place: { ...at, version: dialog.version, misses: 0 } }, said }
    if (move.end) {
      return { talk: { facts: forgetDialog(stage, at.dialog, facts), language, place: undefined }, said }
    }
    at = move.go === undefined ? undefined : resolveExit(stage.script.dialogs, at.dialog, move.go)
  }
  return { talk: { facts, language, place: undefined }, said: [], failed: true }
}

/** From the beginning. */
export function begin(stage: Stage, talk: Talk): Outcome {
  const start = stage.script.dialogs.get(firstDialog)?.start ?? ''
  return enter(stage, talk, { dialog: firstDialog, step: start })
}

/** To one of the shared steps of the first dialog: menu, help, person, language, privacy. */
export function enterShared(stage: Stage, talk: Talk, step: string): Outcome {
  return enter(stage, talk, { dialog: firstDialog, step })
}

/** What she wrote where she is. Undefined when she is nowhere in this script. */
export function write(stage: Stage, talk: Talk, text: string): Outcome | undefined {
  const here = standing(stage, talk)
  if (!here) return undefined
  const shown = optionsShown(here.step, talk.language)
  const option = understand(stage.script, { ...here.ref, shown, text })
  const move = here.step.answer({ text, ...(option !== undefined && { option }) })
  return move ? follow(stage, talk, { ref: here.ref, move }) : missed(stage, talk, here)
}

/** A press, also on a button of an earlier step: as if she stood there. Undefined when the script has no such choice. */
export function press(stage: Stage, talk: Talk, { dialog, step, option }: Choice): Outcome | undefined {
  const pressed = stage.script.dialogs.get(dialog)?.steps.get(step)
  const move = pressed?.answer({ option })
  return move ? follow(stage, talk, { ref: { dialog, step }, move }) : undefined
}

/** The choices where she stands, once more, under this line. Nothing but the line where there are none. */
export function repeatChoices(stage: Stage, talk: Talk, line: string): Said[] {
  const said = sayLine(stage, talk.language, line)
  const here = standing(stage, talk)
  const last = said.at(-1)
  if (!here || !last || here.step.options.length === 0) return said
  return [...said.slice(0, -1), ...sayChoices(stage, { ...here, language: talk.language, text: last.text })]
}

/** She is asked to choose; not to tell something in her own words. */
export function awaitsChoice(stage: Stage, talk: Talk): boolean {
  return (standing(stage, talk)?.step.options.length ?? 0) > 0
}

function missed(stage: Stage, talk: Talk, { ref }: { ref: Ref }): Outcome {
  const misses = (talk.place?.misses ?? 0) + 1
  if (misses > 1) {
    const helped = enterShared(stage, talk, 'help')
    return {
      ...helped,
      said: [...sayLine(stage, talk.language, 'not_understood_again'), ...helped.said],
      missed: true,
    }
  }
  const version = talk.place?.version ?? 1
  return {
    talk: { ...talk, place: { ...ref, version, misses } },
    said: repeatChoices(stage, talk, 'not_understood'),
    missed: true,
  }
}

function follow(stage: Stage, talk: Talk, { ref, move }: { ref: Ref; move: Move }): Outcome {
  const told = { ...talk, ...remember(stage, talk, move) }
  if (move.command) return { talk: told, said: [], command: move.command }
  const to = move.go === undefined ? undefined : resolveExit(stage.script.dialogs, ref.dialog, move.go)
  return to ? enter(stage, told, to) : { talk: { ...told, place: undefined }, said: [], failed: true }
}

function remember(
  stage: Stage,
  { facts, language }: { facts: Facts; language: Language },
  { set }: Move,
): { facts: Facts; language: Language } {
  if (!set) return { facts, language }
  const chosen = typeof set.language === 'string' ? spoken(stage, set.language) : language
  return { facts: { ...facts, ...set }, language: chosen }
}

/** Facts a dialog keeps to itself are forgotten on leaving it, and at its end. */
function forgetDialog({ script }: Stage, dialog: string, facts: Facts): Facts {
  const kept: Record<string, Fact> = {}
  for (const [name, value] of Object.entries(facts)) {
    const kind = script.remembers.get(name)
    if (!(kind?.keep === 'dialog' && kind.dialog === dialog)) kept[name] = value
  }
  return kept
}

function standing({ script }: Stage, { place }: Talk): { ref: Ref; step: Step } | undefined {
  if (!place) return undefined
  const step = script.dialogs.get(place.dialog)?.steps.get(place.step)
  return step?.waits ? { ref: { dialog: place.dialog, step: place.step }, step } : undefined
}
