/** A conversation that went away while something was being written: the words are not lost with it. */
import { Button, Stack, Text } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import { remember, useMemory } from './memory.ts'
import type { One } from './one.ts'

export function LeftWords({ one }: { one: One }) {
  const say = useWords()
  const { say: words, note, queue } = useMemory(one)
  const left = [...queue.filter(({ state }) => state !== 'done').map(({ text }) => text), words, note].filter(
    (text) => text.trim() !== '',
  )
  return (
    <Stack gap="xs" mb="sm">
      <Text>{say(left.length > 0 ? 'cases.talk.goneWhy' : 'cases.talk.goneWhyNone')}</Text>
      {left.map((text) => (
        <Text key={text} className="left-words" size="sm" ta="left">
          {text}
        </Text>
      ))}
    </Stack>
  )
}

/** It ended, or somebody else writes to her now, while something was being written: it stands here until it is let go. */
export function Unsendable({ one, writes, notes }: { one: One; writes: boolean; notes: boolean }) {
  const say = useWords()
  const memory = useMemory(one)
  const left = [writes ? '' : memory.say, writes || notes ? '' : memory.note].filter(
    (text) => text.trim() !== '',
  )
  if (left.length === 0) return null
  const letGo = (): void => remember(one, { mode: 'say', say: '', ...(!notes && { note: '' }) })
  return (
    <Stack gap="xs" p="sm" className="unsendable" role="status">
      <Text size="sm">{say('cases.talk.unsendable')}</Text>
      {left.map((text) => (
        <Text key={text} className="left-words" size="sm">
          {text}
        </Text>
      ))}
      <div>
        <Button variant="default" mih={44} onClick={letGo}>
          {say('cases.send.dismiss')}
        </Button>
      </div>
    </Stack>
  )
}
