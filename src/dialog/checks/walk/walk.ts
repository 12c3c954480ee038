/**
 * All the ways a script can be walked, without walking them one by one. A state is a step, the places to come back to
 * that were piled up on the way, and what is known of the facts. Below that pile lies nothing, or whatever she had
 * brought along (`unknown`): then the end of a dialog may lead to any place a call comes back to.
 *
 * It follows `step.ts` line by line: who changes one of them changes the other. `test/dialog/any-script.test.ts` would
 * find a difference.
 */
import { pushBack } from '../../back.ts'
import { everyReaction } from '../../reactions.ts'
import {
  broken,
  type Dialog,
  firstDialog,
  type Move,
  type Ref,
  refKey,
  resolveExit,
  type Step,
} from '../../script.ts'
import { type Draft, everyStep, hasNumber, type Place } from '../check.ts'
import { changed, type KnownFacts, knownKey, nothingKnown, only, part, without } from './known.ts'

export type State = {
  at: Ref
  back: readonly Ref[]
  /** What lies below `back`. */
  below: 'nothing' | 'unknown'
  facts: KnownFacts
}

/** She is in a step, with one of the things that may happen there. */
export type Arrived = {
  place: Place
  facts: KnownFacts
  says: boolean
  /** She is given a number, or can ask for a person. */
  helps: 'number' | 'person' | undefined
  /** Where it goes on; or it waits for her, the conversation is over, or it comes back to a place nobody knows here. */
  then: State | 'waits' | 'over' | 'returns' | 'lost'
}

export type Walk = {
  start(at: Ref, below: State['below'], facts?: KnownFacts): State
  arrive(state: State): readonly Arrived[]
  /** What her answers lead to from a step that waits; options that are commands are in `step.options`. */
  answers(state: State, place: Place): State[]
  /** Whether places to come back to may lie below, in this dialog. */
  below(dialog: string): State['below']
  /** Every place that is come back to: after a call, or after something broke in. */
  returns: readonly Ref[]
  /** Where danger leads that was heard. */
  breaks: readonly Ref[]
}

export function createWalk(draft: Draft): Walk {
  const { dialogs, remembers, reactions } = draft.script
  const steps = everyStep(draft)
  /** What is heard of danger breaks in anywhere, and comes back to where she was. */
  const breaks = everyReaction(reactions).flatMap(
    ({ reaction }) => resolveExit(dialogs, '', reaction.go) ?? [],
  )
  const kept = new Map<string, string[]>()
  for (const [fact, { keep, dialog }] of remembers)
    if (keep === 'dialog') kept.set(dialog, [...(kept.get(dialog) ?? []), fact])
  const called = dialogsCalled(dialogs, steps, breaks)
  const returns = steps.flatMap(({ dialog, name, step }) => {
    if (step.waits && breaks.length > 0) return { dialog: dialog.id, step: name }
    return step.verb === 'call' ? (resolveExit(dialogs, dialog.id, step.exits[1]?.to ?? '') ?? []) : []
  })
  const ahead = aheadIn(dialogs, returns)
  const known = new Map<string, readonly Arrived[]>()

  const start: Walk['start'] = (at, below, facts = nothingKnown) => ({ at, back: [], below, facts })

  function arrive(state: State): readonly Arrived[] {
    const key = stateKey(state)
    const before = known.get(key)
    if (before) return before
    const dialog = dialogs.get(state.at.dialog)
    const step = dialog?.steps.get(state.at.step)
    const place = dialog && step && { dialog, name: state.at.step, step }
    const arrived = !place || step.verb === broken ? [] : ways(place, state)
    known.set(key, arrived)
    return arrived
  }

  function ways(place: Place, state: State): Arrived[] {
    const { step } = place
    return movesOn(step, state.facts).flatMap(({ move, facts }) => {
      const says = step.needs.text === 'needed' && !move.unsaid
      const person = step.offersPerson && move.wait ? 'person' : undefined
      const helps = says && hasNumber(step) ? 'number' : person
      return thenOf(place, state, move, facts).map((then) => ({ place, facts, says, helps, then }))
    })
  }

  function thenOf({ dialog }: Place, state: State, move: Move, facts: KnownFacts): Arrived['then'][] {
    const { back } = state
    if (move.wait) return ['waits']
    if (move.end) {
      const next = back.at(-1)
      if (next) return [go(state, next, back.slice(0, -1), facts)]
      return state.below === 'nothing' ? ['over'] : ['over', 'returns']
    }
    const to = resolveExit(dialogs, dialog.id, move.call?.to ?? move.go ?? '')
    if (!to) return ['lost']
    const after = move.call && resolveExit(dialogs, dialog.id, move.call.after)
    return [go(state, to, after ? pushBack(back, after) : back, facts)]
  }

  function go(state: State, at: Ref, back: readonly Ref[], facts: KnownFacts): State {
    const left = state.at.dialog
    const stays = left === at.dialog || back.some(({ dialog }) => dialog === left)
    const gone = state.below === 'nothing'
    const after = stays ? facts : without(facts, kept.get(left) ?? [], { gone })
    return { at, back, below: state.below, facts: only(after, ahead(at)) }
  }

  function answers(state: State, { dialog, step }: Place): State[] {
    return step.exits.flatMap(({ to, by }) => {
      const at = resolveExit(dialogs, dialog.id, to)
      const option = by === undefined ? undefined : step.options.find(({ id }) => id === by)
      const told = option ? changed(nothingKnown, option) : nothingKnown
      return at ? [{ ...state, at, facts: only(told, ahead(at)) }] : []
    })
  }

  return {
    start,
    arrive,
    answers,
    below: (dialog) => (called.has(dialog) ? 'unknown' : 'nothing'),
    returns,
    breaks,
  }
}

