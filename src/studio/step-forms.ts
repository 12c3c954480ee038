/**
 * What can be written in a step of each kind, for a form: the schema of the node type itself, as JSON Schema, so that a form
 * never knows less or more than the compiler. Pure.
 */
import { z } from 'zod'
import { everyStepSchema } from '../dialog/nodes/every-step.ts'
import { nodeTypes } from '../dialog/nodes/list.ts'

export type StepForm = { verb: string; about: string; schema: unknown; common: unknown }

const options = { io: 'input', unrepresentable: 'any' } as const

export const stepForms = (): StepForm[] => {
  const common: unknown = z.toJSONSchema(everyStepSchema, options)
  return nodeTypes.map(({ verb, about, schema }) => ({
    verb,
    about,
    schema: z.toJSONSchema(schema, options),
    common,
  }))
}

/** What is wrong in a step as it is written, before it is put into the draft; empty where it can be read. */
export function wrongInStep(value: Readonly<Record<string, unknown>>): string[] {
  const type = nodeTypes.find(({ verb }) => Object.hasOwn(value, verb))
  if (!type) return ['a step must do something']
  const built = type.build(value)
  return (built.issues ?? []).map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)
}
