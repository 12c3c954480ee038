/** A typed line as what she would have done: pressed one of the choices shown last, sent something, or written. */
import {
  type Activity,
  type MediaKind,
  mediaKinds,
  type PlatformId,
  type Received,
  type SuggestedAction,
  type Words,
} from '../../message.ts'

/** There is one woman at one terminal. */
export const address = 'terminal' as PlatformId

export function readLine(
  line: string,
  { choices, locale }: { choices: readonly SuggestedAction[]; locale: string | undefined },
): Activity {
  const hint = locale === undefined ? {} : { locale }
  const sent = /^\/send (\w+)$/.exec(line.trim())?.[1]
  if (sent !== undefined && isMedia(sent)) return { type: 'event', name: 'media', value: sent }
  const pressed = choices.find(({ title }, index) => sameWord(line, title) || isNumber(line, index + 1))
  if (pressed) return { type: 'message', text: pressed.title, value: pressed.value, ...hint }
  return { type: 'message', text: line as Words, ...hint }
}

/** The n-th thing that happened. */
export const happened = (activity: Activity, n: number, now: number): Received => ({
  channel: 'terminal',
  id: `${address}/${n}` as PlatformId,
  address,
  order: n,
  at: now,
  activity,
})

const isMedia = (word: string): word is MediaKind => (mediaKinds as readonly string[]).includes(word)
const isNumber = (line: string, number: number): boolean => line.trim() === String(number)
const sameWord = (line: string, title: string): boolean =>
  line.trim().toLowerCase() === title.trim().toLowerCase()
