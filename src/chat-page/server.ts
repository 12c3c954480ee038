/** Itgel's own page: serves it, takes what she writes, streams what is answered. Protocol in `docs/chat-page.md`. */
import { readFileSync } from 'node:fs'
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { pageMessage, readPageMessage } from '../channels/web/read.ts'
import { pageKeys } from '../dialog/checks/lines-complete.ts'
import type { House } from '../house.ts'
import { builtFiles } from '../http/built-files.ts'
import { receive } from '../inbox/receive.ts'
import type { TurnWorkers } from '../inbox/worker.ts'
import type { PlatformId } from '../message.ts'
import type { Fallback } from '../outbox/fallback.ts'
import { awayCsp, awayPage } from './away.ts'
import { pageCsp } from './csp.ts'
import { escapeHtml } from './escape-html.ts'
import { createLeavings } from './leavings.ts'
import { awayPath, builtWords, chatPaths, defaultLeaveUrl, leavePageFiles, offlineHelpMark } from './paths.ts'
import type { Streams } from './streams.ts'
import type { Tokens } from './token.ts'

export type ChatPageParts = {
  house: House
  workers: TurnWorkers
  fallback: Fallback
  streams: Streams
  tokens: Tokens
  /** Folder of the built page. */
  folder: string
  leaveUrl: string
  /** Safe words with numbers for when the page is cut off, by language, from the directory. */
  offlineHelp: () => Readonly<Record<string, string>>
}

/** Behind one mobile operator many women share an address, so addresses get much and a single page little. */
const perPage = { points: 40, duration: 60 }
const perAddress = { points: 1200, duration: 60 }
const newPages = { points: 60, duration: 60 }
/** Milliseconds for which the page is not written anew. */
const keptWritten = 3600_000

export function chatPage(parts: ChatPageParts): Router {
  const router = express.Router()
  const limits = {
    page: new RateLimiterMemory(perPage),
    address: new RateLimiterMemory(perAddress),
    fresh: new RateLimiterMemory(newPages),
  }
  /** Written anew after each publication, and each hour: it names numbers to call, and a number can run out. */
  let written: { of: unknown; until: number; html: string } | undefined
  const html = (): string => {
    const of = parts.house.dialog
    const now = parts.house.now()
    if (written?.of !== of || written.until <= now)
      written = { of, until: now + keptWritten, html: pageHtml(parts) }
    return written.html
  }
  html()
  const leavings = createLeavings(parts.house, parts.workers)
  const recipe = readFileSync(`${parts.folder}/${leavePageFiles.page}`, 'utf8')
  const recipeStyle = readFileSync(`${parts.folder}/${leavePageFiles.style}`, 'utf8')

  router.use(pageCsp)
  router.get(awayPath, (_, response) => {
    const { words } = parts.house.dialog
    const title = words.text(words.languages[0] ?? 'mn', 'page', 'title')
    response
      .type('html')
      .set({ 'content-security-policy': awayCsp, 'cache-control': 'no-store' })
      .send(awayPage(title, parts.offlineHelp()))
  })
  router.get(['/chat', '/chat/index.html'], (_, response) => {
    response.type('html').set('cache-control', 'no-store').send(html())
  })
  // Kept by the browser for a day, so that the way out works without a connection too.
  for (const [path, type, content] of [
    ['/jor', 'html', recipe],
    ['/jor.css', 'css', recipeStyle],
  ] as const) {
    router.get(
      path,
      (_, response) => void response.type(type).set('cache-control', 'max-age=86400').send(content),
    )
  }
  router.use('/chat/assets', builtFiles(`${parts.folder}/assets`, 30))

  // Never kept by the browser: that she was shown one is nobody's affair.
  router.get(`${chatPaths.pictures}:file`, (request, response, next) => {
    const name = /^([a-z0-9_]+)\.png$/.exec(request.params.file)?.[1]
    const picture = parts.house.dialog.pictures.get(name ?? '')
    if (picture === undefined) return next()
    response.type('png').set('cache-control', 'no-store').send(Buffer.from(picture, 'base64'))
  })

  /** Nobody is slowed down while people are to come to her, or have her. */
  async function whoWrites(request: Request): Promise<{ token?: PlatformId; slowDown: boolean }> {
    const token = bearer(request, parts.tokens)
    const fits =
      (await allowed(limits.address, request.ip ?? '')) &&
      (token === undefined || (await allowed(limits.page, token)))
    if (token === undefined) return { slowDown: !fits }
    const { store, sealer } = parts.house
    const open =
      !fits &&
      (await store.cases.isOpen('web', sealer.conversationId('web', token)).then(
        (found) => found,
        // Whether she is in danger cannot be known: she is heard.
        () => true,
      ))
    return { token, slowDown: !fits && !open }
  }

  const json = express.json({ limit: '16kb', strict: true })
  router.post(
    '/chat/api/session',
    throttle(limits.fresh, (request) => request.ip ?? ''),
    (_, response) => {
      response.json({ token: parts.tokens.issue() })
    },
  )
  router.post('/chat/api/messages', json, async (request, response) => {
    const { token, slowDown } = await whoWrites(request)
    if (slowDown) {
      // Never silence: what she wrote waits on her page, and she is told so, with numbers.
      const text = slowDownWords(parts, request.body)
      return void response.status(429).set('retry-after', '5').json({ text })
    }
    if (!token) return void response.status(401).end()
    const message = pageMessage.safeParse(request.body)
    const received = message.success ? readPageMessage(message.data, token, parts.house.now()) : undefined
    if (!received) return void response.status(400).end()
    try {
      const result = await receive(received, parts.house, parts.workers)
      parts.fallback.storeAnswered()
      // She left or erased in another tab of the same conversation: it was not stored, and her words must come back to her.
      if (result === 'erased') return void response.status(401).end()
      response.status(202).json({})
    } catch (error) {
      parts.house.log.error('webhook.busy', { channel: 'web' }, error)
      parts.fallback.storeFailed(received)
      response.status(503).end()
    }
  })
  router.get('/chat/api/events', async (request, response) => {
    const token = bearer(request, parts.tokens)
    if (!token) return void response.status(401).end()
    const conversation = parts.house.sealer.conversationId('web', token)
    // She left or erased, and this page slept meanwhile: it must close.
    const over = await parts.house.store.feed.isOver(conversation).catch(() => false)
    if (over) return void response.status(401).end()
    const given = request.get('last-event-id')
    const after = given && /^\d{1,20}-\d{1,20}$/.test(given) ? given : undefined
    if (request.accepts(['text/event-stream', 'application/json']) === 'application/json') {
      const events = await parts.streams.items(conversation, after).catch(() => undefined)
      if (!events) return void response.status(503).end()
      return void response.set('cache-control', 'no-store').json({ events })
    }
    if (!parts.streams.open(conversation, after, response)) response.status(503).end()
  })
  router.post(
    '/chat/api/leave',
    express.text({ limit: '1kb', type: () => true }),
    async (request, response) => {
      const token = parts.tokens.read(leavingToken(request.body))
      if (!token) return void response.status(401).end()
      const done = await leavings.leave(token)
      // No `clear-site-data`: the desk is at the same address, and other tabs are others' conversations. The page clears its own.
      response.status(done ? 204 : 503).end()
    },
  )
  return router
}

