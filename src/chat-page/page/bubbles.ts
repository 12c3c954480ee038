/** What was said, as it stands in the conversation. */
import { chatPaths } from '../paths.ts'
import { linkedText } from './linked-text.ts'
import { make } from './make.ts'
import type { Progress } from './outbox.ts'
import type { Picture, Said } from './protocol.ts'
import { language, say } from './say.ts'
import type { Word } from './words.ts'

const progressWords: Record<Progress, Word> = {
  sending: 'sending',
  sent: 'sent',
  waiting: 'waiting',
  refused: 'refused',
}

/** A person's words carry a label everyone sees; a program's only one for screen readers. */
export function theirBubble({ text, picture, author }: Said): HTMLElement {
  const person = author === 'person'
  const name = say(make('span', person ? 'author' : 'unseen'), person ? 'person' : 'answer')
  const bubble = make(
    'div',
    person ? 'bubble person' : 'bubble bot',
    name,
    ...(picture ? [pictureOf(picture)] : []),
    ...(picture?.alt === text ? [] : [make('p', 'text', linkedText(text))]),
  )
  bubble.lang = person ? language() : spoken(text)
  return bubble
}

/** Read aloud in its own voice: who writes English on the Mongolian page is answered in English there. A person writes as she likes. */
function spoken(text: string): string {
  const cyrillic = /[\u0400-\u04ff]/.test(text)
  if (language() === 'mn' && !cyrillic && /[a-z]/i.test(text)) return 'en'
  return language() === 'en' && cyrillic ? 'mn' : language()
}

/** All of one shape, so its place is kept free until it comes; where it does not, its words stand there. */
function pictureOf({ name, alt }: Picture): HTMLElement {
  const picture = make('img', 'picture')
  picture.width = 3
  picture.height = 2
  picture.alt = alt
  picture.src = `${chatPaths.pictures}${name}.png`
  return picture
}

export type HerBubble = { element: HTMLElement; progress: (state: Progress) => void }

/** Her own words, never turned into links, with a discreet word on where they are. */
export function herBubble(text: string): HerBubble {
  const state = make('span', 'state')
  state.setAttribute('aria-live', 'off')
  const element = make(
    'div',
    'bubble hers',
    say(make('span', 'unseen'), 'you'),
    make('p', 'text', text),
    state,
  )
  element.tabIndex = -1
  return {
    element,
    progress(progress) {
      element.dataset.progress = progress
      say(state, progressWords[progress])
    },
  }
}

/** A quiet line of the page itself between the bubbles. */
export const notice = (word: Word): HTMLElement => say(make('p', 'notice'), word)

export function typingDots(): HTMLElement {
  const dots = make('div', 'typing', make('i'), make('i'), make('i'))
  dots.setAttribute('role', 'img')
  dots.hidden = true
  return say(dots, 'typing', 'label')
}
