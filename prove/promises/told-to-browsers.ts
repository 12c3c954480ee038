import { describedRoutes } from '../doors/described.ts'
import { openLineHere } from '../doors/line-here.ts'
import { directives, observe } from '../doors/observatory.ts'
import { counted, type Promised } from '../promise.ts'

/** Pages a browser shows, and what it may be sent to by mistake. */
const pages = ['/chat', '/jor', '/desk/', '/desk/cases', '/desk/people']
const others = [
  '/',
  '/health',
  '/ready',
  '/metrics',
  '/nowhere',
  '/chat/nowhere',
  '/chat/api/events',
  '/desk/nowhere',
  '/desk/api/nowhere',
  '/desk/feed/x.ics',
  '/webhooks/viber',
  '/%00',
  '/desk/%2e%2e/',
  '/chat/assets/nowhere.js',
]

export const toldToBrowsers: Promised = {
  id: 'P26',
  name: 'told-to-browsers',
  says: 'A browser is told to keep nothing, to show us in no other page, and to run nothing but ours.',
  figure:
    'MDN Observatory 100 or more (A+) by its published rules on every page; every answer of the desk kept by nobody; no page may frame us; cookies __Host-, Secure, HttpOnly, SameSite=Strict in production',
  how: `The rules of MDN’s HTTP Observatory (\`prove/doors/observatory.ts\`, with their source), applied to every page; the content policy, caching and framing looked at on every route of the desk, signed in
and not, and on addresses that are none; and the cookie of a sign-in in production.`,
  suites: ['test/desk/frame.test.ts', 'test/desk/sign-in.test.ts', 'test/desk-ui/frame.test.ts'],
  not: 'The TLS of the web server before us: it is not part of Itgel. Nor Google’s csp_evaluator.',
  async prove() {
    const line = await openLineHere()
    const wrong: string[] = []
    const scores: number[] = []
    try {
      for (const path of pages) {
        const answer = await fetch(line.url + path, {
          headers: { 'x-forwarded-proto': 'https' },
          redirect: 'manual',
        })
        const html = await answer.text()
        const { score, grade, tests } = observe(answer.headers, html)
        scores.push(score)
        if (score < 100 || grade !== 'A+')
          wrong.push(
            `${path}: ${score} (${grade}): ${tests
              .filter(({ points }) => points < 0)
              .map(({ test, result }) => `${test} ${result}`)
              .join(', ')}`,
          )
        const policy = directives(answer.headers.get('content-security-policy') ?? '')
        for (const [name, should] of [
          ['default-src', "'none'"],
          ['frame-ancestors', "'none'"],
          ['base-uri', "'none'"],
          ['form-action', "'none'"],
          ['require-trusted-types-for', "'script'"],
        ] as const)
          if (policy.get(name)?.join(' ') !== should)
            wrong.push(`${path}: ${name} is ${policy.get(name)?.join(' ')}`)
        if (path !== '/jor' && answer.headers.get('cache-control') !== 'no-store')
          wrong.push(`${path}: may be kept by the browser`)
      }
      let looked = 0
      const supervisor = await line.atDesk('supervisor')
      for (const { method, path, answer } of await describedRoutes(line.url)) {
        if (method !== 'GET' || answer === 'events') continue
        const address = path.replace(/\{\w+\}/g, 'x')
        for (const headers of [
          (await supervisor.get(address)).headers,
          (await fetch(line.url + address, { headers: { 'x-forwarded-for': `10.77.${looked % 250}.1` } }))
            .headers,
        ]) {
          looked++
          if (headers.get('cache-control') !== 'no-store') wrong.push(`${path}: may be kept`)
          if (headers.get('x-content-type-options') !== 'nosniff')
            wrong.push(`${path}: may be taken for something else`)
          if (!headers.get('content-security-policy')?.includes("default-src 'none'"))
            wrong.push(`${path}: without a policy`)
          if (headers.get('access-control-allow-origin') !== null) wrong.push(`${path}: read by other pages`)
        }
      }
      for (const path of others) {
        looked++
        const answer = await fetch(line.url + path, { redirect: 'manual' })
        const text = await answer.text()
        if (answer.headers.get('x-powered-by') || answer.headers.get('server'))
          wrong.push(`${path}: tells what runs here`)
        if (/node_modules|\bat \/|\.ts:\d/.test(text))
          wrong.push(`${path}: tells where in the program it was`)
      }
      for (const method of ['TRACE', 'CONNECT', 'TRACK'] as const) {
        const status = await fetch(`${line.url}/desk`, { method }).then(
          (answer) => answer.status,
          () => 405,
        )
        if (status < 400) wrong.push(`${method} was answered ${status}`)
      }
      return {
        figures: `${pages.length} pages: ${Math.min(...scores)} of MDN’s points at least (A+ from 100); ${counted(looked)} other answers looked at: ${wrong.length} wrong`,
        wrong,
      }
    } finally {
      await line.close()
    }
  },
}
