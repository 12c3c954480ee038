/** One text in one language, kept as it is typed; what somebody else wrote meanwhile is shown, and one of both is chosen. */
import { Group, Stack, Text } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import { Growing } from './growing.tsx'
import { NotKept } from './not-kept.tsx'
import type { useKept } from './saving.ts'

export function KeptField({
  kept,
  label,
  described,
  description,
  language,
  may,
  changed,
  problems = [],
  list = false,
}: {
  kept: ReturnType<typeof useKept>
  label: string
  /** Read out where the label alone does not tell it from others; its last words. */
  described: string
  description?: string
  language: string
  may: boolean
  changed: boolean
  problems?: readonly string[]
  /** Each line is a text of its own. */
  list?: boolean
}) {
  const say = useWords()
  return (
    <Stack gap={4}>
      <Growing
        lang={language}
        label={label}
        aria-label={`${described} · ${label}`}
        description={description}
        value={kept.bubbles.join('\n')}
        readOnly={!may}
        error={kept.wrong ? say('studio.required') : undefined}
        onChange={({ currentTarget: { value } }) => kept.write(list ? value.split('\n') : [value])}
        onBlur={kept.flush}
      />
      <Group gap="xs" className="studio-marks">
        {changed && (
          <Text size="sm" c="dimmed">
            {say('dialogs.changed')}
          </Text>
        )}
        <Text size="sm" c="dimmed" role="status">
          {kept.state === 'kept' ? '' : say(`dialogs.saving.${kept.state}`)}
        </Text>
      </Group>
      {problems.map((message) => (
        <Text key={message} size="sm" c="var(--mantine-color-error)">
          {message}
        </Text>
      ))}
      <NotKept kept={kept} between={'\n'} />
    </Stack>
  )
}
