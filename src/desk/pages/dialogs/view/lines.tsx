/** A list of boxes, such as the answers of a question: each can be moved up and down, taken out, and one added. */
import { Button, Group, Stack } from '@mantine/core'
import IconArrowDown from '@tabler/icons-react/icons/IconArrowDown'
import IconArrowUp from '@tabler/icons-react/icons/IconArrowUp'
import { type ReactNode, useRef, useState } from 'react'
import { useWords } from '../../../ui/words.ts'

type Parts = {
  called: string
  items: readonly unknown[]
  set: (items: readonly unknown[]) => void
  line: (item: unknown, named: string, set: (changed: unknown) => void) => ReactNode
}

export function Lines({ called, items, set, line }: Parts) {
  const say = useWords()
  const next = useRef(items.length)
  /** A line keeps its fields, and the place of her keyboard, when it is moved. */
  const [keys, setKeys] = useState<readonly number[]>(() => items.map((_, at) => at))
  const become = (order: readonly number[]): void => {
    setKeys(order.map((at) => keys[at] ?? next.current++))
    set(order.map((at) => items[at] ?? {}))
  }
  const places = items.map((_, at) => at)
  const swapped = (at: number, by: 1 | -1): readonly number[] => places.with(at, at + by).with(at + by, at)
  return (
    <Stack gap="sm">
      {items.map((one, at) => {
        const named = `${called} ${at + 1}`
        const move = (label: string, Sign: typeof IconArrowUp, by: 1 | -1) => (
          <Button
            variant="subtle"
            mih={44}
            px="xs"
            aria-label={`${named}: ${label}`}
            title={label}
            aria-disabled={!(at + by in items)}
            onClick={() => at + by in items && become(swapped(at, by))}
          >
            <Sign size={18} stroke={1.5} aria-hidden />
          </Button>
        )
        return (
          <div key={keys[at]} className="studio-box">
            {line(one, named, (changed) => set(items.with(at, changed ?? {})))}
            <Group gap={4}>
              {items.length > 1 && move(say('studio.up'), IconArrowUp, -1)}
              {items.length > 1 && move(say('studio.down'), IconArrowDown, 1)}
              <Button
                variant="subtle"
                mih={44}
                aria-label={`${named}: ${say('dialogs.form.remove')}`}
                onClick={() => become(places.toSpliced(at, 1))}
              >
                {say('dialogs.form.remove')}
              </Button>
            </Group>
          </div>
        )
      })}
      <Group>
        <Button variant="default" mih={44} onClick={() => become([...places, items.length])}>
          {say('dialogs.form.add', { what: called })}
        </Button>
      </Group>
    </Stack>
  )
}
