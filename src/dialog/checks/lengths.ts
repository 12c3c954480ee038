/** Nothing is longer than the smallest channel takes (Messenger): labels 20 characters, texts 2000. */
import { type Problem, problemAt } from '../../problems.ts'
import { bubblesOf, type Check, everyStep } from './check.ts'

/** Source: Messenger Platform, quick replies (title) and text messages; see src/channels/messenger. */
export const longestLabel = 20
export const longestText = 2000

export const lengths: Check = (draft) =>
  everyStep(draft).flatMap(({ dialog, name }) =>
    draft.languages.flatMap((language) => {
      const file = draft.dialogWords(language, dialog.id)
      const words = file?.words[name]
      if (!file || !words) return []
      const labels = Object.entries(words.options ?? {}).filter(
        ([, { label }]) => label.length > longestLabel,
      )
      const single = typeof words.text === 'string'
      const texts = bubblesOf(words.text).flatMap((text, index): Problem[] => {
        if (text.length <= longestText) return []
        const path = single ? [name, 'text'] : [name, 'text', index]
        return [
          problemAt(
            file.source,
            path,
            `the text is too long (${text.length} characters; at most ${longestText}); make two of it`,
          ),
        ]
      })
      return [
        ...texts,
        ...labels.map(([id, { label }]) =>
          problemAt(
            file.source,
            [name, 'options', id, 'label'],
            `"${label}" is too long for a button (${label.length} characters; at most ${longestLabel})`,
          ),
        ),
      ]
    }),
  )
