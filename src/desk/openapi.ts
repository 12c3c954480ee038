/** All routes as an OpenAPI 3.1 document, from the same contracts the server enforces. */
import { z } from 'zod'
import { problemAnswer, type RouteSpec } from './contract.ts'
import { type ProblemCode, problemStatus } from './problem.ts'

type Json = Record<string, unknown>

export function openApi(specs: readonly RouteSpec[], version: string): Json {
  const paths: Record<string, Json> = {}
  for (const spec of specs) {
    const path = spec.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [spec.method]: operation(spec) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'The desk of Itgel',
      version,
      description:
        'For the desk’s own pages. Signed in by a cookie; everything but GET carries the token of the session in x-desk-token and comes from the same origin.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemAnswer, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-desk' },
        token: { type: 'apiKey', in: 'header', name: 'x-desk-token' },
      },
    },
  }
}

/** Problems any route may answer with. */
function framed(spec: RouteSpec): ProblemCode[] {
  const stages = spec.stages ?? ['full']
  return [
    'too-many',
    'foreign-request',
    'failed',
    'store-down',
    ...(stages.includes('none') ? [] : (['signed-out', 'second-step', 'enrol', 'locked'] as const)),
    ...(spec.permission === 'desk.enter' || spec.permission === 'self' ? [] : (['forbidden'] as const)),
    ...(spec.fresh ? (['prove'] as const) : []),
    ...(spec.params ? (['not-found'] as const) : []),
    ...(spec.query || spec.body ? (['invalid'] as const) : []),
    ...(spec.body ? (['too-large', 'not-json'] as const) : []),
  ]
}

function operation(spec: RouteSpec): Json {
  const open = (spec.stages ?? []).includes('none')
  const changes = spec.method !== 'get'
  return {
    operationId: `${spec.method}${spec.path.replace(/^\/desk\/api/, '').replace(/(?<![/:.-])[/:.-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: spec.summary,
    'x-permission': spec.permission,
    'x-stages': spec.stages ?? ['full'],
    ...(spec.audit ? { 'x-audit': spec.audit.act } : {}),
    ...(open ? {} : { security: [changes ? { session: [], token: [] } : { session: [] }] }),
    ...(spec.params || spec.query
      ? { parameters: [...parameters(spec.params, 'path'), ...parameters(spec.query, 'query')] }
      : {}),
    ...(spec.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(spec.body, 'input') } },
          },
        }
      : {}),
    responses: { 200: { description: 'Done.', content: answered(spec) }, ...problems(spec) },
  }
}

function answered({ answer }: RouteSpec): Json {
  if (answer === 'bytes')
    return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  if (answer === 'events') return { 'text/event-stream': { schema: { type: 'string' } } }
  return { 'application/json': { schema: schemaOf(answer, 'output') } }
}

function problems(spec: RouteSpec): Json {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of new Set([...framed(spec), ...(spec.problems ?? [])])) {
    const status = problemStatus[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [status, { description: codes.join(', '), content }]),
  )
}

function parameters(schema: z.ZodObject | undefined, where: 'path' | 'query'): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: each,
  }))
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  })
  return plain
}
