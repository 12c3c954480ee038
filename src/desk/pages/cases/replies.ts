/** Ready replies, `locales/<lng>/replies.json`: one sentence under one name in every language, so that a counsellor sees both. */
import type { ReplyBook } from '../../../locale/files.ts'
import type { DeskReply } from './contract.ts'

export type Replies = { groups: { id: string; name: Record<string, string> }[]; replies: DeskReply[] }

/** As they are published now, in the order of the first language; a language without the file has none. */
export function repliesAtHand(books: ReadonlyMap<string, ReplyBook>): Replies {
  const groups = new Map<string, Record<string, string>>()
  const replies = new Map<string, DeskReply>()
  for (const [language, book] of books) {
    for (const [group, { name, replies: texts }] of Object.entries(book)) {
      groups.set(group, { ...groups.get(group), [language]: name })
      for (const [id, said] of Object.entries(texts)) {
        const key = `${group}.${id}`
        replies.set(key, { id: key, group, text: { ...replies.get(key)?.text, [language]: said } })
      }
    }
  }
  return { groups: [...groups].map(([id, name]) => ({ id, name })), replies: [...replies.values()] }
}
