/** The word by which she shows that it is her: when she agrees it, and when she says it. Nobody's eyes, not even a counsellor's. */
import type { Case, Conversation } from '../conversation.ts'
import { foldWords } from '../dialog/hear.ts'
import { codeWord } from '../dialog/script.ts'
import type { Talk } from '../dialog/standing.ts'
import type { Activity } from '../message.ts'
import { lettersApart } from '../problems.ts'

/** What she typed has just been taken for her word. Where she only stands at that question, a person may have her: then it is for them. */
export function agreesCodeWord({ facts }: Conversation, after: Talk, activity: Activity): boolean {
  const word = after.facts[codeWord]
  return typed(activity) !== undefined && word !== undefined && word !== facts[codeWord]
}

export function saysCodeWord({ facts }: Conversation, activity: Activity): boolean {
  const agreed = facts[codeWord]
  const text = typed(activity)
  return typeof agreed === 'string' && text !== undefined && compared(text) === compared(agreed)
}

/** She mistyped it and corrects her message: what stands there now is as near to her word as a slip of the finger. */
export function correctsCodeWord({ facts }: Conversation, activity: Activity): boolean {
  const agreed = facts[codeWord]
  if (typeof agreed !== 'string' || activity.type === 'message' || activity.name !== 'edited') return false
  const [before, after] = [compared(agreed), compared(activity.text)]
  const apart = lettersApart(before, after)
  return after !== '' && apart < before.length && apart <= Math.max(2, before.length / 3)
}

/** A flower or "..." has no letters, and of what is longer than any word none are read: such is itself alone, and not all that has none. */
const compared = (text: string): string =>
  foldWords(text) || text.normalize('NFKC').replaceAll('\ufe0f', '').trim()

/** After a time away only her code word tells that it is her. What the bot answers does not depend on it. */
export function identityOf(
  { identity }: Case,
  { conversation, activity, away }: { conversation: Conversation; activity: Activity; away: boolean },
): Case['identity'] {
  if (saysCodeWord(conversation, activity) && (away || identity === 'unconfirmed')) return 'confirmed'
  return away ? 'unconfirmed' : identity
}

const typed = (activity: Activity): string | undefined => {
  if (activity.type === 'message') return activity.value ? undefined : activity.text
  return activity.name === 'edited' ? activity.text : undefined
}
