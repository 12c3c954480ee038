/** What she did, as lines of her case: what the counsellor who has her reads and can open. */
import type { CaseLine, Marked } from '../counselling/case-line.ts'
import type { Activity, Shared, Words } from '../message.ts'

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
