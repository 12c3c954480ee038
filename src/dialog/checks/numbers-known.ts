/** Phone numbers come from the directory only: steps name rows of it, and no text has one written in. */
import { didYouMean, problemAt } from '../../problems.ts'
import { bubblesOf, type Check, everyStep, stepPath } from './check.ts'

/** Three digits or more in a row, or parted as in a phone number. */
const phone = /\d[\d \u00a0-]*\d[\d \u00a0-]*\d/

export const numbersKnown: Check = (draft) => {
  const known = draft.directory.map(({ id }) => id)
  const unknown = everyStep(draft).flatMap(({ dialog, name, step }) =>
    step.numbers.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [
            problemAt(
              dialog.source,
              stepPath(name, ['numbers', index]),
              `"${id}" is not in the directory${didYouMean(id, known)}`,
            ),
          ],
    ),
  )
  const message = 'a phone number must not be written into a text; use {{numbers}}, which shows the directory'
  const written = everyStep(draft).flatMap(({ dialog, name }) =>
    draft.languages.flatMap((language) => {
      const file = draft.dialogWords(language, dialog.id)
      return file && bubblesOf(file.words[name]?.text).some((text) => phone.test(text))
        ? [problemAt(file.source, [name, 'text'], message)]
        : []
    }),
  )
  const lines = draft.languages.flatMap((language) =>
    [draft.line(language), draft.directoryWords(language)].flatMap((file) =>
      Object.entries(file?.words ?? {}).flatMap(([key, text]) =>
        file && phone.test(text) ? [problemAt(file.source, [key], message)] : [],
      ),
    ),
  )
  // A counsellor finds the directory beside the ready replies.
  const replies = draft.languages.flatMap((language) => {
    const file = draft.replies(language)
    return Object.entries(file?.words ?? {}).flatMap(([group, { replies: texts }]) =>
      Object.entries(texts).flatMap(([id, text]) =>
        file && phone.test(text)
          ? [
              problemAt(
                file.source,
                [group, 'replies', id],
                'a phone number must not be written into a ready reply: it is sent from the directory',
              ),
            ]
          : [],
      ),
    )
  })
  return [...unknown, ...written, ...lines, ...replies]
}
