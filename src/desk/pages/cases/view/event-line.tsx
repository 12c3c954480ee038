/** What happened, in the flow: one quiet line. What it says comes from the server's code, never from anybody's words. */
import { clock } from '../../../ui/dates.ts'
import { sayCode, useLanguage } from '../../../ui/words.ts'
import type { DeskLine } from '../contract.ts'
import { useNames } from './names.ts'

export function EventLine({ line: { event = 'offered', by, to, at, number } }: { line: DeskLine }) {
  const nameOf = useNames()
  useLanguage()
  const values = { who: nameOf(by), to: to === undefined ? '' : nameOf(to) }
  return (
    <div className={`event-line ${event.replaceAll(' ', '-')}`} data-line={number}>
      <span>
        {sayCode(`cases.event.${event.replaceAll(' ', '_')}`, values) ?? event} · {clock(at)}
      </span>
    </div>
  )
}
