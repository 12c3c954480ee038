/** What nobody may think this is. */
import { Stack, Text, Title } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import type { ScreeningTold } from '../contract.ts'

export function NotThis({ languages }: { languages: ScreeningTold['languages'] | undefined }) {
  const say = useWords()
  const states = languages?.map(
    ({ name, reviewed }) => `${name} ${say(reviewed ? 'screening.reviewed' : 'screening.draft')}`,
  )
  return (
    <Stack className="card" p="md" gap="xs" component="section" aria-label={say('screening.not')}>
      <Title order={2} size="h4">
        {say('screening.not')}
      </Title>
      <ul className="dotted">
        <li>{say('screening.notPerfect')}</li>
        <li>{say('screening.notDecides')}</li>
        <li>{say('screening.notStatus')}</li>
        <li>{say('screening.notFinal')}</li>
        {languages?.every(({ reviewed }) => reviewed) !== true && <li>{say('screening.notReviewed')}</li>}
      </ul>
      {states && (
        <Text size="sm" c="dimmed">
          {say('screening.notAll', { languages: states.join(', ') })}
        </Text>
      )}
    </Stack>
  )
}
