/**
 * What a browser remembers of how somebody likes the desk, and nothing else: language and colours. Cookies of the desk's own
 * path, because signing out empties the other stores of the browser.
 */
const yearSeconds = 365 * 24 * 3600

export function keep(name: 'language' | 'colours', value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: CookieStore is not in Firefox and Safari yet.
  document.cookie = `desk-${name}=${value}; path=/desk; max-age=${yearSeconds}; samesite=strict`
}

export const kept = (name: 'language' | 'colours'): string | undefined =>
  new RegExp(`(?:^|; )desk-${name}=([a-z]+)`).exec(document.cookie)?.[1]
