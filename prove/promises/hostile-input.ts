import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Role } from '../../src/desk/people/roles.ts'
import type { Browser } from '../../test/desk/helpdesk.ts'
import { seededRandom } from '../../test/journeys/helpline.ts'
import { type DeskRoute, describedRoutes, fitting, placesIn, withAt } from '../doors/described.ts'
import { goodMessenger, goodTelegram, signed } from '../doors/forgeries.ts'
import { hostileBodies, hostileValues } from '../doors/hostile-values.ts'
import { knock } from '../doors/knock.ts'
import { type LineHere, openLineHere } from '../doors/line-here.ts'
import { counted, type Form, type Promised, share } from '../promise.ts'

const amounts: Record<Form, { texts: number; perPlace: number; webhooks: number }> = {
  short: { texts: 10, perPlace: 1, webhooks: 100 },
  long: { texts: 400, perPlace: 60, webhooks: 20_000 },
}
/** A session may ask 600 times a minute. */
const perSession = 500
/** What would end the session or lock everybody out is tried last. */
const ends =
  /sign-out|sign-in|sessions|everywhere|disable|reset|passphrase|second|totp|recovery|passkey|\/me\//

export const hostileInput: Promised = {
  id: 'P21',
  name: 'hostile-input',
  says: 'Whatever is thrown at a door, nobody else notices: it is refused, and the line goes on.',
  figure:
    '0 crashes, 0 answers of 500, in every field of every route, channel and page; every shape that is not asked for is refused',
  how: `For every route of the desk (read from its own OpenAPI document), as somebody who may use it: each place of path, query and body is filled with objects where a text belongs, numbers no
machine keeps, names that change programs, attacks as text; whole bodies that are no JSON, nested too deep or name a field twice; the same in genuine deliveries of both platforms
and in what her page sends. Nothing may answer 500, end the process or its promises, or say where in the program it was.`,
  suites: [
    'test/http/bad-input.test.ts',
    'test/desk/frame.test.ts',
    'test/cases/channels-anything.test.ts',
    'test/screening/bad-input.test.ts',
    'test/bot/read.test.ts',
  ],
  async prove({ form, seed, tell }) {
    const amount = amounts[form]
    const chance = seededRandom(seed)
    const wrong: string[] = []
    const loop = monitorEventLoopDelay({ resolution: 10 })
    const onRejection = (error: unknown): void =>
      void wrong.push(`nobody caught: ${String(error).slice(0, 200)}`)
    process.on('unhandledRejection', onRejection)
    const line = await openLineHere()
    const memory = process.memoryUsage().rss
    loop.enable()
    try {
      const routes = await describedRoutes(line.url)
      const values = hostileValues(amount.texts)
      const pick = (): unknown => values[Math.floor(chance() * values.length)]
      const asked = await throwAtDesk(line, routes, { perPlace: amount.perPlace, pick, wrong, tell })
      const delivered = await throwAtWebhooks(line, { count: amount.webhooks, pick, chance, wrong })
      const written = await throwAtPage(line, { pick, wrong, count: Math.ceil(amount.webhooks / 20) })
      const { status } = await knock(line.port, goodTelegram(600_000_000))
      if (status !== 200) wrong.push(`afterwards a genuine delivery was answered ${status}`)
      loop.disable()
      const grown = Math.round((process.memoryUsage().rss - memory) / 1024 / 1024)
      return {
        figures: `${counted(asked)} requests to ${routes.length} routes of the desk, ${counted(delivered)} deliveries, ${counted(written)} of her page: ${wrong.length} wrong; memory grew by ${grown} MB, the loop stood still for at most ${share([loop.max / 1e6], 1).toFixed(0)} ms (p99 ${(loop.percentile(99) / 1e6).toFixed(0)})`,
        wrong,
      }
    } finally {
      process.off('unhandledRejection', onRejection)
      await line.close()
    }
  },
}

const mayUse: readonly Role[] = ['supervisor', 'administrator', 'editor', 'counsellor', 'translator']

