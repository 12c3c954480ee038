/** Ages in a sentence: a child's beside harm is the gravest sign there is. */
import type { Token } from './tokens.ts'

/** 26 настай, 40tai: a grown person's age, which beside a child's is a sign. */
export function adultAge(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 2) return undefined
  const years = Number(token.text)
  const next = tokens[at + 1]?.text ?? ''
  return years >= 20 && years <= 80 && /^(нас|nas|тай|тэй|той|tai|tei|toi|yo|years|year)/.test(next)
    ? at + 1
    : undefined
}

/**
 * 13 настай, 15tai, 14 тэй, i am 16, 15 yo: an age under 18. Returns the last token of it.
 * A number of children or of years ("7 жил", "3 хүүхэдтэй") is none.
 */
export function childAge(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  const years = Number(token.text)
  if (!(years >= 3 && years <= 17)) return undefined
  const next = tokens[at + 1]?.text ?? ''
  if (
    /^(нас|nas|настай|настаи|nastai|тай|тэй|той|таи|тэи|tai|tei|toi|тайг|тэйг|taig|teig|yo|yrs|years?|yr)/.test(
      next,
    )
  ) {
    return /^(years?|yrs?)$/.test(next) && !/^old/.test(tokens[at + 2]?.text ?? '') ? undefined : at + 1
  }
  const before = tokens[at - 1]?.text ?? ''
  const second = tokens[at - 2]?.text ?? ''
  if (/^(im|iam)$/.test(before) || (before === 'am' && second === 'i')) return at
  if (
    /^(shes|hes)$/.test(before) ||
    (before === 'is' && /^(she|he|daughter|sister|girl|friend|son)$/.test(second))
  )
    return at
  return undefined
}
