/**
 * Walks a script: from a step until one that waits for her, or the end. Pure, and bounded, so that a script that goes
 * in circles gives her a safe sentence instead of nothing.
 */
import type { Asked, Place } from '../conversation.ts'
import type { Choice } from '../message.ts'
import { pushBack } from './back.ts'
import type { CommandName } from './commands.ts'
import { forgetDialog, remember } from './facts.ts'
import { harmlessWord } from './harmless-word.ts'
import { type CalledOff, placed, soonest, wished, withoutOffers } from './offers.ts'
import { type Dialog, firstDialog, type Move, type Ref, type Step } from './script.ts'
import { optionsShown, type Said, sayLine, sayStep } from './speak.ts'
import { builtIns, type Stage } from './stage.ts'
import { keepsHer, repeatChoices, standing, type Talk } from './standing.ts'
import { understand } from './understand.ts'
import { dialogAt, exitFrom, moved, pinned } from './versions.ts'

export type Outcome = {
  talk: Talk
  said: Said[]
  /** She chose an option that is a command; the caller carries it out. */
  command?: CommandName
  /** She agreed that a person is called. */
  asked?: Omit<Asked, 'at'>
  /** She does not want the person called for her, or we misheard. */
  calledOff?: CalledOff
  missed?: true
  /** The script went in circles or lost its way. */
  failed?: true
}

/** Steps walked in one turn at most. */
export const mostSteps = 50

export function enter(stage: Stage, talk: Talk, to: Ref): Outcome {
  const { script } = stage
  const said: Said[] = []
  let { facts, language } = talk
  let back: readonly Ref[] = talk.place?.back ?? []
  let at: Ref | undefined = to
  let from = talk.place?.dialog
  for (let walked = 0; at !== undefined && walked < mostSteps; walked++) {
    const ref: Ref = moved(script, at)
    const dialog: Dialog | undefined = dialogAt(script, ref)
    const step: Step | undefined = dialog?.steps.get(ref.step)
    if (!dialog || !step) break
    if (from !== undefined && from !== ref.dialog) facts = forgetDialog(stage, from, { facts, back })
    from = ref.dialog
    const move: Move = step.enter({ ...facts, ...builtIns(stage) })
    if (step.needs.text === 'needed' && !move.unsaid)
      said.push(...sayStep(stage, { ref, step, language, facts }))
    ;({ facts, language } = remember(stage, { facts, language }, move))
    if (move.wait) {
      const told = step.quiet ? { dialog: dialog.id, version: dialog.version } : talk.place?.told
      return {
        talk: { facts, language, place: { ...placeAt(ref, dialog, back), ...(told && { told }) } },
        said,
      }
    }
    if (move.end) {
      /** A place that is not in the script any more cannot be come back to. */
      const there = back.filter((one) => dialogAt(script, one)?.steps.has(one.step))
      const next = there.at(-1)
      back = there.slice(0, -1)
      if (!next)
        return {
          talk: { facts: forgetDialog(stage, ref.dialog, { facts, back }), language, place: undefined },
          said,
        }
      at = next
    } else if (move.call) {
      const after = exitFrom(script, ref, move.call.after)
      back = after ? pushBack(back, after) : back
      at = exitFrom(script, ref, move.call.to)
    } else at = move.go === undefined ? undefined : exitFrom(script, ref, move.go)
  }
  return { talk: { facts, language, place: undefined }, said: [], failed: true }
}

/** Where she stands is not also where she comes back to from there. */
function placeAt({ dialog, step }: Ref, { version }: Dialog, waiting: readonly Ref[]): Place {
  const back = waiting.filter((one) => one.dialog !== dialog || one.step !== step)
  return { dialog, step, version, misses: 0, ...(back.length > 0 && { back }) }
}

/** From the beginning: whatever waited to be come back to is over. */
export function begin(stage: Stage, talk: Talk): Outcome {
  const start = stage.script.dialogs.get(firstDialog)?.start ?? ''
  return enter(stage, withoutBack(stage, talk), { dialog: firstDialog, step: start })
}

/** To one of the shared steps of the first dialog: menu, help, person, language, privacy. She decided: no way back. */
export function enterShared(stage: Stage, talk: Talk, step: string): Outcome {
  return enter(stage, withoutBack(stage, talk), { dialog: firstDialog, step })
}

/** What she wrote where she is. Undefined when she is nowhere in this script. */
export function write(stage: Stage, talk: Talk, text: string): Outcome | undefined {
  const here = standing(stage, talk)
  if (!here) return startAgain(stage, talk)
  const shown = optionsShown(here.step, talk.language)
  const option = understand(stage.script, { ref: here.ref, shown, text })
  const reply = { text, ...(option !== undefined && { option }) }
  const move =
    here.step.answer(reply, { ...talk.facts, ...builtIns(stage) }) ??
    harmlessWord(stage, here.ref, talk.place, text)
  return move ? follow(stage, talk, { ref: here.ref, move }) : missed(stage, talk, here)
}

/**
 * A press, also on a button of an earlier step: as if she stood there, in the version of the dialog she is in. Undefined
 * when the script has no such choice.
 */
export function press(stage: Stage, talk: Talk, { dialog, step, option }: Choice): Outcome | undefined {
  const { script } = stage
  const here = talk.place?.dialog === dialog ? pinned(script, { ...talk.place, step }) : { dialog, step }
  const facts = { ...talk.facts, ...builtIns(stage) }
  for (const ref of [here, { dialog, step }]) {
    const move = dialogAt(script, ref)?.steps.get(step)?.answer({ option }, facts)
    const stays = talk.place?.dialog === dialog || againInLanguage(stage, talk, { from: ref, set: move?.set })
    if (move) return follow(stage, stays ? talk : withoutBack(stage, talk), { ref, move })
  }
  return undefined
}

