/**
 * From a step marked `danger: true`, every way reaches a number or a person after at most two questions: through calls
 * and back, whatever is remembered of her, and also where no counsellor can be asked.
 */
import { problemAtKey } from '../../problems.ts'
import type { CommandName } from '../commands.ts'
import { mostSteps } from '../step.ts'
import { type Check, everyStep, type Place, stepPath } from './check.ts'
import { commandState, createWalk, mostStates, type State, stateKey, type Walk } from './walk/walk.ts'

export const mostQuestions = 2

export const dangerNearHelp: Check = (draft) => {
  const walk = createWalk(draft)
  const near = nearHelp(walk)
  return everyStep(draft)
    .filter(({ dialog, name, step }) => {
      const here = walk.start({ dialog: dialog.id, step: name }, walk.below(dialog.id))
      return step.danger && !near(here, mostQuestions)
    })
    .map(({ dialog, name }) => {
      const message = `"${name}" is marked as danger, and a way from it has no number or person within ${mostQuestions} questions`
      return problemAtKey(dialog.source, stepPath(name), message)
    })
}

/** She may always leave or erase, so those options are no way to be judged. What cannot be looked at is not near. */
function nearHelp(walk: Walk): (state: State, questions: number) => boolean {
  /** What is being looked at counts as not near: a circle helps nobody. */
  const known = new Map<string, boolean>()
  return (from, most) => {
    let looked = 0
    const near = (state: State, questions: number, steps: number): boolean => {
      const key = `${questions} ${stateKey(state)}`
      const before = known.get(key)
      if (before !== undefined) return before
      looked += 1
      if (steps > mostSteps || looked > mostStates) return false
      known.set(key, false)
      const arrived = walk.arrive(state)
      const all =
        arrived.length > 0 &&
        arrived.every(({ place, helps, then }) => {
          if (helps) return true
          if (typeof then === 'object') return near(then, questions, steps + 1)
          return then === 'waits' && questions > 0 && answered(state, place, questions - 1)
        })
      known.set(key, all)
      return all
    }
    const answered = (state: State, place: Place, left: number): boolean => {
      const commands = place.step.options.flatMap(({ command }) => command ?? [])
      const ways = [
        ...walk.answers(state, place),
        ...commands.filter((one) => !enough.includes(one)).map((one) => commandState(walk, one)),
      ]
      return ways.length === 0 ? commands.length > 0 : ways.every((way) => near(way, left, 0))
    }
    return near(from, most, 0)
  }
}

/** Commands that end the matter, or are proved to reach a number by `ways-out`. */
const enough: readonly CommandName[] = ['leave', 'erase', 'person', 'help']
