/** How many are in the middle of what would change, for whoever decides on it. */
import { Stack, Text, Title } from '@mantine/core'
import { dayAndClock } from '../../../ui/dates.ts'
import { useWords } from '../../../ui/words.ts'
import type { StandingSeen } from '../../steps/contract.ts'
import { dialogName } from './names.ts'

export function Standing({ standing }: { standing: StandingSeen | undefined }) {
  const say = useWords()
  if (!standing || standing.dialogs.length === 0) return null
  const { dialogs, gone, at, fives } = standing
  return (
    <Stack component="section" className="card" p="md" gap={4} aria-label={say('steps.standing.title')}>
      <Title order={2} size="h5">
        {say('steps.standing.title')}
      </Title>
      {dialogs.map(({ dialog, standing: n }) => (
        <Text key={dialog}>
          {n === undefined
            ? say('steps.standing.few', { dialog: dialogName(dialog), fives })
            : say('steps.standing.dialog', { dialog: dialogName(dialog), n })}
        </Text>
      ))}
      {gone.map(({ dialog, step, standing: n }) => (
        <Text key={`${dialog} ${step}`} className="look studio-note">
          {n === undefined
            ? say('steps.standing.goneFew', { dialog: dialogName(dialog), step, fives })
            : say('steps.standing.gone', { dialog: dialogName(dialog), step, n })}
        </Text>
      ))}
      <Text size="sm" c="dimmed">
        {say('steps.standing.lead', { at: dayAndClock(at), fives })}
      </Text>
    </Stack>
  )
}
