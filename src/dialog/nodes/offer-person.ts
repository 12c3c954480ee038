/**
 * Asks whether a person may be called, and says exactly what that person would see: {{shared}}. Where nobody can be
 * asked from here (`counsellors` is false) the question is not put, since a "yes" would be a promise we cannot keep:
 * she goes on at `nobody`, which must have numbers.
 *
 *   talk:
 *     offer_person:
 *       urgency: high                      # critical, high, normal, low
 *       share: [country, age_band]         # nothing else reaches the person
 *       waiting: while_you_wait            # what she hears meanwhile
 *       nobody: { minutes: 10, go: numbers } # minutes; afterwards this
 *       after: aftercare                    # when the talk with the person is over
 *       no: menu
 *       misheard: sorry                     # optional: an answer more, "you misunderstood me"
 *     numbers: [police]                     # optional: shown by {{numbers}}
 *   # words: talk.text, talk.options.yes, talk.options.no, talk.facts.country …
 */
import { z } from 'zod'
import { urgencies } from '../../conversation.ts'
import type { Move, Option } from '../script.ts'
import { exitSchema, exitTo, nameSchema, nodeType, numbersSchema } from './node.ts'

const offerSchema = z.strictObject({
  urgency: z.enum(urgencies),
  share: z.array(nameSchema),
  waiting: exitSchema,
  nobody: z.strictObject({ minutes: z.int().min(1).max(240), go: exitSchema }),
  after: exitSchema,
  no: exitSchema,
  misheard: exitSchema.optional(),
})
type Offer = z.infer<typeof offerSchema>

export const offerPerson = nodeType({
  verb: 'offer_person',
  about:
    'Asks whether a person may be called: { offer_person: { urgency, share, waiting, nobody, after, no } }',
  schema: z.strictObject({ offer_person: offerSchema, numbers: numbersSchema.optional() }),
  needs: ({ offer_person: offer }) => ({
    text: 'needed',
    options: optionsOf(offer).map(({ id }) => id),
    facts: offer.share,
  }),
  exits: ({ offer_person: { waiting, nobody, after, no, misheard } }) => [
    ...exitTo(misheard, ['offer_person', 'misheard']),
    { to: waiting, path: ['offer_person', 'waiting'] },
    { to: nobody.go, path: ['offer_person', 'nobody', 'go'] },
    { to: after, path: ['offer_person', 'after'] },
    { to: no, path: ['offer_person', 'no'] },
  ],
  uses: ({ offer_person: { share } }) =>
    share.map((fact, index) => ({ fact, writes: false, path: ['offer_person', 'share', index] })),
  options: ({ offer_person: offer }) => optionsOf(offer),
  numbers: ({ numbers }) => numbers ?? [],
  offersPerson: true,
  waits: true,
  arrivals: ({ offer_person: { nobody } }) => [
    { when: { counsellors: true }, move: { wait: true } },
    { move: { go: nobody.go, unsaid: true } },
  ],
  answer({ offer_person: offer }, { option }, { counsellors }): Move | undefined {
    if (option === 'no') return { go: offer.no, callOff: 'declined' }
    if (option === 'misheard') return { ...(offer.misheard && { go: offer.misheard }), callOff: 'misheard' }
    if (option !== 'yes') return undefined
    /** An old button: meanwhile nobody can be asked any more. */
    if (counsellors !== true) return { go: offer.nobody.go }
    const { urgency, share, nobody, after } = offer
    return { person: { urgency, share, nobody, after }, go: offer.waiting }
  },
})

const optionsOf = ({ waiting, no, misheard }: Offer): Option[] => [
  { id: 'yes', go: waiting },
  { id: 'no', go: no },
  ...(misheard === undefined ? [] : [{ id: 'misheard', go: misheard }]),
]
