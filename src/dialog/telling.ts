/**
 * What a locked phone would tell of a message: it shows the beginning to whoever looks. Roots of telling words, folded like
 * what she types, so that every ending and both scripts are caught. Scripts are checked by it, and counsellors are warned.
 */
import { foldWords } from './hear.ts'

export const shownLocked = 40

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
].map((word) => ({ word, key: foldWords(word) }))

export const betweenWords = /[^\p{L}\p{N}]+/u

/** The telling words in what others may see: their roots. */
export function tellingIn(text: string): string[] {
  const words = text.split(betweenWords).map(foldWords)
  return telling.filter(({ key }) => words.some((word) => word.startsWith(key))).map(({ word }) => word)
}

/** In what a locked phone shows of a message. */
export const tellingLocked = (text: string): string[] => tellingIn(text.slice(0, shownLocked))
