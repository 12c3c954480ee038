/** A route as the server has it: its contract, and what is done. Pages export theirs as data; `frame.ts` stands before all of them. */
import type { Response } from 'express'
import type { About } from './can.ts'
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, RouteSpec } from './contract.ts'
import type { Desk } from './desk.ts'
import type { Site } from './people/passkeys.ts'
import type { KeptPerson } from './people/person.ts'
import type { Refused } from './problem.ts'
import type { Present } from './session.ts'

/** What a handler gets: everything is checked and typed. */
export type Ask<S extends RouteSpec = RouteSpec> = {
  params: ParamsOf<S>
  query: QueryOf<S>
  body: BodyOf<S>
  desk: Desk
  site: Site
  /** Where the request came from, for throttles only. */
  address: string
  /** The mark of a browser in which somebody signed in before. */
  browser: string | undefined
  /** Whoever is in, at whatever stage; nobody only where the route's stages have `none`. */
  present: Present | undefined
  /** Who is in; throws where nobody need be. */
  me(): Present
  person(): KeptPerson
  cookies: Cookies
}
export type Cookies = {
  session(token: string, endsAt: number): void
  browser(mark: string): void
  /** Takes the session's cookie away and empties what the browser kept. */
  clear(): void
}

export type Route = {
  spec: RouteSpec
  /** What the request is about, as far as the permission asks; undefined when there is no such thing. */
  about?: (ask: Ask) => Promise<About | undefined>
  handle?: (ask: Ask) => Promise<unknown>
  stream?: (ask: Ask, response: Response, after: string | undefined) => Promise<void>
}

/**
 * Binds a contract to what is done. `about` must be given where the permission goes by owner, state or language: then what
 * she may not touch and what is not there are answered alike.
 */
export function serve<const S extends RouteSpec>(
  spec: S,
  handle: (ask: Ask<S>) => Promise<AnswerOf<S> | Refused>,
  about?: (ask: Ask<S>) => Promise<About | undefined>,
): Route {
  // The frame has checked params, query and body against the schemas of this very contract.
  const typed = (ask: Ask): Ask<S> => ask as Ask<S>
  return {
    spec,
    handle: (ask) => handle(typed(ask)),
    ...(about ? { about: (ask: Ask) => about(typed(ask)) } : {}),
  }
}
