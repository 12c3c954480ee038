/**
 * The conversation itself. It stays at the end while she reads there, and stays where she is when she reads further up. A
 * screen reader is told of each new message of hers once, politely.
 */
import { Button, Text, VisuallyHidden } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { day } from '../../../ui/dates.ts'
import { usePerson } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import type { DeskCard, DeskLine } from '../contract.ts'
import { EventLine } from './event-line.tsx'
import { useOfMemory } from './memory.ts'
import type { One } from './one.ts'
import { withoutArrived } from './outgoing.ts'
import { OutgoingLine } from './outgoing-line.tsx'
import { rowsOf } from './rows.ts'
import { NoteLine, SaidLine } from './said-line.tsx'

/** Nearer than so many pixels counts as being at the end. */
const nearPx = 80

export function Flow({ one, card, lines }: { one: One; card: DeskCard; lines: readonly DeskLine[] }) {
  const say = useWords()
  const me = usePerson()
  const queue = useOfMemory(one, (memory) => memory.queue)
  const outgoing = withoutArrived(queue, lines)
  const rows = rowsOf(lines, (ms) => day(ms))
  const place = useRef<HTMLDivElement>(null)
  const { atEnd, unseen, toEnd, onScroll } = useEnd(place, lines, outgoing.length)
  const news = useNews(lines, me.id)
  return (
    <div className="flow-frame">
      <div
        className="flow"
        ref={place}
        onScroll={onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label={say('cases.talk.flow')}
      >
        {rows.length === 0 && outgoing.length === 0 && (
          <Text c="dimmed" ta="center" p="lg">
            {say(card.agreed === undefined ? 'cases.talk.notAgreed' : 'cases.talk.nothing')}
          </Text>
        )}
        {rows.map((row) => {
          if (row.kind === 'day')
            return (
              <div key={row.key} className="day-line">
                <span>{day(row.at)}</span>
              </div>
            )
          if (row.kind === 'event') return <EventLine key={row.key} line={row.line} />
          if (row.kind === 'note') return <NoteLine key={row.key} line={row.line} />
          return <SaidLine key={row.key} one={one} line={row.line} first={row.first} />
        })}
        {outgoing.map((each) => (
          <OutgoingLine key={each.id} one={one} outgoing={each} />
        ))}
      </div>
      {!atEnd && (
        <Button className="to-end" size="xs" variant="filled" radius="xl" onClick={toEnd}>
          {unseen > 0 ? say('cases.talk.newBelow', { count: unseen }) : say('cases.talk.toEnd')} ↓
        </Button>
      )}
      <VisuallyHidden role="status" aria-live="polite">
        {news}
      </VisuallyHidden>
    </div>
  )
}

function useEnd(place: React.RefObject<HTMLDivElement | null>, lines: readonly DeskLine[], sending: number) {
  const [atEnd, setAtEnd] = useState(true)
  const [seen, setSeen] = useState(lines.length)
  const size = useRef({ height: 0, content: 0 })
  const toEnd = (): void => {
    const flow = place.current
    if (flow) flow.scrollTop = flow.scrollHeight
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something was added.
  useLayoutEffect(() => {
    if (atEnd) toEnd()
  }, [lines.length, sending, atEnd])
  useEffect(() => {
    const flow = place.current
    if (!flow) return undefined
    // The keyboard of a phone, a longer text in the composer: the end stays in sight.
    const watch = new ResizeObserver(() => {
      if (atEnd) toEnd()
    })
    watch.observe(flow)
    return () => watch.disconnect()
  })
  if (atEnd && seen !== lines.length) setSeen(lines.length)
  const onScroll = (): void => {
    const flow = place.current
    if (!flow) return
    const { clientHeight: height, scrollHeight: content } = flow
    // It was not she who scrolled: what is shown has another size now.
    const resized = height !== size.current.height || content !== size.current.content
    size.current = { height, content }
    if (resized && atEnd) toEnd()
    else setAtEnd(content - flow.scrollTop - height < nearPx)
  }
  return { atEnd, unseen: lines.length - seen, toEnd, onScroll }
}

/** The newest words that are not mine, once each; what was there at first is not read out. */
function useNews(lines: readonly DeskLine[], me: string): string {
  const say = useWords()
  const first = useRef(lines.at(-1)?.number ?? 0)
  const newest = lines.findLast(({ kind, by }) => kind !== 'event' && by !== me && by !== 'itgel')
  if (!newest || newest.number <= first.current) return ''
  return `${say('cases.talk.new')}: ${newest.text ?? ''}`
}
