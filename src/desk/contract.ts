/**
 * How a route of the desk is written down: one value that the server enforces, the page's client is typed by, and the
 * OpenAPI document is generated from. Pages import its types only, so zod stays on the server.
 */
import { z } from 'zod'
import type { AuditAct, AuditKind } from './audit-acts.ts'
import type { Permission } from './can.ts'
import type { ProblemCode } from './problem.ts'

/**
 * How far somebody is in: `none` nobody · `second` the passphrase was right, the code is missing · `enrol` must still set up
 * a second step · `locked` 15 minutes idle · `full` signed in.
 */
export const stages = ['none', 'second', 'enrol', 'locked', 'full'] as const
export type Stage = (typeof stages)[number]

export type RouteSpec = {
  method: 'get' | 'post' | 'put' | 'delete'
  /** As Express writes it: `/desk/api/people/:id`. */
  path: `/desk/api/${string}`
  summary: string
  permission: Permission
  /** Default: only `full`. */
  stages?: readonly Stage[]
  /** She must have proved who she is within the last 15 minutes; otherwise `prove`. */
  fresh?: true
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodObject
  /** Most bytes of the body; default 64 KB. */
  bodyBytes?: number
  /** `bytes`: a file. `events`: a stream of notices. */
  answer: z.ZodType | 'bytes' | 'events'
  /** Problems of its own, besides those of the frame. */
  problems?: readonly ProblemCode[]
  /** Written to the audit before the answer leaves; `subject` names the parameter with the id. Routes that change write it with the change. */
  audit?: { act: AuditAct; kind: AuditKind; subject?: string }
}

/** Keeps the literal types, so that a client knows path and method. */
export const routeSpec = <const S extends RouteSpec>(spec: S): S => spec

export type ParamsOf<S extends RouteSpec> = S['params'] extends z.ZodObject ? z.infer<S['params']> : undefined
export type QueryOf<S extends RouteSpec> = S['query'] extends z.ZodObject ? z.infer<S['query']> : undefined
export type BodyOf<S extends RouteSpec> = S['body'] extends z.ZodObject ? z.infer<S['body']> : undefined
/** What a client may send, before defaults. */
export type SentOf<S extends RouteSpec> = S['body'] extends z.ZodObject ? z.input<S['body']> : undefined
export type AnswerOf<S extends RouteSpec> = S['answer'] extends z.ZodType ? z.infer<S['answer']> : Bytes
export type Bytes = { type: string; bytes: Uint8Array; name?: string }

/** An answer that says only that it was done. */
export const done = z.strictObject({})

export const problemAnswer = z.strictObject({
  code: z.string().describe('What went wrong, for the page.'),
  message: z.string().describe('What went wrong and what to do, for the person.'),
  fields: z.array(z.string()).optional().describe('Which fields are wrong: `body.login`.'),
  retryAfter: z.number().optional().describe('Seconds to wait.'),
  reason: z.string().optional(),
})
export type ProblemAnswer = z.infer<typeof problemAnswer>
