/** A link to the staff's own bot. The chat in which it is opened becomes the way; then this page is asked anew. */
import { Button, Group, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { dayAndClock } from '../../../ui/dates.ts'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { waysRoutes } from '../contract.ts'

const lookEveryMs = 5000

export function Telegram() {
  const say = useWords()
  const get = useDeed(waysRoutes.telegram)
  const [link, setLink] = useState<Awaited<ReturnType<typeof get.run>>>()
  useEffect(() => {
    if (!link) return undefined
    const look = window.setInterval(() => void askAgain(waysRoutes.read), lookEveryMs)
    return () => window.clearInterval(look)
  }, [link])
  return (
    <>
      <Text size="sm" c="dimmed">
        {say('ways.telegramIs')}
      </Text>
      <Refusal problem={get.problem} />
      {link ? (
        <Group gap="sm">
          <Button component="a" href={link.link} target="_blank" rel="noreferrer" mih={44}>
            {say('ways.telegramOpen')}
          </Button>
          <CopyButton text={link.link} />
          <Text size="sm" c="dimmed">
            {say('ways.until', { at: dayAndClock(link.expiresAt) })}
          </Text>
        </Group>
      ) : (
        <Group>
          <Button variant="default" mih={44} loading={get.busy} onClick={() => void get.run().then(setLink)}>
            {say('ways.telegramGet')}
          </Button>
        </Group>
      )}
    </>
  )
}
