/**
 * The calm line while there is no connection, with the numbers to call that the server wrote into the page. Without
 * them it only says what is known: this code knows no number, and an old one would be worse than none.
 */
import { linkNumbersIn } from './linked-text.ts'
import { make } from './make.ts'
import { say } from './say.ts'

export type ConnectionLine = { element: HTMLElement; show(connected: boolean): void }

export function connectionLine(): ConnectionLine {
  const element = make('div', 'connection')
  element.setAttribute('role', 'status')
  const words = make('div', 'connection-words')
  element.append(words)
  return {
    element,
    show(connected) {
      if (connected) words.textContent = ''
      else if (!words.firstChild) {
        words.append(say(make('p'), 'offline'))
        const help = offlineHelp()
        if (help) words.append(help)
      }
    },
  }
}

function offlineHelp(): HTMLElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>('#offline-help')
  if (!template?.content.textContent?.trim()) return undefined
  const help = make('div', 'help', document.importNode(template.content, true))
  linkNumbersIn(help)
  return help
}
