/**
 * Says its words, offers the countries and waits. She may press, write the number, or the country's name in any
 * language and script. The fact gets two capital letters, or "other". The names are in `_shared.json`. With `skip` there
 * is a button to pass on without one.
 *
 *   where: { country: { remember: country }, go: there }
 *   asia:  { country: { remember: country, of: [th, my, cn] }, go: there, skip: any }   # and "other"
 */
import { z } from 'zod'
import { countries, elsewhere, optionOf } from '../../directory/countries.ts'
import type { Option } from '../script.ts'
import { exitSchema, exitTo, nameSchema, nodeType } from './node.ts'

export const countriesSet = 'countries'
const known = countries.map(optionOf)

type Written = {
  country: { remember: string; of?: string[] | undefined }
  go?: string | undefined
  skip?: string | undefined
}

export const country = nodeType<Written>({
  verb: 'country',
  about: 'Says its words and waits for a country: { country: { remember: fact }, go: next_step }',
  schema: z.strictObject({
    country: z.strictObject({ remember: nameSchema, of: z.array(z.enum(known)).min(1).optional() }),
    go: exitSchema.optional(),
    skip: exitSchema.optional(),
  }),
  needs: (written) => ({ text: 'needed', options: offered(written).map(({ id }) => id) }),
  exits: ({ go, skip }) => [...exitTo(go, ['go']), ...exitTo(skip, ['skip'])],
  uses: (written) => [
    { fact: written.country.remember, writes: true, value: '', path: ['country', 'remember'] },
  ],
  options: offered,
  shared: () => countriesSet,
  waits: true,
  enter: () => ({ wait: true }),
  answer(written, { option }) {
    const chosen = offered(written).find(({ id }) => id === option)
    if (!chosen) return undefined
    const { id: _, ...move } = chosen
    return move
  },
})

function offered({ country: { remember, of = known }, go, skip }: Written): Option[] {
  const named = [...of, elsewhere].map((id) => ({
    id,
    set: { [remember]: id === elsewhere ? id : id.toUpperCase() },
    ...(go !== undefined && { go }),
  }))
  /** First, since a channel may not show buttons for all of a long list, and not telling must stay easy. */
  return skip === undefined ? named : [{ id: 'skip', go: skip }, ...named]
}
