/** A box of names and values as lines that people write, and back. What is no plain value is written as JSON. */
export function recordText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${typeof one === 'string' ? one : JSON.stringify(one)}`)
    .join('\n')
}

export function recordOf(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return undefined
  if (/^[[{"]/.test(text.trim())) return asJson(text)
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      const name = colon < 0 ? '' : line.slice(0, colon).trim()
      return name === '' ? [line.trim(), ''] : [name, asJson(line.slice(colon + 1).trim())]
    }),
  )
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
