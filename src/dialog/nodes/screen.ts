/**
 * Says its words and asks one question of an instrument: yes, no, skip, and "enough" where it is written. Her answers to
 * an instrument are one fact, `<instrument>_answers`, and nothing else is kept: what they mean is computed anew wherever
 * it is needed. Where an answer makes that a person is needed (or needed sooner), the questions stop. `young`: so do those for
 * grown-ups where she writes that she is under 18.
 *
 *   held: { screen: gate.held, young: young, person: danger, enough: so_far, go: afraid }
 *   # words: held.text; the labels are those of the set "answers" in _shared.json
 */
import { z } from 'zod'
import { didYouMean } from '../../problems.ts'
import { readAnswers, writeAnswers } from '../../screening/instruments/answers.ts'
import {
  type Answer,
  factOf,
  type Instrument,
  type Question,
} from '../../screening/instruments/instrument.ts'
import { instrumentNamed, instruments } from '../../screening/instruments/list.ts'
import { isMore, mayNeedPerson, needsPerson, weigh } from '../../screening/instruments/weigh.ts'
import type { Facts, Move, Option } from '../script.ts'
import { saysUnder } from './band.ts'
import { exitSchema, exitTo, nodeType } from './node.ts'

/** The shared set its labels come from. */
export const answersSet = 'answers'

const answerOf: Readonly<Record<string, Answer>> = { yes: 'yes', no: 'no', skip: 'skipped' }

const screenSchema = z
  .strictObject({
    screen: z.string(),
    go: exitSchema,
    person: exitSchema.optional(),
    young: exitSchema.optional(),
    enough: exitSchema.optional(),
  })
  .superRefine(({ screen: name, person, young }, context) => {
    const tell = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    const { instrument, question } = questionNamed(name)
    if (!instrument || !question) return tell(['screen'], notAQuestion(name))
    const needed = mayNeedPerson(instrument, question)
    if (needed && person === undefined)
      tell(
        [],
        `an answer to "${name}" can make that a person is needed: add "person" with the step that leads to one`,
      )
    if (!needed && person !== undefined)
      tell(['person'], `no answer to "${name}" alone calls for a person: leave "person" out`)
    if (young !== undefined && !instrument.adults)
      tell(['young'], `"${name}" is asked at every age: leave "young" out`)
  })
type Written = z.infer<typeof screenSchema>

export const screen = nodeType<Written>({
  verb: 'screen',
  about:
    'Asks a question of an instrument: { screen: gate.held, go: next, person: where_a_person_is, enough: end }',
  schema: screenSchema,
  needs: (written) => ({ text: 'needed', options: optionsOf(written).map(({ id }) => id) }),
  exits: ({ go, person, young, enough }) => [
    ...exitTo(go, ['go']),
    ...exitTo(person, ['person']),
    ...exitTo(young, ['young']),
    ...exitTo(enough, ['enough']),
  ],
  uses: ({ screen: name }) => {
    const { instrument } = questionNamed(name)
    return instrument ? [{ fact: factOf(instrument), writes: true, value: '', path: ['screen'] }] : []
  },
  options: optionsOf,
  shared: () => answersSet,
  screens: ({ screen: name }) => name,
  waits: true,
  enter: () => ({ wait: true }),
  answer(written, { option = '', text }, facts): Move | undefined {
    if (written.young !== undefined && text !== undefined && saysUnder(18, text)) return { go: written.young }
    if (option === 'enough') return written.enough === undefined ? undefined : { go: written.enough }
    const answer = Object.hasOwn(answerOf, option) ? answerOf[option] : undefined
    return answer && afterAnswer(written, answer, facts)
  },
})

/** Kept, and on: to a person as soon as she needs one, but not a second time for the same need. */
function afterAnswer({ screen: name, go, person }: Written, answer: Answer, facts: Facts): Move | undefined {
  const { instrument, question } = questionNamed(name)
  if (!instrument || !question) return undefined
  const before = readAnswers(instrument, facts[factOf(instrument)])
  const after = { ...before, [question.id]: answer }
  const earlier = weigh(instrument, thisTime(before, question.id)).urgency
  const now = weigh(instrument, after).urgency
  const stops = answer === 'yes' && needsPerson(now) && isMore(earlier, now)
  return {
    set: { [factOf(instrument)]: writeAnswers(instrument, after) },
    go: stops && person !== undefined ? person : go,
  }
}

/** Asked anew, perhaps hours later: from this question on she said it another time, and that need is a new one. */
function thisTime(before: Readonly<Record<string, Answer>>, question: string): Record<string, Answer> {
  const answers = Object.entries(before)
  const at = answers.findIndex(([id]) => id === question)
  return Object.fromEntries(at < 0 ? answers : answers.slice(0, at))
}

function optionsOf({ go, enough }: Written): Option[] {
  const answers = Object.keys(answerOf).map((id) => ({ id, go }))
  return enough === undefined ? answers : [...answers, { id: 'enough', go: enough }]
}

/** `gate.held`: an instrument, and a question of it. */
export function questionNamed(name: string): { instrument?: Instrument; question?: Question } {
  const [id = '', asked = ''] = name.split('.')
  const instrument = instrumentNamed(id)
  const question = instrument?.questions.find((one) => one.id === asked)
  return { ...(instrument && { instrument }), ...(question && { question }) }
}

function notAQuestion(name: string): string {
  const known = instruments.flatMap(({ id, questions }) =>
    questions.map((question) => `${id}.${question.id}`),
  )
  return `"${name}" is not a question of an instrument${didYouMean(name, known)}`
}
