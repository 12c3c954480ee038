/**
 * Which option of a step she means. In this order: its number, as they are counted in her language's message; its label
 * or a word it listens for, in any language, folded (see `hear.ts`). Presses do not come here: they name the option.
 */
import type { Draft } from './checks/check.ts'
import { everyStep } from './checks/check.ts'
import { foldListed, foldWords, writtenNumber } from './hear.ts'
import type { Option, Script } from './script.ts'

export function understand(
  script: Script,
  { dialog, step, shown, text }: { dialog: string; step: string; shown: readonly Option[]; text: string },
): string | undefined {
  const number = writtenNumber(text)
  if (number !== undefined) return shown[number - 1]?.id
  return script.heard.get(`${dialog}/${step}`)?.get(foldWords(text))
}

/** The folded words of each waiting step. Where two options claim one, the first has it (and a check tells). */
export function indexHeard(draft: Draft): Map<string, Map<string, string>> {
  const heard = new Map<string, Map<string, string>>()
  for (const { dialog, name, step } of everyStep(draft)) {
    if (step.options.length === 0) continue
    const words = new Map<string, string>()
    for (const { id } of step.options) {
      for (const word of listenedFor(draft, dialog.id, name, id)) {
        const key = foldListed(word)
        if (key !== '' && !words.has(key)) words.set(key, id)
      }
    }
    heard.set(`${dialog.id}/${name}`, words)
  }
  return heard
}

function listenedFor(draft: Draft, dialog: string, step: string, option: string): string[] {
  return draft.languages.flatMap((language) => {
    const words = draft.dialogWords(language, dialog)?.words[step]?.options?.[option]
    return words ? [words.label, ...(words.hear ?? [])] : []
  })
}
