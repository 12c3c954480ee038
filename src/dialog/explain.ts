/** A schema's complaint, as an editor who is no programmer would like to hear it. */
import type { z } from 'zod'
import { didYouMean, type Path, type Problem, problemAt, problemAtKey, type Source } from '../problems.ts'

type Issue = z.core.$ZodIssue

/** `within`: where in the file the value stood that was judged. `known`: names allowed in its boxes, for suggestions. */
export function explainIssues(
  issues: readonly Issue[],
  { source, within, known = [] }: { source: Source; within: Path; known?: readonly string[] },
): Problem[] {
  /** Where a name is unknown, a rule about the whole box only says it again. */
  const misnamed = issues.some(({ code }) => code === 'unrecognized_keys')
  return issues.flatMap(nearest).flatMap((issue) => {
    if (misnamed && issue.code === 'custom') return []
    const path = [...within, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
    const name = typeof path.at(-1) === 'string' ? `"${path.at(-1)}"` : 'this'
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problemAtKey(source, [...path, key], `"${key}" is not known here${didYouMean(key, known)}`),
      )
    }
    if (issue.code === 'invalid_key') {
      const why = issue.issues[0]?.message ?? 'is not a name'
      return [problemAtKey(source, path, `${name}: ${why}`)]
    }
    if (issue.code === 'invalid_value' && valueAt(source, path) !== undefined) {
      const allowed = issue.values.map(String)
      const written = String(valueAt(source, path))
      return [
        problemAt(
          source,
          path,
          `${name} cannot be "${written}"; it is ${oneOf(allowed)}${didYouMean(written, allowed)}`,
        ),
      ]
    }
    if (valueAt(source, path) === undefined) return [problemAt(source, path, `${name} is missing`)]
    if (issue.code === 'invalid_type')
      return [problemAt(source, path, `${name} should be ${kindNames[issue.expected] ?? issue.expected}`)]
    return [problemAt(source, path, `${name}: ${issue.message}`)]
  })
}

/** Where a value may be written in several ways, the complaints about the way it comes nearest to. */
function nearest(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [issue]
  const depth = (issues: readonly Issue[]): number => Math.max(...issues.map(({ path }) => path.length))
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a))
  return (best ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

const kindNames: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a box of names and values',
  record: 'a box of names and values',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

const oneOf = (values: readonly string[]): string =>
  values.length < 2 ? `"${values.join()}"` : `one of ${values.map((value) => `"${value}"`).join(', ')}`

function valueAt(source: Source, path: Path): unknown {
  let value = source.value
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([name]) => name === String(key))?.[1]
  }
  return value
}
