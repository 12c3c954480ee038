/** The link of an invitation, shown this once: whoever has it is in. */
import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { dayAndClock } from '../../../ui/dates.ts'
import { useWords } from '../../../ui/words.ts'

export function InvitationLink({
  name,
  invitation: { link, expiresAt },
}: {
  name: string
  invitation: { link: string; expiresAt: number }
}) {
  const say = useWords()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <Stack className="card" p="lg" role="region" aria-label={say('people.link')}>
      <Text component="h2" fw={600} m={0} ref={head} tabIndex={-1}>
        {say('people.linkFor', { name })}
      </Text>
      <Code block className="secret">
        {link}
      </Code>
      <Text>{say('people.linkOnce')}</Text>
      <Text size="sm" c="dimmed">
        {say('invitation.until', { at: dayAndClock(expiresAt) })}
      </Text>
      <Group>
        <CopyButton text={link} label={say('people.copyLink')} />
        <Button component={Link} href="/people" variant="subtle" mih={36}>
          {say('people.toEverybody')}
        </Button>
      </Group>
    </Stack>
  )
}
