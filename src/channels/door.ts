/** A channel with its settings: what the line needs to know of a platform that is configured. */
import type { ChannelId, Limits, Outbound, PlatformId, SendOutcome } from '../message.ts'
import type { Call, Channel, RawRequest, Read, Reply } from './channel.ts'

export type Door = {
  id: ChannelId
  limits: Limits
  reorderMs: number
  apiRoot: string
  verify(request: RawRequest): boolean
  handshake(query: Readonly<Record<string, unknown>>): string | undefined
  read(body: unknown, now: number): Read[]
  inAnswer(call: Call): string | undefined
  write(outbound: Outbound, address: PlatformId, now: number): Call | SendOutcome
  outcome(reply: Reply | 'noAnswer', outbound: Outbound): SendOutcome
  unsend(messageId: PlatformId, address: PlatformId): Call | undefined
  typing(address: PlatformId): Call | undefined
  media?: {
    find(ref: PlatformId): Call | undefined
    at(ref: PlatformId, found: Reply | undefined): string | undefined
    hosts: readonly string[]
  }
}

export function openDoor<Settings>(channel: Channel<Settings>, settings: Settings): Door {
  return {
    id: channel.id,
    limits: channel.limits,
    reorderMs: channel.reorderMs,
    apiRoot: channel.apiRoot(settings),
    verify: (request) => channel.verify(request, settings),
    handshake: (query) => channel.handshake?.(query, settings),
    read: (body, now) => channel.read(body, settings, now),
    inAnswer: (call) => channel.inAnswer?.(call),
    write: (outbound, address, now) => channel.write(outbound, address, settings, now),
    outcome: (reply, outbound) => channel.outcome(reply, outbound),
    unsend: (messageId, address) => channel.unsend?.(messageId, address, settings),
    typing: (address) => channel.typing?.(address, settings),
    ...(channel.media && {
      media: {
        find: (ref) => channel.media?.find(ref, settings),
        at: (ref, found) => channel.media?.at(ref, found, settings),
        hosts: channel.media.hosts,
      },
    }),
  }
}
