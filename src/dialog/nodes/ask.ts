/**
 * Says its words, offers answers and waits. She may press, write the number, the label, or a word listened for.
 *
 *   safe:
 *     ask:
 *       - { id: yes, go: menu, set: { safe_to_write: true } }
 *       - { id: no, go: not_safe, add: { signs: 1 } }
 *       - { id: leave, command: leave }   # the same as writing "leave"
 *       - { id: wrong, call_off: misheard, go: menu }  # nobody is called any more, since we misheard her
 *   # words: safe.text, safe.options.yes.label, safe.options.yes.hear
 *
 *   papers:
 *     ask: yes_no_skip                    # a set of `_shared.yaml`, whose words are in `_shared.json`
 *     on:
 *       yes: { go: leave_work }
 *       no: { go: menu }
 *       skip: { go: menu }
 */
import { z } from 'zod'
import { commandNames } from '../commands.ts'
import type { Option } from '../script.ts'
import {
  addSchema,
  addUses,
  exitSchema,
  exitTo,
  nameSchema,
  nodeType,
  numbersSchema,
  setSchema,
  setUses,
} from './node.ts'

const answerParts = {
  set: setSchema.optional(),
  add: addSchema.optional(),
  go: exitSchema.optional(),
  command: z.enum(commandNames).optional(),
  /** The person who was called for her is called off. */
  call_off: z.enum(['declined', 'misheard']).optional(),
}
type AnswerParts = z.infer<z.ZodObject<typeof answerParts>>

const oneWay = ({ go, command }: Pick<AnswerParts, 'go' | 'command'>): boolean =>
  (go === undefined) !== (command === undefined)
const oneWayError = { error: 'an option needs "go" (the next step) or "command", not both' }

const optionSchema = z.strictObject({ id: nameSchema, ...answerParts }).refine(oneWay, oneWayError)
const answerSchema = z.strictObject(answerParts).refine(oneWay, oneWayError)

export const ask = nodeType({
  verb: 'ask',
  about: 'Says its words, offers answers and waits: { ask: [{ id: yes, go: next_step }, …] }',
  schema: z
    .strictObject({
      ask: z.union([z.array(optionSchema).min(1, 'needs at least one option'), nameSchema]),
      on: z.record(nameSchema, answerSchema).optional(),
      numbers: numbersSchema.optional(),
    })
    .refine(({ ask, on }) => (typeof ask === 'string') === (on !== undefined), {
      error: '"on" goes with the name of a shared set of options: { ask: yes_no, on: { yes: { go: … }, … } }',
    }),
  needs: (written) => ({ text: 'needed', options: listed(written).map(({ option: { id } }) => id) }),
  exits: (written) =>
    listed(written).flatMap(({ option: { id, go }, path }) => exitTo(go, [...path, 'go'], id)),
  uses: (written) =>
    listed(written).flatMap(({ option: { set, add }, path }) => [
      ...setUses(set, [...path, 'set']),
      ...addUses(add, [...path, 'add']),
    ]),
  options: (written) => listed(written).map(({ option }) => option),
  numbers: ({ numbers }) => numbers ?? [],
  shared: ({ ask }) => (typeof ask === 'string' ? ask : undefined),
  waits: true,
  enter: () => ({ wait: true }),
  answer(written, { option }) {
    const chosen = listed(written).find(({ option: { id } }) => id === option)
    if (!chosen) return undefined
    const { id: _, ...move } = chosen.option
    return move
  },
})

type Written = { ask: string | z.infer<typeof optionSchema>[]; on?: Record<string, AnswerParts> | undefined }

/** The options in the order written, each with where it stands. */
function listed({ ask, on }: Written): { option: Option; path: (string | number)[] }[] {
  if (typeof ask !== 'string')
    return ask.map((option, index) => ({ option: toOption(option), path: ['ask', index] }))
  return Object.entries(on ?? {}).map(([id, answer]) => ({
    option: toOption({ id, ...answer }),
    path: ['on', id],
  }))
}

function toOption({ id, set, add, go, command, call_off: callOff }: AnswerParts & { id: string }): Option {
  return {
    id,
    ...(set && { set }),
    ...(add && { add }),
    ...(go !== undefined && { go }),
    ...(command && { command }),
    ...(callOff && { callOff }),
  }
}
