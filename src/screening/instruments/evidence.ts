/**
 * What her answers to all instruments add up to, as structured evidence for a counsellor: which questions, which
 * indicators, which dimension is positive and by which rule. Ids and counts only, recomputed from the facts whenever it
 * is needed, so nothing of it is stored. It is never a verdict and has no status: `PossibleVictimOfTrafficking` is the
 * most a status may say, and only a person sets it, at the desk.
 */
import type { Fact, Urgency } from '../../conversation.ts'
import { readAnswers } from './answers.ts'
import { type Answer, type Answers, factOf, type Instrument } from './instrument.ts'
import { instruments } from './list.ts'
import { type Combined, combine } from './lists/combine.ts'
import { type DimensionFound, findDimension } from './lists/dimension.ts'
import { dimensionIds } from './lists/indicator-list.ts'
import { indicatorLists } from './lists/list.ts'
import { mostUrgent, type Weighed, weigh } from './weigh.ts'

export type ListFound = Combined & {
  list: string
  version: number
  complete: boolean
  /** Only dimensions in which something was observed. */
  dimensions: readonly DimensionFound[]
}

export type Evidence = {
  /** Only instruments of which something was asked. */
  instruments: readonly Weighed[]
  lists: readonly ListFound[]
  /** Under 18: which of the two parts her answers tell of. Both suffice, whatever the means. */
  child?: { act: readonly string[]; purpose: readonly string[] }
  urgency?: Urgency
}

/** The age bands under 18 (dialogs keep them in `age_band`; `under_18`: she told no more); whoever did not say is counted as grown up. */
export const childBands: readonly (Fact | undefined)[] = ['child', 'teen', 'under_18']

/**
 * @param facts of the conversation
 * @param only the names of the facts she agreed to share; the others are not looked at. Leave out for her own way on.
 * @param observed what a counsellor saw or heard, by `dimension.indicator`
 */
export function evidenceOf(
  facts: Readonly<Record<string, Fact>>,
  { only, observed = {} }: { only?: readonly string[]; observed?: Answers } = {},
): Evidence {
  const told = instruments
    .filter((instrument) => only === undefined || only.includes(factOf(instrument)))
    .map((instrument) => ({ instrument, answers: readAnswers(instrument, facts[factOf(instrument)]) }))
    .filter(({ answers }) => Object.keys(answers).length > 0)
  const weighed = told.map(({ instrument, answers }) => weigh(instrument, answers))
  const seen: Answers = { ...told.reduce(withIndicated, {}), ...onlyYes(observed) }
  const isChild = (only === undefined || only.includes('age_band')) && childBands.includes(facts.age_band)
  const elements = elementsOf(told)
  const urgency = mostUrgent(weighed.map((one) => one.urgency))
  return {
    instruments: weighed,
    lists: listsFor(isChild, seen, elements.act.length > 0),
    ...((isChild || elements.act.length + elements.purpose.length > 0) && { child: elements }),
    ...(urgency && { urgency }),
  }
}

type Told = { instrument: Instrument; answers: Answers }

function withIndicated(seen: Record<string, Answer>, { instrument, answers }: Told): Record<string, Answer> {
  const indicated = instrument.questions
    .filter(({ id }) => answers[id] === 'yes')
    .flatMap(({ indicates = [] }) => indicates)
  return { ...seen, ...Object.fromEntries(indicated.map((ref) => [ref, 'yes' as const])) }
}

const onlyYes = (observed: Answers): Answers =>
  Object.fromEntries(Object.entries(observed).filter(([, answer]) => answer === 'yes'))

function listsFor(isChild: boolean, seen: Answers, act: boolean): ListFound[] {
  return indicatorLists
    .filter(({ people }) => people === (isChild ? 'children' : 'adults'))
    .map((list) => {
      const dimensions = dimensionIds
        .map((dimension) => findDimension(list, dimension, seen))
        .filter(({ observed }) => Object.values(observed).some((ids) => ids.length > 0))
      const { id, version, complete } = list
      return { list: id, version, complete, dimensions, ...combine(list, dimensions, act) }
    })
    .filter(({ dimensions }) => dimensions.length > 0)
}

function elementsOf(told: readonly Told[]): { act: string[]; purpose: string[] } {
  const those = (element: 'act' | 'purpose'): string[] =>
    told.flatMap(({ instrument, answers }) =>
      instrument.questions
        .filter((question) => question.element === element && answers[question.id] === 'yes')
        .map(({ id }) => id),
    )
  return { act: those('act'), purpose: those('purpose') }
}
