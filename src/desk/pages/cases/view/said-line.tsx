/** Words in the flow: whose they are is written, not only shown by side and colour; a note looks like nothing that is sent. */
import { Text, Tooltip } from '@mantine/core'
import IconLock from '@tabler/icons-react/icons/IconLock'
import { memo } from 'react'
import { clock } from '../../../ui/dates.ts'
import { type Piece, pieces } from '../../../ui/marked.ts'
import { usePerson } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import type { DeskLine } from '../contract.ts'
import { MediaPiece } from './media-piece.tsx'
import { signalName, useNames } from './names.ts'
import type { One } from './one.ts'
import { SendMark } from './send-mark.tsx'

/** Drawn anew when its line changes, not with each letter and each tick around it. */
export const SaidLine = memo(function SaidLine({
  one,
  line,
  first,
}: {
  one: One
  line: DeskLine
  first: boolean
}) {
  const say = useWords()
  const me = usePerson()
  const nameOf = useNames()
  const whose =
    line.by === 'she' ? 'hers' : line.by === 'itgel' ? 'program' : line.by === me.id ? 'mine' : 'staff'
  const { text = '' } = line
  return (
    <div className={`said ${whose}`} data-line={line.number}>
      {first && (
        <Text className="said-by" size="xs" c="dimmed">
          {nameOf(line.by)}
          {line.earlier && ` · ${say('cases.talk.earlier')}`}
        </Text>
      )}
      <div className="bubble">
        {line.kind === 'choice' && <span className="said-kind">{say('cases.talk.choice')}: </span>}
        {line.changed && <span className="said-kind">{say('cases.talk.changed')}: </span>}
        {line.kind === 'media' && line.media && (
          <span className="said-kind">
            {say(`cases.media.${line.media}`)}
            {text !== '' && ' '}
          </span>
        )}
        {line.opens && <MediaPiece one={one} line={line} />}
        <bdi>{line.marked ? pieces(text, line.marked).map(asPiece) : text}</bdi>
      </div>
      <div className="said-foot">
        <time dateTime={new Date(line.at).toISOString()}>{clock(line.at)}</time>
        {line.send && <SendMark send={line.send} />}
      </div>
    </div>
  )
})

const asPiece = (piece: Piece, index: number) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places.
  piece.labels.length === 0 ? <span key={index}>{piece.text}</span> : <MarkedPiece key={index} {...piece} />

/** By pointer, finger or key: what was heard here. */
function MarkedPiece({ text, labels, urgency = 'medium' }: Piece) {
  const say = useWords()
  const told = say('cases.talk.marked', { labels: labels.map(signalName).join(', ') })
  return (
    <Tooltip label={told} events={{ hover: true, focus: true, touch: true }} multiline maw={320}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the rule behind it can be read by keys too. */}
      <mark className={`heard ${urgency}`} tabIndex={0} aria-description={told}>
        {text}
      </mark>
    </Tooltip>
  )
}

export function NoteLine({ line }: { line: Pick<DeskLine, 'by' | 'text' | 'at'> & { number?: number } }) {
  const say = useWords()
  const nameOf = useNames()
  return (
    <div className="note-line" data-line={line.number}>
      <Text className="note-title" size="xs" fw={600}>
        <IconLock size={14} stroke={2} aria-hidden /> {say('cases.talk.note')}
      </Text>
      <div className="note-text">
        <bdi>{line.text}</bdi>
      </div>
      <Text size="xs" className="note-foot">
        {nameOf(line.by)} · {clock(line.at)}
      </Text>
    </div>
  )
}
