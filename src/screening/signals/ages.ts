/** Ages in a sentence: a child's beside harm is the gravest sign there is. */
import type { Token } from './tokens.ts'

/** 26 настай, 40tai: a grown person's age, which beside a child's is a sign. */
export function adultAge(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 2) return undefined
  const years = Number(token.text)
  const next = tokens[at + 1]?.text ?? ''
  return years >= 19 &&
    years <= 80 &&
    /^(нас|nas|гарсан|garsan|тай|тэй|той|tai|tei|toi|yo|years|year)/.test(next)
    ? at + 1
    : undefined
}

/**
 * 13 настай, 15tai, 14н, i am 16, 15 yo, "bi 15 ...", "дүү маань 17": an age under 18. Returns the last token of it.
 * A number of children, of years or of anything else ("7 жил", "3 хүүхэдтэй", "би 10 минут") is none.
 */
export function childAge(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  const years = Number(token.text)
  if (!(years >= 1 && years <= 17)) return undefined
  const next = tokens[at + 1]?.text ?? ''
  if (years < 3) return undefined
  if (
    /^(нас|nas|настай|настаи|nastai|тай|тэй|той|таи|тэи|tai|tei|toi|тайг|тэйг|taig|teig|yo|yrs|years?|yr|year old)/.test(
      next,
    )
  ) {
    return /^(years?|yrs?)$/.test(next) && !/^old/.test(tokens[at + 2]?.text ?? '') ? undefined : at + 1
  }
  const before = tokens[at - 1]?.text ?? ''
  const second = tokens[at - 2]?.text ?? ''
  if (/^(im|iam)$/.test(before) || (before === 'am' && second === 'i')) return at
  // "My daughter age 8", and not "from age 8".
  if (/^(?:aged?)$/.test(before) && kin.test(second)) return at
  if (/^(shes|hes)$/.test(before) || (before === 'is' && kin.test(second))) return at
  if (years < 5 || counted.test(next)) return undefined
  if (/^(н|n)$/.test(next) && /^(би|bi)$/.test(before)) return at + 1
  if (/^(би|bi)$/.test(before) || kin.test(before)) return at
  return /^(маань|минь|maani|maan|mini|min|нь|ni|n)$/.test(before) && kin.test(second) ? at : undefined
}

const kin =
  /^(she|he|daughter|sister|girl|friend|son|brother|niece|nephew|cousin|boy|student|дүү|охин|хүү|ач|зээ|сурагч|duu|dvv|ohin|huu|hvv|zee|suragch)$/

/** What a number counts when it is no age. */
const counted =
  /^(минут|minut|цаг|tsag|мянга|myanga|сая|saya|төг|tug|tog|хоног|honog|өдөр|udur|odor|жил|jil|сар|sar|км|km|кг|kg|хүн|hun|hvn|удаа|udaa|хувь|huvi|к|k|м|m|р|r|дугаар|dugaar|хүүхэд|huuhed|hvvhed|он|on|давхар|davhar|метр|metr|pm|am|оноо|onoo|ш|sh|ширхэг|hours?|days?|times?|minutes?|months?|weeks?|kids?|dollars?|percent|of|in|ah|ах|эгч|egch|най|nai|дах|dah|дэх|deh|анги|angi|grade|th|st|nd|rd)/

/** 3-р анги, 8 angi: a school child. Returns the last token of it. */
export function schoolClass(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2 || Number(token.text) > 12) return undefined
  const next = tokens[at + 1]?.text ?? ''
  if (/^(анги|angi|grader?$)/.test(next)) return at + 1
  return /^(р|r|th|dugaar|дугаар)$/.test(next) && /^(анги|angi|grader?$)/.test(tokens[at + 2]?.text ?? '')
    ? at + 2
    : undefined
}
