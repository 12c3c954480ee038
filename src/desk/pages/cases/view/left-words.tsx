/** A conversation that went away while something was being written: the words are not lost with it. */
import { Stack, Text } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import { useMemory } from './memory.ts'
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
