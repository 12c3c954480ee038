/** Every rule in words, by kind, to be searched: what it listens for, a phrase it hears, and one at which it keeps quiet. */
import { Group, Select, Stack, Text, TextInput } from '@mantine/core'
import IconSearch from '@tabler/icons-react/icons/IconSearch'
import { memo, type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { useLanguage, useWords } from '../../../ui/words.ts'
import type { ToldRule } from './engine.ts'
import { labelName, ruleName, type ScreeningWords } from './names.ts'
import { RuleItem } from './rule-item.tsx'
import type { Engine } from './use-engine.ts'

const urgencies = ['critical', 'high', 'medium'] as const

/** Not drawn anew for each letter that is tried above it. */
export const Rules = memo(function Rules({
  engine,
  words,
  tryPhrase,
}: {
  engine: Engine
  words: ScreeningWords
  tryPhrase: (phrase: string) => void
}) {
  const say = useWords()
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const [kind, setKind] = useState<string | null>(null)
  const [urgency, setUrgency] = useState<string | null>(null)
  const sought = useDeferredValue(search.trim().toLowerCase())
  const all = engine.toldRules
  const labels = useMemo(() => [...new Set(all.map(({ label }) => label))], [all])
  const shown = useMemo(() => {
    const says = (rule: ToldRule): boolean =>
      [
        rule.id,
        rule.about,
        ruleName(rule.id, { words, engine, language }).text,
        labelName(rule.label),
        ...rule.fires,
        ...rule.quiet,
      ].some((text) => text.toLowerCase().includes(sought))
    return all.filter(
      (rule) =>
        (kind === null || rule.label === kind) &&
        (urgency === null || rule.urgency === urgency) &&
        says(rule),
    )
  }, [all, words, engine, language, sought, kind, urgency])
  const narrowed = sought !== '' || kind !== null || urgency !== null
  return (
    <Stack gap="md">
      <Text c="dimmed">{say('screening.rulesLead', { count: all.length })}</Text>
      <Group grow preventGrowOverflow={false} gap="sm" align="end" role="search">
        <TextInput
          label={say('screening.search')}
          placeholder={say('screening.searchIn')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
          autoComplete="off"
          spellCheck={false}
        />
        <Select
          label={say('screening.kind')}
          placeholder={say('screening.all')}
          clearable
          data={labels.map((label) => ({ value: label, label: labelName(label) }))}
          value={kind}
          onChange={setKind}
        />
        <Select
          label={say('screening.urgency')}
          placeholder={say('screening.all')}
          clearable
          data={urgencies.map((each) => ({ value: each, label: say(`cases.urgency.${each}`) }))}
          value={urgency}
          onChange={setUrgency}
        />
      </Group>
      <Text size="sm" role="status">
        {shown.length === 0 ? say('screening.none') : say('screening.matches', { count: shown.length })}
      </Text>
      {labels
        .map((label) => ({ label, these: shown.filter((rule) => rule.label === label) }))
        .filter(({ these }) => these.length > 0)
        .map(({ label, these }) => (
          // A new search opens what it finds; what she opened herself stays open.
          <Kind key={`${label} ${narrowed}`} opened={narrowed} name={labelName(label)} count={these.length}>
            {() =>
              these.map((rule) => (
                <RuleItem key={rule.id} rule={rule} engine={engine} words={words} tryPhrase={tryPhrase} />
              ))
            }
          </Kind>
        ))}
    </Stack>
  )
})

/** The rules of a kind, drawn when it is opened: all of them at once are many for an old phone. */
function Kind({
  opened,
  name,
  count,
  children,
}: {
  opened: boolean
  name: string
  count: number
  children: () => ReactNode
}) {
  const say = useWords()
  const [open, setOpen] = useState(opened)
  return (
    <details className="card kind" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{name}</h3>
        <Text component="span" size="sm" c="dimmed">
          {say('screening.matches', { count })}
        </Text>
      </summary>
      {open && <ul className="rule-list">{children()}</ul>}
    </details>
  )
}
