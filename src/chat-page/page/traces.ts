/**
 * What a page leaves behind without being asked: the address with its campaign code, the copy a browser keeps for the
 * back button, the picture a phone shows in its list of open apps.
 */
import { campaignCode } from '../paths.ts'
import { clearScreen } from './leave.ts'

/** Takes `?c=` out of the address bar and the history entry, whatever it holds, and returns it if it is a code. */
export function takeCampaign(): string | undefined {
  const code = new URLSearchParams(location.search).get('c')
  if (location.search || location.hash) history.replaceState(null, '', location.pathname)
  return code !== null && campaignCode.test(code) ? code : undefined
}

/**
 * A page that goes away is emptied, so that the back button or a restored tab cannot show it again. If the same page
 * comes back after all, it starts anew, as after a reload.
 */
export function leaveNoCopy(stop: () => void): void {
  let emptied = false
  const startAnew = () => {
    if (emptied) location.reload()
  }
  window.addEventListener('pagehide', () => {
    emptied = true
    stop()
    clearScreen()
  })
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) startAnew()
  })
  document.addEventListener('visibilitychange', () => {
    const seen = document.visibilityState === 'visible'
    document.documentElement.classList.toggle('covered', !seen)
    if (seen) startAnew()
  })
}
