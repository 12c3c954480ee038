import { type Actor, couldEver } from '../../src/desk/can.ts'
import type { Role } from '../../src/desk/people/roles.ts'
import type { Browser } from '../../test/desk/helpdesk.ts'
import { type DeskRoute, describedRoutes, fitting } from '../doors/described.ts'
import { openLineHere } from '../doors/line-here.ts'
import { counted, type Promised } from '../promise.ts'

const everybody = ['nobody', 'counsellor', 'supervisor', 'editor', 'administrator', 'translator'] as const
const absent = `${'0'.repeat(22)}.0`

/** From which page a browser may have been made to send. */
const foreign: [string, Record<string, string>][] = [
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['a neighbour', { origin: 'http://sub.127.0.0.1.example', 'sec-fetch-site': 'same-site' }],
  ['no origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['another port', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
]

export const onlyWhatIsHers: Promised = {
  id: 'P23',
  name: 'only-what-is-hers',
  says: 'Of staff everyone sees and does what her role and her cases allow, and no page elsewhere can act in her name.',
  figure:
    '100 % of routes × roles as the table says; foreign and absent look the same; 0 changes by a foreign page or without the session’s token; disabling ends a session within 1 s',
  how: `Every route of the desk, read from its own OpenAPI document, for every role and for nobody: who may never is refused before anything is read; ids that are not there are 404. Every route that changes
something is sent from four kinds of foreign pages, and without the token of the session. The suites try every route of a case in every state and relation, as owner, joined, asked and
stranger.`,
  suites: [
    'test/desk/can.test.ts',
    'test/desk/can-cases.test.ts',
    'test/desk/frame.test.ts',
    'test/desk/people.test.ts',
  ],
  async prove({ tell }) {
    const line = await openLineHere()
    const wrong: string[] = []
    let tried = 0
    try {
      const routes = await describedRoutes(line.url)
      for (const who of everybody) {
        tell(who)
        let browser = who === 'nobody' ? undefined : await line.atDesk(who)
        const id = who === 'nobody' ? '' : (line.staff.get(who)?.id ?? '')
        const actor: Actor | undefined =
          who === 'nobody' ? undefined : { id, roles: [who as Role], translates: undefined }
        for (const route of routes) {
          tried++
          browser = await inAgain(browser, who, line.atDesk)
          const problem = await tryRoute(line.url, browser, actor, route)
          if (problem) wrong.push(`${who}: ${route.method} ${route.path}: ${problem}`)
        }
      }
      const admin = await line.atDesk('administrator')
      for (const route of routes.filter(({ method }) => method !== 'GET'))
        for (const [from, headers] of foreign) {
          tried++
          const { status } = await admin.ask(route.method, addressOf(route), fitting(route.body), headers)
          if (status !== 403) wrong.push(`from ${from}: ${route.method} ${route.path} was answered ${status}`)
        }
      const { csrf } = admin
      for (const token of ['', 'x', `${csrf}x`, csrf.slice(1)])
        for (const route of routes.filter(
          ({ method, stages }) => method !== 'GET' && !stages.includes('none'),
        )) {
          tried++
          const { status } = await admin.ask(route.method, addressOf(route), fitting(route.body), {
            'x-desk-token': token,
          })
          if (status !== 403)
            wrong.push(`without the token: ${route.method} ${route.path} was answered ${status}`)
        }
      return {
        figures: `${counted(tried)} requests to ${routes.length} routes as ${everybody.length} kinds of people: ${wrong.length} not as the table says`,
        wrong,
      }
    } finally {
      await line.close()
    }
  },
}

const addressOf = ({ path }: DeskRoute): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'channel' ? 'web' : absent))

async function inAgain(
  browser: Browser | undefined,
  who: (typeof everybody)[number],
  atDesk: (role: Role) => Promise<Browser>,
): Promise<Browser | undefined> {
  if (who === 'nobody') return undefined
  const there = await browser?.get('/desk/api/me')
  return there?.body.stage === 'full' ? browser : atDesk(who)
}

/** What should not have been, or nothing. A body that nobody sends: whoever may gets so far as to be told so, and nothing is changed. */
async function tryRoute(
  url: string,
  browser: Browser | undefined,
  actor: Actor | undefined,
  route: DeskRoute,
): Promise<string | undefined> {
  const { method, permission, stages, answer } = route
  const open = stages.includes('none')
  const body = method === 'GET' ? undefined : { nobody: 'sends this' }
  if (!browser) {
    const asked = await fetch(url + addressOf(route), {
      method,
      headers: {
        origin: url,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        'x-forwarded-for': `10.66.0.${1 + Math.floor(Math.random() * 250)}`,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    await asked.arrayBuffer()
    return open === (asked.status !== 401) || asked.status === 429 ? undefined : `answered ${asked.status}`
  }
  if (answer === 'events' || !stages.includes('full')) return undefined
  // A route that takes no body would be carried out.
  if (method !== 'GET' && !route.body && couldEver(actor, permission)) return undefined
  const { status, body: told } = await browser.ask(method, addressOf(route), body)
  if (!couldEver(actor, permission)) return status === 403 ? undefined : `answered ${status}, not 403`
  if (status === 403) return `refused with ${told.code}, though the table allows it`
  return status < 500 ? undefined : `answered ${status}`
}
