/** Cuts a text that is too long for one message: between paragraphs, else sentences, else words, else anywhere. */
import type { Words } from '../message.ts'

export function splitText(text: Words, most: number): Words[] {
  const parts: Words[] = []
  let rest: string = text.trim()
  while (rest.length > most) {
    const end = cutBefore(rest, most)
    parts.push(rest.slice(0, end).trimEnd() as Words)
    rest = rest.slice(end).trimStart()
  }
  if (rest !== '') parts.push(rest as Words)
  return parts
}

/** Where to cut: the last good place in the second half of what fits, so that no piece is a stump. */
function cutBefore(text: string, most: number): number {
  const fits = text.slice(0, most + 1)
  for (const place of [/\n\n/g, /\n/g, /[.!?…»”"]\s/g, /\s/g]) {
    const ends = [...fits.matchAll(place)].map((match) => match.index + match[0].length)
    const end = ends.filter((at) => at > most / 2 && text.slice(0, at).trimEnd().length <= most).at(-1)
    if (end !== undefined) return end
  }
  /** Never between the two halves of an emoji. */
  return /[\ud800-\udbff]/.test(text[most - 1] ?? '') && most > 1 ? most - 1 : most
}
