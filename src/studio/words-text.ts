/**
 * Word files as we write them: two spaces, a list in one line where it fits. What a version writes is what the files' own
 * formatter would, so that a pull shows in git what was changed and nothing else.
 */
const widest = 110

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Ends with a line end, as files do. */
export const wordsText = (value: unknown): string => `${print(value as Json, 0, 0)}\n`

/** `before`: letters that stand before it in its line. */
function print(value: Json, indent: number, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = ' '.repeat(indent + 2)
  const close = ' '.repeat(indent)
  if (Array.isArray(value)) {
    const flat = `[${value.map((one) => print(one, 0, 0)).join(', ')}]`
    /** One letter more for the comma that may follow. */
    if (!flat.includes('\n') && before + flat.length + 1 <= widest) return flat
    return `[\n${value.map((one) => inner + print(one, indent + 2, indent + 2)).join(',\n')}\n${close}]`
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  const lines = entries.map(([key, one]) => {
    const head = `${inner}${JSON.stringify(key)}: `
    return head + print(one, indent + 2, head.length)
  })
  return `{\n${lines.join(',\n')}\n${close}}`
}
