/**
 * Cuts what she wrote into messages the server takes. Nothing is dropped: a paste of three pages becomes four
 * messages instead of losing its end to a `maxlength`.
 */
export function splitText(text: string, longest: number): string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > longest) {
    const cut = goodCut(rest, longest)
    parts.push(rest.slice(0, cut).trim())
    rest = rest.slice(cut).trim()
  }
  if (rest) parts.push(rest)
  return parts
}

/** The last line end or space in the second half, or else the limit itself, but never inside a surrogate pair. */
function goodCut(text: string, longest: number): number {
  for (const gap of ['\n', ' ']) {
    const at = text.lastIndexOf(gap, longest)
    if (at > longest / 2) return at
  }
  const code = text.charCodeAt(longest - 1)
  return code >= 0xd800 && code <= 0xdbff ? longest - 1 : longest
}
