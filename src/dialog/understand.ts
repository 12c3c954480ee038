/**
 * Which option of a step she means. In this order: its number, as they are counted in her language's message; its label
 * or a word it listens for, in any language, folded (see `hear.ts`); a yes or no also as people say it. Presses do not come here: they name the option.
 */
import type { DialogWords } from '../locale/files.ts'
import { foldListed, foldWords, writtenNumber } from './hear.ts'
import { politely } from './politely.ts'
import type { Dialog, Option, Ref, Script } from './script.ts'
import { wordsAt } from './versions.ts'

export function understand(
  script: Script,
  { ref, shown, text }: { ref: Ref; shown: readonly Option[]; text: string },
): string | undefined {
  const number = writtenNumber(text)
  if (number !== undefined) return shown[number - 1]?.id
  return script.heard.get(`${wordsAt(ref)}/${ref.step}`)?.get(foldWords(text))
}

/** A dialog, where its words are (`tea`, or `tea@1` for an older version), and what they are. */
export type Spoken = { at: string; dialog: Dialog; words: readonly (DialogWords | undefined)[] }

/** The folded words of each waiting step. Where two options claim one, the first has it (and a check tells). */
export function indexHeard(spoken: readonly Spoken[]): Map<string, Map<string, string>> {
  const heard = new Map<string, Map<string, string>>()
  for (const one of spoken)
    for (const [name, listened] of heardIn(one)) heard.set(`${one.at}/${name}`, listened)
  return heard
}

/** A dialog with the words it had is listened to as before. */
const known = new WeakMap<Dialog, { words: Spoken['words']; steps: Map<string, Map<string, string>> }>()

function heardIn({ dialog, words }: Spoken): Map<string, Map<string, string>> {
  const before = known.get(dialog)
  if (before?.words.length === words.length && words.every((one, index) => one === before.words[index]))
    return before.steps
  const steps = new Map<string, Map<string, string>>()
  for (const [name, step] of dialog.steps) {
    if (step.options.length === 0) continue
    const listened = new Map<string, string>()
    const all = step.options.flatMap(({ id }) =>
      words.flatMap((file) => listenedFor(file, name, id)).map((word) => ({ id, word })),
    )
    const meant = all.flatMap(({ id, word }) => politely(word).map((way) => ({ id, word: way })))
    for (const { id, word } of [...all, ...meant]) {
      const key = foldListed(word)
      if (key !== '' && !listened.has(key)) listened.set(key, id)
    }
    steps.set(name, listened)
  }
  known.set(dialog, { words, steps })
  return steps
}

function listenedFor(words: DialogWords | undefined, step: string, option: string): string[] {
  const own = words?.[step]?.options?.[option]
  return own ? [own.label, ...(own.hear ?? [])] : []
}
