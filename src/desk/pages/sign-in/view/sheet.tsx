/** The sheet of paper on which every step of signing in stands. */
import { Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { LanguageButton } from '../../../ui/appearance.tsx'
import { useWords } from '../../../ui/words.ts'

export function Sheet({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const say = useWords()
  useEffect(() => {
    document.title = `${title} · ${say('shell.desk')}`
  }, [title, say])
  return (
    <Stack mih="100dvh" justify="center" align="center" p="md" className="sheet">
      <Group justify="space-between" w="100%" maw={440} component="header">
        <Text fw={600}>{say('shell.name')}</Text>
        <LanguageButton />
      </Group>
      <Stack component="main" className="card" p={{ base: 'md', xs: 'xl' }} w="100%" maw={440} gap="md">
        <Title order={1} size="h3">
          {title}
        </Title>
        {lead && <Text c="dimmed">{lead}</Text>}
        {children}
      </Stack>
    </Stack>
  )
}
