/** Above the composer, one at a time: ready replies, or the directory. What is chosen goes into the text, never straight to her. */
import { ActionIcon, Group, Text } from '@mantine/core'
import IconX from '@tabler/icons-react/icons/IconX'
import type { KeyboardEvent, RefObject } from 'react'
import { useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { Services } from './directory.tsx'
import { Replies } from './replies.tsx'

export type Panel =
  /** `from`: where the slash stands that opened it; what is chosen takes its place. */
  { kind: 'replies'; asked: string; from?: number } | { kind: 'services'; from?: undefined }

export function AtHandPanel({
  panel,
  card,
  insert,
  pick,
  close,
}: {
  panel: Panel
  card: DeskCard
  insert: (words: string, from?: number) => void
  /** Set to what Enter does while a slash is asked. */
  pick: RefObject<(() => void) | undefined>
  close: () => void
}) {
  const say = useWords()
  const title = say(panel.kind === 'replies' ? 'cases.replies.title' : 'cases.services.title')
  return (
    <section className="at-hand" aria-label={title} onKeyDown={(event) => walk(event, close)}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600} size="sm">
          {title}
        </Text>
        <ActionIcon variant="subtle" aria-label={say('do.close')} onClick={close}>
          <IconX size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Group>
      {panel.kind === 'replies' ? (
        <Replies
          asked={panel.asked}
          typed={panel.from !== undefined}
          pick={pick}
          language={card.language}
          insert={(words) => insert(words, panel.from)}
          close={close}
        />
      ) : (
        <Services card={card} insert={insert} />
      )}
    </section>
  )
}

/** Up and down through what can be chosen; Escape leaves it. */
function walk(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const { key, currentTarget, target } = event
  if (key === 'Escape') {
    event.preventDefault()
    currentTarget.closest('.composer')?.querySelector('textarea')?.focus()
    close()
  } else if ((key === 'ArrowDown' || key === 'ArrowUp') && !(target as HTMLElement).closest('select')) {
    const items = [...currentTarget.querySelectorAll<HTMLElement>('.at-hand-item')]
    const at = items.indexOf(document.activeElement as HTMLElement)
    event.preventDefault()
    items[key === 'ArrowDown' ? at + 1 : Math.max(0, at - 1)]?.focus()
  }
}
