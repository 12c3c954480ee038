/** A JSON object from outside: nothing is known about it until it was looked at. */
export type Json = Record<string, unknown>

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as an object, or an empty one: looking deeper into it then simply finds nothing. */
export function objectOf(value: unknown): Json {
  const opened = unquoted(value)
  return isJson(opened) ? opened : {}
}

export function listOf(value: unknown): unknown[] {
  const opened = unquoted(value)
  return Array.isArray(opened) ? opened : []
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** In a query or a form, objects and lists travel as JSON inside a string (both platforms accept that). */
export function unquoted(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
