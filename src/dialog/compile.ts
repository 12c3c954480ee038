/**
 * Makes a dialog file into steps that can be walked. What only concerns one step is told here; what concerns how
 * steps, facts and words fit together is in `checks/`.
 */
import { z } from 'zod'
import { didYouMean, type Problem, problemAt, problemAtKey, type Source } from '../problems.ts'
import { explainIssues } from './explain.ts'
import { everyStepKeys } from './nodes/every-step.ts'
import { nodeTypes } from './nodes/list.ts'
import { nameSchema } from './nodes/node.ts'
import {
  broken,
  builtInFacts,
  type Dialog,
  type FactKeep,
  type FactKind,
  type Remembered,
  type Step,
} from './script.ts'

const remembersSchema = z.record(
  nameSchema,
  z.strictObject({
    type: z.enum(['yes_no', 'number', 'text']),
    keep: z.enum(['conversation', 'dialog']),
    /** Why it is kept although nothing reads it. */
    why: z.string().min(1).optional(),
  }),
)

const dialogSchema = z.strictObject({
  version: z.int().min(1),
  start: nameSchema,
  remembers: remembersSchema.optional(),
  steps: z.record(nameSchema, z.unknown()),
})

const dialogKeys = ['version', 'start', 'remembers', 'steps', 'type', 'keep', 'why']
const verbs = nodeTypes.map(({ verb }) => verb)
const stepKeys = [
  ...verbs,
  ...everyStepKeys,
  'numbers',
  'on',
  'skip',
  'need',
  'place',
  'from',
  'to',
  'of',
  'below',
  'urgency',
  'share',
  'waiting',
  'nobody',
  'after',
  'minutes',
  'no',
  'person',
  'enough',
  'young',
  'some',
  'none',
  'id',
  'go',
  'set',
  'command',
  'call_off',
  'misheard',
  'when',
  'otherwise',
  'remember',
  'at_most',
  'is',
  'any_of',
  'at_least',
  'not',
  'known',
]

export type CompiledDialog = {
  dialog: Dialog | undefined
  remembers: [string, Remembered][]
  problems: Problem[]
}

export function compileDialog(id: string, source: Source): CompiledDialog {
  const problems: Problem[] = []
  if (!nameSchema.safeParse(id).success) {
    problems.push(
      problemAt(source, [], 'a dialog file is named with small Latin letters, digits and "_" only'),
    )
  }
  const read = dialogSchema.safeParse(source.value)
  if (!read.success) {
    problems.push(...explainIssues(read.error.issues, { source, within: [], known: dialogKeys }))
    return { dialog: undefined, remembers: [], problems }
  }
  const { version, start, remembers = {}, steps: written } = read.data
  const steps = new Map<string, Step>()
  for (const [name, raw] of Object.entries(written)) {
    const built = compileStep(name, raw, source)
    steps.set(name, built.step ?? brokenStep)
    problems.push(...built.problems)
  }
  if (!Object.hasOwn(written, start)) {
    problems.push(
      problemAt(
        source,
        ['start'],
        `starts at "${start}", which is not a step${didYouMean(start, Object.keys(written))}`,
      ),
    )
  }
  for (const fact of builtInFacts.filter((fact) => Object.hasOwn(remembers, fact))) {
    problems.push(problemAtKey(source, ['remembers', fact], `"${fact}" is always known; choose another name`))
  }
  return {
    dialog: { id, version, start, steps, source },
    remembers: Object.entries(remembers).map(([fact, kind]) => [fact, rememberedBy(id, kind)]),
    problems,
  }
}

export const rememberedBy = (
  dialog: string,
  { type, keep, why }: { type: FactKind; keep: FactKeep; why?: string | undefined },
): Remembered => ({ type, keep, dialog, ...(why !== undefined && { why }) })

/** Stands in for a step that could not be read, so that what leads to it is not called wrong too. */
const brokenStep: Step = {
  verb: broken,
  needs: { text: 'none', options: [] },
  exits: [],
  uses: [],
  options: [],
  numbers: [],
  waits: true,
  enter: () => ({}),
  answer: () => undefined,
}

function compileStep(name: string, raw: unknown, source: Source): { step?: Step; problems: Problem[] } {
  const within = ['steps', name]
  const keys = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? Object.keys(raw) : []
  /** `set` and `go` are verbs, and also parts of others: the first verb in the list's order wins. */
  const type = nodeTypes.find(({ verb }) => keys.includes(verb))
  if (!type) {
    const near = keys.map((key) => didYouMean(key, verbs)).find((hint) => hint !== '') ?? ''
    return {
      problems: [
        problemAtKey(source, within, `"${name}" does nothing: a step has one of ${verbs.join(', ')}${near}`),
      ],
    }
  }
  const built = type.build(raw)
  if (built.step) return { step: built.step, problems: [] }
  return { problems: explainIssues(built.issues, { source, within, known: stepKeys }) }
}
