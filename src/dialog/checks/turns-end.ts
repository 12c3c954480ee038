/**
 * Whatever she does, wherever she is: the turn that follows says something and comes to a step that waits for her, or to
 * an end, within the steps the engine walks at most. Proved for every place a turn can begin, whatever is remembered of
 * her, and whatever dialogs wait to be come back to.
 */
import { type Problem, problemAtKey } from '../../problems.ts'
import { mostBack } from '../back.ts'
import { commandNames } from '../commands.ts'
import { type Ref, refKey } from '../script.ts'
import { mostSteps } from '../step.ts'
import { type Check, type Draft, everyStep, stepPath } from './check.ts'
import { commandState, createWalk, mostStates, type State, stateKey, type Walk } from './walk/walk.ts'

export const turnsEnd: Check = (draft) => turnsEndFrom(draft)

/** `only`: of the turns that begin in this dialog. */
export function turnsEndFrom(draft: Draft, only?: string): Problem[] {
  const walk = createWalk(draft)
  const far = measure(walk)
  const below = farBelow(walk, far)
  const begun = beginnings(draft, walk).filter(({ at }) => only === undefined || at.dialog === only)
  return begun.flatMap((state): Problem[] => {
    const found = far(state)
    const { at, wrong } = isWrong(found) ? found : { at: state.at, wrong: judge(found, below) }
    const source = draft.script.dialogs.get(at.dialog)?.source
    return wrong === undefined || !source ? [] : [problemAtKey(source, stepPath(at.step), wrong)]
  })
}

/** Every place a turn can begin: a command, the beginning of a dialog, an answer, a silence, the end of a call. */
function beginnings(draft: Draft, walk: Walk): State[] {
  const { dialogs } = draft.script
  const states = [
    ...commandNames.map((command) => commandState(walk, command)),
    ...[...dialogs.values()].map(({ id, start }) => walk.start({ dialog: id, step: start }, 'nothing')),
    ...[...walk.returns, ...walk.breaks].map((at) => walk.start(at, 'unknown')),
    ...everyStep(draft).flatMap((place) => {
      const { dialog, name, step } = place
      const here = walk.start({ dialog: dialog.id, step: name }, walk.below(dialog.id))
      return step.waits ? walk.answers(here, place) : []
    }),
  ]
  return [...new Map(states.map((state) => [stateKey(state), state])).values()]
}

/** Most steps to where it stops, and to where it comes back to a dialog that waits. `mute`: a way that says nothing. */
type Far = { stop: number; back: number; mute: boolean }
type Wrong = { at: Ref; wrong: string }
type Measure = (state: State) => Far | Wrong

/** It never does. */
const never = -1

const isWrong = (found: Far | Wrong): found is Wrong => 'wrong' in found

function judge({ stop, back, mute }: Far, below: number): string | undefined {
  if (mute) return 'a turn from here would say nothing'
  if (Math.max(stop, back === never ? 0 : back + below) <= mostSteps) return undefined
  return `from here more than ${mostSteps} steps may follow before she is asked anything: ask her something in between`
}

/** Whoever comes back comes back to each place once at most: the longest of them, and then the longest stop. */
function farBelow(walk: Walk, far: Measure): number {
  const places = new Map(walk.returns.map((at) => [refKey(at), far(walk.start(at, 'unknown'))]))
  const known = [...places.values()].flatMap((found) => (isWrong(found) ? [] : [found]))
  const longest = known.map(({ back }) => Math.max(0, back)).sort((a, b) => b - a)
  return (
    longest.slice(0, mostBack - 1).reduce((sum, back) => sum + back, 0) +
    Math.max(0, ...known.map(({ stop }) => stop))
  )
}

function measure(walk: Walk): Measure {
  const known = new Map<string, Far>()
  return (from) => {
    /** The steps on the way here, so that a circle is seen. */
    const way = new Map<string, Ref>()
    let looked = 0

    const far = (state: State): Far | Wrong => {
      const key = stateKey(state)
      const before = known.get(key)
      if (before) return before
      if (way.has(key)) return circle([...way.values()].slice([...way.keys()].indexOf(key)))
      looked += 1
      if (looked > mostStates)
        return {
          at: from.at,
          wrong: `more than ${mostStates} ways lead on from here: too many to prove that each ends`,
        }
      if (way.size >= mostSteps)
        return { at: from.at, wrong: judge({ stop: mostSteps + 1, back: never, mute: false }, 0) ?? '' }
      way.set(key, state.at)
      const found: Far = { stop: never, back: never, mute: false }
      for (const { then, says } of walk.arrive(state)) {
        const next = typeof then === 'object' ? far(then) : ended(then)
        if (isWrong(next)) return next
        if (next.stop !== never) found.stop = Math.max(found.stop, next.stop + 1)
        if (next.back !== never) found.back = Math.max(found.back, next.back + 1)
        found.mute ||= next.mute && !says
      }
      way.delete(key)
      known.set(key, found)
      return found
    }
    return far(from)
  }
}

/** What follows the last step of a turn; a step that leads nowhere is told by other checks. */
function ended(then: 'waits' | 'over' | 'returns' | 'lost'): Far {
  return then === 'returns'
    ? { stop: never, back: 0, mute: true }
    : { stop: 0, back: never, mute: then !== 'lost' }
}

/** Told once, from the circle's first step by name. */
function circle(refs: readonly Ref[]): Wrong {
  const first = refs.reduce((a, b) => (refKey(b) < refKey(a) ? b : a))
  const from = refs.indexOf(first)
  const way = [...refs.slice(from), ...refs.slice(0, from), first].map(refKey).join(' → ')
  return { at: first, wrong: `goes in a circle without ever waiting for an answer: ${way}` }
}