/** In the language of her page: a moment's patience, and whom to call who has none. */
function slowDownWords({ house, offlineHelp }: ChatPageParts, body: unknown): string {
  const { words } = house.dialog
  const wished = typeof body === 'object' && body !== null && 'language' in body ? body.language : undefined
  const language = words.languages.find((one) => one === wished) ?? words.languages[0] ?? 'mn'
  const [patience, help]: (string | undefined)[] = [
    words.text(language, 'page', 'throttled'),
    offlineHelp()[language],
  ]
  return `${patience}\n\n${help ?? ''}`.trim()
}

type PageLanguage = { name?: string; words: Record<string, string> }

/** What the page cannot know: languages beyond those it was built with, and words that were changed since. */
function newWords({ folder, house }: Pick<ChatPageParts, 'folder' | 'house'>): Record<string, PageLanguage> {
  const { words } = house.dialog
  const built = JSON.parse(readFileSync(`${folder}/${builtWords}`, 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const [first = 'mn'] = words.languages
  return Object.fromEntries(
    words.languages.flatMap((language) => {
      const before = built[language] ?? built[first] ?? {}
      const told = pageKeys.flatMap((key) => {
        const text: string = words.text(language, 'page', key)
        return text === '' || text === before[key] ? [] : [[key, text] as const]
      })
      if (built[language] && told.length === 0) return []
      const name: string = words.text(language, 'meta', 'name')
      return [[language, { ...(name !== '' && { name }), words: Object.fromEntries(told) }] as const]
    }),
  )
}

function pageHtml({ folder, house, leaveUrl, offlineHelp }: ChatPageParts): string {
  const help = Object.entries(offlineHelp()).map(
    ([language, text]) => `<p lang="${escapeHtml(language)}">${escapeHtml(text)}</p>`,
  )
  const more = newWords({ folder, house })
  return readFileSync(`${folder}/index.html`, 'utf8')
    .replace(
      /(<meta name="leave-url" content=")[^"]*(")/,
      (_, before: string, after: string) => before + escapeHtml(leaveUrl) + after,
    )
    .replace(`href="${defaultLeaveUrl}"`, () => `href="${escapeHtml(leaveUrl)}"`)
    .replace(
      /(<meta name="languages" content=")[^"]*(")/,
      (_, before: string, after: string) =>
        before + (Object.keys(more).length === 0 ? '' : escapeHtml(JSON.stringify(more))) + after,
    )
    .replaceAll(offlineHelpMark, help.join(''))
}

const bearer = (request: Request, tokens: Tokens): PlatformId | undefined =>
  tokens.read(/^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1])

function leavingToken(body: unknown): unknown {
  try {
    const parsed: unknown = JSON.parse(String(body))
    return typeof parsed === 'object' && parsed !== null && 'token' in parsed ? parsed.token : undefined
  } catch {
    return undefined
  }
}

const allowed = (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
  limiter.consume(key).then(
    () => true,
    () => false,
  )

function throttle(limiter: RateLimiterMemory, key: (request: Request) => string) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (await allowed(limiter, key(request))) next()
    else response.status(429).set('retry-after', '10').end()
  }
}
