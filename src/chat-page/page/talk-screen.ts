/** The conversation as she sees it: words, choices, dots, the connection, the input. It knows no server. */
import { herBubble, notice, theirBubble, typingDots } from './bubbles.ts'
import { type Offer, offerChoices } from './choices.ts'
import { composer } from './composer.ts'
import { connectionLine } from './connection-line.ts'
import { make } from './make.ts'
import type { Progress } from './outbox.ts'
import type { Content, Said } from './protocol.ts'
import { say } from './say.ts'
import { followWords } from './scrolling.ts'
import { hasKeyboard } from './viewport.ts'
import type { Word } from './words.ts'

/** Dots that nobody takes back vanish by themselves: a promise of words that never come is worse than none. */
const typingMs = 12_000

export type TalkScreen = {
  element: HTMLElement
  focus(): void
  /** What stands in her input. */
  written(): string
  say(said: Said): void
  notice(word: Word): void
  typing(): void
  connected(connected: boolean): void
}

type Send = (content: Content, progress: (state: Progress) => void) => void

export function talkScreen({ draft, send }: { draft: string; send: Send }): TalkScreen {
  const log = say(make('div', 'log'), 'conversation', 'label')
  log.setAttribute('role', 'log')
  log.setAttribute('aria-live', 'polite')
  const dots = typingDots()
  const scroller = say(make('div', 'scroller', log, dots), 'conversation', 'label')
  scroller.tabIndex = 0
  scroller.setAttribute('role', 'group')
  const scrolling = followWords(scroller)
  const line = connectionLine()
  let offer: Offer | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function stopTyping(): void {
    clearTimeout(timer)
    dots.hidden = true
  }
  function add(element: HTMLElement, hers: boolean): void {
    log.append(element)
    scrolling.added(element, hers)
  }
  function addHers(text: string, content: Content): HTMLElement {
    const { element, progress } = herBubble(text)
    add(element, true)
    send(content, progress)
    return element
  }
  const writer = composer({ draft, send: (text) => addHers(text, { text }) })

  return {
    element: make(
      'main',
      'talk',
      scroller,
      make('div', 'more-place', scrolling.more),
      line.element,
      writer.element,
    ),
    focus() {
      if (hasKeyboard()) writer.focus()
      else scroller.focus({ preventScroll: true })
    },
    written: writer.written,
    say(said) {
      stopTyping()
      add(theirBubble(said), false)
      if (!said.choices?.length) return
      offer?.retire()
      offer = offerChoices(said.choices, ({ title, value }) => {
        const bubble = addHers(title, { choice: value, label: title })
        // The pressed button is gone; where a keyboard pops up over half the screen, the input must not take over.
        if (hasKeyboard()) writer.focus()
        else bubble.focus({ preventScroll: true })
      })
      add(offer.element, false)
    },
    notice: (word) => add(notice(word), false),
    typing() {
      clearTimeout(timer)
      timer = setTimeout(() => {
        stopTyping()
        scrolling.settle()
      }, typingMs)
      dots.hidden = false
      scrolling.settle()
    },
    connected(connected) {
      if (!connected) stopTyping()
      line.show(connected)
      scrolling.settle()
    },
  }
}
