/**
 * Keeps the leave button and the input on the screen while a phone keyboard is open. Browsers that know
 * `interactive-widget` and `dvh` need no height; Safari lays its keyboard over the page and scrolls the top away. On a
 * phone that lies on its side every browser leaves so little that the two do not fit one above the other.
 */

/** So wide and no higher: they stand beside each other (`.strip` in `page.css`). */
const strip = { width: 480, height: 220 }

export function followKeyboard(): void {
  const seen = window.visualViewport
  if (!seen) return
  const adjust = () => {
    // Zoomed in with two fingers, the visible part says nothing about the keyboard.
    if (Math.abs(seen.scale - 1) > 0.01) return
    document.documentElement.style.setProperty('--seen', `${Math.floor(seen.height)}px`)
    const isStrip = seen.height < strip.height && seen.width >= strip.width
    document.documentElement.classList.toggle('strip', isStrip)
    if (seen.offsetTop > 0) window.scrollTo(0, 0)
  }
  seen.addEventListener('resize', adjust)
  seen.addEventListener('scroll', adjust)
  adjust()
}

/** A mouse or trackpad, so most likely a real keyboard: Enter sends, and focusing the input hides nothing. */
export const hasKeyboard = (): boolean => window.matchMedia('(hover: hover) and (pointer: fine)').matches
