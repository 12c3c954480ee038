/** One text of a step in one language: each bubble a field of its own, with what is wrong, stale or too long beside it. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import type { TextSeen } from '../contract.ts'
import { Growing } from './growing.tsx'
import { languageName, mostOf, partName } from './names.ts'
import { NotKept } from './not-kept.tsx'
import { useKeptText } from './saving.ts'

export type TextPlace = { dialog: string; step: string; part: string }

export function TextField({
  place,
  text,
  may,
  hideLabel = false,
  hideState = false,
}: {
  place: TextPlace
  text: TextSeen
  may: boolean
  /** Where the head of a table says it; it is still read out. */
  hideLabel?: boolean
  /** Where it stands in a column of its own. */
  hideState?: boolean
}) {
  const say = useWords()
  const { language, shared } = text
  const kept = useKeptText({ ...place, language }, text.bubbles)
  const bubbles = kept.bubbles.length === 0 ? [''] : kept.bubbles
  const most = mostOf(place.part)
  const label = `${partName(place.part)} · ${languageName(language)}`
  const writes = may && !shared
  return (
    <Stack gap={4} className="studio-text" data-state={text.state}>
      {bubbles.map((bubble, at) => {
        const named = bubbles.length === 1 ? label : `${label} ${at + 1}`
        const left = most - bubble.length
        return (
          <Growing
            // biome-ignore lint/suspicious/noArrayIndexKey: a bubble is known by its place.
            key={at}
            lang={language}
            label={hideLabel ? undefined : named}
            aria-label={hideLabel ? `${place.step}: ${named}` : undefined}
            value={bubble}
            readOnly={!writes}
            error={left < 0 ? say('dialogs.tooLong', { count: -left }) : undefined}
            description={
              at === 0 && writes && left < most / 4 && left >= 0
                ? say('dialogs.left', { count: left })
                : undefined
            }
            onChange={(event) => kept.write(bubbles.with(at, event.currentTarget.value))}
            onBlur={kept.flush}
          />
        )
      })}
      <Group gap="xs" className="studio-marks">
        {shared && (
          <Text size="sm" c="dimmed">
            {say('dialogs.shared')}
          </Text>
        )}
        {text.state !== 'fresh' && !hideState && (
          <Text size="sm" className="look studio-mark">
            {say(`dialogs.state.${text.state}`)}
          </Text>
        )}
        {text.changed && (
          <Text size="sm" c="dimmed">
            {say('dialogs.changed')}
          </Text>
        )}
        {writes && place.part === 'text' && bubbles.every((one) => one.trim() !== '') && (
          <Button variant="subtle" size="compact-sm" onClick={() => kept.write([...bubbles, ''])}>
            {say('dialogs.addBubble')}
          </Button>
        )}
        <Text size="sm" c="dimmed" role="status">
          {kept.state === 'kept' ? '' : say(`dialogs.saving.${kept.state}`)}
        </Text>
      </Group>
      {text.amiss.map(({ term, why, word }) => (
        <Text key={`${term} ${why} ${word}`} size="sm" className="look studio-mark">
          {say(`translate.amiss.${why}`, { word })}
        </Text>
      ))}
      {text.problems.map((message) => (
        <Text key={message} size="sm" c="var(--mantine-color-error)">
          {message}
        </Text>
      ))}
      <NotKept kept={kept} between={'\n\n'} />
    </Stack>
  )
}