async function throwAtDesk(
  line: LineHere,
  all: readonly DeskRoute[],
  {
    perPlace,
    pick,
    wrong,
    tell,
  }: { perPlace: number; pick: () => unknown; wrong: string[]; tell: (line: string) => void },
): Promise<number> {
  let asked = 0
  const routes = [...all].sort((a, b) => Number(ends.test(a.path)) - Number(ends.test(b.path)))
  const people = new Map<Role, { browser: Browser; asked: number }>()
  async function as(role: Role): Promise<Browser> {
    const known = people.get(role)
    if (known && known.asked++ < perSession && known.browser.csrf !== '') return known.browser
    // Whose way in was changed by what was thrown comes in anew, as an operator would let her.
    const browser = await comesIn(role).catch(() => {
      line.next(role)
      return comesIn(role)
    })
    people.set(role, { browser, asked: 0 })
    return browser
  }
  /** What was thrown at the door of the desk from this address counts against whoever comes from it: she waits her minute. */
  async function comesIn(role: Role): Promise<Browser> {
    for (let tries = 0; ; tries++) {
      try {
        return await line.atDesk(role)
      } catch (error) {
        if (tries >= 2 || !String(error).includes('429')) throw error
        await new Promise((resolve) => setTimeout(resolve, 61_000))
      }
    }
  }
  for (const [n, route] of routes.entries()) {
    if (route.answer === 'events') continue
    if (n % 20 === 0) tell(`route ${n} of ${routes.length}`)
    const body = fitting(route.body)
    const good = {
      params: Object.fromEntries(route.params.map(({ name, schema }) => [name, String(fitting(schema))])),
      body,
    }
    const tries = [
      ...placesIn(route.body, body).flatMap((path) =>
        Array.from({ length: perPlace }, () => ({ ...good, body: withAt(body, path, pick()) })),
      ),
      ...route.params.flatMap(({ name }) =>
        Array.from({ length: perPlace }, () => ({
          ...good,
          params: { ...good.params, [name]: asText(pick()) },
        })),
      ),
      ...[...route.query.map(({ name }) => name), 'nobody_asks_this'].flatMap((name) =>
        Array.from({ length: perPlace }, () => ({ ...good, query: `${name}=${encode(asText(pick()))}` })),
      ),
      ...(route.body ? hostileBodies.slice(0, perPlace * 4).map((text) => ({ ...good, body: text })) : []),
    ]
    for (const one of tries) {
      const role = mayUse[asked % 2] ?? 'supervisor'
      const browser = await as(role)
      const path = route.path.replace(
        /\{(\w+)\}/g,
        (_, name: string) => encode(one.params[name] ?? 'x') || '%20',
      )
      const query = 'query' in one ? `?${one.query}` : ''
      asked++
      const answer = await browser
        .ask(route.method, path + query, route.method === 'GET' ? undefined : one.body)
        .catch((error: unknown) => ({ status: 0, body: {}, why: String(error) }))
      const where = `${route.method} ${route.path}`
      if (answer.status === 0) wrong.push(`${where}: no answer`)
      else if (answer.status >= 500) wrong.push(`${where}: ${answer.status} to ${brief(one)}`)
      if (/node_modules|\bat \/|\.ts:\d/.test(JSON.stringify(answer.body)))
        wrong.push(`${where}: told where in the program it was`)
      if (answer.status === 401 || answer.status === 429) people.delete(role)
    }
  }
  return asked
}

async function throwAtWebhooks(
  line: LineHere,
  {
    count,
    pick,
    chance,
    wrong,
  }: { count: number; pick: () => unknown; chance: () => number; wrong: string[] },
): Promise<number> {
  for (let n = 0; n < count; n++) {
    const onTelegram = chance() < 0.5
    const good = onTelegram ? goodTelegram(610_000_000 + n) : goodMessenger(2_000_000 + n)
    const parsed: unknown = JSON.parse(String(good.body))
    const places = placesOfValue(parsed)
    const place = places[Math.floor(chance() * places.length)] ?? []
    const body = JSON.stringify(withAt(parsed, place, pick()))
    const { status } = await knock(line.port, {
      ...good,
      headers: onTelegram ? good.headers : { ...good.headers, 'x-hub-signature-256': signed(body) },
      body,
    })
    if (status !== 200)
      wrong.push(
        `${onTelegram ? 'Telegram' : 'Messenger'}: ${status} with something else at ${place.join('.')}: the platform would bring it again for ever`,
      )
  }
  return count
}

async function throwAtPage(
  line: LineHere,
  { count, pick, wrong }: { count: number; pick: () => unknown; wrong: string[] },
): Promise<number> {
  const fields = ['id', 'n', 'text', 'choice', 'label', 'event', 'language', 'campaign', 'nobody']
  for (let n = 0; n < count; n++) {
    const from = {
      'x-forwarded-for': `10.55.${Math.floor(n / 200) % 250}.${n % 200}`,
      'content-type': 'application/json',
    }
    const opened = await knock(line.port, { method: 'POST', path: '/chat/api/session', headers: from })
    const { token } = JSON.parse(opened.body.toString() || '{}') as { token?: string }
    const field = fields[n % fields.length] ?? 'id'
    const { status } = await knock(line.port, {
      method: 'POST',
      path: '/chat/api/messages',
      headers: { ...from, authorization: `Bearer ${token}` },
      body: JSON.stringify({ id: 'a', n: 1, text: 'x', [field]: pick() }),
    })
    if (![202, 400, 413].includes(status)) wrong.push(`her page: ${status} with something else as ${field}`)
  }
  return count
}

/** A text with half a character in it cannot stand in an address. */
function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString())
    .slice(0, 4000)
    .replace(/%[0-9A-F]?$/, '')
}
/** An object there is has no say in what text it becomes. */
const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
const brief = (one: object): string => JSON.stringify(one).slice(0, 160)

function placesOfValue(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value))
    return [path, ...value.flatMap((inner, at) => placesOfValue(inner, [...path, at]))]
  if (typeof value === 'object' && value !== null)
    return [path, ...Object.entries(value).flatMap(([name, inner]) => placesOfValue(inner, [...path, name]))]
  return [path]
}
