/** A locked phone shows the beginning of each message to whoever looks: the first 40 characters tell nothing. */
import { type Problem, problemAt } from '../../problems.ts'
import { betweenWords, shownLocked, tellingIn } from '../telling.ts'
import { bubblesOf, type Check, everyStep } from './check.ts'

export const lockScreen: Check = (draft) => {
  const inSteps = everyStep(draft).flatMap(({ dialog, name }) =>
    draft.languages.flatMap((language) => {
      const file = draft.dialogWords(language, dialog.id)
      const { text, alt } = file?.words[name] ?? {}
      if (!file) return []
      const inText = bubblesOf(text).flatMap((bubble, index) =>
        tellsIn(bubble).map((message) =>
          problemAt(file.source, typeof text === 'string' ? [name, 'text'] : [name, 'text', index], message),
        ),
      )
      /** It is said where the picture cannot be. */
      const inAlt = tellsIn(alt ?? '').map((message) => problemAt(file.source, [name, 'alt'], message))
      return [...inText, ...inAlt]
    }),
  )
  const inLines = draft.languages.flatMap((language): Problem[] => {
    const file = draft.line(language)
    if (!file) return []
    return Object.entries(file.words).flatMap(([key, text]) =>
      tellsIn(text).map((message) => problemAt(file.source, [key], message)),
    )
  })
  /** Our name stands beside each of our messages. */
  const inNames = draft.languages.flatMap((language): Problem[] => {
    const file = draft.profile(language)
    return file ? tellsIn(file.words.name).map((message) => problemAt(file.source, ['name'], message)) : []
  })
  return [...inSteps, ...inLines, ...inNames]
}

/** Scripts say few words again and again, and looking at each is what takes long here. What she writes is never kept so. */
const seen = new Map<string, boolean>()
const mostSeen = 20_000
function tells(word: string): boolean {
  const before = seen.get(word)
  if (before !== undefined) return before
  if (seen.size >= mostSeen) seen.clear()
  const now = tellingIn(word).length > 0
  seen.set(word, now)
  return now
}

function tellsIn(text: string): string[] {
  const start = text.slice(0, shownLocked)
  const found = (start.split(betweenWords).some(tells) ? tellingIn(start) : []).map((word) => `"${word}…"`)
  for (const value of ['numbers', 'services']) if (start.includes(`{{${value}`)) found.push(`{{${value}}}`)
  if (found.length === 0) return []
  return [
    `a locked phone shows the first ${shownLocked} characters, and they have ${found.join(', ')}; put it later`,
  ]
}
