/**
 * Leaving. Everything that can be seen or found goes in one synchronous stroke, in the order of what a person standing
 * behind her would notice first: the words, the title, then our server's copy, the storage, the connection, the page.
 *
 * What it cannot do is said on the first screen: the browser's history may keep the address of this page.
 */
import { chatPaths, defaultLeaveUrl } from '../paths.ts'
import { empty } from './make.ts'
import { forgetKept } from './session.ts'

const escapesWithinMs = 2_000
const escapes = 3

/** Where to go. Only http(s), so that a slip in the server's settings cannot become a script. */
export function leaveUrl(): string {
  const wanted = document.querySelector<HTMLMetaElement>('meta[name="leave-url"]')?.content
  const url = new URL(wanted || defaultLeaveUrl, location.href)
  return /^https?:$/.test(url.protocol) ? url.href : defaultLeaveUrl
}

export function leave({ token, stop }: { token: string | undefined; stop: () => void }): void {
  const url = leaveUrl()
  clearScreen()
  document.title = '…'
  if (token) eraseOnServer(token)
  forgetKept()
  stop()
  location.replace(url)
}

/** Fields are emptied before they are taken away, so that no browser restores them. */
export function clearScreen(): void {
  for (const field of Array.from(document.querySelectorAll('textarea'))) field.value = ''
  empty(document.body)
}

/** A beacon outlives the page; text/plain needs no preflight. `keepalive` is for browsers that refuse or lack it. */
function eraseOnServer(token: string): void {
  const body = JSON.stringify({ token })
  try {
    if (navigator.sendBeacon(chatPaths.leave, new Blob([body], { type: 'text/plain' }))) return
  } catch {
    // Falls through to fetch.
  }
  const headers = { 'Content-Type': 'text/plain' }
  fetch(chatPaths.leave, { method: 'POST', body, headers, keepalive: true, credentials: 'omit' }).catch(
    () => undefined,
  )
}

/** Esc three times within two seconds, from anywhere on the page. A key held down is not three presses. */
export function onTripleEscape(leaveNow: () => void): void {
  let pressed: number[] = []
  const count = (event: KeyboardEvent) => {
    if (event.repeat || (event.key !== 'Escape' && event.key !== 'Esc')) return
    pressed = [...pressed, event.timeStamp].filter((at) => event.timeStamp - at <= escapesWithinMs)
    if (pressed.length >= escapes) leaveNow()
  }
  window.addEventListener('keydown', count, true)
}

/** Fetches the page she would leave to, so that it stands there at once even on a slow or broken connection. */
export function warmLeavePage(): void {
  const url = new URL(leaveUrl(), location.href)
  if (url.origin !== location.origin) return
  fetch(url.href)
    .then((answer) => answer.text())
    .then((html) => {
      const style = /<link rel="stylesheet" href="(\/[\w./-]+)"/.exec(html)?.[1]
      if (style) return fetch(style)
      return undefined
    })
    .catch(() => undefined)
}
