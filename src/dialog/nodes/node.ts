/**
 * What a node type is: a schema of what editors write, and pure functions over it. A step has no `type`; the verb it
 * contains says what it is (`say`, `ask`, `choose` …). To add one: a file here, and a line in `list.ts`.
 */
import { z } from 'zod'
import { arrive } from '../holds.ts'
import type {
  Amounts,
  Arrival,
  Exit,
  Facts,
  FactUse,
  Move,
  Needs,
  Option,
  Reply,
  Services,
  Step,
} from '../script.ts'
import { everyStepSchema, partEveryStep } from './every-step.ts'

export const nameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'a name has small Latin letters, digits and "_" only, and begins with a letter')
export const exitSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/, 'a step is named like "menu" or "other_dialog.menu"')
export const factValueSchema = z.union([z.string().max(200), z.number(), z.boolean()])
export const setSchema = z.record(nameSchema, factValueSchema)
export const addSchema = z.record(nameSchema, z.number())
/** Rows of the directory that the text shows where it has {{numbers}}. */
export const numbersSchema = z.array(nameSchema).min(1)

type Parts<Written> = {
  verb: string
  /** One line for editors: what it does and how it is written. */
  about: string
  schema: z.ZodType<Written>
  needs?(written: Written): Needs
  exits?(written: Written): Exit[]
  uses?(written: Written): FactUse[]
  options?(written: Written): readonly Option[]
  numbers?(written: Written): readonly string[]
  services?(written: Written): Services
  shared?(written: Written): string | undefined
  screens?(written: Written): string
  offersPerson?: true
  waits?: boolean
  /** Where facts decide what arriving does. One of `arrivals` and `enter` is needed; this one can be proved. */
  arrivals?(written: Written): readonly Arrival[]
  enter?(written: Written, facts: Facts): Move
  answer?(written: Written, reply: Reply, facts: Facts): Move | undefined
}

export type NodeType = {
  verb: string
  about: string
  schema: z.ZodType
  build(
    raw: unknown,
  ): { step: Step; issues?: undefined } | { step?: undefined; issues: readonly z.core.$ZodIssue[] }
}

export function nodeType<Written>(parts: Parts<Written>): NodeType {
  const { verb, about, schema } = parts
  return {
    verb,
    about,
    schema,
    build(raw) {
      const { own, common } = partEveryStep(raw)
      const read = schema.safeParse(own)
      const every = everyStepSchema.safeParse(common)
      if (!read.success || !every.success)
        return { issues: [...(read.error?.issues ?? []), ...(every.error?.issues ?? [])] }
      const written = read.data
      const { silence, danger, quiet, picture, move } = every.data
      const services = parts.services?.(written)
      const shared = parts.shared?.(written)
      const screens = parts.screens?.(written)
      const arrivals = parts.arrivals?.(written)
      const step: Step = {
        verb,
        needs: parts.needs?.(written) ?? { text: 'none', options: [] },
        exits: [
          ...(parts.exits?.(written) ?? []),
          ...(silence ? [{ to: silence.go, path: ['silence', 'go'] }] : []),
        ],
        uses: parts.uses?.(written) ?? [],
        options: parts.options?.(written) ?? [],
        numbers: parts.numbers?.(written) ?? [],
        waits: parts.waits ?? false,
        ...(services && { services }),
        ...(shared !== undefined && { shared }),
        ...(screens !== undefined && { screens }),
        ...(parts.offersPerson && { offersPerson: true }),
        ...(silence && { silence }),
        ...(danger && { danger: true }),
        ...(quiet && { quiet: true }),
        ...(picture !== undefined && { picture }),
        ...(move && { safeToMove: true }),
        ...(arrivals && { arrivals }),
        enter: (facts) => (arrivals ? arrive(arrivals, facts) : (parts.enter?.(written, facts) ?? {})),
        answer: (reply, facts) => parts.answer?.(written, reply, facts),
      }
      return { step }
    },
  }
}

/** The facts a `set:` writes, for the checks. */
export function setUses(set: Facts | undefined, path: (string | number)[]): FactUse[] {
  return Object.entries(set ?? {}).map(([fact, value]) => ({
    fact,
    value,
    writes: true,
    path: [...path, fact],
  }))
}

/** The facts an `add:` adds to, for the checks. */
export const addUses = (add: Amounts | undefined, path: (string | number)[]): FactUse[] => setUses(add, path)

/** `by`: the option that leads there. */
export const exitTo = (to: string | undefined, path: (string | number)[], by?: string): Exit[] =>
  to === undefined ? [] : [{ to, path, ...(by !== undefined && { by }) }]
