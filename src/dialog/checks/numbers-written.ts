/** No text has a phone number written in: it would be shown for ever, and nobody dials it. */
import type { StepWords } from '../../locale/files.ts'
import { type Path, problemAt } from '../../problems.ts'
import { bubblesOf, type Check, everyStep } from './check.ts'

/** Three digits or more in a row, or parted as in a phone number; by a dot, a dash or a stroke more than once, as no hour is. */
const phone = /\p{Nd}[\p{Nd} -]*\p{Nd}[\p{Nd} -]*\p{Nd}|\p{Nd}{2,}(?:[./\u2010-\u2015]\p{Nd}{2,}){2,}/u
const hasPhone = (text: string): boolean => phone.test(text.normalize('NFKC'))

/** All that she reads of a step. What she may say herself is heard, not shown. */
const textsIn = ({ text, alt, options, facts }: StepWords): [Path, string][] => [
  ...bubblesOf(text).map((bubble): [Path, string] => [['text'], bubble]),
  ...(alt === undefined ? [] : [[['alt'], alt] as [Path, string]]),
  ...Object.entries(options ?? {}).map(([id, { label }]): [Path, string] => [
    ['options', id, 'label'],
    label,
  ]),
  ...Object.entries(facts ?? {}).map(([fact, told]): [Path, string] => [['facts', fact], told]),
]

export const numbersWritten: Check = (draft) => {
  const message = 'a phone number must not be written into a text; use {{numbers}}, which shows the directory'
  const written = everyStep(draft).flatMap(({ dialog, name }) =>
    draft.languages.flatMap((language) => {
      const file = draft.dialogWords(language, dialog.id)
      const found = textsIn(file?.words[name] ?? {}).find(([, text]) => hasPhone(text))
      return file && found ? [problemAt(file.source, [name, ...found[0]], message)] : []
    }),
  )
  const lines = draft.languages.flatMap((language) =>
    [draft.line(language), draft.directoryWords(language), draft.page(language)].flatMap((file) =>
      Object.entries(file?.words ?? {}).flatMap(([key, text]) =>
        file && hasPhone(text) ? [problemAt(file.source, [key], message)] : [],
      ),
    ),
  )
  // A counsellor finds the directory beside the ready replies.
  const replies = draft.languages.flatMap((language) => {
    const file = draft.replies(language)
    return Object.entries(file?.words ?? {}).flatMap(([group, { replies: texts }]) =>
      Object.entries(texts).flatMap(([id, text]) =>
        file && hasPhone(text)
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
  return [...written, ...lines, ...replies]
}
