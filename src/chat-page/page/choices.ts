/**
 * Answers she can touch instead of writing. Once she chose, or newer ones are offered, they stay readable as a list
 * but are no longer buttons: an accidental touch while scrolling back must not answer a question again.
 */
import { make, makeButton } from './make.ts'
import type { Choice } from './protocol.ts'
import { say } from './say.ts'

export type Offer = { element: HTMLElement; retire(chosen?: Choice): void }

export function offerChoices(choices: Choice[], choose: (choice: Choice) => void): Offer {
  const element = say(make('ul', 'choices'), 'choices', 'label')
  let open = true
  const offer: Offer = {
    element,
    retire(chosen) {
      if (!open) return
      open = false
      element.classList.add('past')
      choices.forEach((choice, index) => {
        const item = element.children[index]
        if (!item) return
        item.textContent = choice.title
        if (choice !== chosen) return
        item.className = 'chosen'
        item.prepend(say(make('span', 'unseen'), 'chosen'), ' ')
      })
    },
  }
  for (const choice of choices) {
    const press = () => {
      if (!open) return
      offer.retire(choice)
      choose(choice)
    }
    element.append(make('li', '', makeButton('choice', press, choice.title)))
  }
  return offer
}
