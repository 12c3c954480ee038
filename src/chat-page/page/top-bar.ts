/** Always there, always on top: a plain title, the other languages, and the way out. */
import { make, makeButton } from './make.ts'
import { language, say, speak } from './say.ts'
import { type Language, languages } from './words.ts'

const otherLanguage = (): Language => languages().find((one) => one.language !== language())?.language ?? 'mn'

export function topBar(actions: { leave: () => void; changed: (language: Language) => void }): HTMLElement {
  const leave = say(makeButton('leave', actions.leave), 'leave')
  const choose = languages().length > 2 ? chooser(actions.changed) : toggle(actions.changed)
  return make('header', 'top', say(make('h1', 'title'), 'title'), choose, leave)
}

/** Of two, the other one by name. */
function toggle(changed: (language: Language) => void): HTMLElement {
  const button = say(
    makeButton('language', () => {
      speak(otherLanguage())
      button.lang = otherLanguage()
      changed(language())
    }),
    'otherLanguage',
  )
  button.lang = otherLanguage()
  return button
}

/** Of more, a list that every phone knows how to show. */
function chooser(changed: (language: Language) => void): HTMLElement {
  const list = make(
    'select',
    'language',
    ...languages().map((one) => {
      const option = make('option', '', one.name)
      option.value = one.language
      option.lang = one.language
      option.selected = one.language === language()
      return option
    }),
  )
  list.addEventListener('change', () => {
    speak(list.value)
    changed(language())
  })
  return say(list, 'languages', 'label')
}
