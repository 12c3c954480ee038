/**
 * The score of MDN's HTTP Observatory by its published rules, for what an answer of ours tells in its headers. It begins at 100; what is missing costs,
 * and what is more than needed gives, but only to who has 90 without it.
 * Source: https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring (scoring methodology 4 and later).
 */

export type Judged = { test: string; result: string; points: number }
export type Scored = { score: number; grade: string; tests: Judged[] }

type Headers = { get(name: string): string | null; getSetCookie(): string[] }

/** `secure`: what stands before us speaks https, which is its business; here the header that asks for it is judged. */
export function observe(headers: Headers, html: string): Scored {
  const tests = [
    csp(headers),
    cookies(headers),
    cors(headers),
    referrer(headers),
    hsts(headers),
    integrity(html),
    nosniff(headers),
    frames(headers),
    corp(headers),
  ]
  const malus = tests.reduce((sum, { points }) => sum + Math.min(0, points), 100)
  const score = malus >= 90 ? tests.reduce((sum, { points }) => sum + Math.max(0, points), malus) : malus
  return { score: Math.max(0, score), grade: gradeOf(score), tests }
}

/** Floors of the grades, best first. */
const grades: readonly [number, string][] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
  [0, 'F'],
]
const gradeOf = (score: number): string => grades.find(([floor]) => score >= floor)?.[1] ?? 'F'

export function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').flatMap((each): [string, string[]][] => {
      const [name, ...values] = each.trim().split(/\s+/)
      return name ? [[name.toLowerCase(), values]] : []
    }),
  )
}

function csp(headers: Headers): Judged {
  const judged = (result: string, points: number): Judged => ({
    test: 'content-security-policy',
    result,
    points,
  })
  const text = headers.get('content-security-policy')
  if (!text) return judged('not there', -25)
  const policy = directives(text)
  const of = (name: string): string[] => policy.get(name) ?? policy.get('default-src') ?? ['*']
  const script = of('script-src')
  const bound = script.some((each) => /^'(nonce|sha\d+)-/.test(each)) || script.includes("'strict-dynamic'")
  const broad = (values: string[]): boolean =>
    values.some((each) => ['*', 'http:', 'https:', 'data:', 'ftp:'].includes(each))
  if ((script.includes("'unsafe-inline'") && !bound) || broad(script) || broad(of('object-src')))
    return judged('unsafe script or object', -20)
  if (script.includes("'unsafe-eval'")) return judged('unsafe eval', -10)
  if ([...policy.values()].flat().some((each) => each.startsWith('http://')))
    return judged('insecure scheme', -20)
  const style = of('style-src')
  if (style.includes("'unsafe-inline'") && !style.some((each) => /^'(nonce|sha\d+)-/.test(each)))
    return judged('unsafe inline style', 0)
  return policy.get('default-src')?.join() === "'none'"
    ? judged('nothing by default, nothing unsafe', 10)
    : judged('nothing unsafe', 5)
}

function cookies(headers: Headers): Judged {
  const judged = (result: string, points: number): Judged => ({ test: 'cookies', result, points })
  const all = headers.getSetCookie()
  if (all.length === 0) return judged('none', 0)
  const has = (cookie: string, what: RegExp): boolean => what.test(cookie)
  const sessions = all.filter((cookie) => /^(__Host-|__Secure-)?\w*(sess|desk|login)/i.test(cookie))
  if (all.some((cookie) => !has(cookie, /;\s*secure/i))) return judged('without Secure', -40)
  if (sessions.some((cookie) => !has(cookie, /;\s*httponly/i))) return judged('session without HttpOnly', -30)
  return all.every((cookie) => has(cookie, /;\s*samesite=(strict|lax)/i))
    ? judged('Secure, HttpOnly, SameSite', 5)
    : judged('without SameSite', 0)
}

function cors(headers: Headers): Judged {
  const allowed = headers.get('access-control-allow-origin')
  const bad = allowed !== null && headers.get('access-control-allow-credentials') === 'true'
  return { test: 'cross-origin resource sharing', result: allowed ?? 'nobody', points: bad ? -50 : 0 }
}

function referrer(headers: Headers): Judged {
  const judged = (result: string, points: number): Judged => ({ test: 'referrer-policy', result, points })
  const policy = headers.get('referrer-policy')
  if (policy === null) return judged('not there', 0)
  const last = policy.split(',').at(-1)?.trim() ?? ''
  if (['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(last))
    return judged(last, 5)
  return judged(
    last,
    last === 'unsafe-url' ||
      last === 'origin' ||
      last === 'origin-when-cross-origin' ||
      last === 'no-referrer-when-downgrade'
      ? -5
      : 0,
  )
}

function hsts(headers: Headers): Judged {
  const judged = (result: string, points: number): Judged => ({
    test: 'strict-transport-security',
    result,
    points,
  })
  const text = headers.get('strict-transport-security')
  if (!text) return judged('not there', -20)
  const age = Number(/max-age=(\d+)/.exec(text)?.[1] ?? 0)
  return age >= 15_768_000 ? judged(text, 0) : judged('shorter than six months', -10)
}

function integrity(html: string): Judged {
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc=["']?([^"'\s>]+)/g)].map(([, src = '']) => src)
  const foreign = scripts.filter((src) => /^(https?:)?\/\//.test(src))
  return {
    test: 'subresource-integrity',
    result: foreign.length > 0 ? 'foreign scripts' : 'all scripts are our own',
    points: foreign.length > 0 ? -50 : 0,
  }
}

function nosniff(headers: Headers): Judged {
  const there = headers.get('x-content-type-options')?.toLowerCase() === 'nosniff'
  return { test: 'x-content-type-options', result: there ? 'nosniff' : 'not there', points: there ? 0 : -5 }
}

function frames(headers: Headers): Judged {
  const judged = (result: string, points: number): Judged => ({ test: 'x-frame-options', result, points })
  const ancestors = directives(headers.get('content-security-policy') ?? '').get('frame-ancestors')
  if (ancestors) return judged('frame-ancestors', ancestors.includes('*') ? -20 : 5)
  return /^(deny|sameorigin)$/i.test(headers.get('x-frame-options') ?? '')
    ? judged('x-frame-options', 0)
    : judged('not there', -20)
}

function corp(headers: Headers): Judged {
  const judged = (result: string, points: number): Judged => ({
    test: 'cross-origin-resource-policy',
    result,
    points,
  })
  switch (headers.get('cross-origin-resource-policy')) {
    case 'same-origin':
    case 'same-site':
      return judged('of our own site alone', 10)
    case 'cross-origin':
      return judged('of anybody', 0)
    default:
      return judged('not there', 0)
  }
}
