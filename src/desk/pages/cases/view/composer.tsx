/**
 * Where she is written to. What is typed is kept outside of this component, so that it outlives a lock, a lost connection and
 * going elsewhere. A note has a text of its own: nothing meant for staff can be sent to her by a slip of a switch.
 */
import { ActionIcon, Button, Group, Menu, SegmentedControl, Text, Textarea } from '@mantine/core'
import IconBook from '@tabler/icons-react/icons/IconBook'
import IconDotsVertical from '@tabler/icons-react/icons/IconDotsVertical'
import IconLock from '@tabler/icons-react/icons/IconLock'
import IconMessageReply from '@tabler/icons-react/icons/IconMessageReply'
import IconSend from '@tabler/icons-react/icons/IconSend'
import { type KeyboardEvent, useRef, useState } from 'react'
import { tellingLocked } from '../../../../dialog/telling.ts'
import { keep, kept } from '../../../ui/kept.ts'
import { useShortcut } from '../../../ui/shortcuts.tsx'
import { useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { AtHandPanel, type Panel } from './at-hand.tsx'
import { slashAt } from './find.ts'
import { Hints } from './hints.tsx'
import { type Mode, remember, useMemory } from './memory.ts'
import type { One } from './one.ts'
import { send } from './sender.ts'
import { tellTyping } from './typing.ts'
import { windowLeft } from './why.ts'

const mostCharacters = 4000
/** From here on it is told how many are left. */
const nearTheEnd = 400

export function Composer({
  one,
  card,
  most,
  now,
  writes,
}: {
  one: One
  card: DeskCard
  most: number
  now: number
  writes: boolean
}) {
  const say = useWords()
  const memory = useMemory(one)
  const field = useRef<HTMLTextAreaElement>(null)
  const [panel, setPanel] = useState<Panel>()
  const [enterSends, setEnterSends] = useState(kept('sends') !== 'ctrl')
  const mode: Mode = writes ? memory.mode : 'note'
  const text = memory[mode]
  const stopped = mode === 'say' && whyNot(card, now)
  /** What stands behind a slash is asked of the replies, never sent to her. */
  const asking = panel?.from !== undefined
  const pick = useRef<() => void>(undefined)
  const ready = !asking && text.trim() !== '' && text.trim().length <= mostCharacters && !stopped

  const write = (next: string): void => remember(one, { [mode]: next })
  const insert = (words: string, from?: number): void => {
    const caret = field.current?.selectionStart ?? text.length
    const start = from ?? caret
    const before = text.slice(0, start)
    const glue = before === '' || /\s$/.test(before) ? '' : ' '
    write(`${before}${glue}${words}${text.slice(caret)}`)
    setPanel(undefined)
    const at = before.length + glue.length + words.length
    window.setTimeout(() => {
      field.current?.focus()
      field.current?.setSelectionRange(at, at)
    })
  }
  const submit = (): void => {
    if (!ready) return
    send(one, mode, text.trim())
    setPanel(undefined)
    field.current?.focus()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && panel) {
      event.preventDefault()
      setPanel(undefined)
      return
    }
    if (asking && event.key === 'ArrowDown') {
      event.preventDefault()
      focusFirst(field.current)
      return
    }
    if (asking && event.key === 'Enter') {
      event.preventDefault()
      pick.current?.()
      return
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey) return
    if (enterSends || event.ctrlKey || event.metaKey) {
      event.preventDefault()
      submit()
    }
  }
  const onChange = (next: string): void => {
    write(next)
    if (mode === 'say' && !stopped && next !== '') tellTyping(one)
    const slash = mode === 'say' && slashAt(next, field.current?.selectionStart ?? next.length)
    if (slash) setPanel({ kind: 'replies', asked: slash.asked, from: slash.from })
    else if (panel?.from !== undefined) setPanel(undefined)
  }
  useShortcut('Alt+KeyR', say('cases.write.replies'), () => setPanel({ kind: 'replies', asked: '' }))
  useShortcut('Alt+KeyD', say('cases.write.services'), () => setPanel({ kind: 'services' }))

  return (
    <div className={`composer ${mode}`}>
      {mode === 'say' && !panel && <Hints card={card} one={one} />}
      {panel && (
        <AtHandPanel
          panel={panel}
          card={card}
          insert={insert}
          pick={pick}
          close={() => setPanel(undefined)}
        />
      )}
      <Group gap="xs" justify="space-between" wrap="nowrap">
        {writes ? (
          <SegmentedControl
            size="xs"
            value={mode}
            onChange={(next) => {
              remember(one, { mode: next as Mode })
              setPanel(undefined)
            }}
            data={[
              { value: 'say', label: say('cases.write.say') },
              { value: 'note', label: say('cases.write.note') },
            ]}
            aria-label={say('cases.write.to')}
          />
        ) : (
          <Text size="sm" fw={600}>
            {say('cases.write.note')}
          </Text>
        )}
        <Group gap={4} wrap="nowrap">
          {mode === 'say' && (
            <>
              <Tool
                label={say('cases.write.replies')}
                on={panel?.kind === 'replies'}
                press={() => setPanel(toggled(panel, 'replies'))}
              >
                <IconMessageReply size={20} stroke={1.5} aria-hidden />
              </Tool>
              <Tool
                label={say('cases.write.services')}
                on={panel?.kind === 'services'}
                press={() => setPanel(toggled(panel, 'services'))}
              >
                <IconBook size={20} stroke={1.5} aria-hidden />
              </Tool>
            </>
          )}
          <SendsBy
            enterSends={enterSends}
            choose={(enter) => {
              keep('sends', enter ? 'enter' : 'ctrl')
              setEnterSends(enter)
            }}
          />
        </Group>
      </Group>
      {stopped && (
        <Text size="sm" id="composer-stopped">
          {say(stopped)}
        </Text>
      )}
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <Textarea
          ref={field}
          className="composer-field"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKey}
          placeholder={say(mode === 'say' ? 'cases.write.placeholder' : 'cases.write.notePlaceholder')}
          aria-label={say(mode === 'say' ? 'cases.write.placeholder' : 'cases.write.notePlaceholder')}
          autosize
          minRows={1}
          maxRows={8}
          maxLength={mostCharacters}
          autoComplete="off"
          {...(mode === 'note' && { leftSection: <IconLock size={18} stroke={1.75} aria-hidden /> })}
        />
        <Button
          onClick={submit}
          disabled={!ready}
          className="composer-send"
          aria-label={say(mode === 'say' ? 'cases.write.send' : 'cases.write.sendNote')}
        >
          {mode === 'say' ? (
            <IconSend size={20} stroke={1.75} aria-hidden />
          ) : (
            <IconLock size={20} stroke={1.75} aria-hidden />
          )}
          <span className="composer-send-word">
            {say(mode === 'say' ? 'cases.write.send' : 'cases.write.sendNote')}
          </span>
        </Button>
      </Group>
      <Foot text={text} mode={mode} most={most} />
    </div>
  )
}

