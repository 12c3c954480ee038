/**
 * Says its words and waits for hers, whatever they are. They are kept only if a fact is named.
 *
 *   story: { listen: true, go: thanks }
 *   city:  { listen: { remember: city }, go: thanks }
 *   word:  { listen: { remember: code_word, at_most: 40 }, go: noted }   # anything longer is no such word
 */
import { z } from 'zod'
import { exitSchema, exitTo, nameSchema, nodeType } from './node.ts'

/** A longer story is cut: a fact is a note, not a transcript. */
const longest = 500

export const listen = nodeType({
  verb: 'listen',
  about: 'Says its words and waits for any answer: { listen: true, go: next_step }',
  schema: z.strictObject({
    listen: z.union([
      z.literal(true),
      z.strictObject({ remember: nameSchema, at_most: z.int().min(1).max(longest).optional() }),
    ]),
    go: exitSchema.optional(),
  }),
  needs: () => ({ text: 'needed', options: [] }),
  exits: ({ go }) => exitTo(go, ['go']),
  uses: (written) =>
    written.listen === true
      ? []
      : [{ fact: written.listen.remember, writes: true, value: '', path: ['listen', 'remember'] }],
  waits: true,
  enter: () => ({ wait: true }),
  answer(written, { text }) {
    if (text === undefined || text.trim() === '') return undefined
    /** She tells something else: it is not taken for what was asked, and she is helped on. */
    if (written.listen !== true && text.trim().length > (written.listen.at_most ?? text.length))
      return undefined
    const set = written.listen === true ? {} : { [written.listen.remember]: text.slice(0, longest) }
    return { set, ...(written.go !== undefined && { go: written.go }) }
  },
})
