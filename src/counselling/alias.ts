/** A name to speak of her by, which says nothing of her: a word and a number drawn from the case's id. */
import type { CaseId } from '../message.ts'

const words = [
  'Уул',
  'Гол',
  'Нуур',
  'Салхи',
  'Цас',
  'Бороо',
  'Солонго',
  'Од',
  'Нар',
  'Үүл',
  'Манан',
  'Шүүдэр',
  'Хайлаас',
  'Хус',
  'Нарс',
  'Хуш',
  'Удвал',
  'Вансэмбэрүү',
  'Яргуй',
  'Сарнай',
  'Гоёо',
  'Тогоруу',
  'Хун',
  'Галуу',
  'Хараацай',
  'Болжмор',
  'Буга',
  'Зээр',
  'Тарвага',
  'Хэрэм',
  'Аргаль',
  'Янгир',
] as const

export function aliasOf(id: CaseId): string {
  let mark = 0x811c9dc5
  for (const letter of id) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return `${words[mark % words.length]} ${10 + ((mark >>> 8) % 90)}`
}
