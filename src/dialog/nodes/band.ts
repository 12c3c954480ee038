/**
 * Says its words, offers bands and waits. She may press one, or write her number: only the band's name is kept, since
 * a band is all we need to know. The last band has no `below`. With `skip` there is a button to pass on without one.
 *
 *   age:
 *     band:
 *       remember: age_band
 *       of: [{ id: child, below: 18, go: child_path }, { id: young, below: 25 }, { id: adult }]
 *     go: next
 *     skip: next
 */
import { z } from 'zod'
import type { Option } from '../script.ts'
import { exitSchema, exitTo, nameSchema, nodeType } from './node.ts'
import { numberIn } from './number.ts'

const bandSchema = z.strictObject({
  id: nameSchema,
  below: z.int().min(1).max(9999).optional(),
  go: exitSchema.optional(),
})

type Written = {
  band: { remember: string; of: z.infer<typeof bandSchema>[] }
  go?: string | undefined
  skip?: string | undefined
}

export const band = nodeType<Written>({
  verb: 'band',
  about:
    'Says its words and waits for a band: { band: { remember: fact, of: [{ id: child, below: 18 }, …] } }',
  schema: z.strictObject({
    band: z.strictObject({
      remember: nameSchema,
      of: z
        .array(bandSchema)
        .min(2, 'needs at least two bands')
        .refine(rising, { error: 'bands go up by "below", and only the last has none' }),
    }),
    go: exitSchema.optional(),
    skip: exitSchema.optional(),
  }),
  needs: (written) => ({ text: 'needed', options: offered(written).map(({ id }) => id) }),
  exits: (written) => [
    ...exitTo(written.go, ['go']),
    ...exitTo(written.skip, ['skip']),
    ...written.band.of.flatMap(({ go }, index) => exitTo(go, ['band', 'of', index, 'go'])),
  ],
  uses: (written) => [{ fact: written.band.remember, writes: true, value: '', path: ['band', 'remember'] }],
  options: offered,
  waits: true,
  enter: () => ({ wait: true }),
  answer(written, { option, text }) {
    if (option === 'skip' && written.skip !== undefined) return { go: written.skip }
    const amount = text === undefined ? undefined : amountIn(written, text)
    const named = written.band.of.find(({ id }) => id === option)
    const fits = named ?? (amount === undefined ? undefined : bandOf(written, amount))
    if (!fits) return undefined
    const { id: _, ...move } = toOption(written, fits.id)
    return move
  },
})

function offered(written: Written): Option[] {
  const bands = written.band.of.map(({ id }) => toOption(written, id))
  return written.skip === undefined ? bands : [...bands, { id: 'skip', go: written.skip }]
}

function toOption({ band: { remember, of }, go }: Written, id: string): Option {
  const to = of.find((one) => one.id === id)?.go ?? go
  return { id, set: { [remember]: id }, ...(to !== undefined && { go: to }) }
}

/** A year in which she was born is no number of years: she is asked again, and nobody is taken for a grown-up by it. */
function amountIn({ band: { of } }: Written, text: string): number | undefined {
  const given = numberIn(text)
  const ofYears = of.every(({ below = 0 }) => below < oldest)
  if (given === undefined || (ofYears && given > oldest)) return undefined
  const atEdge = of.some(({ below }) => below === given) && !saysOnly(text)
  return atEdge || notYet.test(text) ? undefined : given
}
const oldest = 120

/** "Under 20", "20 хүрээгүй": which it is nobody can tell, and she is asked again. */
const notYet =
  /\b(?:under|below|less than|younger|almost|nearly|not (?:yet|even|\d+ yet)|h[uv]+re+h?g|boloog)|<|хүрээг|хүрэхг|хүрээ?дүй|болоог|дөхөж|доош|с бага/i
/** "I am 15", "би 15 настай", "18 хүрээгүй": she says that she is under so many years. A number alone may count anything, and "bi 3" an answer. */
export function saysUnder(years: number, text: string): boolean {
  const given = numberIn(text)
  if (given === undefined || given < 5 || given > years) return false
  return given === years ? notYet.test(text) : herYears.test(text.normalize('NFKC'))
}
const herYears =
  /^\s*(?:(?:i['’]?m|i am|im|би|bi)\s+\d+|(?:(?:i['’]?m|i am|im|би|bi)\s+)?\d+\s*(?:нас|настай|nas|nastai|years? old|y\.?o\.?))\s*[.)!]*\s*$/iu
/** "18", "I am 18", "18 настай": the number itself. In other words at the edge of a band it may be "not yet 18": she is asked again. */
const saysOnly = (text: string): boolean =>
  /^\s*(?:(?:yes|тийм|tiim),?\s+)?(?:(?:i['’]?m|i am|im|би|bi)\s+)?(?:over\s+)?\d+\s*(?:[-\s]?(?:нас|настай|nas|nastai|тай|tai)|(?:(?:нас|nas)\s+)?(?:хүрсэн|гарсан|h[uv]rsen|garsan)|years? old|years?|y\.?o\.?|now|\+)?\s*[.)!]*\s*$/iu.test(
    text.normalize('NFKC').replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}/gu, ''),
  )

const bandOf = ({ band: { of } }: Written, years: number) =>
  of.find(({ below }) => below === undefined || years < below)

function rising(bands: readonly { below?: number | undefined }[]): boolean {
  return bands.every(({ below }, index) => {
    const before = bands[index - 1]?.below ?? 0
    return index === bands.length - 1 ? below === undefined : below !== undefined && below > before
  })
}
