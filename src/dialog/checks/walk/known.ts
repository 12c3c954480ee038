/**
 * What is known of the facts in the middle of a walk that nobody takes: `check` does not run a script with made-up
 * facts, it keeps of each fact only what the steps so far have set or asked. Everything it does not know may be anything,
 * also what an older version of the script left behind.
 */
import type { Fact } from '../../../conversation.ts'
import { channelIds } from '../../../message.ts'
import { holdsFor } from '../../holds.ts'
import type { Amounts, Condition, Facts, When } from '../../script.ts'

/** undefined: not remembered at all. */
type Value = Fact | undefined

/**
 * `among`: it is one of these. `besides`: anything but these; `from`: and a number that is at least this;
 * `under`: and no number that is at least this.
 */
export type Known = { among: readonly Value[] } | { besides: readonly Value[]; from?: number; under?: number }

/** By fact; one that is not here may be anything. */
export type KnownFacts = ReadonlyMap<string, Known>

export const nothingKnown: KnownFacts = new Map()
const anything: Known = { besides: [] }

/** What a turn knows of itself: always there, and nothing else. */
const builtIn: Readonly<Record<string, Known>> = {
  channel: { among: channelIds },
  counsellors: { among: [true, false] },
}

const knownOf = (facts: KnownFacts, fact: string): Known => facts.get(fact) ?? builtIn[fact] ?? anything

/** The two ways past a `when`: what is known where it holds, and where it does not. Either may be impossible. */
export function part(when: When, facts: KnownFacts): { yes: KnownFacts[]; no: KnownFacts[] } {
  const no: KnownFacts[] = []
  let yes: KnownFacts | undefined = facts
  for (const [fact, condition] of Object.entries(when)) {
    if (!yes) break
    const known: Known = knownOf(yes, fact)
    const not = narrow(known, condition, false)
    if (not) no.push(new Map(yes).set(fact, not))
    const so = narrow(known, condition, true)
    yes = so && new Map(yes).set(fact, so)
  }
  return { yes: yes ? [yes] : [], no }
}

/** What is left of it when the condition holds, or does not; undefined when that cannot be. */
function narrow(known: Known, condition: Condition, so: boolean): Known | undefined {
  if ('among' in known) {
    const among = known.among.filter((value) => holdsFor(condition, value) === so)
    return among.length > 0 ? { among } : undefined
  }
  if (typeof condition === 'object' && 'at_least' in condition) {
    const { from = -Infinity, under = Infinity } = known
    const bounds = so
      ? { from: Math.max(from, condition.at_least) }
      : { under: Math.min(under, condition.at_least) }
    const within = { ...known, ...bounds }
    return (within.from ?? -Infinity) < (within.under ?? Infinity) ? within : undefined
  }
  if (typeof condition === 'object' && 'known' in condition) {
    if (so === condition.known) return { ...known, besides: [...new Set([...known.besides, undefined])] }
    return allows(known, undefined) ? { among: [undefined] } : undefined
  }
  const negated = typeof condition === 'object' && 'not' in condition
  const values = valuesOf(condition)
  if (so === negated) return { ...known, besides: [...new Set([...known.besides, ...values])] }
  const among = values.filter((value) => allows(known, value))
  return among.length > 0 ? { among } : undefined
}

function valuesOf(condition: Exclude<Condition, { at_least: number } | { known: boolean }>): readonly Fact[] {
  if (typeof condition !== 'object') return [condition]
  if ('is' in condition) return [condition.is]
  return 'any_of' in condition ? condition.any_of : [condition.not]
}

/** Whether it may be this, for all that is known. */
export function allows(known: Known | undefined, value: Value): boolean {
  if (!known) return true
  if ('among' in known) return known.among.includes(value)
  const { besides, from = -Infinity, under = Infinity } = known
  const number = typeof value === 'number' ? value : undefined
  if (besides.includes(value) || (number ?? -Infinity) >= under) return false
  return from === -Infinity || (number !== undefined && number >= from)
}

/** After a step has set and added. */
export function changed(
  facts: KnownFacts,
  { set, add }: { set?: Facts | undefined; add?: Amounts | undefined },
): KnownFacts {
  if (!set && !add) return facts
  const after = new Map(facts)
  for (const [fact, value] of Object.entries(set ?? {})) after.set(fact, { among: [value] })
  for (const [fact, amount] of Object.entries(add ?? {})) after.set(fact, added(knownOf(after, fact), amount))
  return after
}

/** What is no number counts as 0. */
function added(known: Known, amount: number): Known {
  if ('among' in known)
    return {
      among: [...new Set(known.among.map((value) => (typeof value === 'number' ? value : 0) + amount))],
    }
  const { from, under } = known
  if (from === undefined) return { besides: [undefined] }
  return { besides: [], from: from + amount, ...(under !== undefined && { under: under + amount }) }
}

/** `gone`: these are surely forgotten; else they may be. */
export function without(
  facts: KnownFacts,
  names: readonly string[],
  { gone }: { gone: boolean },
): KnownFacts {
  if (names.length === 0) return facts
  const after = new Map(facts)
  for (const name of names) {
    if (gone) after.set(name, { among: [undefined] })
    else after.delete(name)
  }
  return after
}

/** What is known of these facts. */
export function only(facts: KnownFacts, names: ReadonlySet<string>): KnownFacts {
  if (facts.size === 0) return facts
  const kept = [...facts].filter(([fact]) => names.has(fact))
  return kept.length === 0 ? nothingKnown : new Map(kept)
}

/** The same for the same knowledge. */
export const knownKey = (facts: KnownFacts): string =>
  facts.size === 0
    ? ''
    : JSON.stringify(
        [...facts].sort(([a], [b]) => (a < b ? -1 : 1)),
        (_, value: unknown) => (value === undefined ? null : value),
      )
