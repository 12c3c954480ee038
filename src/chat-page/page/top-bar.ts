/** Always there, always on top: a plain title, the other language, and the way out. */
import { make, makeButton } from './make.ts'
import { language, say, speak } from './say.ts'
import type { Language } from './words.ts'

const otherLanguage = (): Language => (language() === 'mn' ? 'en' : 'mn')

export function topBar(actions: { leave: () => void; changed: (language: Language) => void }): HTMLElement {
  const toggle = say(
    makeButton('language', () => {
      speak(otherLanguage())
      toggle.lang = otherLanguage()
      actions.changed(language())
    }),
    'otherLanguage',
  )
  toggle.lang = otherLanguage()
  const leave = say(makeButton('leave', actions.leave), 'leave')
  return make('header', 'top', say(make('h1', 'title'), 'title'), toggle, leave)
}
