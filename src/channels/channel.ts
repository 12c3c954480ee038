/**
 * What a channel is: pure functions. The line does the reading and sending; a channel only knows how its
 * platform speaks. No channel may fetch, keep state, or import another channel.
 */
import type { ChannelId, Language, Limits, Outbound, PlatformId, Received, SendOutcome } from '../message.ts'

/** A request as it came, before anything is parsed. Header names are lower case. */
export type RawRequest = {
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: Buffer
}

/** One call to the platform. `path` is appended to the settings' API root; it may hold a token, so it is never logged. */
export type Call = {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  headers?: Record<string, string>
  body?: unknown
  /** A picture that goes along: the body is then sent as a form, and the courier puts the file into this field of it. */
  upload?: { field: string; picture: string }
}

/** The platform's answer to a call. `body` is parsed JSON, or undefined when it was none. */
export type Reply = { status: number; body: unknown; retryAfterSeconds?: number }

/** One event, and the signs of life it deserves at once (typing, seen, a button's spinner): best effort, never repeated. */
export type Read = { received: Received; early: Call[] }

export type Media<Settings> = {
  /** What to ask the platform first, or undefined where the reference is the address itself. */
  find(ref: PlatformId, settings: Settings): Call | undefined
  /** The address it lies at now, or undefined when it is gone. */
  at(ref: PlatformId, found: Reply | undefined, settings: Settings): string | undefined
  /** Hosts it may lie at, besides that of the API; with a dot before it any host below. */
  hosts: readonly string[]
}

export type Channel<Settings> = {
  id: ChannelId
  limits: Limits
  /** How long an event may be held so that one sent earlier can overtake it, ms; 0 where order is certain. */
  reorderMs: number
  /** True only for a request the platform itself signed. Never throws; a missing secret is false. */
  verify(request: RawRequest, settings: Settings): boolean
  /** The answer to a subscription handshake (GET), or undefined to refuse it. */
  handshake?(query: Readonly<Record<string, unknown>>, settings: Settings): string | undefined
  /** What happened, in the platform's words made ours. Unknown kinds become `media: unsupported` or a receipt. Never throws. */
  read(body: unknown, settings: Settings, now: number): Read[]
  /** A sign of life written as the answer to the webhook that it is for, where the platform carries that out: one call fewer. */
  inAnswer?(call: Call): string | undefined
  /** The one call that says or does this. */
  write(outbound: Outbound, address: PlatformId, settings: Settings, now: number): Call | SendOutcome
  /** What the answer means. 'noAnswer': the connection failed or timed out, so it is in doubt. */
  outcome(reply: Reply | 'noAnswer', outbound: Outbound): SendOutcome
  /** Take back one message that was sent although the conversation was erased meanwhile, where the platform can. */
  unsend?(messageId: PlatformId, address: PlatformId, settings: Settings): Call
  /** Shows her for some seconds that somebody writes, where the platform can. */
  typing?(address: PlatformId, settings: Settings): Call
  /** How a counsellor is shown a photo or a voice message of hers that she asked for. */
  media?: Media<Settings>
  /** Where calls go. */
  apiRoot(settings: Settings): string
  /** What the platform keeps of us (webhook, greeting, commands): how to set it, ask for it and judge it. */
  profile?: Profile<Settings>
}

/** What a platform shows before anything was written. The first language shown to everybody is `mn`. */
export type ProfileWords = Readonly<
  Record<
    Language,
    {
      name: string
      greeting: string
      about: string
      /** Without the slash: `erase`. */
      commands: readonly { command: string; description: string }[]
      /** Title of the button that begins (again). */
      start: string
      /** First questions she may tap; `payload` is `get_started` or a choice `dialog/step/option`. */
      questions: readonly { question: string; payload: string }[]
    }
  >
>

export type NamedCall = { name: string; call: Call }

/** One thing to set up: a call, or a sentence that says what only the operator can do by hand. */
export type SetUpStep = NamedCall | { name: string; tell: string }

/** What ought to be on record at the platform. `publicUrl`: our address, `https://…`, without `/webhooks/<id>`. */
export type Wanted<Settings> = { words: ProfileWords; settings: Settings; publicUrl: string }

/** Pure, as the rest: `npm run itgel` makes the calls. */
export type Profile<Settings> = {
  setUp(words: ProfileWords, settings: Settings, publicUrl: string): SetUpStep[]
  /** What to ask the platform, each by a name that `judge` knows. */
  onRecord(settings: Settings): NamedCall[]
  /** What is wrong and what to do, in sentences for the operator; nothing when all is well. */
  judge(name: string, reply: Reply, wanted: Wanted<Settings>): string[]
}
