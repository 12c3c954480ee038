/** The only ways this page makes elements. Text is always a text node, so nothing anyone writes can become markup. */

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}

export function makeButton(
  className: string,
  press: () => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const button = make('button', className, ...children)
  button.type = 'button'
  button.addEventListener('click', press)
  return button
}

/** A line drawing on a 24 × 24 grid, hidden from screen readers: the button around it has a name. */
export function makeIcon(path: string): SVGElement {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.setAttribute('class', 'icon')
  icon.setAttribute('aria-hidden', 'true')
  icon.setAttribute('focusable', 'false')
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  line.setAttribute('d', path)
  icon.append(line)
  return icon
}

export function empty(element: Element): void {
  while (element.lastChild) element.lastChild.remove()
}
