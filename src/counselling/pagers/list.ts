/** The pagers, written out. A new one is one line here; `test/counselling/pagers.test.ts` then asks for its cases. */
import { type EmailSettings, email } from './email.ts'
import { type OpenPager, openPager, type PagerId } from './pager.ts'
import { type StaffTelegramSettings, telegram } from './telegram.ts'
import { type WebPushSettings, webPush } from './web-push.ts'
import { type WebhookSettings, webhook } from './webhook.ts'

export const pagers = { telegram, email, 'web-push': webPush, webhook }

export type PagerSettings = {
  telegram?: StaffTelegramSettings
  email?: EmailSettings
  webPush?: WebPushSettings
  webhook?: WebhookSettings
}

export const configuredPagers = (settings: PagerSettings): PagerId[] => [
  ...(settings.telegram ? (['telegram'] as const) : []),
  ...(settings.email ? (['email'] as const) : []),
  ...(settings.webPush ? (['web-push'] as const) : []),
  ...(settings.webhook ? (['webhook'] as const) : []),
]

/** Those that are configured. */
export function openPagers(settings: PagerSettings): ReadonlyMap<PagerId, OpenPager> {
  const open: OpenPager[] = []
  if (settings.telegram) open.push(openPager(pagers.telegram, settings.telegram))
  if (settings.email) open.push(openPager(pagers.email, settings.email))
  if (settings.webPush) open.push(openPager(pagers['web-push'], settings.webPush))
  if (settings.webhook) open.push(openPager(pagers.webhook, settings.webhook))
  return new Map(open.map((pager) => [pager.id, pager]))
}
