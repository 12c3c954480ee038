/**
 * Brings new words into view without running ahead of her: it never scrolls past the first thing she has not read,
 * and leaves her alone while she reads further up. A small button says that there is more below.
 */
import { makeButton, makeIcon } from './make.ts'
import { say } from './say.ts'

const nearBottomPx = 60
const marginPx = 12

export type Scrolling = {
  more: HTMLElement
  /** After something was added; `hers` starts her reading anew from the bottom. */
  added(element: HTMLElement, hers: boolean): void
  /** After something at the bottom changed size, like the typing dots. */
  settle(): void
}

export function followWords(scroller: HTMLElement): Scrolling {
  let firstUnread: HTMLElement | undefined
  let following = true
  const bottom = () => scroller.scrollHeight - scroller.clientHeight
  const toBottom = () => {
    scroller.scrollTop = bottom()
    scroller.focus({ preventScroll: true })
  }
  const more = say(makeButton('more', toBottom, makeIcon('M12 5v14M6 13l6 6 6-6')), 'more', 'label')
  more.hidden = true

  const look = () => {
    const left = bottom() - scroller.scrollTop
    following = left < nearBottomPx
    more.hidden = following
    // Nothing but she herself goes past it: at the end of all there is, it is read.
    if (following && firstUnread && scroller.scrollTop > firstUnread.offsetTop - marginPx + 1)
      firstUnread = undefined
  }
  const settle = () => {
    if (following) {
      const limit = firstUnread ? firstUnread.offsetTop - marginPx : bottom()
      scroller.scrollTop = Math.min(bottom(), limit)
    }
    look()
  }
  scroller.addEventListener('scroll', look)
  window.addEventListener('resize', settle)
  return {
    more,
    settle,
    added(element, hers) {
      if (hers) {
        firstUnread = undefined
        following = true
      } else firstUnread = firstUnread ?? element
      settle()
    },
  }
}
