/** What was heard in the tried sentence, by which rule, in which words; and which rules were held back, and by what. */
import { Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import IconEarOff from '@tabler/icons-react/icons/IconEarOff'
import { useEffect, useState } from 'react'
import type { ScreenUrgency, Signal } from '../../../../screening/finding.ts'
import { pieces } from '../../../ui/marked.ts'
import { UrgencyMark } from '../../../ui/urgency-mark.tsx'
import { type Say, useLanguage, useWords } from '../../../ui/words.ts'
import type { HeldBack, Tried, TriedBubble } from './engine.ts'
import { heldName, labelName, ruleName, type ScreeningWords } from './names.ts'
import type { Engine } from './use-engine.ts'

type Known = { engine: Engine; words: ScreeningWords }

export function Found({ tried, ...known }: { tried: Tried } & Known) {
  const say = useWords()
  const { urgency, bubbles } = tried
  return (
    <section className="found" aria-label={say('screening.result')}>
      <Announced tried={tried} />
      <Stack gap="sm">
        <Title order={3} size="h5">
          {say('screening.result')}
        </Title>
        <div>
          <Urgency urgency={urgency} />
          <Text>{say(`screening.meaning.${urgency}`)}</Text>
        </div>
        <ol className="tried">
          {bubbles.map((bubble, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand there twice.
            <li key={at}>
              {bubbles.length > 1 && (
                <Text size="xs" c="dimmed">
                  {say('screening.bubble', { number: at + 1 })}
                </Text>
              )}
              <Bubble bubble={bubble} {...known} />
            </li>
          ))}
        </ol>
        {tried.cut && (
          <Text size="sm" c="dimmed">
            {say('screening.cut', { count: bubbles.length })}
          </Text>
        )}
      </Stack>
    </section>
  )
}

function Urgency({ urgency }: { urgency: ScreenUrgency }) {
  const say = useWords()
  if (urgency !== 'none') return <UrgencyMark urgency={urgency} size="md" />
  return (
    <Text component="span" className="urgency" fw={600}>
      <IconEarOff size={18} stroke={1.75} aria-hidden />
      {say('screening.nothing')}
    </Text>
  )
}

function Bubble({ bubble: { text, signals, heldBack }, ...known }: { bubble: TriedBubble } & Known) {
  const say = useWords()
  const marked = signals.map(({ label, urgency, evidence }) => ({ label, urgency, places: evidence }))
  return (
    <Stack gap={8}>
      <Text className="tried-words">
        <bdi>
          {pieces(text, marked).map(({ text: piece, urgency }, at) =>
            urgency === undefined ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places.
              <span key={at}>{piece}</span>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places.
              <mark key={at} className={`heard ${urgency}`}>
                {piece}
              </mark>
            ),
          )}
        </bdi>
      </Text>
      {signals.length > 0 && (
        <ul className="heard-list">
          {signals.map((signal) => (
            <HeardSignal key={signal.id} signal={signal} {...known} />
          ))}
        </ul>
      )}
      {heldBack.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {say('screening.heldBack')}
          </Text>
          <ul className="heard-list">
            {heldBack.map((one) => (
              <Held key={one.rule} one={one} {...known} />
            ))}
          </ul>
        </div>
      )}
    </Stack>
  )
}

function HeardSignal({ signal, ...known }: { signal: Signal } & Known) {
  const say = useWords()
  const language = useLanguage()
  const { id, label, urgency, evidence, doubtful, earlier } = signal
  const rule = ruleName(id, { ...known, language })
  return (
    <li>
      <Group gap="xs">
        <Urgency urgency={urgency} />
        <Text fw={600}>{labelName(label)}</Text>
        {doubtful && (
          <Text size="sm" c="dimmed">
            {say('screening.doubtful')}
          </Text>
        )}
        {earlier && (
          <Text size="sm" c="dimmed">
            {say('screening.earlier')}
          </Text>
        )}
      </Group>
      <Text lang={rule.lang}>{rule.text}</Text>
      {evidence.length > 0 && (
        <Text size="sm">{say('screening.words', { words: quoted(evidence.map(({ text }) => text)) })}</Text>
      )}
      <Text size="xs" c="dimmed">
        {say('screening.rule', { id })}
      </Text>
    </li>
  )
}

function Held({ one, ...known }: { one: HeldBack } & Known) {
  const say = useWords()
  const language = useLanguage()
  const rule = ruleName(one.rule, { ...known, language })
  const by = heldName(one.by, { ...known, language })
  return (
    <li>
      <Text size="sm">
        <strong>{labelName(one.label)}</strong> · <span lang={rule.lang}>{rule.text}</span>
      </Text>
      <Text size="sm">{say('screening.words', { words: quoted(one.on) })}</Text>
      <Text size="sm">
        {one.heard.length > 0
          ? say('screening.heldByWords', { what: by.text, words: one.heard.join(', ') })
          : say('screening.heldBy', { what: by.text })}
      </Text>
    </li>
  )
}

const quoted = (words: readonly string[]): string => [...new Set(words)].map((each) => `«${each}»`).join(', ')

/** So that a reader of screens is told once she pauses, and not at every letter. */
const pauseMs = 700

function Announced({ tried }: { tried: Tried }) {
  const say = useWords()
  const sentence = summary(tried, say)
  const [told, setTold] = useState('')
  useEffect(() => {
    const timeout = window.setTimeout(() => setTold(sentence), pauseMs)
    return () => window.clearTimeout(timeout)
  }, [sentence])
  return <VisuallyHidden role="status">{told}</VisuallyHidden>
}

function summary({ urgency, bubbles }: Tried, say: Say): string {
  if (urgency === 'none') return `${say('screening.nothing')}. ${say('screening.meaning.none')}`
  const labels = new Set(bubbles.flatMap(({ signals }) => signals.map(({ label }) => labelName(label))))
  return `${say(`cases.urgency.${urgency}`)}. ${say('screening.found', { count: labels.size })} ${[...labels].join(', ')}`
}
