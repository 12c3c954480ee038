/** How far words have come, in words; why not, in plain ones. */
import { useWords } from '../../../ui/words.ts'
import type { SendState } from '../send-state.ts'
import { reasonName } from './names.ts'

export function SendMark({ send: { state, reason } }: { send: SendState }) {
  const say = useWords()
  const told = say(`cases.send.${state}`)
  const why = reason !== undefined && state !== 'sent' ? `: ${reasonName(reason)}` : ''
  return (
    <span className={`send-mark ${state}`}>
      {told}
      {why}
    </span>
  )
}
