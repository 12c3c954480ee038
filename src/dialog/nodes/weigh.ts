/**
 * Says nothing; goes by what her answers to an instrument add up to so far. What she skipped or was not asked counts as
 * nothing, so `none` is no finding: never tell her that nothing is wrong.
 *
 *   so_far:
 *     weigh: gate
 *     person: talk     # a person is needed; without it, as `some`
 *     some: summary    # something she said is worth looking at
 *     none: ways       # neither: also when she skipped everything
 */
import { z } from 'zod'
import { didYouMean } from '../../problems.ts'
import { readAnswers } from '../../screening/instruments/answers.ts'
import { factOf } from '../../screening/instruments/instrument.ts'
import { instrumentNamed, instruments } from '../../screening/instruments/list.ts'
import { needsPerson, weigh as weighAnswers } from '../../screening/instruments/weigh.ts'
import { exitSchema, exitTo, nodeType } from './node.ts'

const known = instruments.map(({ id }) => id)

const weighSchema = z.strictObject({
  weigh: z.string().refine((name) => instrumentNamed(name) !== undefined, {
    error: ({ input }) => `"${input}" is not an instrument${didYouMean(String(input), known)}`,
  }),
  person: exitSchema.optional(),
  some: exitSchema,
  none: exitSchema,
})

export const weigh = nodeType<z.infer<typeof weighSchema>>({
  verb: 'weigh',
  about: 'Goes by what her answers add up to: { weigh: gate, person: talk, some: summary, none: ways }',
  schema: weighSchema,
  exits: ({ person, some, none }) => [
    ...exitTo(person, ['person']),
    ...exitTo(some, ['some']),
    ...exitTo(none, ['none']),
  ],
  uses: ({ weigh: name }) => {
    const instrument = instrumentNamed(name)
    return instrument ? [{ fact: factOf(instrument), writes: false, value: '', path: ['weigh'] }] : []
  },
  enter({ weigh: name, person, some, none }, facts) {
    const instrument = instrumentNamed(name)
    if (!instrument) return {}
    const { urgency, yes } = weighAnswers(instrument, readAnswers(instrument, facts[factOf(instrument)]))
    if (person !== undefined && needsPerson(urgency)) return { go: person }
    return { go: yes.length > 0 ? some : none }
  },
})
