import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

export function AccountSection({
  title,
  lead,
  children,
}: {
  title: string
  lead: string
  children: ReactNode
}) {
  return (
    <Stack className="card" p="lg" gap="sm" component="section" aria-label={title}>
      <Title order={2} size="h5">
        {title}
      </Title>
      <Text size="sm" c="dimmed">
        {lead}
      </Text>
      {children}
    </Stack>
  )
}