const focusFirst = (field: HTMLElement | null): void =>
  field?.closest('.composer')?.querySelector<HTMLElement>('.at-hand-item')?.focus()

const toggled = (panel: Panel | undefined, kind: Panel['kind']): Panel | undefined =>
  panel?.kind === kind ? undefined : kind === 'replies' ? { kind, asked: '' } : { kind }

function whyNot(card: DeskCard, now: number) {
  if (card.agreed === undefined) return 'cases.write.prepared'
  if (card.blocked) return 'cases.now.blocked'
  return windowLeft(card, now) === 0 && 'cases.now.windowOver'
}

function Tool({
  label,
  on,
  press,
  children,
}: {
  label: string
  on: boolean
  press: () => void
  children: React.ReactNode
}) {
  return (
    <ActionIcon
      variant={on ? 'light' : 'subtle'}
      size="lg"
      aria-label={label}
      aria-expanded={on}
      title={label}
      onClick={press}
    >
      {children}
    </ActionIcon>
  )
}

function SendsBy({ enterSends, choose }: { enterSends: boolean; choose: (enter: boolean) => void }) {
  const say = useWords()
  return (
    <Menu position="top-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={say('cases.write.enterHow')}
          title={say('cases.write.enterHow')}
        >
          <IconDotsVertical size={20} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={enterSends ? 'enter' : 'ctrl'} onChange={(key) => choose(key === 'enter')}>
          <Menu.RadioItem value="enter" closeMenuOnClick>
            {say('cases.write.enter')}
          </Menu.RadioItem>
          <Menu.RadioItem value="ctrl" closeMenuOnClick>
            {say('cases.write.ctrlEnter')}
          </Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

/** How much room is left, in how many parts it goes, and what a locked phone would tell. */
function Foot({ text, mode, most }: { text: string; mode: Mode; most: number }) {
  const say = useWords()
  const left = mostCharacters - text.length
  const telling = mode === 'say' ? tellingLocked(text) : []
  const parts = mode === 'say' && text.length > most ? Math.ceil(text.length / most) : 1
  return (
    <>
      {telling.length > 0 && (
        <Text size="xs" className="locked-hint" role="status">
          {say('cases.write.locked', { words: telling.map((word) => `${word}…`).join(', ') })}
        </Text>
      )}
      {(left < nearTheEnd || parts > 1) && (
        <Text size="xs" c="dimmed" role="status">
          {parts > 1 && `${say('cases.write.parts', { count: parts })} `}
          {left < nearTheEnd && say('cases.write.left', { count: left })}
        </Text>
      )}
    </>
  )
}
