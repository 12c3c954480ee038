/** How a service is written: what she is told of it, and where its number was read. */
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '../../../../ui/call.ts'
import { Refusal } from '../../../../ui/states.tsx'
import { language, type Say, sayCode, useWords } from '../../../../ui/words.ts'
import type { WrongSeen } from '../../contract.ts'
import type { ServiceSeen } from '../../directory-contract.ts'
import { languageName } from '../names.ts'
import { kindName, kinds } from './names.ts'
import { OpenHours, openOf } from './open-hours.tsx'

type Box = Record<string, unknown>
export type Written = { value: Box; names: Record<string, string> }

const texts = ['number', 'from_abroad', 'text_to', 'web', 'note', 'source'] as const
const hints = { source: 'directory.field.sourceIs', number: 'directory.newNumber' } as const
const most = { number: 21, from_abroad: 21, text_to: 21, web: 120, note: 500, source: 500 } as const

/** What is not said stands as an empty choice. */
const orNot = (say: Say, choices: readonly { value: string; label: string }[]) => [
  { value: '', label: say('directory.notSaid') },
  ...choices,
]

export function ServiceForm({
  service,
  languages,
  places,
  others,
  may,
  busy,
  problem,
  wrong,
  save,
  takeAway,
  touched,
  wait,
}: {
  /** Absent: a new one. */
  service?: ServiceSeen
  languages: readonly string[]
  places: readonly { id: string; names: Record<string, string> }[]
  /** Services of the same country, for the one that is shown instead. */
  others: readonly { value: string; label: string }[]
  may: boolean
  busy: boolean
  problem: Problem | undefined
  wrong: WrongSeen
  save: (written: Written) => void
  takeAway?: () => void
  /** Something was written in it. */
  touched?: () => void
  /** Something else is to be decided first. */
  wait: boolean
}) {
  const say = useWords()
  const [value, setValue] = useState<Box>(
    () => service?.written ?? { kind: 'other', hours: 'unknown', languages: [] },
  )
  const [names, setNames] = useState<Record<string, string>>(() => service?.names ?? {})
  const set = (key: string, one: unknown): void => {
    touched?.()
    setValue((before) => ({ ...before, [key]: one }))
  }
  const text = (key: string): string => String(value[key] ?? '')
  const errorOf = (key: string): string | undefined => {
    const found = wrong.find(({ field }) => field === key || field.startsWith(`${key}.`))
    return found && (sayCode(`directory.wrong.${key}`) ?? found.message)
  }
  const field = (key: (typeof texts)[number]) => (
    <TextInput
      key={key}
      label={say(`directory.field.${key}`)}
      description={key in hints ? say(hints[key as keyof typeof hints]) : undefined}
      value={text(key)}
      maxLength={most[key]}
      inputMode={key === 'web' ? 'url' : undefined}
      required={key === 'number' || key === 'source'}
      error={errorOf(key)}
      autoComplete="off"
      onChange={(event) => set(key, event.currentTarget.value)}
    />
  )
  const choice = (key: string, label: string, data: { value: string; label: string }[], hint?: string) => (
    <NativeSelect
      label={label}
      description={hint}
      data={data}
      value={text(key)}
      error={errorOf(key)}
      onChange={(event) => set(key, event.currentTarget.value)}
    />
  )
  const of = <const K extends string>(codes: readonly K[], name: (code: K) => string) =>
    codes.map((code) => ({ value: code as string, label: name(code) }))
  const known = [
    ...texts,
    'kind',
    'hours',
    'languages',
    'cost',
    'for',
    'place',
    'instead',
    'open',
    'source_on',
    'names',
  ]
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save({ value: cleaned(value), names })
      }}
    >
      <fieldset className="plain" disabled={!may}>
        <Stack gap="md">
          {languages.map((code) => (
            <TextInput
              key={code}
              lang={code}
              label={say('directory.name', { language: languageName(code) })}
              value={names[code] ?? ''}
              maxLength={80}
              required
              error={
                wrong.some(({ field: at }) => at === `names.${code}`)
                  ? say('directory.wrong.names')
                  : undefined
              }
              onChange={(event) => {
                const { value: name } = event.currentTarget
                touched?.()
                setNames((before) => ({ ...before, [code]: name }))
              }}
            />
          ))}
          {service && service.nameOf.length > 0 && (
            <Text size="sm" c="dimmed">
              {say('directory.sharedName', { count: service.nameOf.length })}
            </Text>
          )}
          {field('number')}
          {field('from_abroad')}
          {field('source')}
          <TextInput
            type="date"
            label={say('directory.field.source_on')}
            value={text('source_on')}
            error={errorOf('source_on') ?? errorOf('source_year')}
            description={
              value.source_on === undefined && typeof value.source_year === 'number'
                ? `${say('directory.field.source_year')}: ${value.source_year}`
                : undefined
            }
            onChange={(event) => set('source_on', event.currentTarget.value)}
          />
          {choice('kind', say('directory.field.kind'), of(kinds, kindName))}
          {choice(
            'hours',
            say('directory.field.hours'),
            of(['always', 'office', 'unknown'], (one) => say(`directory.hours.${one}`)),
          )}
          {value.hours === 'office' && (
            <OpenHours value={openOf(value.open)} set={(open) => set('open', open)} error={errorOf('open')} />
          )}
          <TextInput
            label={say('directory.field.languages')}
            description={say('directory.field.languagesIs')}
            value={Array.isArray(value.languages) ? value.languages.join(', ') : ''}
            error={errorOf('languages')}
            onChange={(event) => set('languages', event.currentTarget.value.split(/[,\s]\s*/))}
          />
          {choice(
            'cost',
            say('directory.field.cost'),
            orNot(
              say,
              of(['free', 'paid', 'unknown'], (one) => say(`directory.cost.${one}`)),
            ),
          )}
          {choice(
            'for',
            say('directory.field.for'),
            orNot(
              say,
              of(['women', 'children', 'foreigners', 'citizens'], (one) => say(`directory.for.${one}`)),
            ),
          )}
          {choice(
            'place',
            say('directory.field.place'),
            orNot(
              say,
              places.map(({ id, names: called }) => ({ value: id, label: called[language()] ?? id })),
            ),
            say('directory.field.placeIs'),
          )}
          {field('text_to')}
          {field('web')}
          {choice('instead', say('directory.field.instead'), orNot(say, others))}
          {field('note')}
          {wrong
            .filter(({ field: at }) => !known.includes(at.split('.')[0] ?? ''))
            .map(({ field: at, message }) => (
              <Text key={`${at} ${message}`} c="var(--mantine-color-error)" role="alert">
                {at}: {message}
              </Text>
            ))}
          <Refusal problem={problem} />
          {may && (
            <Group justify="flex-end" gap="sm">
              {takeAway && (
                <Button variant="default" mih={44} onClick={takeAway}>
                  {say('studio.takeAway')}
                </Button>
              )}
              <Button type="submit" mih={44} loading={busy} disabled={wait}>
                {say('do.save')}
              </Button>
            </Group>
          )}
        </Stack>
      </fieldset>
    </form>
  )
}

/** What is empty is not said; the year of a source is that of its day. */
function cleaned(value: Box): Box {
  const languages = Array.isArray(value.languages) ? value.languages.filter((code) => code !== '') : []
  const year =
    typeof value.source_on === 'string' && value.source_on !== ''
      ? Number(value.source_on.slice(0, 4))
      : undefined
  const open = value.hours === 'office' ? openOf(value.open) : []
  const entries = Object.entries(value)
    .map(([key, one]): [string, unknown] => [key, typeof one === 'string' ? one.trim() : one])
    .filter(([key, one]) => one !== '' && key !== 'open')
  return {
    ...Object.fromEntries(entries),
    languages,
    ...(open.length > 0 && { open }),
    source_year: year ?? value.source_year ?? null,
  }
}
