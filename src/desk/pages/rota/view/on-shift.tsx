import { Group, Text } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import type { RotaSeen } from '../contract.ts'
import { nameOf } from './words.ts'

/** Who would be called this minute. */
export function OnShift({ seen }: { seen: RotaSeen }) {
  const say = useWords()
  return (
    <Group className="card" p="md" gap="xl" component="section" aria-label={say('rota.now')}>
      <Text component="h2" fw={600} m={0}>
        {say('rota.now')}
      </Text>
      {seen.now.map(({ role, people }) => (
        <Text key={role} component="div">
          <Text component="span" size="sm" c="dimmed">
            {say(`rota.role.${role}`)}:{' '}
          </Text>
          {people.length > 0 ? people.map((id) => nameOf(seen, id)).join(', ') : say('rota.nobody')}
        </Text>
      ))}
    </Group>
  )
}
