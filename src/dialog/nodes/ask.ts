/**
 * Says its words, offers answers and waits. She may press, write the number, the label, or a word listened for.
 *
 *   safe:
 *     ask:
 *       - { id: yes, go: menu, set: { safe_to_write: true } }
 *       - { id: no, go: not_safe }
 *       - { id: leave, command: leave }   # the same as writing "leave"
 *   # words: safe.text, safe.options.yes.label, safe.options.yes.hear
 */
import { z } from 'zod'
import { commandNames } from '../commands.ts'
import type { Option } from '../script.ts'
import { exitSchema, exitTo, nameSchema, nodeType, numbersSchema, setSchema, setUses } from './node.ts'

const optionSchema = z
  .strictObject({
    id: nameSchema,
    set: setSchema.optional(),
    go: exitSchema.optional(),
    command: z.enum(commandNames).optional(),
  })
  .refine(({ go, command }) => (go === undefined) !== (command === undefined), {
    error: 'an option needs "go" (the next step) or "command", not both',
  })

export const ask = nodeType({
  verb: 'ask',
  about: 'Says its words, offers answers and waits: { ask: [{ id: yes, go: next_step }, …] }',
  schema: z.strictObject({
    ask: z.array(optionSchema).min(1, 'needs at least one option'),
    numbers: numbersSchema.optional(),
  }),
  needs: (written) => ({ text: 'needed', options: written.ask.map(({ id }) => id) }),
  exits: (written) => written.ask.flatMap(({ go }, index) => exitTo(go, ['ask', index, 'go'])),
  uses: (written) => written.ask.flatMap(({ set }, index) => setUses(set, ['ask', index, 'set'])),
  options: (written) => written.ask.map(toOption),
  numbers: ({ numbers }) => numbers ?? [],
  waits: true,
  enter: () => ({ wait: true }),
  answer(written, { option }) {
    const chosen = written.ask.find(({ id }) => id === option)
    if (!chosen) return undefined
    const { id: _, ...move } = toOption(chosen)
    return move
  },
})

function toOption({ id, set, go, command }: z.infer<typeof optionSchema>): Option {
  return { id, ...(set && { set }), ...(go !== undefined && { go }), ...(command && { command }) }
}
