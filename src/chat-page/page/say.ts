/**
 * Puts the page's own words on elements and keeps them in her language: the element remembers which word it carries
 * in a data attribute, so one walk over the document translates everything, whatever state the page is in.
 */
import { isKnown, type Language, type Word, wordIn } from './words.ts'

/** Where a word goes: the element's text, its accessible name, or its placeholder. */
type Place = 'word' | 'label' | 'hint'

let current: Language = 'mn'

export const language = (): Language => current

export function say<E extends HTMLElement>(element: E, word: Word, place: Place = 'word'): E {
  element.dataset[place] = word
  put(element, wordIn(current, word), place)
  return element
}

export function speak(chosen: Language): void {
  current = isKnown(chosen) ? chosen : 'mn'
  document.documentElement.lang = current
  document.title = wordIn(current, 'title')
  for (const place of ['word', 'label', 'hint'] as const) {
    const elements = document.querySelectorAll<HTMLElement>(`[data-${place}]`)
    for (const element of Array.from(elements))
      put(element, wordIn(current, element.dataset[place] as Word), place)
  }
}

function put(element: HTMLElement, text: string, place: Place): void {
  if (place === 'word') element.textContent = text
  else element.setAttribute(place === 'label' ? 'aria-label' : 'placeholder', text)
}
