/** The top of a page: its name, and what one does here most. */
import { Group, Title } from '@mantine/core'
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useWords } from './words.ts'

export function PageHead({ title, back, children }: { title: string; back?: string; children?: ReactNode }) {
  const say = useWords()
  return (
    <Group justify="space-between" mb="md" gap="sm" mih={44}>
      <Group gap="xs" wrap="nowrap">
        {back !== undefined && (
          <Link href={back} className="bar-link" aria-label={say('do.back')}>
            <IconArrowLeft size={22} stroke={1.5} aria-hidden />
          </Link>
        )}
        <Title order={1} size="h3">
          {title}
        </Title>
      </Group>
      {children}
    </Group>
  )
}
