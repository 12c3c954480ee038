/** The routes of the desk as its OpenAPI document tells them: whoever adds a route adds it here too, without knowing. */
import { z } from 'zod'
import type { Permission } from '../../src/desk/can.ts'
import { newBrowser } from '../../test/desk/helpdesk.ts'

export type Schema = {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema | false
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  format?: string
  additionalProperties?: Schema | boolean
  minItems?: number
  $ref?: string
}
export type DeskRoute = {
  method: string
  path: string
  permission: Permission
  stages: string[]
  params: { name: string; schema: Schema }[]
  query: { name: string; required: boolean; schema: Schema }[]
  body: Schema | undefined
  answer: 'json' | 'bytes' | 'events'
}

const operation = z.looseObject({
  'x-permission': z.string(),
  'x-stages': z.array(z.string()),
  parameters: z
    .array(z.looseObject({ name: z.string(), in: z.string(), required: z.boolean(), schema: z.unknown() }))
    .optional(),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.unknown() })) })
    .optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()).optional() })),
})
const document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)) })

export async function describedRoutes(url: string): Promise<DeskRoute[]> {
  const { body } = await newBrowser(url, Date.now).get('/desk/api/openapi.json')
  return Object.entries(document.parse(body).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]): DeskRoute => {
      const parameters = told.parameters ?? []
      const kinds = Object.keys(told.responses['200']?.content ?? {})
      return {
        method: method.toUpperCase(),
        path,
        permission: told['x-permission'] as Permission,
        stages: told['x-stages'],
        params: parameters
          .filter((one) => one.in === 'path')
          .map(({ name, schema }) => ({ name, schema: schema as Schema })),
        query: parameters
          .filter((one) => one.in === 'query')
          .map(({ name, required, schema }) => ({ name, required, schema: schema as Schema })),
        body: Object.values(told.requestBody?.content ?? {})[0]?.schema as Schema | undefined,
        answer: kinds.includes('text/event-stream')
          ? 'events'
          : kinds.includes('application/octet-stream')
            ? 'bytes'
            : 'json',
      }
    }),
  )
}

/** Something this schema takes, as far as a program can tell; `undefined` where it cannot. */
export function fitting(schema: Schema | undefined): unknown {
  if (!schema) return undefined
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const one = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema.allOf?.[0]
  if (one) return fitting(one)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  switch (type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, fitting(schema.properties?.[name])]),
      )
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => fitting(schema.items || undefined))
    case 'number':
    case 'integer':
      return Math.max(1, schema.minimum ?? 1)
    case 'boolean':
      return true
    case 'string':
      return fittingText(schema)
    default:
      return 'x'
  }
}

const samples = [
  'x'.repeat(22),
  'A'.repeat(43),
  '123456',
  '2026-11-26',
  '2026-11',
  '10:00',
  'mn',
  'x',
  'xxxxxxxxxxxxxxx',
  'a@example.mn',
  'x-y_z',
  'w1',
  '0',
  '1',
]
function fittingText({ pattern, minLength = 0, maxLength = 1e9, format }: Schema): string {
  if (format === 'email') return 'a@example.mn'
  const fits = (text: string): boolean =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text))
  return samples.find(fits) ?? 'x'.repeat(Math.max(1, minLength))
}

/** Every place in a body that may be filled, as a path of names and places. */
export function placesIn(
  schema: Schema | undefined,
  value: unknown,
  path: (string | number)[] = [],
): (string | number)[][] {
  if (!schema) return []
  const one = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema.allOf?.[0]
  if (one) return placesIn(one, value, path)
  if (schema.properties)
    return [
      path,
      ...Object.entries(schema.properties).flatMap(([name, inner]) =>
        placesIn(inner, undefined, [...path, name]),
      ),
    ]
  if (schema.items) return [path, ...placesIn(schema.items, undefined, [...path, 0])]
  return [path]
}

/** The value with something put at that place. */
export function withAt(value: unknown, path: readonly (string | number)[], put: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return put
  if (typeof name === 'number') {
    const list = Array.isArray(value) ? [...value] : []
    list[name] = withAt(list[name], rest, put)
    return list
  }
  const box = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  const inner: unknown = Object.entries(box).find(([key]) => key === name)?.[1]
  return { ...box, [name]: withAt(inner, rest, put) }
}
