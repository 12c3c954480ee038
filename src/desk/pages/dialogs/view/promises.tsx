/** What a change would do to the conversations that are promised, with the place where each goes another way. */
import { Stack, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import { useWords } from '../../../ui/words.ts'
import type { PromisesSeen } from '../../promises/contract.ts'

export function Promises({
  promises: seen,
  again,
}: {
  promises: PromisesSeen | undefined
  /** Asks once more, while they are being replayed. */
  again: () => void
}) {
  const say = useWords()
  useEffect(() => {
    if (!seen?.running) return undefined
    const timer = window.setTimeout(again, 500)
    return () => window.clearTimeout(timer)
  }, [seen, again])
  const promises = seen?.running ? undefined : seen
  return (
    <Stack component="section" className="card" p="md" gap={6} aria-label={say('promises.title')}>
      <Title order={2} size="h5">
        {say('promises.title')}
      </Title>
      <Text role="status">
        {promises === undefined
          ? say('promises.running')
          : promises.different.length === 0
            ? say('promises.same', { n: promises.count })
            : say('promises.differs', { n: promises.count, of: promises.different.length })}
      </Text>
      {promises && promises.different.length > 0 && (
        <ul className="plain-list">
          {promises.different.map(({ file, about, line, message, before }) => (
            <li key={file}>
              {about}{' '}
              <Text component="span" size="sm" c="dimmed">
                {say('promises.place', { file, line })}
                {before && ` · ${say('promises.alsoBefore')}`}
              </Text>
              <Text size="sm">{message}</Text>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
