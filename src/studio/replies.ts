/**
 * The ready replies of counsellors as staff change them: by situation, in one order for all languages, each text side by side.
 * Pure.
 */
import type { HouseFiles } from '../dialog/load.ts'
import { type ReplyBook, repliesSchema } from '../locale/files.ts'
import type { Language } from '../message.ts'
import type { Edited, Wrong } from './edits.ts'
import { readValue, same } from './units.ts'
import { wordsText } from './words-text.ts'

export type ReplyText = Readonly<Record<Language, string>>
export type ReplyGroup = {
  id: string
  name: ReplyText
  changed: boolean
  replies: { id: string; text: ReplyText; changed: boolean }[]
}

const fileOf = (language: Language): string => `locales/${language}/replies.json`

/** Undefined where the file is there and cannot be read. */
function bookOf(files: HouseFiles, language: Language): ReplyBook | undefined {
  const text = files[fileOf(language)]
  if (text === undefined) return {}
  return repliesSchema.safeParse(readValue(fileOf(language), text)).data
}

type Books = Map<Language, ReplyBook>
function booksOf(files: HouseFiles, languages: readonly Language[]): Books | undefined {
  const books: Books = new Map()
  for (const language of languages) {
    const book = bookOf(files, language)
    // What cannot be read is not written over.
    if (!book) return undefined
    books.set(language, book)
  }
  return books
}

const written = (files: HouseFiles, books: Books): HouseFiles => ({
  ...files,
  ...Object.fromEntries([...books].map(([language, book]) => [fileOf(language), wordsText(book)])),
})

const textsUnder = (books: Books, take: (book: ReplyBook) => string | undefined): ReplyText =>
  Object.fromEntries(
    [...books].flatMap(([language, book]) => {
      const text = take(book)
      return text === undefined ? [] : [[language, text]]
    }),
  )

/** Every name in the order of the first language; what only another has comes after. */
const namesIn = (books: Books, take: (book: ReplyBook) => object | undefined): string[] => [
  ...new Set([...books.values()].flatMap((book) => Object.keys(take(book) ?? {}))),
]

export function repliesOf(
  files: HouseFiles,
  liveFiles: HouseFiles,
  languages: readonly Language[],
): ReplyGroup[] | undefined {
  const [books, live] = [booksOf(files, languages), booksOf(liveFiles, languages)]
  if (!books) return undefined
  return namesIn(books, (book) => book).map((group) => {
    const name = textsUnder(books, (book) => book[group]?.name)
    return {
      id: group,
      name,
      changed:
        !live ||
        !same(
          name,
          textsUnder(live, (book) => book[group]?.name),
        ),
      replies: namesIn(books, (book) => book[group]?.replies).map((id) => {
        const text = textsUnder(books, (book) => book[group]?.replies[id])
        const before = live && textsUnder(live, (book) => book[group]?.replies[id])
        return { id, text, changed: !same(text, before) }
      }),
    }
  })
}

/** One situation, or one reply in it. */
export type ReplyPlace = { group: string; reply?: string | undefined }

const at = (book: ReplyBook | undefined, { group, reply }: ReplyPlace): string | undefined =>
  reply === undefined ? book?.[group]?.name : book?.[group]?.replies[reply]

/** Texts of replies and names of situations; what a counsellor could not send is refused. */
export function writeReply(
  files: HouseFiles,
  languages: readonly Language[],
  { language, was, now, ...place }: ReplyPlace & { language: Language; was: string; now: string },
): Edited | { wrong: Wrong[] } {
  const books = booksOf(files, languages)
  const book = books?.get(language)
  const { group, reply } = place
  if (!books || !book || ![...books.values()].some((one) => at(one, place) !== undefined))
    return { missing: true }
  const stands = at(book, place) ?? ''
  const text = now.trim()
  if (stands === text) return { files }
  if (stands !== was) return { conflict: [stands] }
  if (text === '') return { wrong: [{ field: 'now', message: 'an empty text says nothing' }] }
  const before = book[group] ?? { name: text, replies: {} }
  const changed =
    reply === undefined
      ? { ...before, name: text }
      : { ...before, replies: { ...before.replies, [reply]: text } }
  return { files: written(files, books.set(language, { ...book, [group]: changed })) }
}

