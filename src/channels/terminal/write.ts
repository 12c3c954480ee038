/** What the terminal shows for one thing we say: the words, and the choices by number. */
import type { Outbound, SuggestedAction } from '../../message.ts'

/** Undefined where there is nothing to show: a terminal is wiped by its owner. */
export function writeText(outbound: Outbound): string | undefined {
  if (outbound.type === 'event') return undefined
  const { picture } = outbound
  const text = !picture
    ? outbound.text
    : picture.alt === outbound.text
      ? `[${picture.alt}]`
      : `[${picture.alt}]\n${outbound.text}`
  const choices = choicesOf(outbound)
  const [first] = choices
  /** Where the words number them already, they are not shown twice. */
  if (!first || text.includes(`\n1. ${first.title}`)) return text
  return [text, ...choices.map(({ title }, index) => `  ${index + 1}. ${title}`)].join('\n')
}

export const choicesOf = (outbound: Outbound): readonly SuggestedAction[] =>
  outbound.type === 'message' ? (outbound.suggestedActions?.actions ?? []) : []
