/**
 * Says its words with the services there are where she is, in place of {{services}}, and goes on. Each comes with what
 * decides whether she can use it: hours, cost, and whether anybody there speaks Mongolian.
 *
 *   there: { show: { need: [emergency, violence], country: country }, go: next }   # the country is a fact's value
 *   thai:  { show: { need: [trafficking], country: TH }, go: next }
 */
import { z } from 'zod'
import { serviceKinds } from '../../directory/row.ts'
import { exitSchema, exitTo, nameSchema, nodeType } from './node.ts'

const countrySchema = z.union([nameSchema, z.string().regex(/^[A-Z]{2}$/)], {
  error: 'a country is the name of a fact that holds it, or two capital letters like TH',
})

export const show = nodeType({
  verb: 'show',
  about:
    'Says its words with services of the directory: { show: { need: [emergency], country: TH }, go: next }',
  schema: z.strictObject({
    show: z.strictObject({
      need: z.array(z.enum(serviceKinds)).min(1, 'needs at least one kind of service'),
      country: countrySchema,
      place: nameSchema.optional(),
    }),
    go: exitSchema.optional(),
  }),
  needs: () => ({ text: 'needed', options: [] }),
  exits: ({ go }) => exitTo(go, ['go']),
  uses: ({ show: { country, place } }) => [
    ...(/^[a-z]/.test(country) ? [{ fact: country, writes: false, path: ['show', 'country'] }] : []),
    ...(place === undefined ? [] : [{ fact: place, writes: false, path: ['show', 'place'] }]),
  ],
  services: ({ show: { need, country, place } }) => ({
    need,
    country,
    ...(place !== undefined && { place }),
  }),
  enter: ({ go }) => (go === undefined ? {} : { go }),
})
