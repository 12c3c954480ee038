/** What she did, as lines of her case: what the counsellor who has her reads and can open. */
import type { CaseLine, Marked } from '../counselling/case-line.ts'
import type { Activity, Language, Shared, Words } from '../message.ts'
import type { Stage } from './turn.ts'

/** `at`: when she wrote it. What a platform brings hours later, since nobody took it here, is not from now. */
export function herLines(activity: Activity, heard: Marked[], at: number): CaseLine[] {
  const marked = heard.length > 0 && { marked: heard }
  if (activity.type === 'message')
    return [{ at, by: 'she', kind: activity.value ? 'choice' : 'text', text: activity.text, ...marked }]
  if (activity.name === 'edited')
    return [{ at, by: 'she', kind: 'text', text: activity.text, changed: true, ...marked }]
  if (activity.name !== 'media') return []
  const { more = [], text, ...first } = activity
  return [mediaLine(first, at, text), ...more.map((one) => mediaLine(one, at))]
}

/** A place or a contact has no words of hers under it. */
function mediaLine({ value, shared, ref }: Shared, at: number, text: Words | undefined = shared): CaseLine {
  return {
    at,
    by: 'she',
    kind: 'media',
    media: value,
    ...(text !== undefined && { text }),
    ...(ref !== undefined && { ref }),
  }
}

/** An old button comes without what stands on it (Telegram): whoever has her reads what we wrote there. */
export function labelled(
  activity: Activity,
  { script, words }: Pick<Stage, 'script' | 'words'>,
  language: Language,
): Activity {
  if (activity.type !== 'message' || !activity.value || activity.text !== '') return activity
  const { dialog, step, option } = activity.value
  const known = script.dialogs
    .get(dialog)
    ?.steps.get(step)
    ?.options.some(({ id }) => id === option)
  return known
    ? { ...activity, text: words.text(language, dialog, `${step}.options.${option}.label`) }
    : activity
}
