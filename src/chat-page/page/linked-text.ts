/** Text for the page, with numbers she can dial by touching them. */
import { make } from './make.ts'
import { findPhoneNumbers } from './phone-numbers.ts'

export function linkedText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const piece of findPhoneNumbers(text)) {
    if (piece.dial === undefined) {
      fragment.append(piece.text)
      continue
    }
    const link = make('a', '', piece.text)
    link.href = `tel:${piece.dial}`
    fragment.append(link)
  }
  return fragment
}

/** The same for HTML the server wrote into the page: only text that is not in a link already. */
export function linkNumbersIn(root: Node): void {
  for (const node of Array.from(root.childNodes)) {
    if (node instanceof Text) root.replaceChild(linkedText(node.data), node)
    else if (!(node instanceof HTMLAnchorElement)) linkNumbersIn(node)
  }
}
