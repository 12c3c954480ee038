/** How a question of an instrument is put to her, in the words the script has now: the editors own them. */
import type { Language } from '../message.ts'
import type { Instrument, Question } from '../screening/instruments/instrument.ts'
import type { DialogHouse } from './load.ts'

/** Undefined where no dialog asks it. */
export function askedAs(
  { script, words }: Pick<DialogHouse, 'script' | 'words'>,
  language: Language,
  { id }: Pick<Instrument, 'id'>,
  question: Pick<Question, 'id'>,
): string | undefined {
  const name = `${id}.${question.id}`
  for (const dialog of script.dialogs.values())
    for (const [step, { screens }] of dialog.steps)
      if (screens === name) return words.bubbles(language, dialog.id, `${step}.text`).join(' ')
  return undefined
}
