/**
 * Who says that she is under 18 is believed: a question for grown-ups says where she goes then (`young`), and there she is taken
 * for a child before anything else is asked. Where she is known to be one, no such question comes next.
 */
import { type Problem, problemAt } from '../../problems.ts'
import { childBands } from '../../screening/instruments/evidence.ts'
import { holdsFor } from '../holds.ts'
import { questionNamed } from '../nodes/screen.ts'
import { type Arrival, broken, type Dialog, type Facts, refKey, resolveExit, type Step } from '../script.ts'
import { ageFact } from './age-first.ts'
import { type Check, type Draft, everyStep, type Place, stepPath } from './check.ts'

export const childBelieved: Check = (draft) =>
  everyStep(draft).flatMap((place) => [...unbelieved(draft, place), ...askedAsGrownUp(draft, place)])

type Age = Facts[string] | undefined
const isChild = (age: Age): boolean => childBands.includes(age)
const forGrownUps = ({ screens }: Step): boolean =>
  screens !== undefined && questionNamed(screens).instrument?.adults === true

function unbelieved(draft: Draft, { dialog, name, step }: Place): Problem[] {
  if (!forGrownUps(step)) return []
  const young = step.exits.find(({ path }) => path[0] === 'young')
  if (!young)
    return [
      problemAt(
        dialog.source,
        stepPath(name, ['screen']),
        `"${step.screens}" is for grown-ups: add "young" with the step for who writes here that she is under 18`,
      ),
    ]
  // She pressed before that she is grown up, as many do.
  const stays = stopsFrom(draft, dialog, young.to, 'adult').some(({ age }) => !isChild(age))
  return stays
    ? [
        problemAt(
          dialog.source,
          stepPath(name, ['young']),
          `who writes here that she is under 18 comes to "${young.to}" and is still taken for a grown-up: set "${ageFact}" on the way`,
        ),
      ]
    : []
}

function askedAsGrownUp(draft: Draft, { dialog, name, step }: Place): Problem[] {
  const pressed = step.options.flatMap(({ set, go }) =>
    go !== undefined && isChild(set?.[ageFact]) ? [{ age: set?.[ageFact], go }] : [],
  )
  const known = step.uses
    .filter(({ fact, writes, value }) => fact === ageFact && !writes && isChild(value))
    .flatMap(({ value: age }) => possible(step.arrivals ?? [], age).map((go) => ({ age, go })))
  const wrong = [...pressed, ...known].filter(({ age, go }) =>
    stopsFrom(draft, dialog, go, age).some((stop) => isChild(stop.age) && forGrownUps(stop.step)),
  )
  return [...new Set(wrong.map(({ go }) => go))].map((go) =>
    problemAt(
      dialog.source,
      stepPath(name, step.exits.find(({ to }) => to === go)?.path),
      `who is under 18 comes by "${go}" to a question for grown-ups`,
    ),
  )
}

/** Where the lines lead that may hold for somebody of this age, whatever else is known of her. */
function possible(arrivals: readonly Arrival[], age: Age): string[] {
  const found: string[] = []
  for (const { when = {}, move } of arrivals) {
    const { [ageFact]: ofAge, ...others } = when
    if (ofAge !== undefined && !holdsFor(ofAge, age)) continue
    if (move.go !== undefined) found.push(move.go)
    if (Object.keys(others).length === 0) break
  }
  return found
}

type Stop = { step: Step; age: Age }

/** The steps at which somebody of this age is asked something next, or which end the dialog, and what is known of her age there. */
function stopsFrom({ script: { dialogs } }: Draft, from: Dialog, to: string, told: Age): Stop[] {
  const stops: Stop[] = []
  const open = [{ dialog: from.id, to, age: told }]
  const seen = new Set<string>()
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const ref = resolveExit(dialogs, one.dialog, one.to)
    const step = ref && dialogs.get(ref.dialog)?.steps.get(ref.step)
    if (!ref || !step || step.verb === broken || seen.has(`${refKey(ref)} ${one.age}`)) continue
    seen.add(`${refKey(ref)} ${one.age}`)
    if (step.waits || step.exits.length === 0) {
      stops.push({ step, age: one.age })
      continue
    }
    const set = step.uses.find(({ fact, writes }) => fact === ageFact && writes)
    const age = set?.value ?? one.age
    const next = step.arrivals ? possible(step.arrivals, age) : step.exits.map((exit) => exit.to)
    open.push(...next.map((go) => ({ dialog: ref.dialog, to: go, age })))
  }
  return stops
}
