/**
 * A photo or voice message lies at an address of Meta's own network, which the webhook told and which ends after some days.
 * Source: webhook-events/messages, "attachments" (payload.url); hosts as seen in the documented samples.
 */
import type { Media } from '../channel.ts'
import type { MessengerSettings } from './settings.ts'

export const media: Media<MessengerSettings> = {
  find: () => undefined,
  at: (ref) => ref,
  hosts: ['.fbcdn.net', '.fbsbx.com'],
}
