/**
 * Says nothing; walks another dialog to one of its ends, and then goes on here. A command of hers (menu, help …) ends
 * the walk for good: she decides where she goes.
 *
 *   calm: { call: breathing, after: menu }
 */
import { z } from 'zod'
import { exitSchema, exitTo, nodeType } from './node.ts'

export const call = nodeType({
  verb: 'call',
  about: 'Walks another dialog to its end, then goes on here: { call: other_dialog, after: next_step }',
  schema: z.strictObject({ call: exitSchema, after: exitSchema }),
  exits: (written) => [...exitTo(written.call, ['call']), ...exitTo(written.after, ['after'])],
  enter: (written) => ({ call: { to: written.call, after: written.after } }),
})
