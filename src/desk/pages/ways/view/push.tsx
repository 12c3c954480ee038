import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../ui/words.ts'
import type { Add } from './shown.ts'
import { type NotSubscribed, subscribe } from './subscribe.ts'

const sentences = { no: 'ways.pushNot', denied: 'ways.pushDenied', failed: 'ways.pushFailed' } as const

export function Push({ publicKey, add }: { publicKey: string; add: Add }) {
  const say = useWords()
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<NotSubscribed>()
  async function allow(): Promise<void> {
    setBusy(true)
    const to = await subscribe(publicKey)
    setWhy(typeof to === 'string' ? to : undefined)
    if (typeof to !== 'string') await add({ pager: 'web-push', to })
    setBusy(false)
  }
  return (
    <>
      <Text size="sm" c="dimmed">
        {say('ways.pushIs')}
      </Text>
      <div role="status">
        {why && (
          <Text size="sm" className="look card" p="sm">
            {say(sentences[why])}
          </Text>
        )}
      </div>
      <Group>
        <Button variant="default" mih={44} loading={busy} onClick={() => void allow()}>
          {say('ways.pushAdd')}
        </Button>
      </Group>
    </>
  )
}
