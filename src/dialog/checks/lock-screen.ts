/**
 * A locked phone shows the beginning of each message to whoever looks: the first 40 characters tell nothing.
 * Roots of telling words, folded like what she types, so that every ending and both scripts are caught.
 */
import { type Problem, problemAt } from '../../problems.ts'
import { foldListed } from '../hear.ts'
import { bubblesOf, type Check, everyStep } from './check.ts'

const shownLocked = 40

const telling = [
  'цагдаа',
  'хүчирхий',
  'хүчинд',
  'зоди',
  'зодо',
  'зодс',
  'цохи',
  'наймаа',
  'худалд',
  'бэлгийн',
  'хохирог',
  'аюул',
  'айлга',
  'заналхий',
  'дарамт',
  'мөлж',
  'паспорт',
  'хөхр',
  'зугт',
  'жендэр',
  'зөвлөх',
  'нөхөр',
  'хамгаалах',
  'police',
  'violen',
  'abus',
  'traffick',
  'rape',
  'victim',
  'danger',
  'assault',
  'shelter',
  'threat',
  'gender',
  'mgec',
  'exploit',
  'passport',
  'husband',
  'escape',
  'hotline',
  'helpline',
  'counsel',
  'crisis',
  'survivor',
].map((word) => ({ word, key: foldListed(word) }))

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

/** The telling words in what others may see, as an editor is told of them. */
export function tellingIn(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).map(foldListed)
  return telling
    .filter(({ key }) => words.some((word) => word.startsWith(key)))
    .map(({ word }) => `"${word}…"`)
}

function tellsIn(text: string): string[] {
  const start = text.slice(0, shownLocked)
  const found = tellingIn(start)
  for (const value of ['numbers', 'services']) if (start.includes(`{{${value}`)) found.push(`{{${value}}}`)
  if (found.length === 0) return []
  return [
    `a locked phone shows the first ${shownLocked} characters, and they have ${found.join(', ')}; put it later`,
  ]
}
