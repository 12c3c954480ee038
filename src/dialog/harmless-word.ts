/**
 * "If somebody comes, write 'tomorrow'": the word by which she leaves a quiet question. She was told of it there, and may need it a
 * question later, or where her own words have led her since. Only the word itself, not what else is listened for there.
 */
import type { Place } from '../conversation.ts'
import { foldListed, foldWords } from './hear.ts'
import type { Move, Ref } from './script.ts'
import type { Stage } from './stage.ts'
import { dialogAt, pinned, wordsAt } from './versions.ts'

/** Leaves, where `text` is that word: of the dialog she is in, or of the one in which she was told of it. */
export function harmlessWord(
  stage: Stage,
  ref: Ref,
  place: Place | undefined,
  text: string,
): Move | undefined {
  const said = foldWords(text)
  if (said === '') return undefined
  const told = place?.told && pinned(stage.script, { ...place.told, step: '' })
  return [ref, ...(told ? [told] : [])].some((one) => leavesBy(stage, one, said))
    ? { command: 'leave' }
    : undefined
}

function leavesBy({ script, words }: Stage, ref: Ref, said: string): boolean {
  const quiet = [...(dialogAt(script, ref)?.steps ?? [])].filter(([, step]) => step.quiet)
  return quiet.some(([name, { options }]) =>
    options.some(
      ({ id, command }) =>
        command === 'leave' &&
        words.languages.some(
          (language) =>
            foldListed(words.text(language, wordsAt(ref), `${name}.options.${id}.label`)) === said,
        ),
    ),
  )
}
