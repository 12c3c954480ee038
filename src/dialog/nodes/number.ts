/**
 * Says its words and waits for a number in digits. With `skip` there is a button to pass on without one.
 *
 *   children: { number: { remember: children, from: 0, to: 20 }, go: next, skip: next }
 *   # words: children.text, children.options.skip.label
 */
import { z } from 'zod'
import { exitSchema, exitTo, nameSchema, nodeType } from './node.ts'

export const number = nodeType({
  verb: 'number',
  about:
    'Says its words and waits for a number: { number: { remember: fact, from: 0, to: 20 }, go: next_step }',
  schema: z.strictObject({
    number: z
      .strictObject({ remember: nameSchema, from: z.int().min(0), to: z.int().max(9999) })
      .refine(({ from, to }) => from < to, { error: '"from" is smaller than "to"' }),
    go: exitSchema,
    skip: exitSchema.optional(),
  }),
  needs: ({ skip }) => ({ text: 'needed', options: skip === undefined ? [] : ['skip'] }),
  exits: ({ go, skip }) => [...exitTo(go, ['go']), ...exitTo(skip, ['skip'])],
  uses: (written) => [
    { fact: written.number.remember, writes: true, value: 0, path: ['number', 'remember'] },
  ],
  options: ({ skip }) => (skip === undefined ? [] : [{ id: 'skip', go: skip }]),
  waits: true,
  enter: () => ({ wait: true }),
  answer(written, { option, text }) {
    const { remember, from, to } = written.number
    const given = text === undefined ? undefined : numberIn(text)
    if (given !== undefined && given >= from && given <= to)
      return { set: { [remember]: given }, go: written.go }
    return option === 'skip' && written.skip !== undefined && given === undefined
      ? { go: written.skip }
      : undefined
  },
})

/** The only number in a text; two numbers are none, since we cannot know which she means. */
export function numberIn(text: string): number | undefined {
  const found = text.slice(0, 200).normalize('NFKC').match(/\d+/g) ?? []
  return found.length === 1 && Number(found[0]) <= 9999 ? Number(found[0]) : undefined
}
