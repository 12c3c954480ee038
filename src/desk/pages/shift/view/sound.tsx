import { Button, Group, Switch, Text } from '@mantine/core'
import IconVolume from '@tabler/icons-react/icons/IconVolume'
import { useState } from 'react'
import { ring } from '../../../ui/ring.ts'
import { useWords } from '../../../ui/words.ts'
import type { Change } from './change.ts'
import { Section } from './section.tsx'

export function Sound({ on, change }: { on: boolean; change: Change }) {
  const say = useWords()
  const [heard, setHeard] = useState<boolean>()
  return (
    <Section title={say('shift.sound')}>
      <Switch
        label={say('shift.soundOn')}
        description={say('shift.soundIs')}
        checked={on}
        onChange={(event) => change({ sound: event.currentTarget.checked })}
      />
      <Group gap="sm">
        <Button
          variant="default"
          mih={44}
          leftSection={<IconVolume size={20} stroke={1.5} aria-hidden />}
          onClick={() => void ring().then(setHeard)}
        >
          {say('shift.tryIt')}
        </Button>
        <Text size="sm" role="status">
          {heard !== undefined && say(heard ? 'shift.didYouHear' : 'shift.noSound')}
        </Text>
      </Group>
    </Section>
  )
}
