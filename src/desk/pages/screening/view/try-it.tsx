/**
 * A sentence is tried here. It stays in this browser: it is heard by the engine on the page, and no request, no store and no
 * address ever holds it. Spelling is not checked, because some browsers send what is typed away for that.
 */
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core'
import IconLock from '@tabler/icons-react/icons/IconLock'
import { type RefObject, useDeferredValue, useMemo } from 'react'
import { useWords } from '../../../ui/words.ts'
import { Found } from './found.tsx'
import type { ScreeningWords } from './names.ts'
import type { Engine } from './use-engine.ts'

const mostCharacters = 4000

/** A cry, a denial in a film, and a story in bubbles: written as people write. Nobody's words. */
const examples = [
  'Нөхөр намайг зодоод байна, хаалга түгжчихсэн',
  'Кинонд нөхөр нь эхнэрээ зоддог',
  'намайг\nпаспортыг минь\nавсан',
  'nuhur namaig alah gej bn',
]

export function TryIt({
  text,
  setText,
  field,
  engine,
  words,
}: {
  text: string
  setText: (text: string) => void
  field: RefObject<HTMLTextAreaElement | null>
  engine: Engine | undefined
  words: ScreeningWords | undefined
}) {
  const say = useWords()
  const late = useDeferredValue(text)
  const tried = useMemo(() => (late.trim() === '' ? undefined : engine?.tried(late)), [engine, late])
  return (
    <Stack className="card" p="md" gap="sm" component="section" aria-label={say('screening.try')}>
      <Title order={2} size="h4">
        {say('screening.try')}
      </Title>
      <Textarea
        ref={field}
        label={say('screening.label')}
        description={say('screening.how')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={mostCharacters}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        data-gramm="false"
        translate="no"
      />
      <Group gap={8} wrap="nowrap" align="flex-start">
        <IconLock size={18} stroke={1.75} aria-hidden />
        <Text size="sm">{say('screening.private')}</Text>
      </Group>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {say('screening.examples')}
        </Text>
        {examples.map((example) => (
          <button
            key={example}
            type="button"
            className="phrase"
            onClick={() => setText(example)}
            aria-label={say('screening.tryThis', { phrase: example.replaceAll('\n', ' / ') })}
          >
            {example.replaceAll('\n', ' / ')}
          </button>
        ))}
        {text !== '' && (
          <Button
            variant="subtle"
            size="compact-sm"
            mih={32}
            onClick={() => {
              setText('')
              field.current?.focus()
            }}
          >
            {say('screening.clear')}
          </Button>
        )}
      </Group>
      {tried && engine && words ? (
        <Found tried={tried} engine={engine} words={words} />
      ) : (
        <Text c="dimmed" size="sm" className="found-none" aria-busy={text !== '' || undefined}>
          {say(text === '' || engine ? 'screening.empty' : 'state.loading')}
        </Text>
      )}
    </Stack>
  )
}
