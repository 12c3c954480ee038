/** Where she writes. No form and no names, so no browser offers to remember it. */
import { longestText } from '../paths.ts'
import { make, makeButton, makeIcon } from './make.ts'
import { say } from './say.ts'
import { splitText } from './split-text.ts'
import { hasKeyboard } from './viewport.ts'

const quiet: Record<string, string> = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'sentences',
  spellcheck: 'false',
  translate: 'no',
  rows: '1',
}

export type Composer = { element: HTMLElement; focus(): void; written(): string }

export function composer({ draft, send }: { draft: string; send: (text: string) => void }): Composer {
  const input = say(say(make('textarea', 'input'), 'write', 'hint'), 'write', 'label')
  for (const name of Object.keys(quiet)) input.setAttribute(name, quiet[name] ?? '')

  const grow = () => {
    input.style.height = 'auto'
    input.style.height = `${input.scrollHeight + input.offsetHeight - input.clientHeight}px`
    submit.classList.toggle('ready', input.value.trim() !== '')
  }
  const submitText = () => {
    const parts = splitText(input.value, longestText)
    input.value = ''
    grow()
    for (const part of parts) send(part)
    input.focus()
  }
  const submit = say(
    makeButton('send', submitText, makeIcon('M4 12 20 4l-5 16-3.5-6.5L4 12Zm7.500 1.500L20 4')),
    'send',
    'label',
  )
  // The keyboard of a phone stays open: the button must not take the focus from the input.
  submit.addEventListener('mousedown', (event) => event.preventDefault())
  input.addEventListener('input', grow)
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !hasKeyboard()) return
    event.preventDefault()
    submitText()
  })
  input.value = draft
  if (draft) requestAnimationFrame(grow)
  return {
    element: make('div', 'composer', input, submit),
    focus: () => input.focus(),
    written: () => input.value.trim(),
  }
}