export const stateKey = ({ at, back, below, facts }: State): string =>
  `${refKey(at)}|${back.map(refKey).join()}|${below}|${knownKey(facts)}`

/** Everything arriving at a step may do, by what is known. */
function movesOn(step: Step, facts: KnownFacts): { move: Move; facts: KnownFacts }[] {
  const { arrivals } = step
  if (!arrivals) return plainMoves(step, facts)
  let open = [facts]
  return arrivals.flatMap(({ when, move }) => {
    const parts = open.map((one) => (when ? part(when, one) : { yes: [one], no: [] }))
    open = parts.flatMap(({ no }) => no)
    return parts.flatMap(({ yes }) => yes).map((one) => ({ move, facts: changed(one, move) }))
  })
}

/** A step that looks at facts and does not say what for may go to any of its exits, and write what it will. */
function plainMoves(step: Step, facts: KnownFacts): { move: Move; facts: KnownFacts }[] {
  let looked = false
  const look = (): undefined => {
    looked = true
  }
  const move = step.enter(
    new Proxy({}, { get: look, has: () => look() !== undefined, ownKeys: () => (look(), []) }),
  )
  if (!looked) return [{ move, facts: changed(facts, move) }]
  const writes = step.uses.flatMap((use) => (use.writes ? [use.fact] : []))
  const after = without(facts, writes, { gone: false })
  const moves: Move[] = step.exits.map(({ to }) => ({ go: to }))
  return [...(step.waits ? [{ wait: true as const }] : []), ...moves].map((one) => ({
    move: one,
    facts: after,
  }))
}

/**
 * The facts that anything ahead in this turn may look at, by step: what is known of others decides nothing, and is
 * dropped, so that two ways that differ in nothing are one.
 */
function aheadIn(
  dialogs: ReadonlyMap<string, Dialog>,
  returns: readonly Ref[],
): (at: Ref) => ReadonlySet<string> {
  const looked = (from: readonly Ref[]): { facts: Set<string>; ends: boolean } => {
    const facts = new Set<string>()
    const seen = new Set<string>()
    const open = [...from]
    let ends = false
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      const step = dialogs.get(ref.dialog)?.steps.get(ref.step)
      if (!step || seen.has(refKey(ref))) continue
      seen.add(refKey(ref))
      for (const { when } of step.arrivals ?? []) for (const fact of Object.keys(when ?? {})) facts.add(fact)
      ends ||= step.verb === 'end'
      if (step.waits && !step.arrivals) continue
      for (const { to } of step.exits) {
        const next = resolveExit(dialogs, ref.dialog, to)
        if (next) open.push(next)
      }
    }
    return { facts, ends }
  }
  /** Wherever a dialog ends, any of these may follow. */
  const afterEnd = looked(returns).facts
  const known = new Map<string, ReadonlySet<string>>()
  return (at) => {
    const before = known.get(refKey(at))
    if (before) return before
    const { facts, ends } = looked([at])
    if (ends) for (const fact of afterEnd) facts.add(fact)
    known.set(refKey(at), facts)
    return facts
  }
}

/** The dialogs one may be in while another waits: those that are called or break in, and where they lead. */
function dialogsCalled(
  dialogs: ReadonlyMap<string, Dialog>,
  steps: readonly Place[],
  breaks: readonly Ref[],
): Set<string> {
  const called = new Set<string>()
  const open = steps.flatMap(({ dialog, step }) =>
    step.verb === 'call' ? (resolveExit(dialogs, dialog.id, step.exits[0]?.to ?? '')?.dialog ?? []) : [],
  )
  open.push(...breaks.map(({ dialog }) => dialog))
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const dialog = dialogs.get(id)
    if (!dialog || called.has(id)) continue
    called.add(id)
    for (const { exits } of dialog.steps.values())
      for (const { to } of exits) open.push(resolveExit(dialogs, id, to)?.dialog ?? id)
  }
  return called
}

/** Where a command leads; she decided, so nothing is come back to. */
export const commandState = (walk: Walk, command: string): State =>
  walk.start({ dialog: firstDialog, step: command }, 'nothing')

export type Stop = { place: Place; helped: boolean; then: Arrived['then'] }

/** Where she is stopped from here, and whether she got one of these on the way: every pair there is, each once. */
export function stopsFrom(walk: Walk, from: State, help: readonly Arrived['helps'][]): Stop[] {
  const stops = new Map<string, Stop>()
  const seen = new Set<string>()
  const open = [{ state: from, before: false }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const key = `${next.before} ${stateKey(next.state)}`
    if (seen.has(key) || seen.size > mostStates) continue
    seen.add(key)
    for (const { place, helps, then } of walk.arrive(next.state)) {
      const helped = next.before || help.includes(helps)
      if (typeof then === 'object') open.push({ state: then, before: helped })
      else stops.set(`${helped} ${then} ${place.dialog.id}.${place.name}`, { place, helped, then })
    }
  }
  return [...stops.values()]
}

/** The steps she may pass in one turn from here. */
export function stepsFrom(walk: Walk, from: State): Set<string> {
  const passed = new Set<string>()
  const seen = new Set<string>()
  const open = [from]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const key = stateKey(next)
    if (seen.has(key) || seen.size > mostStates) continue
    seen.add(key)
    passed.add(refKey(next.at))
    for (const { then } of walk.arrive(next)) if (typeof then === 'object') open.push(then)
  }
  return passed
}

/** More than this from one place cannot be looked at, and `turns-end` says so. */
export const mostStates = 5000
