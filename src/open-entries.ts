/** Where links to us begin: the names of our bot and our Page, as their platforms tell them, and the address of our own page. */
import { z } from 'zod'
import { graphQuestion } from './channels/messenger/call.ts'
import { botCall } from './channels/telegram/call.ts'
import type { Config } from './config.ts'
import type { LinkBases } from './desk/pages/dialogs/entries-contract.ts'
import type { Calls } from './outbox/calls.ts'

/** Names change rarely; a platform that is silent is asked again soon. */
const keptMs = 3_600_000
const againMs = 60_000

/** Bot API, User: `username`. */
const botOf = z.object({ result: z.object({ username: z.string().regex(/^\w{3,32}$/) }) })
/** Graph API, Page: `username`, by which m.me knows it (m-me-links: PAGE-NAME). */
const pageOf = z.object({ username: z.string().regex(/^[\w.-]{2,80}$/) })

export function openLinks(
  { telegram, messenger, PUBLIC_URL }: Pick<Config, 'telegram' | 'messenger' | 'PUBLIC_URL'>,
  calls: Pick<Calls, 'make'>,
  now: () => number,
): () => Promise<LinkBases> {
  let known: { bases: LinkBases; until: number } | undefined
  async function ask(): Promise<{ bases: LinkBases; whole: boolean }> {
    const [bot, page] = await Promise.all([
      telegram && calls.make(telegram.apiRoot, botCall('getMe', {}, telegram)),
      messenger && calls.make(messenger.apiRoot, graphQuestion(messenger.pageId, 'username', messenger)),
    ])
    const botName = bot && bot !== 'noAnswer' ? botOf.safeParse(bot.body).data?.result.username : undefined
    const pageName = page && page !== 'noAnswer' ? pageOf.safeParse(page.body).data?.username : undefined
    return {
      whole: (!telegram || botName !== undefined) && (!messenger || pageName !== undefined),
      bases: {
        ...(telegram && { telegram: botName === undefined ? null : `https://t.me/${botName}?start=` }),
        ...(messenger && { messenger: pageName === undefined ? null : `https://m.me/${pageName}?ref=` }),
        ...(PUBLIC_URL !== undefined && { web: `${PUBLIC_URL.replace(/\/$/, '')}/chat?c=` }),
      },
    }
  }
  return async () => {
    if (known && now() < known.until) return known.bases
    const { bases, whole } = await ask()
    known = { bases, until: now() + (whole ? keptMs : againMs) }
    return bases
  }
}
