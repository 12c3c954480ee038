/**
 * Two cookies, neither readable by scripts nor sent from other sites: the session, and a mark by which a browser in which
 * somebody signed in before is known again. `__Host-` binds them to this one server by https.
 */
import type { Request, Response } from 'express'
import type { Cookies } from './route.ts'

export const cookieNames = (production: boolean): { session: string; browser: string } =>
  production
    ? { session: '__Host-desk', browser: '__Host-desk-known' }
    : { session: 'desk', browser: 'desk-known' }

const knownMs = 90 * 24 * 3600_000

/** The first of each name; names of ours are bound to this host, so nobody else can put one before it. */
export function readCookies(request: Request): Map<string, string> {
  const found = new Map<string, string>()
  for (const part of (request.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=')
    const name = part.slice(0, at).trim()
    if (at > 0 && !found.has(name)) found.set(name, part.slice(at + 1).trim())
  }
  return found
}

export function writeCookies(response: Response, production: boolean): Cookies {
  const names = cookieNames(production)
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: production } as const
  return {
    session(token, endsAt) {
      response.cookie(names.session, token, { ...options, expires: new Date(endsAt) })
    },
    browser(mark) {
      response.cookie(names.browser, mark, { ...options, maxAge: knownMs })
    },
    clear() {
      response.clearCookie(names.session, options)
      // Not "storage": that would end her browser's way of being called, and she is on shift without the desk open.
      response.set('clear-site-data', '"cache"')
    },
  }
}
