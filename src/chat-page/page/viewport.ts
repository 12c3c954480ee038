/**
 * Keeps the leave button and the input on the screen while a phone keyboard is open. Browsers that know
 * `interactive-widget` and `dvh` need none of this; Safari lays its keyboard over the page and scrolls the top away.
 */
export function followKeyboard(): void {
  const seen = window.visualViewport
  if (!seen) return
  const adjust = () => {
    // Zoomed in with two fingers, the visible part says nothing about the keyboard.
    if (Math.abs(seen.scale - 1) > 0.01) return
    document.documentElement.style.setProperty('--seen', `${Math.floor(seen.height)}px`)
    if (seen.offsetTop > 0) window.scrollTo(0, 0)
  }
  seen.addEventListener('resize', adjust)
  seen.addEventListener('scroll', adjust)
  adjust()
}

/** A mouse or trackpad, so most likely a real keyboard: Enter sends, and focusing the input hides nothing. */
export const hasKeyboard = (): boolean => window.matchMedia('(hover: hover) and (pointer: fine)').matches
