/**
 * Says its words, offers places and waits. She may press, write the number, or the name of any place in Mongolia, in any
 * spelling: `Баянзүрх` is understood where only the provinces are offered. The names are in `_shared.json`.
 *
 *   where: { place: { remember: place, of: MN }, go: there, skip: on }     # the capital and the provinces; "other"
 *   soum:  { place: { remember: place, of: umnugobi }, go: there }         # the parts of a province, or of ulaanbaatar
 *   town:  { place: { remember: place, of: country }, go: there }          # the fact's country; it asks in Mongolia only
 */
import { z } from 'zod'
import { homeCountry } from '../../directory/countries.ts'
import { elsewhereInCountry, places, placesOf, regions } from '../../directory/places.ts'
import type { Option } from '../script.ts'
import { exitSchema, exitTo, nameSchema, nodeType } from './node.ts'

export const placesSet = 'places'
const skipId = 'skip'
/** What the shared words must name. */
export const placeOptions: readonly string[] = [...places, elsewhereInCountry, skipId]

type Written = { place: { remember: string; of: string }; go: string; skip?: string | undefined }

export const place = nodeType<Written>({
  verb: 'place',
  about:
    'Says its words and waits for a place in Mongolia: { place: { remember: fact, of: MN }, go: next_step }',
  schema: z.strictObject({
    place: z.strictObject({
      remember: nameSchema,
      of: z.union([z.literal(homeCountry), nameSchema], {
        error: `"of" is ${homeCountry}, one of ${regions.join(', ')}, or the fact that holds the country`,
      }),
    }),
    go: exitSchema,
    skip: exitSchema.optional(),
  }),
  needs: (written) => ({ text: 'needed', options: offered(written).map(({ id }) => id) }),
  exits: ({ go, skip }) => [...exitTo(go, ['go']), ...exitTo(skip, ['skip'])],
  uses: ({ place: { remember, of } }) => [
    { fact: remember, writes: true, value: '', path: ['place', 'remember'] },
    ...(isFact(of) ? [{ fact: of, writes: false, value: homeCountry, path: ['place', 'of'] }] : []),
  ],
  options: offered,
  shared: () => placesSet,
  waits: true,
  arrivals: ({ place: { of }, go }) =>
    isFact(of)
      ? [{ when: { [of]: homeCountry }, move: { wait: true } }, { move: { go, unsaid: true } }]
      : [{ move: { wait: true } }],
  answer(written, { option }) {
    const chosen = offered(written).find(({ id }) => id === option)
    if (!chosen) return undefined
    const { id: _, heardOnly: __, ...move } = chosen
    return move
  },
})

const isFact = (of: string): boolean => of !== homeCountry && !regions.includes(of)

/** All there are, so that each is heard; only those of the region are shown. */
function offered({ place: { remember, of }, go, skip }: Written): Option[] {
  const shown = placesOf(of)
  const ways = [...shown, elsewhereInCountry].map((id): Option => ({ id, set: { [remember]: id }, go }))
  const others = places
    .filter((id) => !shown.includes(id))
    .map((id): Option => ({ id, set: { [remember]: id }, go, heardOnly: true }))
  return [...ways, ...(skip === undefined ? [] : [{ id: skipId, go: skip }]), ...others]
}