/**
 * The script was changed while she was in it, her version is not kept, and her step is gone: she is led to the beginning
 * of its dialog, and told why. A step that is still there serves her on, whatever the version.
 */
function startAgain(stage: Stage, talk: Talk): Outcome | undefined {
  const dialog = talk.place && stage.script.dialogs.get(talk.place.dialog)
  if (!dialog || dialog.version <= (talk.place?.version ?? 0)) return undefined
  const again = enter(stage, withoutBack(stage, talk), { dialog: dialog.id, step: dialog.start })
  return { ...again, said: [...sayLine(stage, talk.language, 'moved'), ...again.said] }
}

/** Forgets where to go back to, with what the dialogs waiting there kept to themselves. */
function withoutBack(stage: Stage, talk: Talk): Talk {
  if (!talk.place?.back) return talk
  const { back: waiting, ...place } = talk.place
  const facts = waiting
    .filter(({ dialog }) => dialog !== place.dialog)
    .reduce((kept, { dialog }) => forgetDialog(stage, dialog, { facts: kept, back: [] }), talk.facts)
  return { ...talk, facts, place }
}

/**
 * To a step that breaks in, from which she comes back to where she was when it ends. Where the same dialog has broken in already, that
 * is where she was before it: a question she has left behind is not put once more. An offer of a person is: her "yes" may still come.
 */
export function breakIn(stage: Stage, talk: Talk, to: Ref): Outcome {
  const here = standing(stage, talk)
  if (!here || !talk.place) return enter(stage, talk, to)
  const { back: waiting = [] } = talk.place
  const leftBehind = here.ref.dialog === to.dialog && waiting.length > 0 && !here.step.offersPerson
  const back = leftBehind ? waiting : pushBack(waiting, here.ref)
  return enter(stage, { ...talk, place: { ...talk.place, back } }, to)
}

function missed(stage: Stage, talk: Talk, here: { ref: Ref; step: Step }): Outcome {
  const { ref, step } = here
  /** Somebody may look at her screen: no number comes that she did not ask for. */
  if ((talk.place?.misses ?? 0) > 0 && !step.quiet && !talk.watched) return missedAgain(stage, talk)
  const version = talk.place?.version ?? 1
  const { language, facts } = talk
  const { dialog } = ref
  return {
    talk: {
      ...talk,
      place: {
        dialog,
        step: ref.step,
        version,
        misses: 1,
        ...(talk.place?.back && { back: talk.place.back }),
        ...(talk.place?.told && { told: talk.place.told }),
      },
    },
    /** Without options there is nothing to choose from: the question is put once more. */
    said:
      step.options.length > 0
        ? repeatChoices(stage, talk, 'not_understood')
        : sayStep(stage, { ref, step, language, facts }),
    missed: true,
  }
}

/** To a person and numbers. Where a person is offered, they stand beside the offer. */
function missedAgain(stage: Stage, talk: Talk): Outcome {
  const helped = enterShared(stage, talk, 'help')
  const said = [...(talk.heard ? [] : sayLine(stage, talk.language, 'not_understood_again')), ...helped.said]
  return { ...(besideOffer(stage, talk, said) ?? { ...helped, said }), missed: true }
}

/** Where a person is offered she is told this, and asked again whether she shall be called: her "yes" may still come. Undefined elsewhere. */
export function besideOffer(stage: Stage, talk: Talk, told: readonly Said[]): Outcome | undefined {
  const here = standing(stage, talk)
  if (!here?.step.offersPerson || !talk.place) return undefined
  const { language, facts } = talk
  return {
    talk: { ...talk, place: { ...talk.place, misses: 0 } },
    said: [
      ...told.map((one) => ({ ...one, actions: [] })),
      ...sayStep(stage, { ref: here.ref, step: here.step, language, facts }).slice(-1),
    ],
  }
}

function follow(stage: Stage, talk: Talk, { ref, move }: { ref: Ref; move: Move }): Outcome {
  const told = { ...talk, ...remember(stage, talk, move) }
  if (move.command) return { talk: told, said: [], command: move.command }
  const { script } = stage
  const again = againInLanguage(stage, talk, { from: ref, set: move.set })
  if (again) return enter(stage, { ...told, place: again.place }, again.ref)
  const to = move.go === undefined ? undefined : exitFrom(script, ref, move.go)
  if (!to) return { talk: { ...told, place: undefined }, said: [], failed: true }
  const asked =
    move.person && wished(script, ref, { ...move.person, urgency: soonest(stage, told, move.person.urgency) })
  const decided = asked !== undefined || move.callOff === 'declined'
  return {
    ...enter(stage, decided ? withoutOffers(stage, told) : told, to),
    ...(asked && { asked }),
    ...(move.callOff && { calledOff: { how: move.callOff, offer: placed(ref) } }),
  }
}

/**
 * Who asked for another language where she was asked something is asked it again, in that language; so is who pressed an old button of the
 * languages there.
 */
function againInLanguage(stage: Stage, talk: Talk, { from, set }: { from: Ref; set: Move['set'] }) {
  const { place } = talk
  if (!place || set?.language === undefined || from.dialog !== firstDialog) return undefined
  const here = standing(stage, talk)
  if (here && keepsHer(here)) return { ref: here.ref, place }
  const ref = place.back?.at(-1)
  if (!ref || place.dialog !== firstDialog || !dialogAt(stage.script, ref)?.steps.has(ref.step))
    return undefined
  return { ref, place: { ...place, back: (place.back ?? []).slice(0, -1) } }
}