/**
 * A reply at the end of its situation, or a situation at the end, with its first reply. `unique`, small letters and digits, names what is
 * added: two who add one beside each other add two.
 */
export function addReply(
  files: HouseFiles,
  languages: readonly Language[],
  {
    group,
    name,
    text,
    unique,
  }: { group?: string | undefined; name?: ReplyText | undefined; text: ReplyText; unique: string },
): Edited | { wrong: Wrong[] } {
  const books = booksOf(files, languages)
  if (!books) return { missing: true }
  const groups = namesIn(books, (book) => book)
  if (group !== undefined && !groups.includes(group)) return { missing: true }
  const wrong = languages.flatMap((language) => [
    ...((text[language] ?? '').trim() === ''
      ? [{ field: `text.${language}`, message: 'an empty text says nothing' }]
      : []),
    ...(group === undefined && (name?.[language] ?? '').trim() === ''
      ? [{ field: `name.${language}`, message: 'a situation needs a name' }]
      : []),
  ])
  if (wrong.length > 0) return { wrong }
  const into = group ?? `situation_${unique}`
  const reply = `reply_${unique}`
  for (const [language, book] of books) {
    const known = book[into] ?? {
      name: (name?.[language] ?? at(books.get(languages[0] ?? ''), { group: into }) ?? into).trim(),
      replies: {},
    }
    const replies = { ...known.replies, [reply]: (text[language] ?? '').trim() }
    books.set(language, { ...book, [into]: { ...known, replies } })
  }
  return { files: written(files, books) }
}

/** Taken away in every language, as she saw it. A situation is taken away when nothing is left in it. */
export function removeReply(
  files: HouseFiles,
  languages: readonly Language[],
  { was, ...place }: ReplyPlace & { was: ReplyText },
): Edited {
  const books = booksOf(files, languages)
  if (!books) return { missing: true }
  const { group, reply } = place
  const stands = textsUnder(books, (book) => at(book, place))
  if (Object.keys(stands).length === 0) return { missing: true }
  const full = reply === undefined && namesIn(books, (book) => book[group]?.replies).length > 0
  if (full || languages.some((language) => stands[language] !== was[language]))
    return { conflict: Object.values(stands) }
  for (const [language, book] of books) {
    const { [group]: known, ...others } = book
    if (!known) continue
    if (reply === undefined) books.set(language, others)
    else {
      const { [reply]: _, ...replies } = known.replies
      books.set(language, { ...book, [group]: { ...known, replies } })
    }
  }
  return { files: written(files, books) }
}

/** One place up (-1) or down (1), in every language. */
export function moveReply(
  files: HouseFiles,
  languages: readonly Language[],
  { group, reply, by }: ReplyPlace & { by: -1 | 1 },
): Edited {
  const books = booksOf(files, languages)
  if (!books) return { missing: true }
  const names = namesIn(books, (book) => (reply === undefined ? book : book[group]?.replies))
  const from = names.indexOf(reply ?? group)
  const to = from + by
  if (from < 0) return { missing: true }
  if (to < 0 || to >= names.length) return { files }
  const order = names.toSpliced(from, 1).toSpliced(to, 0, names[from] ?? '')
  const put = <T>(box: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(order.flatMap((name) => (box[name] === undefined ? [] : [[name, box[name]] as const])))
  for (const [language, book] of books) {
    const known = book[group]
    if (reply === undefined) books.set(language, put(book))
    else if (known) books.set(language, { ...book, [group]: { ...known, replies: put(known.replies) } })
  }
  return { files: written(files, books) }
}
